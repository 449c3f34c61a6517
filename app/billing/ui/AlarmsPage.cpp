// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/AlarmsPage.h"

#include "billing/BalanceWatch.h"
#include "billing/ui/AlarmRuleRow.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
using Matter = BillingAlarms::Matter;
constexpr int usualDays = 7;
} // namespace

AlarmsPage::AlarmsPage(Parts parts, QWidget *parent)
    : BillingPage(parent),
      m_parts(std::move(parts)),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("billing"), tr("No account"),
                             tr("Choose an account with a key, or open the demo account."))),
      m_balance(new AlarmRuleRow(QStringLiteral("alarmBalance"), AlarmRuleRow::Limit::Amount,
                                 tr("The &balance falls below"), tr("Without the credit limit."))),
      m_runway(new AlarmRuleRow(QStringLiteral("alarmRunway"), AlarmRuleRow::Limit::Days,
                                tr("The &runway is shorter than"),
                                tr("How long balance and credit last at the pace of the last two weeks."))),
      m_spend(new AlarmRuleRow(QStringLiteral("alarmSpend"), AlarmRuleRow::Limit::Amount,
                               tr("A day's &spend rises above"),
                               tr("All products together, by UTC day. Usage arrives some hours late."))),
      m_recharge(new AlarmRuleRow(QStringLiteral("alarmRecharge"), AlarmRuleRow::Limit::None,
                                  tr("Auto recharge is &off"), {})),
      m_quiet(new MutedLabel)
{
    setObjectName(QStringLiteral("alarms"));
    build();
    for (AlarmRuleRow *row : {m_balance, m_runway, m_spend, m_recharge})
        connect(row, &AlarmRuleRow::changed, this, &AlarmsPage::keep);
    follow();
}

void AlarmsPage::build()
{
    auto *content = new Surface;
    auto *rules = new QWidget;
    auto *column = new QVBoxLayout(rules);
    const int margin = Scale::px(this, 20);
    column->setContentsMargins(margin, margin, margin, margin);
    auto *title = new QLabel(tr("Tell me when"));
    Scale::follow(title, Scale::heading);
    column->addWidget(title);
    for (QWidget *row : {static_cast<QWidget *>(m_balance), static_cast<QWidget *>(m_runway),
                         static_cast<QWidget *>(m_spend), static_cast<QWidget *>(m_recharge)})
        column->addWidget(row);
    column->addSpacing(Scale::px(this, 12));
    m_quiet->setObjectName(QStringLiteral("alarmsQuiet"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_quiet, 1);
    if (m_parts.openPreferences) {
        auto *preferences = Buttons::make(tr("Preferences …"));
        preferences->setObjectName(QStringLiteral("alarmsPreferences"));
        connect(preferences, &QPushButton::clicked, this, [this] { m_parts.openPreferences(); });
        line->addWidget(preferences);
    }
    column->addLayout(line);
    column->addStretch(1);
    rules->setMaximumWidth(Scale::px(this, 760));
    auto *side = new QHBoxLayout(content);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(rules, 1);
    side->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

void AlarmsPage::setDesk(BillingDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(m_desk->balance(), nullptr, this, nullptr);
    }
    m_desk = desk;
    if (desk) {
        connect(desk, &BillingDesk::changed, this, &AlarmsPage::follow);
        connect(desk->balance(), &BalanceWatch::changed, this, &AlarmsPage::follow);
        fill();
    }
    follow();
}

QWidget *AlarmsPage::mainWidget()
{
    return m_desk ? static_cast<QWidget *>(m_balance->box()) : m_empty;
}

int AlarmsPage::count() const
{
    const auto ringing = m_desk ? m_desk->ringing().size() : 0;
    return ringing > 0 ? static_cast<int>(ringing) : -1;
}

void AlarmsPage::showEvent(QShowEvent *event)
{
    BillingPage::showEvent(event);
    followQuiet();
}

// The preferences may have been changed meanwhile, also by the button on this page.
bool AlarmsPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_desk)
        followQuiet();
    return BillingPage::event(event);
}

