// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/SpendBook.h"

#include <algorithm>
#include <map>

namespace {
using Line = SpendOverview::Line;

Money moneyOf(const Decimal &amount, const QString &currency)
{
    return Money::parse(amount.toString(), currency).value_or(Money::zero(currency));
}

// What the API refuses for good can't be read tomorrow either; all else may have been spent and is a hole.
bool isRefusal(const Failure &failure)
{
    return failure.kind == Failure::Kind::Rejected || failure.kind == Failure::Kind::Forbidden ||
           failure.kind == Failure::Kind::NotFound;
}
} // namespace

const QString SpendBook::group = QStringLiteral("billing_group_id");

/// Adds up the rows, then writes the book.
class SpendBook::Making
{
public:
    explicit Making(const Scope &scope);
    void add(const Line &line);
    void writeTo(SpendBook &book) const;

private:
    struct Months
    {
        Decimal now;
        Decimal before;
        Decimal beforeSoFar; ///< up to the same day
        void add(const Making &making, QDate day, const Decimal &amount);
    };
    struct Group
    {
        Months all;
        std::map<QString, Decimal> products; ///< this month
    };
    struct Row
    {
        QDate day;
        QString group;
        Decimal cost;
    };
    void addRows(const Line &line);
    void addRow(const Line &line, bool hasGroups, const Row &row);
    void markHole(const TimeRange &range);
    void writeDays(SpendBook &book) const;
    Spend::GroupLine lineOf(const QString &id, const Group &group) const;

    Scope m_scope;
    QDate m_first;
    QDate m_last;
    QDate m_month; ///< the first of it
    QHash<QDate, Decimal> m_days;
    QSet<QDate> m_holes;
    QHash<QString, Group> m_groups;
    QList<Spend::Missing> m_missing;
    QStringList m_otherCurrencies;
    QStringList m_notByGroup;
    Months m_withoutGroups;
};

SpendBook::Making::Making(const Scope &scope)
    : m_scope(scope),
      m_first(scope.until.date().addDays(1 - scope.days)),
      m_last(scope.until.date()),
      m_month(m_last.year(), m_last.month(), 1)
{
}

void SpendBook::Making::Months::add(const Making &making, QDate day, const Decimal &amount)
{
    if (day >= making.m_month)
        now += amount;
    else if (day >= making.m_month.addMonths(-1))
        before += amount;
    if (day >= making.m_month.addMonths(-1) && day <= making.m_last.addMonths(-1))
        beforeSoFar += amount;
}

void SpendBook::Making::add(const Line &line)
{
    if (line.failure) {
        m_missing << Spend::Missing{line.product.product, line.failure->what};
        if (!isRefusal(*line.failure))
            markHole(TimeRange::days(m_first, m_last, QTimeZone::utc()));
        return;
    }
    for (const UsageHole &hole : line.holes) {
        markHole(hole.range);
        if (m_missing.isEmpty() || m_missing.last().product != line.product.product)
            m_missing << Spend::Missing{line.product.product, hole.why.what};
    }
    if (line.table)
        addRows(line);
}

void SpendBook::Making::addRows(const Line &line)
{
    const auto *dates = line.table->dimension(QStringLiteral("date"));
    const auto *currencies = line.table->dimension(QStringLiteral("currency"));
    const auto *groups = line.table->dimension(group);
    const auto *costs = line.table->metric(QStringLiteral("cost"));
    if (!dates || !costs)
        return;
    for (int row = 0; row < line.table->rows(); ++row) {
        const QDate day = UsageTable::dayOf(line.table->text(row, *dates));
        // Products that name no currency are billed in that of the account, as everything is.
        const QString currency = currencies ? line.table->text(row, *currencies) : QString();
        const auto cost = line.table->number(row, *costs);
        if (!cost) {
            if (costs->texts.contains(row)) // an amount that is no number
                m_holes << day;
        } else if (!currency.isEmpty() && currency.compare(m_scope.currency, Qt::CaseInsensitive) != 0) {
            if (!cost->isZero() && !m_otherCurrencies.contains(currency))
                m_otherCurrencies << currency;
        } else if (day >= m_first && day <= m_last) {
            addRow(line, groups, {day, groups ? line.table->text(row, *groups) : QString(), *cost});
        }
    }
}

void SpendBook::Making::addRow(const Line &line, bool hasGroups, const Row &row)
{
    m_days[row.day] += row.cost;
    if (row.cost.isZero() || row.day < m_month.addMonths(-1))
        return;
    const QString &product = line.product.product;
    if (!hasGroups) {
        m_withoutGroups.add(*this, row.day, row.cost);
        if (!m_notByGroup.contains(product))
            m_notByGroup << product;
        return;
    }
    Group &into = m_groups[row.group];
    into.all.add(*this, row.day, row.cost);
    if (row.day >= m_month)
        into.products[product] += row.cost;
}

void SpendBook::Making::markHole(const TimeRange &range)
{
    for (QDate day = range.from().date(); QDateTime(day, QTime(0, 0), Qt::UTC) < range.to();
         day = day.addDays(1))
        m_holes << day;
}

Spend::GroupLine SpendBook::Making::lineOf(const QString &id, const Group &group) const
{
    Spend::GroupLine line;
    line.groupId = id;
    line.thisMonth = moneyOf(group.all.now, m_scope.currency);
    line.lastMonth = moneyOf(group.all.before, m_scope.currency);
    line.lastMonthSoFar = moneyOf(group.all.beforeSoFar, m_scope.currency);
    for (const auto &[product, cost] : group.products)
        line.products.append({product, moneyOf(cost, m_scope.currency)});
    std::ranges::stable_sort(line.products,
                             [](const auto &one, const auto &other) { return one.second > other.second; });
    return line;
}

void SpendBook::Making::writeDays(SpendBook &book) const
{
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        const auto closes = QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC)
                                .addSecs(std::chrono::seconds(UsageReports::settles).count());
        book.m_days << DaySpend{day, moneyOf(m_days.value(day), m_scope.currency),
                                closes <= m_scope.until && !m_holes.contains(day)};
    }
}

void SpendBook::Making::writeTo(SpendBook &book) const
{
    book.m_currency = m_scope.currency;
    book.m_holes = m_holes;
    writeDays(book);
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group)
        book.m_groups << lineOf(group.key(), *group);
    std::ranges::sort(book.m_groups, [](const auto &one, const auto &other) {
        return one.thisMonth != other.thisMonth ? one.thisMonth > other.thisMonth
                                                : one.groupId < other.groupId;
    });
    book.m_missing = m_missing;
    book.m_otherCurrencies = m_otherCurrencies;
    book.m_otherCurrencies.sort();
    book.m_notByGroup = m_notByGroup;
    book.m_thisMonthNotByGroup = moneyOf(m_withoutGroups.now, m_scope.currency);
}

SpendBook::SpendBook(const QList<Line> &lines, const Scope &scope)
{
    Making making(scope);
    for (const Line &line : lines)
        making.add(line);
    making.writeTo(*this);
}

Money SpendBook::between(QDate first, QDate last) const
{
    Money sum = Money::zero(m_currency);
    for (const DaySpend &day : m_days) {
        if (day.day >= first && day.day <= last)
            sum = sum.plus(day.spent).value_or(sum);
    }
    return sum;
}
