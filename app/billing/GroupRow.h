// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/BillingGroupApi.h"
#include "billing/Spend.h"

#include <QCoreApplication>

/// A line of the list of billing groups: a group, what was spent in none, or one that exists no more and was
/// spent in all the same.
struct GroupRow
{
    Q_DECLARE_TR_FUNCTIONS(GroupRow)
public:
    enum class Kind { Group, NoGroup, Gone };
    /// In place of an id, for what was spent in no group.
    static const QString noGroupId;

    QString id;
    Kind kind = Kind::Group;
    BillingGroup group;         ///< of Kind::Group
    bool isSpendKnown = false;  ///< else the amounts say nothing
    Spend::GroupLine spend;     ///< zeros of the currency for one in which nothing was spent
    Money whole;                ///< what all lines make this month
    std::optional<int> numbers; ///< phone numbers that are billed to it; nothing while not known

    /// "Cardiology", "(no group)", "Deleted group 4c9d22b0…51a1"; translated.
    QString name() const;
    /// "38.5 %" of the whole; empty where there is nothing to share.
    QString share() const;
    /// "+6 %", against last month up to the same day; empty where nothing was spent then.
    QString change() const;
    bool operator==(const GroupRow &) const = default;

    /// All lines: the groups, then what else was spent in. `spent` is nothing while it isn't known.
    static QList<GroupRow> all(const QList<BillingGroup> &groups,
                               const std::optional<QList<Spend::GroupLine>> &spent, const QString &currency,
                               const QHash<QString, int> &numbers);
    /// What was spent by group as CSV in UTF-8: exact amounts with their currency in a column of its own, and
    /// a last line for products that aren't told by group, where there are any.
    static QByteArray csv(const QList<GroupRow> &rows, const QStringList &notByGroup,
                          const Money &thisMonthNotByGroup);
};
