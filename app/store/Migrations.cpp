// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "store/Sql.h"

#include <array>

namespace {
// Times are milliseconds since 1970 UTC, UUIDs 16 bytes, words of the wire are kept as they came.
constexpr const char *faxes = R"sql(
CREATE TABLE faxes (
    id             INTEGER PRIMARY KEY,
    account        BLOB NOT NULL,
    fax_id         TEXT NOT NULL,
    direction      TEXT NOT NULL,
    sender         TEXT NOT NULL,
    recipient      TEXT NOT NULL,
    status         TEXT NOT NULL,
    final          INTEGER NOT NULL,
    failure_reason TEXT NOT NULL,
    created_at     INTEGER NOT NULL, -- 0 when the wire had none, so that paging by it works
    updated_at     INTEGER,
    connection_id  TEXT NOT NULL,
    media_name     TEXT NOT NULL,
    quality        TEXT NOT NULL,
    document_name  TEXT NOT NULL,
    pages          INTEGER,
    ref            BLOB,
    UNIQUE (account, fax_id)
);
CREATE INDEX faxes_newest ON faxes (account, created_at DESC, fax_id DESC);
CREATE INDEX faxes_unfinished ON faxes (account, created_at) WHERE final = 0;
CREATE INDEX faxes_by_ref ON faxes (account, ref) WHERE ref IS NOT NULL;
CREATE TABLE fax_json (
    id   INTEGER PRIMARY KEY REFERENCES faxes (id) ON DELETE CASCADE,
    json BLOB NOT NULL
);
CREATE TABLE list_marks (
    account      BLOB NOT NULL,
    list         TEXT NOT NULL,
    listed_up_to INTEGER NOT NULL,
    PRIMARY KEY (account, list)
) WITHOUT ROWID;
)sql";

// One event of a fax is one row, whoever tells it; before there is a fax id the job stands for the fax.
constexpr const char *events = R"sql(
CREATE TABLE fax_events (
    id      INTEGER PRIMARY KEY,
    account BLOB NOT NULL,
    fax_id  TEXT NOT NULL,
    job     BLOB,
    at      INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    detail  TEXT NOT NULL,
    source  TEXT NOT NULL
);
CREATE UNIQUE INDEX fax_events_once ON fax_events
    (account, CASE WHEN fax_id <> '' THEN fax_id ELSE hex(job) END, kind, at);
CREATE INDEX fax_events_of_job ON fax_events (account, job) WHERE job IS NOT NULL;
CREATE INDEX fax_events_of_fax ON fax_events (account, fax_id) WHERE fax_id <> '';
)sql";

constexpr const char *outbox = R"sql(
CREATE TABLE outbox (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    job                BLOB NOT NULL UNIQUE,
    account            BLOB NOT NULL,
    state              TEXT NOT NULL CHECK (state IN
        ('queued', 'attempting', 'unconfirmed', 'accepted', 'refused', 'cancelled', 'final')),
    request            TEXT NOT NULL,
    doc_file           TEXT NOT NULL,
    doc_sha256         BLOB,
    doc_bytes          INTEGER NOT NULL,
    doc_name           TEXT NOT NULL,
    doc_pages          INTEGER,
    created_at         INTEGER NOT NULL,
    attempt            INTEGER NOT NULL,
    attempt_started_at INTEGER,
    next_check_at      INTEGER,
    last_failure       TEXT NOT NULL,
    fax_id             TEXT NOT NULL,
    cancel_requested   INTEGER NOT NULL
);
CREATE INDEX outbox_of_account ON outbox (account, state);
CREATE INDEX outbox_of_fax ON outbox (account, fax_id) WHERE fax_id <> '';
)sql";

// Days are Julian day numbers. The queries are digests of what was asked; what the rows look like is the
// records room's business.
constexpr const char *usage = R"sql(
CREATE TABLE usage_days (
    account BLOB NOT NULL,
    query   BLOB NOT NULL,
    day     INTEGER NOT NULL,
    rows    BLOB NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (account, query, day)
) WITHOUT ROWID;
CREATE TABLE saved_reports (
    id         BLOB PRIMARY KEY NOT NULL,
    account    BLOB NOT NULL,
    folder     TEXT NOT NULL,
    name       TEXT NOT NULL,
    report     BLOB NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE INDEX saved_reports_of_account ON saved_reports (account, folder, name);
)sql";

constexpr const char *sessions = R"sql(
CREATE TABLE known_sessions (
    id        INTEGER PRIMARY KEY,
    account   BLOB NOT NULL,
    type      TEXT NOT NULL,
    event     TEXT NOT NULL,
    summary   BLOB NOT NULL,
    seen_at   INTEGER NOT NULL,
    opened_at INTEGER,
    bookmark  TEXT,
    UNIQUE (account, type, event)
);
CREATE INDEX known_sessions_oldest ON known_sessions (account, seen_at DESC, id DESC) WHERE bookmark IS NULL;
)sql";

// Amounts are kept by their digits: a number of SQLite would round them.
constexpr const char *balances = R"sql(
CREATE TABLE balances (
    account      BLOB NOT NULL,
    at           INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    balance      TEXT NOT NULL,
    pending      TEXT,
    credit_limit TEXT,
    available    TEXT,
    PRIMARY KEY (account, at)
) WITHOUT ROWID;
)sql";

constexpr std::array all{faxes, events, outbox, usage, sessions, balances};
} // namespace

int Migrations::latest()
{
    return static_cast<int>(all.size());
}

QStringList Migrations::steps(int version)
{
    // No statement above holds a semicolon within.
    QStringList statements;
    const QString script = QString::fromUtf8(all.at(static_cast<size_t>(version - 1)));
    for (const QString &statement : script.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
    }
    return statements;
}

bool Migrations::run(Sql &sql, int from, int to)
{
    for (int version = from + 1; version <= to; ++version) {
        sql.run(QStringLiteral("BEGIN IMMEDIATE"));
        for (const QString &statement : steps(version))
            sql.run(statement);
        sql.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        sql.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
        if (!sql.run(QStringLiteral("COMMIT")))
            return false;
    }
    return !sql.hasFailed();
}
