// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/DeliveryHints.h"

#include "faxes/FaxLedger.h"
#include "faxes/FaxTimeline.h"

using namespace std::chrono_literals;

namespace {
constexpr auto notAgainBefore = 3s;
} // namespace

DeliveryHints::DeliveryHints(const QUuid &account, FaxLedger *ledger, FaxEventTable *events,
                             const Clock *clock, QObject *parent)
    : QObject(parent), m_account(account), m_ledger(ledger), m_events(events), m_clock(clock)
{
}

void DeliveryHints::setClient(ApiClient *client)
{
    delete m_deliveries;
    if (client)
        m_deliveries = new WebhookDeliveries(client, this);
}

// After the end of a fax it is asked once more, and then never again.
bool DeliveryHints::isDue(const FaxRow &row)
{
    if (!m_deliveries || row.faxId.isEmpty())
        return false;
    const auto now = m_clock->monotonic();
    const auto asked = m_asked.constFind(row.faxId);
    if (asked != m_asked.constEnd() && (asked->wasFinal || now - asked->at < notAgainBefore) &&
        (asked->wasFinal || !row.status.isFinal()))
        return false;
    m_asked.insert(row.faxId, {now, row.status.isFinal()});
    return true;
}

void DeliveryHints::look(const FaxRow &row)
{
    if (!isDue(row))
        return;
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(row.createdAt, Qt::UTC).addSecs(-60);
    m_deliveries->find(row.faxId, since)
        ->then(this, [this, row](const Outcome<QList<WebhookDelivery>> &deliveries) {
            if (deliveries)
                take(row, *deliveries);
            else
                m_asked.remove(row.faxId);
        });
}

void DeliveryHints::take(const FaxRow &row, const QList<WebhookDelivery> &deliveries)
{
    const FaxTimeline::Facts facts = FaxTimeline::factsIn(deliveries, row.faxId);
    m_ledger->noteFacts(row.key, facts.pages, facts.durationSeconds);
    const QUuid job = row.isOurs() ? QUuid(row.key) : QUuid();
    m_events->add(FaxTimeline::eventsOf(deliveries, m_account, row.faxId, job))
        ->then(this, [this, key = row.key](const Outcome<QList<FaxEvent>> &added) {
            if (added && !added->isEmpty())
                emit learned(key);
        });
}
