// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QStringList>
#include <QVector>

/// One row of bars, one line or one ring of slices.
struct ChartSeries
{
    /// Rest is what "other" sums up, Reference a second range to compare with, drawn dashed and muted.
    enum class Role { Usual, Rest, Reference };

    QString name;
    QVector<double>
        values; ///< one for each category; NaN where there is a hole, which is never drawn as zero
    Role role = Role::Usual;
    int axis = 0; ///< 1: the axis at the other side, always drawn as a line
    /// Of Theme::series(), for what has the same colour in every picture; -1 takes the next. Hatched where an
    /// earlier series has it already.
    int colour = -1;

    bool operator==(const ChartSeries &) const = default;
};

/// What a chart draws: numbers for drawing only, with the exact words of each beside them.
struct ChartData
{
    enum class Kind { Bars, StackedBars, Lines, Pie, Waterfall };

    Kind kind = Kind::Bars;
    QString title;            ///< "Cost by day and country, USD"
    QString summary;          ///< one sentence that says what is to be seen, for screen readers
    QStringList categories;   ///< names along the axis; empty when `times` are given
    QVector<QDateTime> times; ///< the start of each bucket, ascending, UTC
    qint64 bucketSeconds = 0; ///< how long a bucket is: 3,600, 86,400, …
    QList<ChartSeries> series;
    QStringList axisTitles;   ///< of axis 0 and 1: "USD", "calls"
    int provisionalFrom = -1; ///< buckets from this one on may still change; hatched or faded. -1: none

    bool marksHoles = true; ///< false where lines take over from each other and none has all of them

    qsizetype buckets() const { return times.isEmpty() ? categories.size() : times.size(); }
    bool operator==(const ChartData &) const = default;
};