QString AlarmsPage::currency() const
{
    const BillingAlarmRules &rules = m_desk->rules();
    if (const QString balance = m_desk->balance()->currency(); !balance.isEmpty())
        return balance;
    // Before the first answer the limits that were kept tell it.
    return (rules.balanceBelow ? *rules.balanceBelow : rules.spendAbove.value_or(Money())).currency();
}

void AlarmsPage::fill()
{
    m_isFilling = true;
    const BillingAlarmRules &rules = m_desk->rules();
    m_filledCurrency = currency();
    m_balance->setCurrency(m_filledCurrency);
    m_spend->setCurrency(m_filledCurrency);
    m_balance->setAmount(rules.balanceBelow);
    m_balance->setOn(rules.balanceBelow.has_value());
    m_runway->setDays(rules.runwayBelow.value_or(usualDays));
    m_runway->setOn(rules.runwayBelow.has_value());
    m_spend->setAmount(rules.spendAbove);
    m_spend->setOn(rules.spendAbove.has_value());
    dropForeign();
    m_recharge->setOn(rules.rechargeOff);
    m_isFilling = false;
}

// 100 USD are no 100 EUR: a limit of another currency than the account's is not followed, and asked for anew.
void AlarmsPage::dropForeign()
{
    const BillingAlarmRules &rules = m_desk->rules();
    const std::pair<AlarmRuleRow *, std::optional<Money>> rows[]{{m_balance, rules.balanceBelow},
                                                                 {m_spend, rules.spendAbove}};
    for (const auto &[row, limit] : rows) {
        if (limit && limit->currency() != m_filledCurrency)
            row->setAmount(std::nullopt);
    }
}

// What is not understood yet leaves its rule as it was.
void AlarmsPage::keep()
{
    if (m_isFilling || !m_desk)
        return;
    BillingAlarmRules rules = m_desk->rules();
    if (!m_balance->isWrong())
        rules.balanceBelow = m_balance->amount();
    if (!m_spend->isWrong())
        rules.spendAbove = m_spend->amount();
    rules.runwayBelow = m_runway->isOn() ? std::optional(m_runway->days()) : std::nullopt;
    rules.rechargeOff = m_recharge->isOn();
    m_desk->setRules(rules);
    follow();
}

void AlarmsPage::follow()
{
    m_pages->setCurrentIndex(m_desk ? 1 : 0);
    emit countChanged();
    if (!m_desk)
        return;
    if (currency() != m_filledCurrency) {
        m_filledCurrency = currency();
        m_balance->setCurrency(m_filledCurrency);
        m_spend->setCurrency(m_filledCurrency);
        dropForeign();
    }
    const QList<Matter> ringing = m_desk->ringing();
    const std::pair<AlarmRuleRow *, Matter> rows[]{{m_balance, Matter::Balance},
                                                   {m_runway, Matter::Runway},
                                                   {m_spend, Matter::Spend},
                                                   {m_recharge, Matter::RechargeOff}};
    for (const auto &[row, matter] : rows) {
        if (!row->isOn() || row->isWrong())
            row->setState(Tone::Neutral, {});
        else if (ringing.contains(matter))
            row->setState(Tone::Bad, tr("rings now"));
        else
            row->setState(Tone::Good, tr("watched"));
    }
    followQuiet();
}

void AlarmsPage::followQuiet()
{
    QStringList words{
        tr("All alarms stay on this computer: on the desktop, in the tray and in the activity strip.")};
    if (m_parts.quietHours) {
        const QuietHours hours = m_parts.quietHours();
        const QLocale locale;
        words << (hours.kept ? tr("It is kept quiet from %1 to %2, but for what is urgent.")
                                   .arg(locale.toString(hours.from, QLocale::ShortFormat),
                                        locale.toString(hours.to, QLocale::ShortFormat))
                             : tr("No quiet hours are kept."));
    }
    if (m_desk && !m_desk->account().production)
        words << tr(
            "Auto recharge being off rings for accounts that are marked as production; this one isn't.");
    m_quiet->setText(words.join(QLatin1Char('\n')));
}
