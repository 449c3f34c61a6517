// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FaxTable.h"

#include "Faxes.h"
#include "store/Database.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

class FaxTableTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatWasStoredComesBackWhole();
    void whatChangedIsSaid();
    void aLateReplyDoesNotUndoANewerOne();
    void whatOnlyWeKnowSurvivesTheList();
    void accountsDoNotSeeEachOther();
    void pagesFollowEachOtherWithoutGapOrRepeat();
    void faxesOfTheSameMillisecondAreAllListed();
    void aFaxWithoutATimeComesLast();
    void unfinishedFaxesAreNamedOldestFirst();
    void twoFaxesOfOneRefAreBothFound();
    void theJsonIsKeptByteForByte();
    void theWatermarkIsWhatWasSet();
    void aRemovedAccountLeavesNothing();
    void theFirstScreenfulDoesNotWaitForTheRest();

private:
    void fill(int count);

    QUuid account = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<FaxTable> faxes;
};

void FaxTableTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    database = std::make_unique<Database>(folder->filePath(QStringLiteral("signalbox.sqlite")));
    database->open();
    faxes = std::make_unique<FaxTable>(database.get());
}

void FaxTableTest::cleanup()
{
    faxes.reset();
    database.reset();
}

void FaxTableTest::whatWasStoredComesBackWhole()
{
    ReceivedFax received = faxNumber(account, 1);
    received.fax.failureReason = QStringLiteral("user_busy");
    received.fax.mediaName = QStringLiteral("letter.pdf");
    received.fax.documentName = QStringLiteral("Résumé 契約.pdf");
    received.fax.pages = 3;
    received.fax.ref = QUuid::createUuid();
    const auto changes = await(faxes->store({received}));
    QVERIFY(changes);
    QCOMPARE(changes->added.size(), 1);
    const auto stored = await(faxes->byId(account, received.fax.faxId));
    QVERIFY(stored && *stored);
    QVERIFY(**stored == received.fax);
    QVERIFY(!*await(faxes->byId(account, QStringLiteral("no such fax"))));
}

void FaxTableTest::whatChangedIsSaid()
{
    await(faxes->store(faxNumbers(account, 1, 3)));
    QList<ReceivedFax> again = faxNumbers(account, 2, 3);
    again[0].fax.status = QStringLiteral("failed");
    const auto changes = await(faxes->store(again));
    QCOMPARE(idsOf(changes->added), QStringLiteral("fax-000004"));
    QCOMPARE(idsOf(changes->changed), QStringLiteral("fax-000002"));
    QCOMPARE(changes->unchanged, 1);
    QCOMPARE((*await(faxes->byId(account, QStringLiteral("fax-000002"))))->status, QStringLiteral("failed"));
    QCOMPARE(*await(faxes->count(account)), 4);
}

void FaxTableTest::aLateReplyDoesNotUndoANewerOne()
{
    ReceivedFax late = faxNumber(account, 1);
    ReceivedFax newer = late;
    late.fax.status = QStringLiteral("sending");
    late.json = "late";
    newer.fax.updatedAt = late.fax.updatedAt.addSecs(5);
    newer.json = "newer";
    await(faxes->store({newer}));
    const auto changes = await(faxes->store({late}));
    QCOMPARE(changes->unchanged, 1);
    QCOMPARE((*await(faxes->byId(account, newer.fax.faxId)))->status, QStringLiteral("delivered"));
    QCOMPARE(*await(faxes->json(account, newer.fax.faxId)), QByteArray("newer"));
}

void FaxTableTest::whatOnlyWeKnowSurvivesTheList()
{
    ReceivedFax ours = faxNumber(account, 1);
    ours.fax.documentName = QStringLiteral("letter.pdf");
    ours.fax.ref = QUuid::createUuid();
    await(faxes->store({ours}));
    await(faxes->setPages(account, ours.fax.faxId, 7));
    const auto changes = await(faxes->store({faxNumber(account, 1)}));
    QCOMPARE(changes->unchanged, 1);
    const auto stored = *await(faxes->byId(account, ours.fax.faxId));
    QCOMPARE(stored->documentName, QStringLiteral("letter.pdf"));
    QCOMPARE(stored->ref, ours.fax.ref);
    QCOMPARE(stored->pages.value_or(0), 7);
}

void FaxTableTest::accountsDoNotSeeEachOther()
{
    const QUuid other = QUuid::createUuid();
    await(faxes->store(faxNumbers(account, 1, 2) + faxNumbers(other, 1, 1)));
    QCOMPARE(*await(faxes->count(account)), 2);
    QCOMPARE(idsOf(*await(faxes->newest(other, 10))), QStringLiteral("fax-000001"));
    await(faxes->remove(other, QStringLiteral("fax-000001")));
    QCOMPARE(*await(faxes->count(account)), 2);
    QCOMPARE(*await(faxes->count(other)), 0);
}

void FaxTableTest::pagesFollowEachOtherWithoutGapOrRepeat()
{
    await(faxes->store(faxNumbers(account, 1, 7)));
    const auto first = *await(faxes->newest(account, 3));
    QCOMPARE(idsOf(first), QStringLiteral("fax-000007 fax-000006 fax-000005"));
    // A fax that arrives meanwhile must not shift the pages.
    await(faxes->store({faxNumber(account, 8)}));
    const auto second = *await(faxes->next(account, FaxCursor::after(first.last()), 3));
    QCOMPARE(idsOf(second), QStringLiteral("fax-000004 fax-000003 fax-000002"));
    const auto third = *await(faxes->next(account, FaxCursor::after(second.last()), 3));
    QCOMPARE(idsOf(third), QStringLiteral("fax-000001"));
}

