// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <chrono>
#include <optional>

/// A stretch of time from `from` on and before `to`, both in UTC; what a report or a list is asked for.
class TimeRange
{
    Q_DECLARE_TR_FUNCTIONS(TimeRange)
public:
    /// Null.
    TimeRange() = default;
    /// Null unless both are valid and `from` is not after `to`.
    TimeRange(const QDateTime &from, const QDateTime &to);

    /// The last while before `now`.
    static TimeRange last(std::chrono::seconds length, const QDateTime &now);
    /// Whole days of a zone, from the first to the last one: 23 or 25 hours long where clocks change.
    static TimeRange days(QDate first, QDate last, const QTimeZone &zone);
    static TimeRange month(int year, int month, const QTimeZone &zone);

    bool isNull() const { return !m_from.isValid(); }
    QDateTime from() const { return m_from; }
    QDateTime to() const { return m_to; }
    std::chrono::seconds length() const;
    bool contains(const QDateTime &time) const;
    /// Null where they don't meet.
    TimeRange intersected(const TimeRange &other) const;
    /// The stretch of the same length right before this one, to compare with.
    TimeRange previous() const;
    /// Cuts it into pieces of at most that length, oldest first: for APIs that limit what they are asked.
    QList<TimeRange> pieces(std::chrono::seconds longest) const;

    /// "2026-01-01T00:00:00Z/2026-02-01T00:00:00Z", for destinations and settings.
    QString toString() const;
    /// Null when the text is not such a range.
    static TimeRange parse(const QString &text);
    /// For people, in a zone's days and times: "1 Jan 2026 – 31 Jan 2026".
    QString display(const QTimeZone &zone, const QLocale &locale = {}) const;

    bool operator==(const TimeRange &) const = default;

private:
    QDateTime m_from;
    QDateTime m_to;
};
