// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/UsageDayTable.h"

#include "store/Database.h"

namespace {
// A null array would be NULL; a day without usage is an empty one.
QByteArray blobOf(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}
} // namespace

UsageDayTable::UsageDayTable(Database *database, QObject *parent) : QObject(parent), m_database(database) {}

Call<void> *UsageDayTable::keep(QUuid account, QByteArray query, QList<UsageDay> days)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        for (const UsageDay &one : days) {
            sql.run(QStringLiteral("INSERT INTO usage_days (account, query, day, rows, read_at) "
                                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                                   "rows = excluded.rows, read_at = excluded.read_at "
                                   "WHERE excluded.read_at >= usage_days.read_at"),
                    {Sql::of(account), query, one.day.toJulianDay(), blobOf(one.rows), Sql::of(one.readAt)});
        }
        return {};
    });
}

Call<QList<UsageDay>> *UsageDayTable::of(QUuid account, QByteArray query, QDate first, QDate last)
{
    return m_database->read([=](Sql &sql) -> Outcome<QList<UsageDay>> {
        QList<UsageDay> days;
        sql.each(QStringLiteral("SELECT day, rows, read_at FROM usage_days "
                                "WHERE account = ? AND query = ? AND day BETWEEN ? AND ? ORDER BY day"),
                 {Sql::of(account), query, first.toJulianDay(), last.toJulianDay()}, [&](const SqlRow &row) {
                     days << UsageDay{QDate::fromJulianDay(row.number(0)), row.bytes(1), row.time(2)};
                 });
        return days;
    });
}

Call<void> *UsageDayTable::removeAccount(QUuid account)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("DELETE FROM usage_days WHERE account = ?"), {Sql::of(account)});
        return {};
    });
}
