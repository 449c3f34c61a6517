// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/AccountFaxes.h"

#include "faxes/OutboxSweep.h"
#include "faxes/Workshop.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using ListState = FaxDesk::ListState;

class AccountFaxesTest : public QObject
{
    Q_OBJECT
private slots:
    void storedRowsAreShownBeforeThereIsAClient();
    void listIsReadAsSoonAsThereIsAClient();
    void storeOfManyIsShownNewestScreenfulFirst();
    void onlyNewsAreReadTheSecondTime();
    void listThatMovesIsReadAgain();
    void offlineKeepsTheRowsAndSaysSo();
    void refusedListSaysWhyAndCanBeRepeated();
    void watchedListIsReadAgainAndUnwatchedIsNot();
    void sendersAreJoinedWithTheirApplications();
    void detailsTellTheWholeStory();
    void pagesAndDurationComeWithTheEnd();
    void cancelledFaxEndsAsCancelled();
    void cancellingTooLateSaysSo();
    void deletedFaxIsGoneHereAndThere();
    void unfinishedJobCannotBeRemoved();
    void refusedJobIsSentAgainCorrected();
    void receivedDocumentIsStored();
    void endOfAFaxIsAnnouncedOnce();
    void secondAccountsRowsStayApart();
    void copiesThatNoRowKnowsAreSweptAway();
};

namespace {
/// The whole desk over a workshop.
struct Office
{
    explicit Office(SandboxOptions options = Workshop::swift()) : shop(options) { open(); }
    void open() { desk = std::make_unique<AccountFaxes>(shop.account, shop.stores(), &shop.clock); }
    void connect()
    {
        desk->setClient(shop.client.get());
        QTRY_COMPARE(desk->listState(), ListState::Ready);
    }
    QString send(const NewFax &fax)
    {
        const QString key = *await(desk->submit(fax));
        for (int n = 0; n < 100 && line(key).faxId.isEmpty(); ++n)
            shop.settle();
        return key;
    }
    FaxRow line(const QString &key) const { return desk->model()->find(key).value_or(FaxRow()); }
    void pass(std::chrono::seconds time)
    {
        for (std::chrono::seconds done = 0s; done < time; done += 1s) {
            shop.clock.advance(1s);
            shop.settle();
        }
    }
    static SandboxOptions with(int faxes)
    {
        SandboxOptions options = Workshop::swift();
        options.faxes = faxes;
        return options;
    }

    Workshop shop;
    std::unique_ptr<AccountFaxes> desk;
};
} // namespace

void AccountFaxesTest::storedRowsAreShownBeforeThereIsAClient()
{
    Office office(Office::with(30));
    office.connect();
    QCOMPARE(office.desk->model()->total(), 30);
    office.desk.reset();
    office.open();
    QTRY_COMPARE(office.desk->model()->total(), 30);
    QTRY_COMPARE(office.desk->listState(), ListState::Ready);
    QVERIFY(!office.desk->refreshedAt().isValid());
}

void AccountFaxesTest::listIsReadAsSoonAsThereIsAClient()
{
    Office office(Office::with(600));
    QTRY_COMPARE(office.desk->listState(), ListState::Ready);
    QCOMPARE(office.desk->model()->total(), 0);
    QList<int> totals;
    connect(office.desk.get(), &FaxDesk::listStateChanged, this, [&] {
        if (office.desk->listState() == ListState::Refreshing)
            totals << office.desk->listTotal();
    });
    office.connect();
    QCOMPARE(office.desk->model()->total(), 600);
    QCOMPARE(office.desk->listed(), 600);
    QVERIFY(totals.contains(600));
    QCOMPARE(office.desk->refreshedAt(), office.shop.clock.now());
}

