// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/BillingDesk.h"
#include "billing/BillingGroupApi.h"

#include <QDialog>
#include <QPointer>

class Banner;
class CallBase;
class FactList;
class FieldRow;
class QLineEdit;
class QPushButton;
class Spinner;

/// A new billing group, or another name for one. Where somebody renamed it meanwhile, both names are shown
/// side by side before anything is sent. It belongs to the desk that it began with. Show it with open().
class GroupDialog : public QDialog
{
    Q_OBJECT
public:
    /// Without a group, a new one. `taken` are the names that there are already.
    GroupDialog(BillingDesk *desk, const std::optional<BillingGroup> &group, const QStringList &taken,
                QWidget *parent);

    /// Ends the waiting, or closes; asks where something entered would be lost.
    void reject() override;

signals:
    /// The API has it.
    void saved(const BillingGroup &group);
    /// Somebody gave it another name meanwhile.
    void moved(const BillingGroup &there);
    /// It was deleted meanwhile.
    void vanished(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeFoot();
    QString name() const;
    void checkName();
    void save();
    void ended(const Outcome<BillingGroup> &outcome);
    void compare(const BillingGroup &there);
    void showFailure(const Failure &failure);
    void setWaiting(CallBase *call);
    void fit();

    QPointer<BillingDesk> m_desk;
    std::optional<BillingGroup> m_group; ///< as it was when the name was last compared
    QString m_before;
    QStringList m_taken;
    QString m_wanted; ///< what was sent
    QPointer<CallBase> m_call;
    QLineEdit *m_name;
    FieldRow *m_row = nullptr;
    Banner *m_moved;
    FactList *m_names; ///< side by side
    Banner *m_trouble;
    Spinner *m_spinner;
    QPushButton *m_save;
    QPushButton *m_keep = nullptr; ///< what is there
};
