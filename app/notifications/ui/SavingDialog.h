// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationsDesk.h"
#include "notifications/ui/ConflictView.h"

#include <QDialog>
#include <QPointer>

class Banner;
class CallBase;
class FieldRow;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class Spinner;
struct Failure;

/// A form whose content is saved at Telnyx: it rests while it waits, keeps what was typed when it fails, and
/// shows side by side what somebody else saved meanwhile. It belongs to the desk that it began with, whatever
/// account is shown meanwhile. Show it with open().
class SavingDialog : public QDialog
{
    Q_OBJECT
public:
    /// Ends the waiting, or closes; asks where something entered would be lost.
    void reject() override;

signals:
    /// It was deleted meanwhile.
    void vanished(const QString &id);

protected:
    /// `object` begins the names of its parts: "channelDialog", "channelSave", "channelTrouble".
    SavingDialog(NotificationsDesk *desk, const QString &object, const QString &saveText, QWidget *parent);

    FieldRow *addRow(const QString &label, QWidget *widget, const char *name, const QString &hint);
    /// Once, after the rows.
    void finish();
    /// What was entered differs from what was there.
    virtual bool hasChanges() const = 0;
    virtual void save() = 0;
    /// The operator's way out of a conflict.
    virtual void saveMine() = 0;
    virtual void takeTheirs() = 0;

    void wait(CallBase *call);
    void stopWaiting();
    void say(const QString &title, const QString &text);
    void unsay();
    /// With the details that stand at no field; `gone` is what to say of something that was deleted.
    void showFailure(const Failure &failure, const QString &id, const QString &gone);
    void showConflict(const QList<ConflictView::Line> &lines);
    void showForm();
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QPointer<NotificationsDesk> m_desk;

private:
    QWidget *makeFoot(const QString &object);
    /// As high as what is shown needs, and never smaller than it is.
    void fit();

    QPointer<CallBase> m_call;
    QPointer<QWidget> m_focus; ///< where the operator was before the form rested
    QWidget *m_form;
    QVBoxLayout *m_rows;
    QStackedWidget *m_sides;
    ConflictView *m_conflict;
    Banner *m_trouble;
    QWidget *m_foot = nullptr;
    Spinner *m_spinner;
    QPushButton *m_save;
};