void AccountFaxesTest::storeOfManyIsShownNewestScreenfulFirst()
{
    Office office;
    QList<ReceivedFax> many;
    for (int n = 0; n < 12'000; ++n) {
        ReceivedFax received;
        received.fax.account = office.shop.account.id;
        received.fax.faxId = QStringLiteral("fax-%1").arg(n, 6, 10, QLatin1Char('0'));
        received.fax.status = QStringLiteral("delivered");
        received.fax.isFinal = true;
        received.fax.createdAt = office.shop.clock.now().addSecs(-n);
        received.fax.updatedAt = received.fax.createdAt;
        many << received;
    }
    QVERIFY(await(office.shop.faxes->store(many)));
    office.desk.reset();
    office.open();
    QList<int> totals;
    connect(office.desk->model(), &FaxTableModel::countsChanged, this,
            [&] { totals << office.desk->model()->total(); });
    QTRY_COMPARE(office.desk->model()->total(), 12'000);
    QCOMPARE(totals.first(), 200);
    QVERIFY(office.desk->model()->find(QStringLiteral("fax-011999")));
}

void AccountFaxesTest::onlyNewsAreReadTheSecondTime()
{
    Office office(Office::with(40));
    office.connect();
    office.shop.sandbox.forgetRequests();
    office.desk->refresh();
    QTRY_COMPARE(office.desk->listState(), ListState::Ready);
    const QByteArray query = QByteArray::fromPercentEncoding(office.shop.sandbox.requests().first().query);
    QVERIFY2(query.contains("filter[created_at][gte]="), query.constData());
    QVERIFY2(query.contains("filter[created_at][lte]="), query.constData());
    office.shop.sandbox.forgetRequests();
    office.desk->refresh(true);
    QTRY_COMPARE(office.desk->listState(), ListState::Ready);
    QVERIFY(!office.shop.sandbox.requests().first().query.contains("gte"));
    QCOMPARE(office.desk->model()->total(), 40);
}

void AccountFaxesTest::listThatMovesIsReadAgain()
{
    Office office(Office::with(600));
    // The second page tells of another total: something was deleted meanwhile.
    const QByteArray shorter =
        R"([{"path":"/faxes$","method":"GET","skip":2,"count":1,"do":"status","status":200,"apply":true,
             "body":"{\"data\":[],\"meta\":{\"page_number\":2,\"page_size\":250,\"total_pages\":3,\"total_results\":599}}"}])";
    QVERIFY(office.shop.sandbox.setFaults(shorter));
    office.connect();
    QCOMPARE(office.desk->model()->total(), 600);
    QVERIFY(office.shop.listed() >= 6);
}

void AccountFaxesTest::offlineKeepsTheRowsAndSaysSo()
{
    Office office(Office::with(10));
    office.connect();
    office.shop.sandbox.stop();
    office.desk->refresh();
    for (int n = 0; n < 60 && office.desk->listState() == ListState::Refreshing; ++n)
        office.pass(1s);
    QCOMPARE(office.desk->listState(), ListState::Offline);
    QCOMPARE(office.desk->listFailure()->kind, Failure::Kind::Offline);
    QCOMPARE(office.desk->model()->total(), 10);
}

void AccountFaxesTest::refusedListSaysWhyAndCanBeRepeated()
{
    Office office(Office::with(10));
    QVERIFY(office.shop.sandbox.setFaults(
        R"([{"path":"/faxes$","method":"GET","do":"status","status":403,"count":1}])"));
    office.desk->setClient(office.shop.client.get());
    QTRY_COMPARE(office.desk->listState(), ListState::Failed);
    QCOMPARE(office.desk->listFailure()->kind, Failure::Kind::Forbidden);
    office.desk->refresh();
    QTRY_COMPARE(office.desk->listState(), ListState::Ready);
    QVERIFY(!office.desk->listFailure());
    QCOMPARE(office.desk->model()->total(), 10);
}

void AccountFaxesTest::watchedListIsReadAgainAndUnwatchedIsNot()
{
    Office office;
    office.desk->setWatched(true);
    office.connect();
    const int before = office.shop.listed();
    office.pass(31s);
    QTRY_COMPARE(office.shop.listed(), before + 1);
    office.desk->setWatched(false);
    office.pass(65s);
    QCOMPARE(office.shop.listed(), before + 1);
}

