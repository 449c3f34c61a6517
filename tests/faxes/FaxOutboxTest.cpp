// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxOutbox.h"

#include "faxes/JobRequest.h"
#include "faxes/Reconciler.h"
#include "faxes/Workshop.h"
#include "support/TestMain.h"

using namespace std::chrono_literals;
using State = OutboxRow::State;

class FaxOutboxTest : public QObject
{
    Q_OBJECT
private slots:
    void rowIsOnTheDiskBeforeAnythingLeaves();
    void documentIsSentAsItWasWhenSubmitted();
    void documentIsRemovedAtTheFinalState();
    void jobAndItsFaxAreOneLineOfTheList();
    void faxWithALinkNeedsNoDocument();
    void missingDocumentIsRefusedBeforeTheRow();
    void readOnlyAccountTakesNothingIn();
    void refusalKeepsEverythingTyped();
    void atMostSoManyAreSentAtATime();
    void jobsWaitWhileOfflineAndGoOnWhenReachReturns();
    void refusedKeyPausesTheQueue();
    void rateLimitIsWaitedFor();
    void jobTakenBackWhileWaitingIsNeverSent();
    void jobTakenBackOnItsWayIsCancelledAsSoonAsItIsKnown();
    void discardedJobLeavesNothingBehind();
};

namespace {
struct Watcher final : SendingProbe
{
    std::function<void(Point, QUuid)> work;
    void at(Point point, const QUuid &job) override { work(point, job); }
};
} // namespace

void FaxOutboxTest::rowIsOnTheDiskBeforeAnythingLeaves()
{
    Workshop shop;
    QStringList seen;
    Watcher watcher;
    watcher.work = [&](SendingProbe::Point point, const QUuid &) {
        if (point > SendingProbe::Point::AfterRow)
            return;
        // The reader's connection sees only what is committed.
        const auto all = await(shop.rows->all(shop.account.id));
        seen << QStringLiteral("%1:%2:%3").arg(int(point)).arg(all->size()).arg(shop.sent());
    };
    shop.begin({.probe = &watcher});
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Accepted);
    // Before the row; after it; and once more when the row says Attempting.
    QCOMPARE(seen.join(u' '), QStringLiteral("0:0:0 1:1:0 1:1:0"));
    QCOMPARE(shop.atServer(job), 1);
}

void FaxOutboxTest::documentIsSentAsItWasWhenSubmitted()
{
    Workshop shop;
    shop.sandbox.stop();
    shop.begin();
    NewFax fax = shop.fax();
    QFile original(fax.filePath);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray content = original.readAll();
    const QUuid job = shop.submit(fax);
    Documents::write(fax.filePath, "edited meanwhile");
    QVERIFY(shop.sandbox.start());
    shop.outbox->resume();
    QTRY_COMPARE(shop.state(job), State::Accepted);
    for (const SandboxRequest &request : shop.sandbox.requests()) {
        if (request.method == "POST")
            QVERIFY(request.body.contains(content));
    }
}

void FaxOutboxTest::documentIsRemovedAtTheFinalState()
{
    Workshop shop;
    shop.sandbox.holdFaxes(true);
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Accepted);
    const QString copy = shop.documents->pathOf(shop.row(job).document);
    QVERIFY(QFile::exists(copy));
    shop.sandbox.holdFaxes(false);
    shop.settle();
    shop.clock.advance(5s);
    QTRY_COMPARE(shop.state(job), State::Final);
    QTRY_VERIFY(!QFile::exists(copy));
    QCOMPARE(shop.line(job).status.known(), FaxStatus::Known::Delivered);
}

void FaxOutboxTest::jobAndItsFaxAreOneLineOfTheList()
{
    Workshop shop;
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QCOMPARE(shop.model->total(), 1);
    QTRY_COMPARE(shop.state(job), State::Accepted);
    QTRY_VERIFY(!shop.line(job).faxId.isEmpty());
    QCOMPARE(shop.model->total(), 1);
    QCOMPARE(shop.line(job).document, QStringLiteral("offer.pdf"));
    QCOMPARE(int(shop.line(job).pages), 1);
    QVERIFY(shop.line(job).isOurs());
}

