// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxTracker.h"

#include "faxes/Workshop.h"
#include "support/TestMain.h"

using namespace std::chrono_literals;

class FaxTrackerTest : public QObject
{
    Q_OBJECT
private slots:
    void youngFaxesAreAskedForOftenAndOldOnesSeldom();
    void unfinishedFaxIsAskedForByItsId();
    void deliveredFaxIsNoLongerPolled();
    void fewAreAskedForAtATime();
    void troubleMakesItPause();
    void deletedFaxIsGivenUpButNotAYoungOne();
    void lateNewsNeverMovesAFaxBack();
    void unknownStatusIsShownAndPolledOn();

private:
    static Fax faxOf(const QString &id, const QString &status, int second);
};

Fax FaxTrackerTest::faxOf(const QString &id, const QString &status, int second)
{
    return *FaxJson::fax(QStringLiteral(R"({"id":"%1","direction":"outbound","status":"%2",
        "created_at":"2026-03-01T12:00:00Z","updated_at":"2026-03-01T12:00:%3Z"})")
                             .arg(id, status)
                             .arg(second, 2, 10, QLatin1Char('0'))
                             .toUtf8());
}

static int asked(const Workshop &shop, const QString &id)
{
    return shop.sandbox.requestCount("GET", "/faxes/" + id.toLatin1());
}

void FaxTrackerTest::youngFaxesAreAskedForOftenAndOldOnesSeldom()
{
    std::chrono::milliseconds before = 0ms;
    for (const std::chrono::milliseconds age : {0s, 20s, 90s, 600s, 3600s, 10'000s, 100'000s}) {
        const auto interval = FaxTracker::intervalAt(age);
        QVERIFY(interval >= before);
        before = interval;
    }
    QVERIFY(FaxTracker::intervalAt(0ms) <= 2s);
    QVERIFY(FaxTracker::intervalAt(240h) >= 10min);
}

void FaxTrackerTest::unfinishedFaxIsAskedForByItsId()
{
    Workshop shop;
    shop.sandbox.holdFaxes(true);
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_VERIFY(!shop.line(job).faxId.isEmpty());
    const QString id = shop.line(job).faxId;
    for (int second = 1; second <= 3; ++second) {
        shop.clock.advance(1s);
        QTRY_COMPARE(asked(shop, id), second);
        shop.settle();
    }
    QCOMPARE(shop.line(job).status.known(), FaxStatus::Known::Queued);
}

void FaxTrackerTest::deliveredFaxIsNoLongerPolled()
{
    Workshop shop;
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_VERIFY(!shop.line(job).faxId.isEmpty());
    shop.settle();
    shop.clock.advance(1s);
    QTRY_COMPARE(shop.line(job).status.known(), FaxStatus::Known::Delivered);
    const int before = asked(shop, shop.line(job).faxId);
    QCOMPARE(shop.tracker->count(), 0);
    shop.clock.advance(1h);
    shop.settle();
    QCOMPARE(asked(shop, shop.line(job).faxId), before);
}

void FaxTrackerTest::fewAreAskedForAtATime()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(R"([{"path":"/faxes/","method":"GET","do":"stall","count":-1}])"));
    shop.begin();
    for (int n = 0; n < 20; ++n)
        shop.tracker->track(QStringLiteral("fax-%1").arg(n), shop.clock.now());
    shop.clock.advance(2s);
    shop.settle();
    QCOMPARE(shop.sandbox.requestCount("GET", "/faxes/fax-"), 4);
}

void FaxTrackerTest::troubleMakesItPause()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(
        R"([{"path":"/faxes/","method":"GET","do":"status","status":403,"count":1}])"));
    shop.begin();
    shop.tracker->track(QStringLiteral("fax-1"), shop.api->serverClock().now());
    shop.clock.advance(1s);
    QTRY_COMPARE(asked(shop, QStringLiteral("fax-1")), 1);
    shop.settle();
    shop.clock.advance(9s);
    shop.settle();
    QCOMPARE(asked(shop, QStringLiteral("fax-1")), 1);
    shop.clock.advance(2s);
    QTRY_COMPARE(asked(shop, QStringLiteral("fax-1")), 2);
}

void FaxTrackerTest::deletedFaxIsGivenUpButNotAYoungOne()
{
    Workshop shop;
    shop.begin();
    QStringList gone;
    connect(shop.tracker.get(), &FaxTracker::vanished, this, [&](const QString &id) { gone << id; });
    const QString young = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString old = QUuid::createUuid().toString(QUuid::WithoutBraces);
    shop.tracker->track(young, shop.api->serverClock().now());
    shop.tracker->track(old, shop.api->serverClock().now().addSecs(-3600));
    shop.clock.advance(2s);
    QTRY_COMPARE(gone, QStringList{old});
    shop.settle();
    QVERIFY(shop.tracker->isTracking(young));
    QVERIFY(!shop.tracker->isTracking(old));
}

void FaxTrackerTest::lateNewsNeverMovesAFaxBack()
{
    Workshop shop;
    shop.begin();
    const auto status = [&] { return shop.model->find(QStringLiteral("f"))->status.wire(); };
    const auto tell = [&](const char *word, int second) {
        shop.ledger->record({faxOf(QStringLiteral("f"), QLatin1String(word), second)});
    };
    tell("sending", 5);
    QTRY_VERIFY(shop.model->find(QStringLiteral("f")));
    tell("queued", 5);
    tell("media.processed", 9); // even when it says that it is newer
    shop.settle();
    QCOMPARE(status(), QStringLiteral("sending"));
    tell("delivered", 10);
    tell("sending", 10); // before the store has answered
    QTRY_COMPARE(status(), QStringLiteral("delivered"));
    tell("sending", 12);
    tell("teleported", 12);
    shop.settle();
    QCOMPARE(status(), QStringLiteral("delivered"));
    QCOMPARE((*await(shop.faxes->byId(shop.account.id, QStringLiteral("f"))))->status,
             QStringLiteral("delivered"));
}

void FaxTrackerTest::unknownStatusIsShownAndPolledOn()
{
    Workshop shop;
    shop.begin();
    shop.ledger->record({faxOf(QStringLiteral("f"), QStringLiteral("queued"), 1)});
    shop.ledger->record({faxOf(QStringLiteral("f"), QStringLiteral("teleporting"), 2)});
    QTRY_COMPARE(shop.model->find(QStringLiteral("f")).value_or(FaxRow()).status.word(),
                 QStringLiteral("teleporting"));
    QVERIFY(shop.tracker->isTracking(QStringLiteral("f")));
}

SIGNALBOX_TEST(FaxTrackerTest)
#include "FaxTrackerTest.moc"