void AccountFaxesTest::sendersAreJoinedWithTheirApplications()
{
    Office office;
    QCOMPARE(await(office.desk->senders()).error().kind, Failure::Kind::NoSecret);
    office.connect();
    const Outcome<SenderChoice> choice = await(office.desk->senders());
    QVERIFY(choice);
    QVERIFY(!choice->senders.isEmpty());
    QVERIFY(!choice->applications.isEmpty());
    QVERIFY(choice->senders.first().number.startsWith(u'+'));
    QVERIFY(!choice->senders.first().applicationName.isEmpty());
}

void AccountFaxesTest::detailsTellTheWholeStory()
{
    Office office;
    office.connect();
    const QString key = office.send(office.shop.fax());
    office.pass(3s);
    QTRY_COMPARE(office.line(key).status.known(), FaxStatus::Known::Delivered);
    await(office.desk->senders());
    const Outcome<FaxDetails> details = await(office.desk->details(key));
    QVERIFY(details);
    QVERIFY(details->fax);
    QCOMPARE(details->fax->jobId, QUuid(key));
    QVERIFY(!details->applicationName.isEmpty());
    QCOMPARE(details->attempts, 1);
    QStringList titles;
    for (const FaxStep &step : details->steps)
        titles << step.title;
    QVERIFY2(titles.contains(QStringLiteral("Saved in the outbox")), qPrintable(titles.join(u',')));
    QVERIFY(titles.contains(QStringLiteral("Accepted by Telnyx")));
    QVERIFY(titles.contains(QStringLiteral("Delivered")));
    QCOMPARE(await(office.desk->details(QStringLiteral("nobody"))).error().kind, Failure::Kind::NotFound);
}

void AccountFaxesTest::pagesAndDurationComeWithTheEnd()
{
    Office office;
    office.connect();
    NewFax fax = office.shop.fax();
    fax.pageCount = -1;
    const QString key = office.send(fax);
    office.pass(6s);
    QTRY_VERIFY(office.line(key).durationSeconds >= 0);
    QVERIFY(office.line(key).pages >= 1);
}

void AccountFaxesTest::cancelledFaxEndsAsCancelled()
{
    Office office;
    office.shop.sandbox.holdFaxes(true);
    office.connect();
    const QString key = office.send(office.shop.fax());
    QVERIFY(await(office.desk->cancel(key)));
    QVERIFY(office.line(key).cancelRequested);
    office.shop.sandbox.holdFaxes(false);
    office.pass(3s);
    QTRY_COMPARE(office.line(key).failureReason, QStringLiteral("sender_canceled"));
    QVERIFY(office.line(key).isFinal());
}

void AccountFaxesTest::cancellingTooLateSaysSo()
{
    Office office;
    office.connect();
    const QString key = office.send(office.shop.fax());
    office.shop.settle(); // it is delivered there, but nobody here knows
    const Outcome<QString> cancelled = await(office.desk->cancel(key));
    QCOMPARE(cancelled.error().kind, Failure::Kind::Rejected);
    QVERIFY(cancelled.error().what.contains(u"too late"));
    QVERIFY(!office.line(key).cancelRequested);
}

void AccountFaxesTest::deletedFaxIsGoneHereAndThere()
{
    Office office;
    office.connect();
    const QString key = office.send(office.shop.fax());
    const QString faxId = office.line(key).faxId;
    office.pass(3s);
    QVERIFY(await(office.desk->remove(key)));
    QVERIFY(!office.desk->model()->find(key));
    QCOMPARE(await(office.shop.api->getFax(faxId)).error().kind, Failure::Kind::NotFound);
    QTRY_VERIFY(!*await(office.shop.faxes->byId(office.shop.account.id, faxId)));
    office.desk->refresh(true);
    QTRY_COMPARE(office.desk->listState(), ListState::Ready);
    QCOMPARE(office.desk->model()->total(), 0);
}