void FaxOutboxTest::faxWithALinkNeedsNoDocument()
{
    Workshop shop;
    shop.begin();
    NewFax fax = shop.fax();
    fax.source = NewFax::Source::Url;
    fax.mediaUrl = QStringLiteral("https://www.example.com/offer.pdf");
    const QUuid job = shop.submit(fax);
    QTRY_COMPARE(shop.state(job), State::Accepted);
    QVERIFY(shop.row(job).document.isNull());
}

void FaxOutboxTest::missingDocumentIsRefusedBeforeTheRow()
{
    Workshop shop;
    shop.begin();
    NewFax fax = shop.fax();
    fax.filePath = shop.folder.filePath(QStringLiteral("nowhere.pdf"));
    const Outcome<QUuid> job = await(shop.outbox->submit(fax));
    QCOMPARE(job.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(await(shop.rows->all(shop.account.id))->isEmpty());
    QCOMPARE(shop.sent(), 0);
}

void FaxOutboxTest::readOnlyAccountTakesNothingIn()
{
    Workshop shop;
    shop.account.readOnly = true;
    shop.begin();
    QCOMPARE(await(shop.outbox->submit(shop.fax())).error().kind, Failure::Kind::ReadOnly);
    QVERIFY(await(shop.rows->all(shop.account.id))->isEmpty());
}

void FaxOutboxTest::refusalKeepsEverythingTyped()
{
    Workshop shop;
    shop.begin();
    NewFax fax = shop.fax();
    fax.to = QStringLiteral("12 34");
    fax.quality = QStringLiteral("very_high");
    fax.monochrome = true;
    fax.blackThreshold = 80;
    fax.t38Enabled = false;
    fax.storePreview = true;
    fax.previewFormat = QStringLiteral("pdf");
    fax.fromDisplayName = QStringLiteral("Front desk");
    const QUuid job = shop.submit(fax);
    QTRY_COMPARE(shop.state(job), State::Refused);
    const OutboxRow row = shop.row(job);
    const Failure why = *JobRequest::failureIn(row.lastFailure);
    QCOMPARE(why.kind, Failure::Kind::Rejected);
    QVERIFY(why.problemAt(QStringLiteral("to")));
    QCOMPARE(shop.line(job).job, FaxRow::Job::Refused);
    const QString copy = shop.documents->pathOf(row.document);
    QVERIFY(QFile::exists(copy));
    const NewFax draft = JobRequest::draft(row, copy);
    QCOMPARE(draft.to, fax.to);
    QCOMPARE(draft.quality, fax.quality);
    QCOMPARE(draft.blackThreshold, fax.blackThreshold);
    QCOMPARE(draft.t38Enabled, fax.t38Enabled);
    QCOMPARE(draft.previewFormat, fax.previewFormat);
    QCOMPARE(draft.fromDisplayName, fax.fromDisplayName);
    QCOMPARE(draft.fileName, QStringLiteral("offer.pdf"));
    QCOMPARE(draft.filePath, copy);
    QCOMPARE(shop.sent(), 1);
}

void FaxOutboxTest::atMostSoManyAreSentAtATime()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(R"([{"path":"/faxes$","method":"POST","do":"stall","count":-1}])"));
    shop.begin({.parallel = 3});
    for (int n = 0; n < 8; ++n)
        shop.submit(shop.fax(QStringLiteral("+131255520%1").arg(10 + n)));
    QTRY_COMPARE(shop.sent(), 3);
    shop.settle();
    QCOMPARE(shop.sent(), 3);
    QCOMPARE(shop.outbox->waiting(), 8);
}