void FaxTableTest::faxesOfTheSameMillisecondAreAllListed()
{
    QList<ReceivedFax> twins = faxNumbers(account, 1, 3);
    for (ReceivedFax &twin : twins)
        twin.fax.createdAt = twins[0].fax.createdAt;
    await(faxes->store(twins));
    const auto first = *await(faxes->newest(account, 1));
    const auto rest = *await(faxes->next(account, FaxCursor::after(first.last()), 5));
    QCOMPARE(idsOf(first + rest), QStringLiteral("fax-000003 fax-000002 fax-000001"));
}

void FaxTableTest::aFaxWithoutATimeComesLast()
{
    QList<ReceivedFax> some = faxNumbers(account, 1, 3);
    some[2].fax.createdAt = {};
    await(faxes->store(some));
    const auto listed = *await(faxes->newest(account, 10));
    QCOMPARE(idsOf(listed), QStringLiteral("fax-000002 fax-000001 fax-000003"));
    QVERIFY(!listed.last().createdAt.isValid());
    QVERIFY(await(faxes->next(account, FaxCursor::after(listed.last()), 10))->isEmpty());
}

void FaxTableTest::unfinishedFaxesAreNamedOldestFirst()
{
    QList<ReceivedFax> some = faxNumbers(account, 1, 4);
    some[3].fax.isFinal = some[1].fax.isFinal = false;
    await(faxes->store(some));
    QCOMPARE(await(faxes->unfinishedIds(account))->join(u' '), QStringLiteral("fax-000002 fax-000004"));
}

void FaxTableTest::twoFaxesOfOneRefAreBothFound()
{
    const QUuid ref = QUuid::createUuid();
    QList<ReceivedFax> some = faxNumbers(account, 1, 3);
    some[0].fax.ref = some[2].fax.ref = ref;
    await(faxes->store(some));
    QCOMPARE(idsOf(*await(faxes->byRef(account, ref))), QStringLiteral("fax-000001 fax-000003"));
    QVERIFY(await(faxes->byRef(account, QUuid()))->isEmpty());
}

void FaxTableTest::theJsonIsKeptByteForByte()
{
    ReceivedFax odd = faxNumber(account, 1);
    odd.json = QByteArrayLiteral("{ \"cost\": 0.009800,\r\n\"name\":\"\xc3\xa9\\u0000\" }");
    await(faxes->store({odd}));
    QCOMPARE(*await(faxes->json(account, odd.fax.faxId)), odd.json);
    ReceivedFax silent = faxNumber(account, 1);
    silent.json.clear();
    await(faxes->store({silent}));
    QCOMPARE(*await(faxes->json(account, odd.fax.faxId)), odd.json);
    QVERIFY(await(faxes->json(account, QStringLiteral("none")))->isEmpty());
}

void FaxTableTest::theWatermarkIsWhatWasSet()
{
    QVERIFY(!await(faxes->watermark(account))->isValid());
    const QDateTime mark(QDate(2026, 3, 1), QTime(1, 2, 3, 4), Qt::UTC);
    await(faxes->setWatermark(account, mark));
    await(faxes->store({faxNumber(account, 99)}));
    QCOMPARE(*await(faxes->watermark(account)), mark);
}

void FaxTableTest::aRemovedAccountLeavesNothing()
{
    const QUuid other = QUuid::createUuid();
    await(faxes->store(faxNumbers(account, 1, 2) + faxNumbers(other, 1, 2)));
    await(faxes->setWatermark(account, QDateTime::currentDateTimeUtc()));
    await(faxes->removeAccount(account));
    QCOMPARE(*await(faxes->count(account)), 0);
    QVERIFY(await(faxes->json(account, QStringLiteral("fax-000001")))->isEmpty());
    QVERIFY(!await(faxes->watermark(account))->isValid());
    QCOMPARE(*await(faxes->count(other)), 2);
}

// Copies of one stored fax, each a second younger: quicker than storing them one by one.
void FaxTableTest::fill(int count)
{
    await(faxes->store({faxNumber(account, 0)}));
    await(database->write([count](Sql &sql) -> Outcome<void> {
        sql.run(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) "
                           "INSERT INTO faxes SELECT id + i, account, 'fax-' || i, direction, sender, "
                           "recipient, status, "
                           "final, failure_reason, created_at + i * 1000, updated_at, connection_id, "
                           "media_name, quality, "
                           "document_name, pages, ref FROM faxes, n"),
            {count});
        return {};
    }));
}

void FaxTableTest::theFirstScreenfulDoesNotWaitForTheRest()
{
    fill(100'000);
    const auto timed = [](auto &&ask) {
        QElapsedTimer timer;
        timer.start();
        ask();
        return timer.nsecsElapsed();
    };
    qint64 all = std::numeric_limits<qint64>::max();
    qint64 screenful = all;
    for (int round = 0; round < 3; ++round) {
        all =
            std::min(all, timed([&] { QCOMPARE(await(faxes->newest(account, 1 << 30))->size(), 100'000); }));
        screenful =
            std::min(screenful, timed([&] { QCOMPARE(await(faxes->newest(account, 50))->size(), 50); }));
    }
    // 50 of 100,000 rows by their index: were they sorted first, this would be near one.
    QVERIFY2(screenful * 5 < all,
             qPrintable(QStringLiteral("%1 us of %2 us").arg(screenful / 1000).arg(all / 1000)));
}

SIGNALBOX_TEST(FaxTableTest)
#include "FaxTableTest.moc"
