// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageOptions.h"
#include "records/UsageReports.h"

/// What all products cost together, which no single query answers: one query a product, a few at a time, each
/// shown as it comes.
class SpendOverview : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Reading, Read, NoMoney, Failed };
    struct Line
    {
        UsageProduct product;
        State state = State::Waiting;
        std::optional<Failure> failure;
        /// Cost by `date`, and by `currency` and the further dimensions where the product offers them.
        std::shared_ptr<const UsageTable> table;
        QList<UsageHole> holes;
    };

    /// `reports` outlives it.
    explicit SpendOverview(UsageReports *reports, QObject *parent = nullptr);
    /// Breaks the cost of the products that offer them out by these dimensions too; from the next read() on.
    void setFurther(const QStringList &dimensions) { m_further = dimensions; }
    /// Products without sub-products; the order stays.
    void setProducts(const QList<UsageProduct> &products);
    /// Reads all of them for a range; what runs for another one is dropped.
    void read(const TimeRange &range, UsageReports::Freshness freshness = UsageReports::Freshness::Cached);
    void retry(const QString &product);
    void stop();

    const QList<Line> &lines() const { return m_lines; }
    TimeRange range() const { return m_range; }
    int done() const;
    bool isReading() const;
    /// Cost by `date` (UTC) with the columns product, date, currency, the further dimensions, cost; "" where
    /// a product doesn't give one.
    UsageTable joined() const;

signals:
    void changed();
    void finished();

private:
    void startNext();
    void take(qsizetype line, Outcome<UsageAnswer> answer);

    UsageReports *m_reports;
    QStringList m_further;
    QList<Line> m_lines;
    TimeRange m_range;
    UsageReports::Freshness m_freshness = UsageReports::Freshness::Cached;
    QObject *m_round = nullptr; ///< context of the calls of this round
};
