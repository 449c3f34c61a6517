// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OutboxTable.h"

#include "store/Database.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <array>

#define COLUMNS                                                                                        \
    "job, account, state, request, doc_file, doc_sha256, doc_bytes, doc_name, doc_pages, created_at, " \
    "attempt, "                                                                                        \
    "attempt_started_at, next_check_at, last_failure, fax_id, cancel_requested"

namespace {
using State = OutboxRow::State;

Q_LOGGING_CATEGORY(log, "signalbox.store")

constexpr std::array words{
    std::pair{State::Queued, "queued"},
    std::pair{State::Attempting, "attempting"},
    std::pair{State::Unconfirmed, "unconfirmed"},
    std::pair{State::Accepted, "accepted"},
    std::pair{State::Refused, "refused"},
    std::pair{State::Cancelled, "cancelled"},
    std::pair{State::Final, "final"},
};

QString wordOf(State state)
{
    for (const auto &[known, word] : words) {
        if (known == state)
            return QLatin1String(word);
    }
    Q_UNREACHABLE();
}

State stateOf(const QString &text)
{
    for (const auto &[state, word] : words) {
        if (text == QLatin1String(word))
            return state;
    }
    // The table's CHECK forbids it. If it is there all the same, the safe reading is to look, not to send.
    qCWarning(log) << "outbox row in an unknown state, taken as unconfirmed:" << text;
    return State::Unconfirmed;
}

QString textOf(const QJsonObject &object)
{
    return object.isEmpty() ? QStringLiteral("")
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

OutboxRow readRow(const SqlRow &row)
{
    OutboxRow job;
    job.job = row.uuid(0);
    job.account = row.uuid(1);
    job.state = stateOf(row.text(2));
    job.request = objectOf(row.text(3));
    job.document.fileName = row.text(4);
    job.document.sha256 = row.bytes(5);
    job.document.bytes = row.number(6);
    job.document.originalName = row.text(7);
    if (!row.isNull(8))
        job.document.pages = static_cast<int>(row.number(8));
    job.createdAt = row.time(9);
    job.attempt = static_cast<int>(row.number(10));
    job.attemptStartedAt = row.time(11);
    job.nextCheckAt = row.time(12);
    job.lastFailure = objectOf(row.text(13));
    job.faxId = row.text(14);
    job.cancelRequested = row.flag(15);
    return job;
}

// The values of COLUMNS, in order.
QVariantList valuesOf(const OutboxRow &row)
{
    const StoredDocument &document = row.document;
    return {Sql::of(row.job),
            Sql::of(row.account),
            wordOf(row.state),
            textOf(row.request),
            Sql::of(document.fileName),
            document.sha256,
            document.bytes,
            Sql::of(document.originalName),
            document.pages ? QVariant(*document.pages) : QVariant(QMetaType::fromType<int>()),
            Sql::of(row.createdAt),
            row.attempt,
            Sql::of(row.attemptStartedAt),
            Sql::of(row.nextCheckAt),
            textOf(row.lastFailure),
            Sql::of(row.faxId),
            row.cancelRequested};
}

QList<OutboxRow> select(Sql &sql, const QString &condition, const QVariantList &values)
{
    QList<OutboxRow> rows;
    sql.each(QStringLiteral("SELECT " COLUMNS " FROM outbox WHERE ") + condition, values,
             [&](const SqlRow &row) { rows << readRow(row); });
    return rows;
}

std::optional<OutboxRow> find(Sql &sql, const QUuid &job)
{
    const QList<OutboxRow> rows = select(sql, QStringLiteral("job = ?"), {Sql::of(job)});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

// "'queued', 'attempting', …": our own words, so that they may stand in the statement.
QString unfinishedWords()
{
    QStringList quoted;
    for (const State state : OutboxRow::unfinishedStates())
        quoted << u'\'' + wordOf(state) + u'\'';
    return quoted.join(QStringLiteral(", "));
}

void apply(const OutboxChange &change, OutboxRow &row)
{
    row.state = change.state.value_or(row.state);
    row.request = change.request.value_or(row.request);
    row.document = change.document.value_or(row.document);
    row.attempt = change.attempt.value_or(row.attempt);
    row.attemptStartedAt = change.attemptStartedAt.value_or(row.attemptStartedAt);
    row.nextCheckAt = change.nextCheckAt.value_or(row.nextCheckAt);
    row.lastFailure = change.lastFailure.value_or(row.lastFailure);
    row.faxId = change.faxId.value_or(row.faxId);
    row.cancelRequested = change.cancelRequested.value_or(row.cancelRequested);
}

QList<OutboxRow> removeWhere(Sql &sql, const QString &condition, const QVariantList &values)
{
    const QList<OutboxRow> rows = select(sql, condition, values);
    sql.run(QStringLiteral("DELETE FROM outbox WHERE ") + condition, values);
    return rows;
}
} // namespace

OutboxTable::OutboxTable(Database *database, QObject *parent) : QObject(parent), m_database(database) {}

Call<void> *OutboxTable::insert(OutboxRow row)
{
    return m_database->write([row = std::move(row)](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("INSERT INTO outbox (" COLUMNS
                               ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                valuesOf(row));
        return {};
    });
}

Call<std::optional<OutboxRow>> *OutboxTable::change(QUuid job, QList<State> expected, OutboxChange change)
{
    return m_database->write([=](Sql &sql) -> Outcome<std::optional<OutboxRow>> {
        std::optional<OutboxRow> row = find(sql, job);
        if (!row || !expected.contains(row->state))
            return std::nullopt;
        apply(change, *row);
        QVariantList values = valuesOf(*row);
        values << values[0];
        sql.run(QStringLiteral("UPDATE outbox SET (" COLUMNS
                               ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE job = ?"),
                values);
        return row;
    });
}

Call<std::optional<OutboxRow>> *OutboxTable::byJob(QUuid job)
{
    return m_database->read([=](Sql &sql) -> Outcome<std::optional<OutboxRow>> { return find(sql, job); });
}

Call<std::optional<OutboxRow>> *OutboxTable::byFax(QUuid account, QString faxId)
{
    return m_database->read([=](Sql &sql) -> Outcome<std::optional<OutboxRow>> {
        const QList<OutboxRow> rows =
            select(sql, QStringLiteral("account = ? AND fax_id = ? AND fax_id <> ''"),
                   {Sql::of(account), Sql::of(faxId)});
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

Call<QList<OutboxRow>> *OutboxTable::unfinished(QUuid account)
{
    return m_database->read([=](Sql &sql) -> Outcome<QList<OutboxRow>> {
        return select(sql, QStringLiteral("account = ? AND state IN (%1) ORDER BY id").arg(unfinishedWords()),
                      {Sql::of(account)});
    });
}

Call<QList<OutboxRow>> *OutboxTable::all(QUuid account)
{
    return m_database->read([=](Sql &sql) -> Outcome<QList<OutboxRow>> {
        return select(sql, QStringLiteral("account = ? ORDER BY id DESC"), {Sql::of(account)});
    });
}

Call<int> *OutboxTable::unfinishedCount(QUuid account)
{
    return m_database->read([=](Sql &sql) -> Outcome<int> {
        int count = 0;
        sql.each(QStringLiteral("SELECT count(*) FROM outbox WHERE account = ? AND state IN (%1)")
                     .arg(unfinishedWords()),
                 {Sql::of(account)}, [&](const SqlRow &row) { count = static_cast<int>(row.number(0)); });
        return count;
    });
}

Call<QStringList> *OutboxTable::documents()
{
    return m_database->read([](Sql &sql) -> Outcome<QStringList> {
        QStringList names;
        sql.each(QStringLiteral("SELECT doc_file FROM outbox WHERE doc_file <> ''"), {},
                 [&](const SqlRow &row) { names << row.text(0); });
        return names;
    });
}

Call<std::optional<OutboxRow>> *OutboxTable::removeFinished(QUuid job)
{
    return m_database->write([=](Sql &sql) -> Outcome<std::optional<OutboxRow>> {
        const QList<OutboxRow> rows = removeWhere(
            sql, QStringLiteral("job = ? AND state NOT IN (%1)").arg(unfinishedWords()), {Sql::of(job)});
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

Call<QList<OutboxRow>> *OutboxTable::removeFinishedBefore(QUuid account, QDateTime time)
{
    return m_database->write([=](Sql &sql) -> Outcome<QList<OutboxRow>> {
        return removeWhere(
            sql,
            QStringLiteral("account = ? AND created_at < ? AND state NOT IN (%1)").arg(unfinishedWords()),
            {Sql::of(account), Sql::of(time)});
    });
}

Call<QList<OutboxRow>> *OutboxTable::removeAccount(QUuid account)
{
    return m_database->write([=](Sql &sql) -> Outcome<QList<OutboxRow>> {
        return removeWhere(sql, QStringLiteral("account = ?"), {Sql::of(account)});
    });
}
