// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/BalancePage.h"

#include "base/Clock.h"
#include "billing/BalanceWatch.h"
#include "billing/RechargeOutlook.h"
#include "billing/Spend.h"
#include "billing/ui/BalanceWords.h"
#include "billing/ui/GroupColumns.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureCard.h"
#include "widgets/MutedLabel.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QLabel>
#include <QStackedWidget>

BalancePage::BalancePage(QWidget *parent)
    : BillingPage(parent),
      m_groups(GroupColumns::brief()),
      m_reading(&m_groups, GroupReading::Numbers::LeftOut),
      m_busy(new BusyBar(this)),
      m_trouble(new Banner(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_balance(new FigureCard(tr("Balance"))),
      m_runway(new FigureCard(tr("Runway"))),
      m_recharge(new FigureCard(tr("Auto recharge"))),
      m_month(new FigureCard(tr("This month"))),
      m_chartTitle(new QLabel(tr("Balance, 30 days back and 15 ahead"))),
      m_chart(new ChartView),
      m_chartNote(new MutedLabel),
      m_table(new TableView),
      m_tableNote(new MutedLabel),
      m_foot(new MutedLabel)
{
    setObjectName(QStringLiteral("balance"));
    makeActions();
    build();
    follow();
}

void BalancePage::makeActions()
{
    addCommand("readBalanceAgain", QStringLiteral("retry"), tr("&Read the balance again"),
               QKeySequence::Refresh, [this] { readAgain(); });
}

void BalancePage::setDesk(BillingDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(m_desk->balance(), nullptr, this, nullptr);
        disconnect(m_desk->spend(), nullptr, this, nullptr);
    }
    m_desk = desk;
    m_reading.setDesk(desk);
    if (desk) {
        connect(desk, &BillingDesk::changed, this, &BalancePage::follow);
        connect(desk->balance(), &BalanceWatch::changed, this, &BalancePage::follow);
        connect(desk->balance(), &BalanceWatch::historyChanged, this, &BalancePage::follow);
        connect(desk->spend(), &Spend::changed, this, &BalancePage::follow);
        if (isVisible())
            m_reading.read();
    }
    m_commands.first()->setEnabled(desk);
    follow();
}

QWidget *BalancePage::mainWidget()
{
    return m_pages->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty) : m_table;
}

void BalancePage::showEvent(QShowEvent *event)
{
    BillingPage::showEvent(event);
    if (m_desk && m_reading.isUntouched())
        m_reading.read();
}

void BalancePage::readAgain()
{
    if (!m_desk)
        return;
    m_desk->balance()->look();
    m_desk->readPreferences();
    if (const QString currency = m_desk->balance()->currency(); !currency.isEmpty())
        m_desk->spend()->read(currency);
    m_reading.read();
}

void BalancePage::follow()
{
    followTrouble();
    fillCards();
    fillChart();
    sayWhatIsMissing();
    m_foot->setText(footWords());
}

void BalancePage::followTrouble()
{
    const bool isKnown = m_desk && m_desk->balance()->now();
    const std::optional<Failure> failure = m_desk ? m_desk->balance()->failure() : std::nullopt;
    m_busy->setVisible(m_desk && (m_desk->spend()->isReading() || (!isKnown && !failure)));
    m_trouble->setVisible(isKnown && failure);
    if (isKnown && failure)
        m_trouble->setMessage(
            Tone::Doubtful,
            tr("The balance is as it was at %1.")
                .arg(BalanceWords::time(m_desk->balance()->readAt(), m_desk->clock()->now())),
            failure->what);
    if (!m_desk)
        m_empty->setMessage(QStringLiteral("billing"), tr("No account"),
                            tr("Choose an account with a key, or open the demo account."));
    else if (failure)
        m_empty->setMessage(QStringLiteral("warning"), tr("The balance could not be read"), failure->what);
    else
        m_empty->setMessage(QStringLiteral("billing"), tr("Reading the balance …"), {});
    m_empty->clearButtons();
    if (m_desk && failure)
        connect(m_empty->addButton(tr("Try again")), &QPushButton::clicked, this, &BalancePage::readAgain);
    m_pages->setCurrentIndex(isKnown ? 1 : 0);
}

