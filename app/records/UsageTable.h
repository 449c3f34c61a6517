// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Decimal.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <limits>
#include <optional>
#include <vector>

/// The rows of a usage report by columns, so that a million of them fit and aggregate quickly: dimension
/// values as numbers into a list of texts, metrics as exact decimals of one scale a column. Cheap to move;
/// copying copies.
class UsageTable
{
public:
    static constexpr qint64 missing = std::numeric_limits<qint64>::min();

    struct Dimension
    {
        QString name;
        QStringList values; ///< each text once; "" stands for null and for a field that was left out
        std::vector<quint32> codes;
        /// The code of a text, which is added when it is new.
        quint32 codeOf(const QString &value);

    private:
        QHash<QString, quint32> m_index; ///< made when it is first needed
    };
    struct Metric
    {
        QString name;
        int scale = 0;              ///< digits after the point in the whole column
        std::vector<qint64> digits; ///< `missing` where there is no number, and where it is a wide one
        QHash<int, Decimal> wide;   ///< numbers that the column's scale has no room for, by row; seldom any
        QHash<int, QString> texts;  ///< what came where no number came, by row: shown, never counted as 0
        void append(const Decimal &value);
        void append(qint64 value, int itsScale);
        void appendMissing() { digits.push_back(missing); }
        void appendText(const QString &text);
        void append(const Metric &other);
        std::optional<Decimal> number(int row) const;

    private:
        bool raise(int toScale);
        qint64 m_largest = 0; ///< no digits are more than that
    };

    UsageTable() = default;
    UsageTable(const QStringList &dimensions, const QStringList &metrics);
    /// Of columns that are filled already, all of one length.
    UsageTable(std::vector<Dimension> dimensions, std::vector<Metric> metrics);

    int rows() const { return m_rows; }
    const std::vector<Dimension> &dimensions() const { return m_dimensions; }
    const std::vector<Metric> &metrics() const { return m_metrics; }
    /// Null when there is no such column.
    const Dimension *dimension(const QString &name) const;
    const Metric *metric(const QString &name) const;

    QString text(int row, const Dimension &dimension) const;
    /// Nothing where no number came.
    std::optional<Decimal> number(int row, const Metric &metric) const;
    Decimal sum(const Metric &metric) const;

    /// One row: as many texts as dimensions, as many values as metrics. A value that is no number is kept as
    /// text; a null one is missing.
    void append(const QStringList &dimensions, const QStringList &metrics);
    /// The rows of a table with the same columns in any order; columns that it lacks are missing, others are
    /// left out.
    void append(const UsageTable &other);
    void append(UsageTable &&other);
    /// Rows that agree in `dimensions` become one. Metrics for which `isAdditive` is false keep their value
    /// where only one of the rows has one, and are missing where several met.
    UsageTable folded(const QStringList &dimensions, bool (*isAdditive)(const QString &)) const;
    /// The rows whose bucket ("date" or "date_time") lies in a UTC day; for the cache.
    UsageTable ofDay(const Dimension &bucket, QDate day) const;
    /// These rows in this order.
    UsageTable picked(const std::vector<int> &rows) const;
    /// The UTC day of a bucket: "2024-01-23", "2024-01-23T05:00:00Z". Null for other texts.
    static QDate dayOf(const QString &bucket);

    /// For the store: compact, and read back in a fraction of the time that JSON takes.
    QByteArray toBytes() const;
    static std::optional<UsageTable> fromBytes(const QByteArray &bytes);

    bool operator==(const UsageTable &other) const; ///< the same rows in the same order

private:
    int m_rows = 0;
    std::vector<Dimension> m_dimensions;
    std::vector<Metric> m_metrics;
};
