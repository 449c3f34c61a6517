// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/UsageCatalog.h"

#include <vector>

namespace sandbox {

/// What was used in every hour: one truth, invented from the seed as it is asked for, so that any report of
/// any range agrees with any other. Whole numbers throughout, so that sums are exact.
class UsageFacts
{
public:
    static constexpr qint64 hour = 3'600'000;
    /// The account began here: there is nothing before.
    static constexpr qint64 begin = 1'672'531'200'000; // 2023-01-01
    /// Usage arrives late: an hour is complete only so long after its beginning.
    static constexpr qint64 complete = 4 * hour;

    /// What the account has, by its ids.
    struct Holdings
    {
        QByteArrayList faxApplications;
        QByteArrayList voiceProfiles;
    };
    explicit UsageFacts(quint32 seed, Holdings holdings = Holdings())
        : m_seed(seed), m_holdings(std::move(holdings))
    {
    }

    /// One combination of dimension values that something is used with.
    struct Cell
    {
        QByteArrayList values;  ///< as the product's dimensions, those of time empty
        qint64 weight = 0;      ///< of all volume, in millionths
        qint64 price = 1'000;   ///< thousandths of the usual price
        bool isManaged = false; ///< of a managed account
        int index = 0;
    };
    std::vector<Cell> cells(const UsageProduct &product) const;
    /// Units of one cell in the hour that begins at `start`, as known at `now`.
    qint64 volume(const UsageProduct &product, const Cell &cell, qint64 start, qint64 now) const;
    /// How much of the units of an hour is known at `now`.
    static qint64 known(qint64 units, qint64 start, qint64 now)
    {
        return now - start < complete ? units * std::max<qint64>(0, now - start) / complete : units;
    }
    /// The billing groups that things are used for; the last of them was deleted meanwhile.
    static constexpr int billingGroups = 5;
    QByteArray billingGroup(int number) const { return id("group", number); }
    /// The value of a metric for so many units.
    static qint64 value(const UsageMetric &metric, const Cell &cell, qint64 units);

private:
    quint64 noise(const QByteArray &of, qint64 a, qint64 b) const;
    QByteArray text(const UsageProduct &product, const QByteArray &dimension, int index) const;
    /// Empty: none.
    QByteArray billingGroupOf(int index) const;
    QByteArray id(const QByteArray &kind, int index) const;
    quint32 m_seed;
    Holdings m_holdings;
};

} // namespace sandbox
