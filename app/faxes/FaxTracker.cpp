// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxTracker.h"

#include "faxes/FaxApi.h"
#include "faxes/FaxLedger.h"

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr int parallel = 4;
// When asking failed for a reason that concerns all faxes alike.
constexpr milliseconds pauseAfterTrouble = 10s;
// A fax that was accepted a moment ago may not be known everywhere yet.
constexpr milliseconds unknownUntil = 10min;
} // namespace

const QList<FaxTracker::Pace> &FaxTracker::timetable()
{
    static const QList<Pace> paces{
        {15s, 1s}, {1min, 2s}, {5min, 5s}, {30min, 15s}, {2h, 1min}, {24h, 10min}, {milliseconds::max(), 1h},
    };
    return paces;
}

milliseconds FaxTracker::intervalAt(milliseconds age)
{
    for (const Pace &pace : timetable()) {
        if (age < pace.untilAge)
            return pace.interval;
    }
    return timetable().last().interval;
}

FaxTracker::FaxTracker(FaxApi *api, FaxLedger *ledger, Clock *clock, QObject *parent)
    : QObject(parent), m_api(api), m_ledger(ledger), m_clock(clock), m_wake(clock, this, [this] {
          askWhereDue();
      })
{
    connect(m_ledger, &FaxLedger::recorded, this, [this](const QList<Fax> &faxes) {
        for (const Fax &fax : faxes) {
            if (fax.status.isFinal())
                untrack(fax.id);
            else if (!fax.id.isEmpty())
                track(fax.id, fax.createdAt);
        }
    });
}

milliseconds FaxTracker::ageOf(const Watched &fax) const
{
    const milliseconds watched = m_clock->monotonic() - fax.since;
    if (!fax.createdAt.isValid())
        return watched;
    return std::max(watched, milliseconds(fax.createdAt.msecsTo(m_api->serverClock().now())));
}

void FaxTracker::track(const QString &faxId, const QDateTime &createdAt)
{
    if (m_watched.contains(faxId))
        return;
    Watched fax{createdAt, m_clock->monotonic(), {}, false};
    // An old one that is met at the start is asked for soon, whatever its age.
    fax.next = fax.since + std::min(intervalAt(ageOf(fax)), milliseconds(2s));
    m_watched.insert(faxId, fax);
    plan();
}

void FaxTracker::untrack(const QString &faxId)
{
    m_watched.remove(faxId);
}

void FaxTracker::askNow(const QString &faxId)
{
    const auto fax = m_watched.find(faxId);
    if (fax == m_watched.end())
        return;
    fax->next = m_clock->monotonic();
    plan();
}

void FaxTracker::resume()
{
    m_notBefore = 0ms;
    plan();
}

void FaxTracker::plan()
{
    if (!m_api->client() || m_asking >= parallel)
        return;
    milliseconds next = milliseconds::max();
    for (const Watched &fax : std::as_const(m_watched)) {
        if (!fax.asking)
            next = std::min(next, fax.next);
    }
    if (next != milliseconds::max())
        m_wake.at(std::max(next, m_notBefore));
}

// The longest overdue first, a few at a time: with many unfinished faxes the intervals stretch by themselves.
void FaxTracker::askWhereDue()
{
    std::multimap<milliseconds, QString> due;
    for (auto fax = m_watched.cbegin(); fax != m_watched.cend(); ++fax) {
        if (!fax->asking && fax->next <= m_clock->monotonic())
            due.emplace(fax->next, fax.key());
    }
    for (const auto &[since, faxId] : due) {
        if (m_asking >= parallel)
            break;
        ask(faxId);
    }
    plan();
}

void FaxTracker::ask(const QString &faxId)
{
    m_watched[faxId].asking = true;
    ++m_asking;
    m_api->getFax(faxId)->then(this, [this, faxId](const Outcome<Fax> &answer) {
        --m_asking;
        conclude(faxId, answer);
        plan();
    });
}

void FaxTracker::conclude(const QString &faxId, const Outcome<Fax> &answer)
{
    const auto fax = m_watched.find(faxId);
    if (fax != m_watched.end()) {
        fax->asking = false;
        fax->next = m_clock->monotonic() + intervalAt(ageOf(*fax));
    }
    if (answer) {
        m_ledger->record({*answer});
        return;
    }
    if (answer.error().kind != Failure::Kind::NotFound) {
        m_notBefore = m_clock->monotonic() + answer.error().retryAfter.value_or(pauseAfterTrouble);
    } else if (fax != m_watched.end() && ageOf(*fax) > unknownUntil) {
        untrack(faxId);
        emit vanished(faxId);
    }
}
