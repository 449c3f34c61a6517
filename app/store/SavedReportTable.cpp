// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SavedReportTable.h"

#include "store/Database.h"

SavedReportTable::SavedReportTable(Database *database, QObject *parent)
    : QObject(parent), m_database(database)
{
}

Call<void> *SavedReportTable::save(SavedReportRow row, QUuid insteadOf)
{
    return m_database->write([row = std::move(row), insteadOf](Sql &sql) -> Outcome<void> {
        if (!insteadOf.isNull() && insteadOf != row.id)
            sql.run(QStringLiteral("DELETE FROM saved_reports WHERE id = ?"), {Sql::of(insteadOf)});
        const QByteArray report = row.report.isNull() ? QByteArray("") : row.report;
        sql.run(QStringLiteral(
                    "INSERT INTO saved_reports (id, account, folder, name, report, changed_at) "
                    "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET account = excluded.account, "
                    "folder = excluded.folder, name = excluded.name, report = excluded.report, "
                    "changed_at = excluded.changed_at"),
                {Sql::of(row.id), Sql::of(row.account), Sql::of(row.folder), Sql::of(row.name), report,
                 Sql::of(row.changedAt)});
        return {};
    });
}

Call<void> *SavedReportTable::remove(QUuid id)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("DELETE FROM saved_reports WHERE id = ?"), {Sql::of(id)});
        return {};
    });
}

Call<QList<SavedReportRow>> *SavedReportTable::of(QUuid account)
{
    return m_database->read([=](Sql &sql) -> Outcome<QList<SavedReportRow>> {
        QList<SavedReportRow> rows;
        sql.each(QStringLiteral("SELECT id, account, folder, name, report, changed_at FROM saved_reports "
                                "WHERE account = ? ORDER BY folder, name, id"),
                 {Sql::of(account)}, [&](const SqlRow &row) {
                     rows << SavedReportRow{row.uuid(0), row.uuid(1),  row.text(2),
                                            row.text(3), row.bytes(4), row.time(5)};
                 });
        return rows;
    });
}

Call<void> *SavedReportTable::removeAccount(QUuid account)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("DELETE FROM saved_reports WHERE account = ?"), {Sql::of(account)});
        return {};
    });
}
