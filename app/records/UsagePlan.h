// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageQuery.h"

#include <QDate>
#include <QSet>

/// How a report is read: what is asked, in which pieces, and what of it may be kept.
class UsagePlan
{
public:
    explicit UsagePlan(const UsageQuery &query);

    /// As it goes over the wire: with every dimension that has to be asked for. Long reports of numbers that
    /// add up are asked by day, so that their days can be kept, and are folded afterwards.
    const UsageQuery &asked() const { return m_asked; }
    /// Whether rows tell their UTC day. Then closed days are kept one by one, else whole slices are.
    bool isByDay() const { return m_isByDay; }
    bool isCacheable() const { return m_asked.dateRange.isEmpty(); }

    /// The requests that it takes when these days are known already: at most 31 days each, and longer
    /// stretches are cut at midnight, so that no day lies in two. One of no range for a literal.
    QList<TimeRange> slices(const QSet<QDate> &known = {}) const;
    /// The days of a stretch that begin and end within it and can't change any more.
    static QList<QDate> closedDays(const TimeRange &range, const QDateTime &now);
    static bool isClosed(const TimeRange &range, const QDateTime &now);
    /// How many UTC days a stretch touches.
    static int daysIn(const TimeRange &range);
    static TimeRange dayRange(QDate day);

    /// Under which name days, or a slice, lie in the store.
    QByteArray key() const { return m_asked.cacheKey(); }
    QByteArray key(const TimeRange &slice) const;

private:
    UsageQuery m_asked;
    bool m_isByDay;
};
