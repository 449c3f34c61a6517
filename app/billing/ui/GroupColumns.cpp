// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/GroupColumns.h"

#include "base/ShortId.h"
#include "billing/MoneyParts.h"

#include <QLocale>

namespace {
using Column = ItemColumn<GroupRow>;

Column nameColumn()
{
    return Column(GroupColumns::tr("Name"), &GroupRow::name)
        .explained([](const GroupRow &row) {
            switch (row.kind) {
            case GroupRow::Kind::Group:
                return row.name();
            case GroupRow::Kind::NoGroup:
                return GroupColumns::tr("What was spent by resources that are in no billing group.");
            case GroupRow::Kind::Gone:
                break;
            }
            return GroupColumns::tr("Spent in the group %1, which isn’t there any more.").arg(row.id);
        })
        .wide(34);
}

Column moneyColumn(const QString &title, Money Spend::GroupLine::*money)
{
    return Column(title,
                  [money](const GroupRow &row) {
                      return row.isSpendKnown ? GroupColumns::amount(row.spend.*money) : QString();
                  })
        .orderedBy([money](const GroupRow &row) -> std::optional<qint64> {
            return row.isSpendKnown ? std::optional((row.spend.*money).sortKey()) : std::nullopt;
        })
        .explained([money](const GroupRow &row) {
            return row.isSpendKnown ? (row.spend.*money).displayWithCode() : QString();
        })
        .wide(17)
        .atTheEnd();
}

Column shareColumn()
{
    return Column(GroupColumns::tr("Share"), &GroupRow::share)
        .orderedBy([](const GroupRow &row) -> std::optional<qint64> {
            return row.isSpendKnown ? std::optional(row.spend.thisMonth.sortKey()) : std::nullopt;
        })
        .explained([](const GroupRow &row) {
            return row.isSpendKnown
                       ? GroupColumns::tr(
                             "Of %1 that were spent this month by products that are told by group.")
                             .arg(row.whole.displayWithCode())
                       : QString();
        })
        .wide(10)
        .atTheEnd();
}

Column changeColumn()
{
    return Column(GroupColumns::tr("Change"), &GroupRow::change)
        .orderedBy([](const GroupRow &row) -> std::optional<qint64> {
            return row.change().isEmpty()
                       ? std::nullopt
                       : std::optional(
                             qRound64(row.spend.thisMonth.shareOf(row.spend.lastMonthSoFar) * 1000));
        })
        .explained([](const GroupRow &row) {
            return row.isSpendKnown ? GroupColumns::tr("Against %1 last month up to the same day.")
                                          .arg(row.spend.lastMonthSoFar.displayWithCode())
                                    : QString();
        })
        .wide(10)
        .atTheEnd();
}

Column numbersColumn()
{
    return Column(
               GroupColumns::tr("Numbers"),
               [](const GroupRow &row) { return row.numbers ? QLocale().toString(*row.numbers) : QString(); })
        .orderedBy([](const GroupRow &row) -> std::optional<qint64> { return row.numbers; })
        .explained([](const GroupRow &) { return GroupColumns::tr("Phone numbers that are billed to it."); })
        .wide(10)
        .atTheEnd()
        .hiddenAtFirst();
}

Column createdColumn()
{
    return Column(GroupColumns::tr("Created"),
                  [](const GroupRow &row) { return GroupColumns::day(row.group.created); })
        .orderedBy([](const GroupRow &row) -> std::optional<qint64> {
            return row.group.created.isValid() ? std::optional(row.group.created.toMSecsSinceEpoch())
                                               : std::nullopt;
        })
        .explained([](const GroupRow &row) { return GroupColumns::exactTime(row.group.created); })
        .wide(12)
        .atTheEnd();
}

Column idColumn()
{
    const auto id = [](const GroupRow &row) {
        return row.kind == GroupRow::Kind::NoGroup ? QString() : ShortId::of(row.id);
    };
    return Column(GroupColumns::tr("Id"), id)
        .explained(
            [](const GroupRow &row) { return row.kind == GroupRow::Kind::NoGroup ? QString() : row.id; })
        .wide(15)
        .hiddenAtFirst();
}
} // namespace

QList<ItemColumn<GroupRow>> GroupColumns::all()
{
    return {nameColumn(),    moneyColumn(tr("This month"), &Spend::GroupLine::thisMonth),
            shareColumn(),   moneyColumn(tr("Last month"), &Spend::GroupLine::lastMonth),
            changeColumn(),  numbersColumn(),
            createdColumn(), idColumn()};
}

QList<ItemColumn<GroupRow>> GroupColumns::brief()
{
    return all().mid(Name, Share + 1);
}

QString GroupColumns::amount(const Money &money)
{
    return MoneyParts::glance(money);
}

QString GroupColumns::day(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString GroupColumns::exactTime(const QDateTime &at)
{
    return at.isValid() ? tr("%1 UTC").arg(at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                        : QString();
}
