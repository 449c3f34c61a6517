// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "billing/Runway.h"
#include "records/UsageReports.h"

class UsageOptions;
class SpendOverview;

/// What the account spent, by day, product and billing group: read from the usage reports of all products
/// that have a cost, in one currency, the balance's. What came in other currencies is named, never added.
class Spend : public QObject
{
    Q_OBJECT
public:
    static constexpr int daysBack = 62; ///< two months, so that a month can be held against the one before
    /// `days` may be null. All outlive it.
    Spend(ApiClient *client, UsageDayTable *days, Clock *clock, QObject *parent = nullptr);
    ~Spend() override;

    /// Reads up to now; closed days come from the cache.
    void read(const QString &currency, UsageReports::Freshness freshness = UsageReports::Freshness::Cached);
    void stop();
    bool isReading() const;
    bool isRead() const;
    QDateTime readAt() const;
    /// The options could not be read, or all products failed.
    const std::optional<Failure> &failure() const;
    /// Products that could not be read, with their reason: the sums are without them.
    struct Missing
    {
        QString product;
        QString why;
    };
    QList<Missing> missing() const;
    QStringList otherCurrencies() const;

    /// UTC days, oldest first, without gaps; days of holes are not whole.
    QList<DaySpend> days() const;
    /// Something of that day could not be read this time: more was spent than days() say.
    bool hasHole(QDate day) const;
    Money between(QDate first, QDate last) const;
    /// This UTC month so far, and the one before up to the same day.
    Money thisMonth() const;
    Money lastMonthSoFar() const;

    /// One group's share; the id is empty for what is in no group.
    struct GroupLine
    {
        QString groupId;
        Money thisMonth;
        Money lastMonth;                           ///< the whole of it
        QList<std::pair<QString, Money>> products; ///< this month, dearest first
        Money lastMonthSoFar = {};                 ///< up to the same day
        bool operator==(const GroupLine &) const = default;
    };
    QList<GroupLine> groups() const;
    /// Products with a cost that usage reports don't offer by group: in no line of groups().
    QStringList notByGroup() const;
    Money thisMonthNotByGroup() const;

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};
