// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/BillingPane.h"

#include "billing/BalanceWatch.h"
#include "billing/ui/AlarmsPage.h"
#include "billing/ui/BalancePage.h"
#include "billing/ui/GroupsPage.h"
#include "billing/ui/RechargePage.h"
#include "widgets/MutedLabel.h"
#include "widgets/PaneBar.h"

BillingPane::BillingPane(Parts parts, QWidget *parent)
    : TabbedPane(QStringLiteral("billing"), tr("Billing"), parent),
      m_parts(std::move(parts)),
      m_context(new MutedLabel)
{
    m_context->setObjectName(QStringLiteral("billingContext"));
    bar()->addAction(m_context);
    setFaces(
        {{QStringLiteral("balance"), tr("Balance"), []() -> PanePage * { return new BalancePage; }},
         {QStringLiteral("recharge"), tr("Auto recharge"), []() -> PanePage * { return new RechargePage; }},
         {QStringLiteral("groups"), tr("Billing groups"), []() -> PanePage * { return new GroupsPage; }},
         {QStringLiteral("alarms"), tr("Alarms"),
          [this]() -> PanePage * {
              return new AlarmsPage(
                  {.quietHours = m_parts.quietHours, .openPreferences = m_parts.openPreferences});
          }}},
        tr("Views of billing"));
}

void BillingPane::prepare(PanePage *page)
{
    static_cast<BillingPage *>(page)->setDesk(m_desk);
}

QString BillingPane::selectionName(const QString &face) const
{
    return face == u"groups" ? QStringLiteral("group") : QString();
}

void BillingPane::setDesk(BillingDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        m_desk->setWatched(false);
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(m_desk->balance(), nullptr, this, nullptr);
    }
    m_desk = desk;
    if (desk) {
        connect(desk, &BillingDesk::changed, this, &BillingPane::follow);
        connect(desk->balance(), &BalanceWatch::changed, this, &BillingPane::follow);
        desk->setWatched(isVisible());
    }
    for (PanePage *page : madePages())
        static_cast<BillingPage *>(page)->setDesk(desk);
    setReady(desk);
    follow();
}

int BillingPane::alerts() const
{
    return m_desk ? static_cast<int>(m_desk->ringing().size()) : 0;
}

void BillingPane::follow()
{
    const QString currency = m_desk ? m_desk->balance()->currency() : QString();
    if (!m_desk)
        m_context->clear();
    else
        m_context->setText(currency.isEmpty()
                               ? m_desk->account().name
                               : tr("%1 · %2", "account, currency").arg(m_desk->account().name, currency));
    emit alertsChanged();
}

void BillingPane::showEvent(QShowEvent *event)
{
    if (m_desk)
        m_desk->setWatched(true);
    TabbedPane::showEvent(event);
}

void BillingPane::hideEvent(QHideEvent *event)
{
    if (m_desk)
        m_desk->setWatched(false);
    TabbedPane::hideEvent(event);
}
