// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "faxes/Documents.h"
#include "faxes/FaxApi.h"
#include "faxes/FaxDesk.h"
#include "faxes/FaxJson.h"
#include "faxes/FaxLedger.h"
#include "faxes/FaxOutbox.h"
#include "faxes/FaxTableModel.h"
#include "faxes/FaxTracker.h"
#include "sandbox/Sandbox.h"
#include "store/Database.h"
#include "store/DocumentFolder.h"
#include "store/FaxEventTable.h"
#include "store/FaxTable.h"
#include "store/OutboxTable.h"
#include "support/Await.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

/// A store, a sandbox and the parts that send between them; the parts can be ended and begun again like a
/// program that was killed. Time is moved by hand.
class Workshop
{
public:
    explicit Workshop(SandboxOptions options = swift());

    /// No past faxes, and new ones are processed at once.
    static SandboxOptions swift();

    void openStore();
    FaxStores stores() const { return {faxes.get(), events.get(), rows.get(), documents.get()}; }

    void connect();

    /// Begins to send and track.
    void begin(const FaxOutbox::Options &options = {});
    /// The program ends: nothing of it goes on, whatever was on its way.
    void end();

    NewFax fax(const QString &to = QStringLiteral("+13125552001"));
    QUuid submit(const NewFax &fax) { return *await(outbox->submit(fax)); }

    OutboxRow row(const QUuid &job) { return (*await(rows->byJob(job))).value_or(OutboxRow()); }
    OutboxRow::State state(const QUuid &job) { return row(job).state; }
    FaxRow line(const QUuid &job)
    {
        return model->find(job.toString(QUuid::WithoutBraces)).value_or(FaxRow());
    }
    int sent() const { return sandbox.requestCount("POST", "/faxes"); }
    int listed() const { return sandbox.requestCount("GET", "/faxes"); }
    /// How many faxes at the server carry the job's UUID.
    int atServer(const QUuid &job) const;
    /// Lets everything that is on its way arrive, without moving the time: a few round trips through the
    /// store, the pool and the server, behind which nothing can be left that was asked for before.
    void settle() const;

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    Sandbox sandbox;
    Account account;
    Sender sender;
    std::unique_ptr<Database> database;
    std::unique_ptr<FaxTable> faxes;
    std::unique_ptr<FaxEventTable> events;
    std::unique_ptr<OutboxTable> rows;
    std::unique_ptr<DocumentFolder> documents;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<FaxApi> api;
    std::unique_ptr<FaxTableModel> model;
    std::unique_ptr<FaxLedger> ledger;
    std::unique_ptr<FaxOutbox> outbox;
    std::unique_ptr<FaxTracker> tracker;
};
