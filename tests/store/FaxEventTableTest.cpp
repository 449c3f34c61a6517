// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FaxEventTable.h"

#include "store/Database.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using Source = FaxEvent::Source;

class FaxEventTableTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anEventComesBackWhole();
    void whatWasToldTwiceIsKeptOnce();
    void theTimelineIsOldestFirst();
    void aJobsEventsBelongToItsFaxOnceItHasOne();
    void adoptingWhatIsKnownAlreadyKeepsOne();
    void accountsDoNotSeeEachOther();
    void eventsWithoutFaxOrJobAreNotMixedUp();

private:
    FaxEvent event(const char *kind, int second, const QString &fax = QStringLiteral("fax-1")) const;
    QString timeline(const QString &fax, const QUuid &job = {}) const;

    const QUuid account = QUuid::createUuid();
    const QUuid job = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<FaxEventTable> events;
};

void FaxEventTableTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    database = std::make_unique<Database>(folder->filePath(QStringLiteral("signalbox.sqlite")));
    database->open();
    events = std::make_unique<FaxEventTable>(database.get());
}

void FaxEventTableTest::cleanup()
{
    events.reset();
    database.reset();
}

FaxEvent FaxEventTableTest::event(const char *kind, int second, const QString &fax) const
{
    FaxEvent made;
    made.account = account;
    made.faxId = fax;
    made.at = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(second * 1000 + 7);
    made.kind = QString::fromLatin1(kind);
    return made;
}

QString FaxEventTableTest::timeline(const QString &fax, const QUuid &ofJob) const
{
    QStringList kinds;
    const QList<FaxEvent> found = await(events->of(account, fax, ofJob)).value();
    for (const FaxEvent &one : found)
        kinds << one.kind;
    return kinds.join(u' ');
}

void FaxEventTableTest::anEventComesBackWhole()
{
    for (const Source source : {Source::Poll, Source::Webhook, Source::Own}) {
        FaxEvent one = event("sending", int(source), QStringLiteral("fax-%1").arg(int(source)));
        one.job = job;
        one.detail = QStringLiteral("Über 2 pages");
        one.source = source;
        QCOMPARE(await(events->add({one})).value(), QList<FaxEvent>{one});
        QCOMPARE(await(events->of(account, one.faxId, {})).value(), QList<FaxEvent>{one});
    }
}

void FaxEventTableTest::whatWasToldTwiceIsKeptOnce()
{
    FaxEvent polled = event("sending", 1);
    FaxEvent told = polled;
    told.source = Source::Webhook;
    QCOMPARE(await(events->add({polled, polled, event("delivered", 2)})).value().size(), 2);
    QVERIFY(await(events->add({polled, told})).value().isEmpty());
    QCOMPARE(await(events->add({event("sending", 3)})).value().size(), 1);
    QCOMPARE(timeline(QStringLiteral("fax-1")), QStringLiteral("sending delivered sending"));
}

void FaxEventTableTest::theTimelineIsOldestFirst()
{
    QVERIFY(await(
        events->add({event("c", 3), event("a", 1), event("b", 2), event("x", 0, QStringLiteral("y"))})));
    QCOMPARE(timeline(QStringLiteral("fax-1")), QStringLiteral("a b c"));
    QCOMPARE(timeline(QStringLiteral("fax-2")), QString());
}

void FaxEventTableTest::aJobsEventsBelongToItsFaxOnceItHasOne()
{
    FaxEvent waited = event("waiting", 1, {});
    waited.job = job;
    FaxEvent sent = event("attempt", 2, {});
    sent.job = job;
    QVERIFY(await(events->add({waited, sent})));
    QCOMPARE(timeline(QStringLiteral("fax-1")), QString());
    QCOMPARE(timeline({}, job), QStringLiteral("waiting attempt"));
    QVERIFY(await(events->adopt(account, job, QStringLiteral("fax-1"))));
    QVERIFY(await(events->add({event("sending", 3)})));
    QCOMPARE(timeline(QStringLiteral("fax-1")), QStringLiteral("waiting attempt sending"));
    QCOMPARE(timeline(QStringLiteral("fax-1"), job), QStringLiteral("waiting attempt sending"));
    QCOMPARE(timeline({}, job), QStringLiteral("waiting attempt"));
    QVERIFY(await(events->adopt(account, job, QStringLiteral("fax-2"))));
    QCOMPARE(timeline(QStringLiteral("fax-2")), QString());
}

void FaxEventTableTest::adoptingWhatIsKnownAlreadyKeepsOne()
{
    FaxEvent own = event("attempt", 1, {});
    own.job = job;
    QVERIFY(await(events->add({own, event("attempt", 1)})));
    QVERIFY(await(events->adopt(account, job, QStringLiteral("fax-1"))));
    QCOMPARE(timeline(QStringLiteral("fax-1"), job), QStringLiteral("attempt"));
}

void FaxEventTableTest::accountsDoNotSeeEachOther()
{
    FaxEvent foreign = event("sending", 1);
    foreign.account = QUuid::createUuid();
    QVERIFY(await(events->add({foreign})));
    QCOMPARE(timeline(QStringLiteral("fax-1")), QString());
    QCOMPARE(await(events->add({event("sending", 1)})).value().size(), 1);
}

void FaxEventTableTest::eventsWithoutFaxOrJobAreNotMixedUp()
{
    FaxEvent own = event("waiting", 1, {});
    own.job = job;
    FaxEvent other = own;
    other.job = QUuid::createUuid();
    QCOMPARE(await(events->add({own, other})).value().size(), 2);
    QCOMPARE(timeline({}, job), QStringLiteral("waiting"));
    QCOMPARE(timeline({}, {}), QString());
}

#include "FaxEventTableTest.moc"
SIGNALBOX_TEST(FaxEventTableTest)
