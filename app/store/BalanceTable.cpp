// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BalanceTable.h"

#include "store/Database.h"

namespace {
// Amounts by their digits, so that every one of them comes back: "412.8300".
QVariant digitsOf(const std::optional<Money> &amount)
{
    return amount ? QVariant(amount->amount()) : QVariant();
}

std::optional<Money> amountAt(const SqlRow &row, int column, const QString &currency)
{
    if (row.isNull(column))
        return std::nullopt;
    const Outcome<Money> read = Money::parse(row.text(column), currency);
    return read ? std::optional(*read) : std::nullopt;
}
} // namespace

BalanceTable::BalanceTable(Database *database, QObject *parent) : QObject(parent), m_database(database) {}

Call<void> *BalanceTable::keep(QUuid account, BalancePoint point, QDateTime oldest)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("INSERT INTO balances "
                               "(account, at, currency, balance, pending, credit_limit, available) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                               "currency = excluded.currency, balance = excluded.balance, "
                               "pending = excluded.pending, credit_limit = excluded.credit_limit, "
                               "available = excluded.available"),
                {Sql::of(account), Sql::of(point.at), Sql::of(point.balance.currency()),
                 point.balance.amount(), digitsOf(point.pending), digitsOf(point.creditLimit),
                 digitsOf(point.available)});
        sql.run(QStringLiteral("DELETE FROM balances WHERE account = ? AND at < ?"),
                {Sql::of(account), Sql::of(oldest)});
        return {};
    });
}

Call<QList<BalancePoint>> *BalanceTable::of(QUuid account, QDateTime since)
{
    return m_database->read([=](Sql &sql) -> Outcome<QList<BalancePoint>> {
        QList<BalancePoint> points;
        sql.each(QStringLiteral("SELECT at, currency, balance, pending, credit_limit, available "
                                "FROM balances WHERE account = ? AND at >= ? ORDER BY at"),
                 {Sql::of(account), Sql::of(since)}, [&](const SqlRow &row) {
                     const QString currency = row.text(1);
                     const auto balance = amountAt(row, 2, currency);
                     if (balance)
                         points << BalancePoint{row.time(0), *balance, amountAt(row, 3, currency),
                                                amountAt(row, 4, currency), amountAt(row, 5, currency)};
                 });
        return points;
    });
}

Call<void> *BalanceTable::removeAccount(QUuid account)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("DELETE FROM balances WHERE account = ?"), {Sql::of(account)});
        return {};
    });
}
