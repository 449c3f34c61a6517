// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageRun.h"

#include "records/UsageSlice.h"
#include "records/UsageStitch.h"

#include <algorithm>

UsageRun::UsageRun(const Parts &with, const UsageQuery &query, bool fromCache, QObject *parent)
    : Call<UsageAnswer>(parent), m_with(with), m_plan(query)
{
    m_answer.query = query;
    if (query.dateRange.isEmpty() && query.range.isNull())
        settle(failed(Failure::Kind::Rejected, QStringLiteral("a report without a range")));
    else if (fromCache)
        look();
    else
        askAll(m_plan.slices());
}

void UsageRun::look()
{
    auto *looking = m_with.cache->find(m_plan, m_with.clock->now());
    looking->then(this, [this](const Outcome<QList<UsagePart>> &kept) {
        m_answer.parts = kept.value_or(QList<UsagePart>());
        QSet<QDate> days;
        QList<TimeRange> ranges;
        for (const UsagePart &part : std::as_const(m_answer.parts)) {
            days << part.range.from().date();
            ranges << part.range;
            m_answer.daysFromCache += UsagePlan::daysIn(part.range);
        }
        QList<TimeRange> slices = m_plan.slices(days);
        if (!m_plan.isByDay())
            slices.removeIf([&](const TimeRange &slice) { return ranges.contains(slice); });
        askAll(slices);
    });
}

UsageRun::UsageRun(const Parts &with, const UsageAnswer &answer, QObject *parent)
    : Call<UsageAnswer>(parent), m_with(with), m_answer(answer), m_plan(answer.query), m_isFilling(true)
{
    QList<TimeRange> slices;
    for (const UsageHole &hole : answer.holes)
        slices << hole.range;
    m_answer.holes.clear();
    askAll(slices);
}

void UsageRun::askAll(const QList<TimeRange> &slices)
{
    m_asked = static_cast<int>(slices.size());
    if (!m_isFilling) {
        m_answer.slices = m_asked;
        for (const TimeRange &slice : slices)
            m_answer.daysAsked += UsagePlan::daysIn(slice);
    }
    if (slices.isEmpty())
        return finish();
    // All at once: the client's lanes and the rate limit pace them.
    for (const TimeRange &slice : slices)
        ask(slice);
}

void UsageRun::ask(const TimeRange &slice)
{
    const QDateTime now = m_with.clock->now();
    UsageSlice::read(this, m_with.client, m_plan, slice)
        ->then(this, [this, slice, now](const Outcome<UsageSlice::Rows> &rows) {
            if (isSettled())
                return;
            if (rows) {
                m_answer.parts << UsagePart{slice, *rows, now};
                m_with.cache->keep(m_plan, m_answer.parts.last());
            } else {
                m_answer.holes << UsageHole{slice, rows.error()};
            }
            ++m_done;
            emit progressed(m_done, m_asked);
            if (m_done == m_asked)
                finish();
        });
}

void UsageRun::finish()
{
    std::ranges::stable_sort(m_answer.holes, {}, [](const UsageHole &hole) { return hole.range.from(); });
    if (m_answer.parts.isEmpty() && !m_answer.holes.isEmpty())
        return settle(failed(m_answer.holes.first().why));
    m_answer.readAt = m_with.clock->now();
    for (const UsagePart &part : std::as_const(m_answer.parts))
        m_answer.readAt = std::min(m_answer.readAt, part.readAt);
    m_answer.provisionalFrom = provisionalFrom();
    auto *stitching = runInBackground<UsageStitch::Whole>(
        this,
        [query = m_answer.query, plan = m_plan, parts = m_answer.parts]() -> Outcome<UsageStitch::Whole> {
            return UsageStitch::stitched(query, plan, parts);
        });
    stitching->then(this, [this](Outcome<UsageStitch::Whole> whole) {
        if (!whole)
            return settle(failed(std::move(whole.error())));
        m_answer.table = std::move(whole->table);
        m_answer.notSummed = std::move(whole->notSummed);
        if (m_answer.holes.isEmpty())
            m_answer.parts.clear();
        settle(std::move(m_answer));
    });
}

// What a literal stands for isn't known here, so that its last hours are taken as unsettled.
QDateTime UsageRun::provisionalFrom() const
{
    const TimeRange &range = m_answer.query.range;
    const QDateTime settled =
        m_with.clock->now().addSecs(-std::chrono::seconds(UsageReports::settles).count());
    if (!m_answer.query.dateRange.isEmpty())
        return settled;
    return settled < range.to() ? std::max(settled, range.from()) : QDateTime();
}
