// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/QuietHours.h"
#include "billing/BillingDesk.h"
#include "widgets/TabbedPane.h"

#include <QPointer>

class MutedLabel;

/// What there is to spend, how it is topped up, who spends it, and when to worry. Each tab is a page of its
/// own.
class BillingPane : public TabbedPane
{
    Q_OBJECT
public:
    /// What pages need from outside besides the account.
    struct Parts
    {
        std::function<QuietHours()> quietHours; ///< null: not told
        std::function<void()> openPreferences;  ///< null: no button leads there
    };
    explicit BillingPane(Parts parts, QWidget *parent = nullptr);

    QString title() const override { return tr("Billing"); }
    QString iconName() const override { return QStringLiteral("billing"); }
    /// How many alarms ring.
    int alerts() const override;

    /// Null for no account, or one without a key.
    void setDesk(BillingDesk *desk);
    BillingDesk *desk() const { return m_desk; }

protected:
    void prepare(PanePage *page) override;
    QString selectionName(const QString &face) const override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();

    Parts m_parts;
    QPointer<BillingDesk> m_desk;
    MutedLabel *m_context;
};
