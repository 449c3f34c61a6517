// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/Workshop.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>

Workshop::Workshop(SandboxOptions options) : sandbox(options)
{
    sandbox.start();
    openStore();
    account.id = QUuid::createUuid();
    account.apiBase = sandbox.url();
    connect();
    // A number of an application that is active.
    const Outcome<QList<FaxApplication>> applications = await(api->listFaxApplications());
    const auto numbers = await(
        client->send(ApiRequest::get(QStringLiteral("listPhoneNumbers"), {QStringLiteral("phone_numbers")})));
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

SandboxOptions Workshop::swift()
{
    SandboxOptions options;
    options.faxes = 0;
    options.pace = 1000;
    return options;
}

void Workshop::openStore()
{
    database = std::make_unique<Database>(folder.filePath(QStringLiteral("store.sqlite")));
    database->open();
    faxes = std::make_unique<FaxTable>(database.get());
    events = std::make_unique<FaxEventTable>(database.get());
    rows = std::make_unique<OutboxTable>(database.get());
    documents = std::make_unique<DocumentFolder>(folder.filePath(QStringLiteral("outbox")));
}

void Workshop::connect()
{
    client = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &clock, nullptr);
    api = std::make_unique<FaxApi>(&clock);
    api->setClient(client.get());
}

void Workshop::begin(const FaxOutbox::Options &options)
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

void Workshop::end()
{
    tracker.reset();
    outbox.reset();
    ledger.reset();
    model.reset();
    api.reset();
    client.reset();
}

NewFax Workshop::fax(const QString &to)
{
    NewFax fax;
    fax.connectionId = sender.connectionId;
    fax.from = sender.number;
    fax.to = to;
    fax.filePath = Documents::pdf(folder.filePath(QStringLiteral("offer.pdf")));
    fax.pageCount = 1;
    return fax;
}

int Workshop::atServer(const QUuid &job) const
{
    int count = 0;
    for (const QJsonObject &fax : sandbox.ledger()) {
        if (FaxJson::jobOf(fax[u"client_state"].toString()) == job)
            ++count;
    }
    return count;
}

void Workshop::settle() const
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