void FaxOutboxTest::jobsWaitWhileOfflineAndGoOnWhenReachReturns()
{
    Workshop shop;
    shop.sandbox.stop();
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    shop.settle();
    QCOMPARE(shop.state(job), State::Queued);
    QTRY_COMPARE(shop.line(job).job, FaxRow::Job::Waiting);
    QVERIFY(shop.sandbox.start());
    shop.settle();
    QCOMPARE(shop.state(job), State::Queued);
    shop.clock.advance(2s); // the queue tries by itself too
    QTRY_COMPARE(shop.state(job), State::Accepted);
    QCOMPARE(shop.atServer(job), 1);
}

void FaxOutboxTest::refusedKeyPausesTheQueue()
{
    Workshop shop;
    shop.client->setKey(Secret("KEY_wrong"));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.sent(), 1);
    QTRY_COMPARE(shop.state(job), State::Queued);
    shop.clock.advance(10s);
    shop.settle();
    QCOMPARE(shop.sent(), 1);
    shop.client->setKey(Secret(shop.sandbox.key()));
    shop.outbox->resume();
    QTRY_COMPARE(shop.state(job), State::Accepted);
}

void FaxOutboxTest::rateLimitIsWaitedFor()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(
        R"([{"path":"/faxes$","method":"POST","do":"status","status":429,"count":1,"headers":{"Retry-After":"7"}}])"));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.sent(), 1);
    shop.settle();
    QCOMPARE(shop.sent(), 1);
    QVERIFY(shop.state(job) != State::Accepted);
    for (int n = 0; n < 4 && shop.state(job) != State::Accepted; ++n) {
        shop.clock.advance(8s);
        shop.settle();
    }
    QTRY_COMPARE(shop.state(job), State::Accepted);
    QCOMPARE(shop.atServer(job), 1);
}

void FaxOutboxTest::jobTakenBackWhileWaitingIsNeverSent()
{
    Workshop shop;
    shop.sandbox.stop();
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    shop.settle();
    const QString copy = shop.documents->pathOf(shop.row(job).document);
    QVERIFY(await(shop.outbox->cancel(job)));
    QVERIFY(shop.sandbox.start());
    shop.outbox->resume();
    shop.clock.advance(5min);
    shop.settle();
    QCOMPARE(shop.state(job), State::Cancelled);
    QCOMPARE(shop.line(job).job, FaxRow::Job::Discarded);
    QCOMPARE(shop.atServer(job), 0);
    QTRY_VERIFY(!QFile::exists(copy));
}

void FaxOutboxTest::jobTakenBackOnItsWayIsCancelledAsSoonAsItIsKnown()
{
    Workshop shop;
    shop.sandbox.holdFaxes(true);
    // The answer gets lost, so that the fax is known only after the first look.
    QVERIFY(shop.sandbox.setFaults(
        R"([{"path":"/faxes$","method":"POST","do":"drop-after-body","apply":true}])"));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Unconfirmed);
    QVERIFY(await(shop.outbox->cancel(job)));
    QVERIFY(shop.row(job).cancelRequested);
    shop.clock.advance(5s);
    QTRY_COMPARE(shop.sandbox.requestCount("POST", "/actions/cancel"), 1);
    shop.sandbox.holdFaxes(false);
    QTRY_COMPARE(shop.sandbox.ledger().first()[u"failure_reason"].toString(),
                 QStringLiteral("sender_canceled"));
}

void FaxOutboxTest::discardedJobLeavesNothingBehind()
{
    Workshop shop;
    shop.begin();
    const QUuid job = shop.submit(shop.fax(QStringLiteral("nobody")));
    QCOMPARE(await(shop.outbox->discard(job)).has_value(), false);
    QTRY_COMPARE(shop.state(job), State::Refused);
    const QString copy = shop.documents->pathOf(shop.row(job).document);
    QVERIFY(await(shop.outbox->discard(job)));
    QTRY_VERIFY(!QFile::exists(copy));
    QVERIFY(!*await(shop.rows->byJob(job)));
}

SIGNALBOX_TEST(FaxOutboxTest)
#include "FaxOutboxTest.moc"
