// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageTable.h"
#include "usage/Report.h"

/// One column of numbers: a metric, and of money those of one currency. Currencies are never added together.
struct Measure
{
    QString metric;
    QString currency; ///< of money; empty: not given
    bool isMoney = false;
    bool operator==(const Measure &) const = default;
};

/// One number of a pivot.
struct PivotCell
{
    Decimal number;
    qint64 met = 0;      ///< how many values went into it; 0: there is none, which is not zero
    qint64 texts = 0;    ///< how many came that were no numbers
    bool isWhole = true; ///< false where values met that can't be added up
    bool hasNumber() const { return met > 0 && isWhole; }
    /// For drawing only: 0 where nothing was used (the API leaves out such rows), NaN where there is
    /// something that is no number or can't be added up.
    double height() const;
};

/// How a table of usage is grouped.
struct PivotSpec
{
    /// Names of dimensions; `time` stands for the buckets of `grain` in `zone`.
    static constexpr QLatin1StringView time{"\x01time"};
    QStringList rows;
    QStringList columns;
    QStringList metrics;
    QStringList currencies; ///< that money has a measure of even where no row has them
    Grain grain = Grain::Day;
    QByteArray zone = "UTC";
    /// An average is one a day: the sum over the days of the range or of the bucket, or over its hours with
    /// that grain; what can't be summed is averaged over what came. Count tells how many numbers came.
    Aggregation aggregation = Aggregation::Total;
    std::optional<int> top; ///< of the rows (of the columns when the rows are time), by the first measure
    TimeRange range;        ///< buckets without rows in it exist too, as cells without a number
    bool operator==(const PivotSpec &) const = default;
};

/// A table of usage grouped by rows and columns, with totals. Cheap to copy.
class Pivot
{
public:
    struct Key
    {
        QStringList values;  ///< one for each dimension; for time the bucket's start as ISO text
        QDateTime time;      ///< of a time bucket
        bool isRest = false; ///< "other"
        bool operator==(const Key &) const = default;
    };

    Pivot();
    /// Groups it. A million rows take tens of milliseconds; run it in the background when there may be many.
    static Pivot of(const UsageTable &table, const PivotSpec &spec);

    const PivotSpec &spec() const;
    const QList<Key> &rows()
        const; ///< time ascending, else the largest of the first measure first, rest last
    const QList<Key> &columns() const; ///< at least one
    const QList<Measure> &measures() const;

    PivotCell cell(int row, int column, int measure) const;
    PivotCell rowTotal(int row, int measure) const;
    PivotCell columnTotal(int column, int measure) const;
    PivotCell total(int measure) const;
    /// Of the total of the measure; nothing where a share makes no sense (averages, maxima, a total of 0).
    std::optional<double> rowShare(int row, int measure) const;
    /// How many rows or columns "other" stands for.
    int restCount() const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
};