void AccountFaxesTest::unfinishedJobCannotBeRemoved()
{
    Office office;
    office.shop.sandbox.stop();
    const QString key = *await(office.desk->submit(office.shop.fax()));
    QCOMPARE(await(office.desk->remove(key)).error().kind, Failure::Kind::Rejected);
    QVERIFY(await(office.desk->cancel(key)));
    QTRY_COMPARE(office.line(key).job, FaxRow::Job::Discarded);
    QVERIFY(await(office.desk->remove(key)));
    QCOMPARE(office.desk->model()->total(), 0);
}

void AccountFaxesTest::refusedJobIsSentAgainCorrected()
{
    Office office;
    office.connect();
    const QString key = *await(office.desk->submit(office.shop.fax(QStringLiteral("nobody"))));
    QTRY_COMPARE(office.line(key).job, FaxRow::Job::Refused);
    const Outcome<FaxDetails> details = await(office.desk->details(key));
    QVERIFY(!details->trouble.isEmpty());
    QVERIFY(!details->problems.isEmpty());
    QVERIFY(QFile::exists(details->documentPath));
    NewFax draft = *await(office.desk->draftOf(key));
    QCOMPARE(draft.to, QStringLiteral("nobody"));
    const Outcome<QString> again = await(office.desk->resend(key));
    QVERIFY(again);
    QTRY_COMPARE(office.line(*again).job, FaxRow::Job::Refused);
    QTRY_VERIFY(!office.desk->model()->find(key));
    draft = *await(office.desk->draftOf(*again));
    QVERIFY(QFile::exists(draft.filePath));
    QCOMPARE(draft.fileName, QStringLiteral("offer.pdf"));
}

void AccountFaxesTest::receivedDocumentIsStored()
{
    Office office(Office::with(80));
    office.connect();
    QString key;
    for (int row = 0; row < office.desk->model()->rowCount(); ++row) {
        const FaxRow &line = office.desk->model()->rowAt(row);
        if (line.inbound && line.status.known() == FaxStatus::Known::Received)
            key = line.key;
    }
    QVERIFY(!key.isEmpty());
    const QString path = office.shop.folder.filePath(QStringLiteral("received.pdf"));
    const Outcome<QString> stored = await(office.desk->saveDocument(key, path));
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().technical));
    QVERIFY(QFile(path).size() > 0);
    QCOMPARE(office.shop.sandbox.requestCount("POST", "/actions/refresh"), 1);
}

void AccountFaxesTest::endOfAFaxIsAnnouncedOnce()
{
    Office office;
    office.connect();
    QStringList ended;
    connect(office.desk.get(), &FaxDesk::faxEnded, this, [&](const FaxRow &row) { ended << row.key; });
    const QString key = office.send(office.shop.fax());
    office.pass(10s);
    office.desk->refresh(true);
    QTRY_COMPARE(office.desk->listState(), ListState::Ready);
    QCOMPARE(ended, QStringList{key});
}

void AccountFaxesTest::secondAccountsRowsStayApart()
{
    Office office(Office::with(5));
    office.connect();
    Account other = office.shop.account;
    other.id = QUuid::createUuid();
    AccountFaxes second(other, office.shop.stores(), &office.shop.clock);
    QTRY_COMPARE(second.listState(), ListState::Ready);
    QCOMPARE(second.model()->total(), 0);
}

void AccountFaxesTest::copiesThatNoRowKnowsAreSweptAway()
{
    Office office;
    office.shop.sandbox.stop();
    const QString key = *await(office.desk->submit(office.shop.fax()));
    const QUuid orphan = QUuid::createUuid();
    const NewFax fax = office.shop.fax();
    const StoredDocument lost = *await(office.shop.documents->keep(orphan, fax.filePath));
    QCOMPARE(*await(OutboxSweep::run(office.shop.stores(), this)), 1);
    QVERIFY(!QFile::exists(office.shop.documents->pathOf(lost)));
    QVERIFY(QFile::exists(office.shop.documents->pathOf(office.shop.row(QUuid(key)).document)));
}

SIGNALBOX_TEST(AccountFaxesTest)
#include "AccountFaxesTest.moc"
