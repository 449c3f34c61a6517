// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KnownSessionTable.h"

#include "store/Database.h"

namespace {
QVariant bookmarkOf(const QString &name)
{
    return name.isNull() ? QVariant() : Sql::of(name);
}

QVariantList valuesOf(const QUuid &account, const KnownSessionRow &row)
{
    return {Sql::of(account),        Sql::of(row.type),
            Sql::of(row.event),      row.summary.isNull() ? QByteArray("") : row.summary,
            Sql::of(row.seenAt),     Sql::of(row.openedAt),
            bookmarkOf(row.bookmark)};
}

QString insertion()
{
    return QStringLiteral("INSERT INTO known_sessions "
                          "(account, type, event, summary, seen_at, opened_at, bookmark) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, type, event) DO ");
}
} // namespace

KnownSessionTable::KnownSessionTable(Database *database, QObject *parent)
    : QObject(parent), m_database(database)
{
}

Call<void> *KnownSessionTable::keep(QUuid account, QList<KnownSessionRow> rows, int most)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        for (const KnownSessionRow &row : rows) {
            sql.run(insertion() +
                        QStringLiteral("UPDATE SET summary = CASE WHEN excluded.seen_at >= seen_at "
                                       "THEN excluded.summary ELSE summary END, "
                                       "seen_at = max(seen_at, excluded.seen_at), opened_at = "
                                       "nullif(max(ifnull(opened_at, 0), ifnull(excluded.opened_at, 0)), 0)"),
                    valuesOf(account, row));
        }
        sql.run(QStringLiteral("DELETE FROM known_sessions WHERE id IN (SELECT id FROM known_sessions "
                               "WHERE account = ? AND bookmark IS NULL "
                               "ORDER BY seen_at DESC, id DESC LIMIT -1 OFFSET ?)"),
                {Sql::of(account), most});
        return {};
    });
}

Call<void> *KnownSessionTable::setBookmark(QUuid account, KnownSessionRow row, QString name)
{
    row.bookmark = name;
    return m_database->write([=, row = std::move(row)](Sql &sql) -> Outcome<void> {
        if (row.bookmark.isNull())
            sql.run(QStringLiteral("UPDATE known_sessions SET bookmark = NULL "
                                   "WHERE account = ? AND type = ? AND event = ?"),
                    {Sql::of(account), Sql::of(row.type), Sql::of(row.event)});
        else
            sql.run(insertion() + QStringLiteral("UPDATE SET bookmark = excluded.bookmark"),
                    valuesOf(account, row));
        return {};
    });
}

Call<void> *KnownSessionTable::remove(QUuid account, QString type, QString event)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("DELETE FROM known_sessions WHERE account = ? AND type = ? AND event = ?"),
                {Sql::of(account), Sql::of(type), Sql::of(event)});
        return {};
    });
}

Call<QList<KnownSessionRow>> *KnownSessionTable::of(QUuid account)
{
    // On the writer, behind all that was asked for: a pane that opens again shows what was just opened.
    return m_database->write([=](Sql &sql) -> Outcome<QList<KnownSessionRow>> {
        QList<KnownSessionRow> rows;
        sql.each(QStringLiteral("SELECT type, event, summary, seen_at, opened_at, bookmark "
                                "FROM known_sessions WHERE account = ? ORDER BY seen_at, id"),
                 {Sql::of(account)}, [&](const SqlRow &row) {
                     rows << KnownSessionRow{row.text(0),  row.text(1),
                                             row.bytes(2), row.time(3),
                                             row.time(4),  row.isNull(5) ? QString() : row.text(5)};
                     // An empty name is a name all the same.
                     if (!row.isNull(5) && rows.last().bookmark.isNull())
                         rows.last().bookmark = QLatin1String("");
                 });
        return rows;
    });
}

Call<void> *KnownSessionTable::removeAccount(QUuid account)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("DELETE FROM known_sessions WHERE account = ?"), {Sql::of(account)});
        return {};
    });
}
