// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FaxTable.h"

#include "store/Database.h"

#define COLUMNS                                                                                              \
    "account, fax_id, direction, sender, recipient, status, final, failure_reason, created_at, updated_at, " \
    "connection_id, media_name, quality, document_name, pages, ref"

namespace {
const QString listName = QStringLiteral("faxes");

StoredFax readFax(const SqlRow &row)
{
    StoredFax fax;
    fax.account = row.uuid(0);
    fax.faxId = row.text(1);
    fax.direction = row.text(2);
    fax.from = row.text(3);
    fax.to = row.text(4);
    fax.status = row.text(5);
    fax.isFinal = row.flag(6);
    fax.failureReason = row.text(7);
    if (row.number(8) != 0)
        fax.createdAt = row.time(8);
    fax.updatedAt = row.time(9);
    fax.connectionId = row.text(10);
    fax.mediaName = row.text(11);
    fax.quality = row.text(12);
    fax.documentName = row.text(13);
    if (!row.isNull(14))
        fax.pages = static_cast<int>(row.number(14));
    fax.ref = row.uuid(15);
    return fax;
}

qint64 stamp(const QDateTime &createdAt)
{
    return createdAt.isValid() ? createdAt.toMSecsSinceEpoch() : 0;
}

// The values of COLUMNS, in order.
QVariantList valuesOf(const StoredFax &fax)
{
    return {Sql::of(fax.account),
            Sql::of(fax.faxId),
            Sql::of(fax.direction),
            Sql::of(fax.from),
            Sql::of(fax.to),
            Sql::of(fax.status),
            fax.isFinal,
            Sql::of(fax.failureReason),
            stamp(fax.createdAt),
            Sql::of(fax.updatedAt),
            Sql::of(fax.connectionId),
            Sql::of(fax.mediaName),
            Sql::of(fax.quality),
            Sql::of(fax.documentName),
            fax.pages ? QVariant(*fax.pages) : QVariant(QMetaType::fromType<int>()),
            Sql::of(fax.ref)};
}

QList<StoredFax> select(Sql &sql, const QString &statement, const QVariantList &values)
{
    QList<StoredFax> faxes;
    sql.each(statement, values, [&](const SqlRow &row) { faxes << readFax(row); });
    return faxes;
}

std::optional<StoredFax> find(Sql &sql, const QUuid &account, const QString &faxId)
{
    const QList<StoredFax> faxes =
        select(sql, QStringLiteral("SELECT " COLUMNS " FROM faxes WHERE account = ? AND fax_id = ?"),
               {Sql::of(account), Sql::of(faxId)});
    return faxes.isEmpty() ? std::nullopt : std::optional(faxes.first());
}

void insertRow(Sql &sql, const StoredFax &fax)
{
    sql.run(QStringLiteral("INSERT INTO faxes (" COLUMNS
                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            valuesOf(fax));
}

void updateRow(Sql &sql, const StoredFax &fax)
{
    QVariantList values = valuesOf(fax);
    values << values[0] << values[1];
    sql.run(QStringLiteral("UPDATE faxes SET (" COLUMNS
                           ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "WHERE account = ? AND fax_id = ?"),
            values);
}

void storeJson(Sql &sql, const ReceivedFax &received)
{
    if (received.json.isEmpty())
        return;
    sql.run(QStringLiteral("INSERT INTO fax_json (id, json) SELECT id, ? FROM faxes WHERE account = ? AND "
                           "fax_id = ? ON CONFLICT (id) DO UPDATE SET json = excluded.json WHERE json <> "
                           "excluded.json"),
            {received.json, Sql::of(received.fax.account), Sql::of(received.fax.faxId)});
}

bool isOlder(const StoredFax &fax, const StoredFax &than)
{
    return fax.updatedAt.isValid() && than.updatedAt.isValid() && fax.updatedAt < than.updatedAt;
}

// The newer of both, with what only we know taken from the other where it says nothing.
StoredFax merged(const StoredFax &stored, const StoredFax &received)
{
    const bool late = isOlder(received, stored);
    StoredFax fax = late ? stored : received;
    const StoredFax &other = late ? received : stored;
    if (fax.documentName.isEmpty())
        fax.documentName = other.documentName;
    if (!fax.pages)
        fax.pages = other.pages;
    if (fax.ref.isNull())
        fax.ref = other.ref;
    return fax;
}

void storeOne(Sql &sql, const ReceivedFax &received, FaxChanges &changes)
{
    const std::optional<StoredFax> stored = find(sql, received.fax.account, received.fax.faxId);
    if (!stored) {
        insertRow(sql, received.fax);
        changes.added << received.fax;
    } else if (const StoredFax fax = merged(*stored, received.fax); fax != *stored) {
        updateRow(sql, fax);
        changes.changed << fax;
    } else {
        ++changes.unchanged;
    }
    if (!stored || !isOlder(received.fax, *stored))
        storeJson(sql, received);
}
} // namespace

FaxTable::FaxTable(Database *database, QObject *parent) : QObject(parent), m_database(database) {}

Call<FaxChanges> *FaxTable::store(QList<ReceivedFax> faxes)
{
    return m_database->write([faxes = std::move(faxes)](Sql &sql) -> Outcome<FaxChanges> {
        FaxChanges changes;
        for (const ReceivedFax &fax : faxes)
            storeOne(sql, fax, changes);
        return changes;
    });
}

Call<std::optional<StoredFax>> *FaxTable::setPages(QUuid account, QString faxId, int pages)
{
    return m_database->write([=](Sql &sql) -> Outcome<std::optional<StoredFax>> {
        sql.run(QStringLiteral("UPDATE faxes SET pages = ? WHERE account = ? AND fax_id = ?"),
                {pages, Sql::of(account), Sql::of(faxId)});
        return find(sql, account, faxId);
    });
}

Call<QList<StoredFax>> *FaxTable::newest(QUuid account, int limit)
{
    return m_database->read([=](Sql &sql) -> Outcome<QList<StoredFax>> {
        return select(sql,
                      QStringLiteral("SELECT " COLUMNS " FROM faxes WHERE account = ? "
                                     "ORDER BY created_at DESC, fax_id DESC LIMIT ?"),
                      {Sql::of(account), limit});
    });
}

Call<QList<StoredFax>> *FaxTable::next(QUuid account, FaxCursor cursor, int limit)
{
    return m_database->read([=](Sql &sql) -> Outcome<QList<StoredFax>> {
        return select(sql,
                      QStringLiteral("SELECT " COLUMNS " FROM faxes WHERE account = ? "
                                     "AND (created_at, fax_id) < (?, ?) "
                                     "ORDER BY created_at DESC, fax_id DESC LIMIT ?"),
                      {Sql::of(account), stamp(cursor.createdAt), Sql::of(cursor.faxId), limit});
    });
}

Call<qint64> *FaxTable::count(QUuid account)
{
    return m_database->read([=](Sql &sql) -> Outcome<qint64> {
        qint64 count = 0;
        sql.each(QStringLiteral("SELECT count(*) FROM faxes WHERE account = ?"), {Sql::of(account)},
                 [&](const SqlRow &row) { count = row.number(0); });
        return count;
    });
}

Call<std::optional<StoredFax>> *FaxTable::byId(QUuid account, QString faxId)
{
    return m_database->read(
        [=](Sql &sql) -> Outcome<std::optional<StoredFax>> { return find(sql, account, faxId); });
}

Call<QList<StoredFax>> *FaxTable::byRef(QUuid account, QUuid ref)
{
    return m_database->read([=](Sql &sql) -> Outcome<QList<StoredFax>> {
        return select(sql,
                      QStringLiteral("SELECT " COLUMNS " FROM faxes WHERE account = ? AND ref = ? "
                                     "ORDER BY created_at, fax_id"),
                      {Sql::of(account), Sql::of(ref)});
    });
}

Call<QStringList> *FaxTable::unfinishedIds(QUuid account)
{
    return m_database->read([=](Sql &sql) -> Outcome<QStringList> {
        QStringList ids;
        sql.each(
            QStringLiteral("SELECT fax_id FROM faxes WHERE account = ? AND final = 0 ORDER BY created_at, "
                           "fax_id"),
            {Sql::of(account)}, [&](const SqlRow &row) { ids << row.text(0); });
        return ids;
    });
}

Call<QByteArray> *FaxTable::json(QUuid account, QString faxId)
{
    return m_database->read([=](Sql &sql) -> Outcome<QByteArray> {
        QByteArray json;
        sql.each(QStringLiteral(
                     "SELECT json FROM fax_json JOIN faxes USING (id) WHERE account = ? AND fax_id = ?"),
                 {Sql::of(account), Sql::of(faxId)}, [&](const SqlRow &row) { json = row.bytes(0); });
        return json;
    });
}

Call<QDateTime> *FaxTable::watermark(QUuid account)
{
    return m_database->read([=](Sql &sql) -> Outcome<QDateTime> {
        QDateTime mark;
        sql.each(QStringLiteral("SELECT listed_up_to FROM list_marks WHERE account = ? AND list = ?"),
                 {Sql::of(account), listName}, [&](const SqlRow &row) { mark = row.time(0); });
        return mark;
    });
}

Call<void> *FaxTable::setWatermark(QUuid account, QDateTime listedUpTo)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral(
                    "INSERT OR REPLACE INTO list_marks (account, list, listed_up_to) VALUES (?, ?, ?)"),
                {Sql::of(account), listName, Sql::of(listedUpTo)});
        return {};
    });
}

Call<void> *FaxTable::remove(QUuid account, QString faxId)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("DELETE FROM faxes WHERE account = ? AND fax_id = ?"),
                {Sql::of(account), Sql::of(faxId)});
        return {};
    });
}

Call<void> *FaxTable::removeAccount(QUuid account)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        for (const char *table : {"faxes", "fax_events", "list_marks"})
            sql.run(QStringLiteral("DELETE FROM %1 WHERE account = ?").arg(QLatin1String(table)),
                    {Sql::of(account)});
        return {};
    });
}
