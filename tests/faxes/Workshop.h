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

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

/// A store, a sandbox and the parts that send between them; the parts can be ended and begun again like a
/// program that was killed. Time is moved by hand.
class Workshop
{
public:
    explicit Workshop(SandboxOptions options = swift()) : sandbox(options)
    {
        sandbox.start();
        openStore();
        account.id = QUuid::createUuid();
        account.apiBase = sandbox.url();
        connect();
        // A number of an application that is active.
        const Outcome<QList<FaxApplication>> applications = await(api->listFaxApplications());
        const auto numbers = await(client->send(
            ApiRequest::get(QStringLiteral("listPhoneNumbers"), {QStringLiteral("phone_numbers")})));
        for (const QJsonValue value : QJsonDocument::fromJson(numbers->body)[u"data"].toArray()) {
            const QJsonObject number = value.toObject();
            for (const FaxApplication &application : *applications) {
                if (application.active && application.id == number[u"connection_id"].toString())
                    sender = {number[u"phone_number"].toString(), application.id, application.name};
            }
        }
        await(api->learnServerTime());
        sandbox.forgetRequests();
    }

    static SandboxOptions swift()
    {
        SandboxOptions options;
        options.faxes = 0;
        options.pace = 1000;
        return options;
    }

    void openStore()
    {
        database = std::make_unique<Database>(folder.filePath(QStringLiteral("store.sqlite")));
        database->open();
        faxes = std::make_unique<FaxTable>(database.get());
        events = std::make_unique<FaxEventTable>(database.get());
        rows = std::make_unique<OutboxTable>(database.get());
        documents = std::make_unique<DocumentFolder>(folder.filePath(QStringLiteral("outbox")));
    }
    FaxStores stores() const { return {faxes.get(), events.get(), rows.get(), documents.get()}; }

    void connect()
    {
        client = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &clock, nullptr);
        api = std::make_unique<FaxApi>(&clock);
        api->setClient(client.get());
    }

    /// Begins to send and track.
    void begin(const FaxOutbox::Options &options = {})
    {
        model = std::make_unique<FaxTableModel>();
        ledger = std::make_unique<FaxLedger>(account.id, stores(), model.get(), &clock);
        outbox = std::make_unique<FaxOutbox>(account, api.get(), ledger.get(), stores(), &clock, options);
        tracker = std::make_unique<FaxTracker>(api.get(), ledger.get(), &clock);
        QObject::connect(outbox.get(), &FaxOutbox::accepted, tracker.get(), &FaxTracker::track);
        QObject::connect(tracker.get(), &FaxTracker::vanished, outbox.get(), &FaxOutbox::giveUp);
        ledger->load();
        outbox->load();
    }
    /// The program ends: nothing of it goes on, whatever was on its way.
    void end()
    {
        tracker.reset();
        outbox.reset();
        ledger.reset();
        model.reset();
        api.reset();
        client.reset();
    }

    NewFax fax(const QString &to = QStringLiteral("+13125552001"))
    {
        NewFax fax;
        fax.connectionId = sender.connectionId;
        fax.from = sender.number;
        fax.to = to;
        fax.filePath = Documents::pdf(folder.filePath(QStringLiteral("offer.pdf")));
        fax.pageCount = 1;
        return fax;
    }
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
    int atServer(const QUuid &job) const
    {
        int count = 0;
        for (const QJsonObject &fax : sandbox.ledger()) {
            if (FaxJson::jobOf(fax[u"client_state"].toString()) == job)
                ++count;
        }
        return count;
    }
    /// Lets everything that is on its way arrive, without moving the time: a few round trips through the
    /// store, the pool and the server, behind which nothing can be left that was asked for before.
    void settle() const
    {
        QNetworkAccessManager network;
        for (int round = 0; round < 4; ++round) {
            await(database->write([](Sql &) -> Outcome<void> { return {}; }));
            await(database->read([](Sql &) -> Outcome<void> { return {}; }));
            await(runInBackground<void>(database.get(), [] { return Done(); }));
            const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(sandbox.url())));
            QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }));
        }
    }

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
