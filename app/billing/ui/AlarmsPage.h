// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/QuietHours.h"
#include "billing/ui/BillingPage.h"

class AlarmRuleRow;
class EmptyState;
class MutedLabel;
class QStackedWidget;

/// What the operator wants to be told about money: four rules, in force as soon as they are entered, on this
/// computer only.
class AlarmsPage : public BillingPage
{
    Q_OBJECT
public:
    struct Parts
    {
        std::function<QuietHours()> quietHours; ///< null: not told
        std::function<void()> openPreferences;  ///< null: no button
    };
    explicit AlarmsPage(Parts parts, QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("alarms"); }
    QString title() const override { return tr("Alarms"); }
    void setDesk(BillingDesk *desk) override;
    QWidget *mainWidget() override;
    /// How many ring now.
    int count() const override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fill();
    void dropForeign();
    void keep();
    void follow();
    void followQuiet();
    QString currency() const;

    Parts m_parts;
    bool m_isFilling = false;
    QString m_filledCurrency; ///< the amounts were shown in it
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    AlarmRuleRow *m_balance;
    AlarmRuleRow *m_runway;
    AlarmRuleRow *m_spend;
    AlarmRuleRow *m_recharge;
    MutedLabel *m_quiet;
};
