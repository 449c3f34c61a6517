// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FaxEventTable.h"

#include "store/Database.h"

namespace {
using Source = FaxEvent::Source;

QString wordOf(Source source)
{
    switch (source) {
    case Source::Poll:
        return QStringLiteral("poll");
    case Source::Webhook:
        return QStringLiteral("webhook");
    case Source::Own:
        return QStringLiteral("own");
    }
    Q_UNREACHABLE();
}

FaxEvent readEvent(const SqlRow &row)
{
    FaxEvent event;
    event.account = row.uuid(0);
    event.faxId = row.text(1);
    event.job = row.uuid(2);
    event.at = row.time(3);
    event.kind = row.text(4);
    event.detail = row.text(5);
    for (const Source source : {Source::Poll, Source::Webhook, Source::Own}) {
        if (wordOf(source) == row.text(6))
            event.source = source;
    }
    return event;
}
} // namespace

FaxEventTable::FaxEventTable(Database *database, QObject *parent) : QObject(parent), m_database(database) {}

Call<QList<FaxEvent>> *FaxEventTable::add(QList<FaxEvent> events)
{
    return m_database->write([events = std::move(events)](Sql &sql) -> Outcome<QList<FaxEvent>> {
        QList<FaxEvent> added;
        for (const FaxEvent &event : events) {
            sql.run(QStringLiteral("INSERT INTO fax_events (account, fax_id, job, at, kind, detail, source) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                    {Sql::of(event.account), Sql::of(event.faxId), Sql::of(event.job), Sql::of(event.at),
                     Sql::of(event.kind), Sql::of(event.detail), wordOf(event.source)});
            if (sql.touched() > 0)
                added << event;
        }
        return added;
    });
}

Call<void> *FaxEventTable::adopt(QUuid account, QUuid job, QString faxId)
{
    return m_database->write([=](Sql &sql) -> Outcome<void> {
        const QVariantList which{Sql::of(account), Sql::of(job)};
        sql.run(QStringLiteral("UPDATE OR IGNORE fax_events SET fax_id = ? WHERE account = ? AND job = ? AND "
                               "fax_id = ''"),
                QVariantList{Sql::of(faxId)} + which);
        // What is left was told under the fax id already.
        sql.run(QStringLiteral("DELETE FROM fax_events WHERE account = ? AND job = ? AND fax_id = ''"),
                which);
        return {};
    });
}

Call<QList<FaxEvent>> *FaxEventTable::of(QUuid account, QString faxId, QUuid job)
{
    return m_database->read([=](Sql &sql) -> Outcome<QList<FaxEvent>> {
        QList<FaxEvent> events;
        sql.each(QStringLiteral("SELECT account, fax_id, job, at, kind, detail, source FROM fax_events "
                                "WHERE account = ? AND ((fax_id <> '' AND fax_id = ?) OR job = ?) "
                                "ORDER BY at, id"),
                 {Sql::of(account), Sql::of(faxId), Sql::of(job)},
                 [&](const SqlRow &row) { events << readEvent(row); });
        return events;
    });
}
