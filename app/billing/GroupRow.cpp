// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/GroupRow.h"

#include "base/ShortId.h"
#include "base/rows/CsvCell.h"

#include <QSet>

const QString GroupRow::noGroupId = QStringLiteral("(none)");

namespace {
QString percent(double part, int digits)
{
    return GroupRow::tr("%1 %", "a percentage").arg(QLocale().toString(part * 100, 'f', digits));
}

GroupRow rowOf(const Spend::GroupLine &line)
{
    GroupRow row;
    row.kind = line.groupId.isEmpty() ? GroupRow::Kind::NoGroup : GroupRow::Kind::Gone;
    row.id = line.groupId.isEmpty() ? GroupRow::noGroupId : line.groupId;
    row.spend = line;
    return row;
}
} // namespace

QString GroupRow::name() const
{
    switch (kind) {
    case Kind::Group:
        return group.name.isEmpty() ? ShortId::of(id) : group.name;
    case Kind::NoGroup:
        return tr("(no group)");
    case Kind::Gone:
        break;
    }
    return tr("Deleted group %1").arg(ShortId::of(id));
}

QString GroupRow::share() const
{
    return isSpendKnown && !whole.isZero() ? percent(spend.thisMonth.shareOf(whole), 1) : QString();
}

QString GroupRow::change() const
{
    const auto more = spend.thisMonth.minus(spend.lastMonthSoFar);
    if (!isSpendKnown || !more || spend.lastMonthSoFar.isZero())
        return {};
    const QString size = percent(more->shareOf(spend.lastMonthSoFar), 0);
    return more->isNegative() || more->isZero() ? size : u'+' + size;
}

QList<GroupRow> GroupRow::all(const QList<BillingGroup> &groups,
                              const std::optional<QList<Spend::GroupLine>> &spent, const QString &currency,
                              const QHash<QString, int> &numbers)
{
    QHash<QString, Spend::GroupLine> lines;
    Money whole = Money::zero(currency);
    for (const Spend::GroupLine &line : spent.value_or(QList<Spend::GroupLine>())) {
        lines.insert(line.groupId, line);
        whole = whole.plus(line.thisMonth).value_or(whole);
    }
    QList<GroupRow> rows;
    for (const BillingGroup &group : groups) {
        GroupRow row;
        row.id = group.id;
        row.group = group;
        const Money nothing = Money::zero(currency);
        row.spend = lines.contains(group.id) ? lines.take(group.id)
                                             : Spend::GroupLine{group.id, nothing, nothing, {}, nothing};
        rows << row;
    }
    for (const Spend::GroupLine &line : std::as_const(lines))
        rows << rowOf(line);
    for (GroupRow &row : rows) {
        row.isSpendKnown = spent.has_value();
        row.whole = whole;
        if (const auto found = numbers.constFind(row.id); found != numbers.cend())
            row.numbers = *found;
    }
    return rows;
}

QByteArray GroupRow::csv(const QList<GroupRow> &rows, const QStringList &notByGroup,
                         const Money &thisMonthNotByGroup)
{
    QByteArray csv = CsvCell::line({tr("Billing group"), tr("Id"), tr("This month"),
                                    tr("Last month up to the same day"), tr("Last month"), tr("Currency")});
    for (const GroupRow &row : rows) {
        const Spend::GroupLine &line = row.spend;
        csv += CsvCell::line({row.name(), row.kind == Kind::NoGroup ? QString() : row.id,
                              line.thisMonth.amount(), line.lastMonthSoFar.amount(), line.lastMonth.amount(),
                              line.thisMonth.currency()});
    }
    if (!notByGroup.isEmpty())
        csv += CsvCell::line({tr("(not by group: %1)").arg(QLocale().createSeparatedList(notByGroup)),
                              QString(), thisMonthNotByGroup.amount(), QString(), QString(),
                              thisMonthNotByGroup.currency()});
    return csv;
}