void BalancePage::fillCards()
{
    if (!m_desk)
        return;
    fillBalance();
    fillRunway();
    fillRecharge();
    fillMonth();
}

void BalancePage::fillBalance()
{
    const auto &now = m_desk->balance()->now();
    if (!now)
        return;
    m_balance->setFigure(now->balance ? now->balance->displayWithCode() : tr("not told"));
    m_balance->setNote(BalanceWords::balanceNote(*now), BalanceWords::balanceTone(*now));
}

void BalancePage::fillRunway()
{
    const Runway runway = m_desk->runway();
    m_runway->setFigure(runway.word());
    const bool isShort =
        runway.kind == Runway::Kind::UsedUp || (runway.kind == Runway::Kind::Days && runway.days < 7);
    m_runway->setNote(runway.doubt(), isShort ? std::optional(Tone::Bad) : std::nullopt);
}

void BalancePage::fillRecharge()
{
    const auto &preferences = m_desk->preferences();
    if (!preferences) {
        m_recharge->setFigure(QStringLiteral("—"));
        m_recharge->setNote(m_desk->rechargeFailure() ? m_desk->rechargeFailure()->what : QString());
        return;
    }
    m_recharge->setFigure(BalanceWords::rechargeFigure(*preferences));
    const bool isOff = preferences->enabled == false;
    m_recharge->setNote(BalanceWords::rechargeNote(*preferences),
                        isOff && m_desk->account().production ? std::optional(Tone::Doubtful) : std::nullopt);
}

void BalancePage::fillMonth()
{
    const Spend *spend = m_desk->spend();
    if (!spend->isRead()) {
        m_month->setFigure(QStringLiteral("—"));
        m_month->setNote(spend->failure() ? spend->failure()->what : tr("reading what was spent …"));
        return;
    }
    m_month->setFigure(GroupColumns::amount(spend->thisMonth()));
    m_month->setToolTip(spend->thisMonth().displayWithCode());
    m_month->setNote(BalanceWords::monthNote(*spend), BalanceWords::monthTone(*spend));
}

void BalancePage::fillChart()
{
    m_course.clear();
    if (!m_desk || !m_desk->balance()->now())
        return m_chart->setData({});
    const auto &now = m_desk->balance()->now();
    const auto &preferences = m_desk->preferences();
    m_course = BalanceCourse::of(
        {.history = m_desk->balance()->history(),
         .spend = m_desk->spend()->days(),
         .now = now->balance,
         .time = m_desk->clock()->now(),
         .runway = m_desk->runway(),
         .recharge = preferences ? RechargeOutlook::rules(*preferences, m_desk->rules().rechargesADay)
                                 : std::nullopt});
    const std::optional<Money> threshold =
        preferences && preferences->enabled == true ? preferences->threshold : std::nullopt;
    m_chart->setTexts([course = m_course, threshold](int series, int bucket) {
        return BalanceWords::courseText(course, threshold, series, bucket);
    });
    m_chart->setData(BalanceWords::courseChart(m_course, threshold, m_desk->balance()->currency()));
    m_chartNote->setText(BalanceWords::courseNote(m_course));
    m_chartNote->setVisible(!m_chartNote->text().isEmpty());
}

void BalancePage::sayWhatIsMissing()
{
    m_tableNote->setText(m_desk && m_desk->spend()->isRead() ? BalanceWords::groupsNote(*m_desk->spend())
                                                             : QString());
    m_tableNote->setVisible(!m_tableNote->text().isEmpty());
}

QString BalancePage::footWords() const
{
    if (!m_desk || !m_desk->balance()->readAt().isValid())
        return {};
    return tr("Balance read %1, every %n minutes", nullptr, static_cast<int>(BalanceWatch::interval.count()))
        .arg(BalanceWords::time(m_desk->balance()->readAt(), m_desk->clock()->now()));
}
