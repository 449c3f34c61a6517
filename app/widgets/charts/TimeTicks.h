// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartBuckets.h"

#include <QCoreApplication>
#include <QLocale>

/// Where an axis of times has its labels: at round hours, days, months and years, in the locale's order of
/// day and month, as many as have room.
class TimeTicks
{
    Q_DECLARE_TR_FUNCTIONS(TimeTicks)
public:
    struct Tick
    {
        double place = 0; ///< of ChartBuckets
        QString label;
    };

    TimeTicks(const ChartBuckets &buckets, const QLocale &locale) : m_buckets(buckets), m_locale(locale) {}

    /// For what is seen from `from` to `to`, at most `most` of them.
    QList<Tick> of(double from, double to, int most) const;

    static QString dayAndMonth(QDate date, const QLocale &locale);
    static QString hour(QTime time, const QLocale &locale);
    /// "1 Oct 2026", "1 Oct 2026, 14:00", "October 2026": as exact as the bucket is long.
    static QString bucketName(const QDateTime &start, qint64 bucketSeconds, const QLocale &locale);

private:
    enum class Unit { Minute, Day, Month, Year };
    struct Step
    {
        Unit unit;
        int count;
        double seconds;
    };

    Step stepFor(double seconds, int most) const;
    QDateTime firstOf(const Step &step, const QDateTime &from) const;
    QDateTime next(const Step &step, const QDateTime &time) const;
    QString label(const Step &step, const QDateTime &time, bool first) const;

    const ChartBuckets &m_buckets;
    QLocale m_locale;
};
