// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OutboxTable.h"

#include "Rows.h"
#include "store/Database.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using State = OutboxRow::State;

class OutboxTableTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aRowComesBackWholeAfterARestart();
    void everyStateIsKept();
    void aJobExistsOnce();
    void aChangeFromTheExpectedStateIsMade();
    void aChangeFromAnotherStateIsNot();
    void ofTwoChangesAtOnceOneWins();
    void whatIsNotNamedStaysAndWhatIsEmptyClears();
    void unfinishedJobsComeOldestFirst();
    void aJobIsFoundByItsFax();
    void onlyFinishedJobsAreRemoved();
    void oldFinishedJobsAreAnsweredAsTheyGo();
    void aRemovedAccountTakesItsJobsAlong();
    void accountsDoNotSeeEachOther();

private:
    void reopen();
    OutboxRow inserted(OutboxRow row) const { return await(outbox->insert(row)) ? row : OutboxRow(); }
    OutboxRow inState(State state, int n = 0) const
    {
        OutboxRow row = queuedJob(account, n);
        row.state = state;
        return inserted(row);
    }
    OutboxRow stored(const QUuid &job) const
    {
        return await(outbox->byJob(job)).value().value_or(OutboxRow());
    }

    const QUuid account = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<OutboxTable> outbox;
};

void OutboxTableTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void OutboxTableTest::cleanup()
{
    outbox.reset();
    database.reset();
}

void OutboxTableTest::reopen()
{
    cleanup();
    database = std::make_unique<Database>(folder->filePath(QStringLiteral("signalbox.sqlite")));
    database->open();
    outbox = std::make_unique<OutboxTable>(database.get());
}

void OutboxTableTest::aRowComesBackWholeAfterARestart()
{
    OutboxRow row = queuedJob(account);
    row.state = State::Unconfirmed;
    row.request.insert(QStringLiteral("list"), QJsonArray{1, QStringLiteral("ü")});
    row.document = {QStringLiteral("job.pdf"), QByteArray(32, '\xfe'), 12'345'678'901,
                    QStringLiteral("Ärzte.pdf"), 7};
    row.attempt = 3;
    row.attemptStartedAt = row.createdAt.addMSecs(1234);
    row.nextCheckAt = row.createdAt.addMSecs(5678);
    row.lastFailure = {{QStringLiteral("kind"), QStringLiteral("Unconfirmed")}};
    row.faxId = QStringLiteral("fax-1");
    row.cancelRequested = true;
    QVERIFY(await(outbox->insert(row)));
    reopen();
    QCOMPARE(stored(row.job), row);
    const OutboxRow bare = inserted(queuedJob(account));
    QCOMPARE(stored(bare.job), bare);
    QVERIFY(!stored(bare.job).attemptStartedAt.isValid());
    QVERIFY(!stored(bare.job).document.pages);
}

void OutboxTableTest::everyStateIsKept()
{
    for (const State state : everyState) {
        const OutboxRow row = inState(state);
        QCOMPARE(stored(row.job).state, state);
        QCOMPARE(row.isFinished(),
                 state == State::Refused || state == State::Cancelled || state == State::Final);
        QCOMPARE(OutboxRow::unfinishedStates().contains(state), !row.isFinished());
    }
}

void OutboxTableTest::aJobExistsOnce()
{
    OutboxRow row = inserted(queuedJob(account));
    row.attempt = 5;
    const auto again = await(outbox->insert(row));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Failure::Kind::StoreTrouble);
    QCOMPARE(stored(row.job).attempt, 0);
}

void OutboxTableTest::aChangeFromTheExpectedStateIsMade()
{
    for (const State from : everyState) {
        for (const State to : everyState) {
            const OutboxRow row = inState(from);
            OutboxChange change;
            change.state = to;
            change.attempt = 2;
            const auto changed = await(outbox->change(row.job, {from}, change)).value();
            QVERIFY(changed);
            QCOMPARE(changed->state, to);
            QCOMPARE(stored(row.job), *changed);
        }
    }
}

void OutboxTableTest::aChangeFromAnotherStateIsNot()
{
    for (const State state : everyState) {
        const OutboxRow row = inState(state);
        QList<State> others = everyState;
        others.removeAll(state);
        OutboxChange change;
        change.attempt = 9;
        QVERIFY(!await(outbox->change(row.job, others, change)).value());
        QVERIFY(!await(outbox->change(row.job, {}, change)).value());
        QCOMPARE(stored(row.job), row);
    }
    QVERIFY(!await(outbox->change(QUuid::createUuid(), everyState, {})).value());
}

void OutboxTableTest::ofTwoChangesAtOnceOneWins()
{
    const OutboxRow row = inState(State::Queued);
    OutboxChange attempt;
    attempt.state = State::Attempting;
    OutboxChange cancel;
    cancel.state = State::Cancelled;
    auto *first = outbox->change(row.job, {State::Queued}, attempt);
    const auto second = await(outbox->change(row.job, {State::Queued}, cancel));
    QVERIFY(!second.value());
    Q_UNUSED(first);
    QCOMPARE(stored(row.job).state, State::Attempting);
}

void OutboxTableTest::whatIsNotNamedStaysAndWhatIsEmptyClears()
{
    OutboxRow row = queuedJob(account);
    row.nextCheckAt = row.createdAt;
    row.lastFailure = {{QStringLiteral("kind"), QStringLiteral("Offline")}};
    row.document = {QStringLiteral("job.pdf"), QByteArray(32, 'x'), 1, QStringLiteral("a.pdf"), {}};
    inserted(row);
    OutboxChange change;
    change.nextCheckAt = QDateTime();
    change.lastFailure = QJsonObject();
    change.document = StoredDocument();
    const OutboxRow changed =
        await(outbox->change(row.job, {State::Queued}, change)).value().value_or(OutboxRow());
    QVERIFY(!stored(row.job).nextCheckAt.isValid());
    QVERIFY(stored(row.job).lastFailure.isEmpty());
    QVERIFY(stored(row.job).document.isNull());
    QCOMPARE(changed.request, row.request);
    QCOMPARE(stored(row.job).createdAt, row.createdAt);
}

void OutboxTableTest::unfinishedJobsComeOldestFirst()
{
    QList<QUuid> expected;
    for (int n = 0; n < everyState.size(); ++n) {
        const OutboxRow row = inState(everyState[n], n);
        if (!row.isFinished())
            expected << row.job;
    }
    QList<QUuid> found;
    const QList<OutboxRow> unfinished = await(outbox->unfinished(account)).value();
    for (const OutboxRow &row : unfinished)
        found << row.job;
    QCOMPARE(found, expected);
    QCOMPARE(await(outbox->unfinishedCount(account)).value(), 4);
    const auto all = await(outbox->all(account)).value();
    QCOMPARE(all.size(), everyState.size());
    QVERIFY(all.first().createdAt > all.last().createdAt);
}

void OutboxTableTest::aJobIsFoundByItsFax()
{
    const OutboxRow none = inState(State::Queued);
    OutboxRow row = queuedJob(account);
    row.faxId = QStringLiteral("fax-7");
    inserted(row);
    QCOMPARE(await(outbox->byFax(account, QStringLiteral("fax-7"))).value()->job, row.job);
    QVERIFY(!await(outbox->byFax(account, QStringLiteral("fax-8"))).value());
    QVERIFY(!await(outbox->byFax(account, QString())).value());
    QVERIFY(!await(outbox->byFax(QUuid::createUuid(), QStringLiteral("fax-7"))).value());
    QVERIFY(!none.isFinished());
}

void OutboxTableTest::onlyFinishedJobsAreRemoved()
{
    for (const State state : everyState) {
        const OutboxRow row = inState(state);
        const auto removed = await(outbox->removeFinished(row.job)).value();
        QCOMPARE(removed.has_value(), row.isFinished());
        QCOMPARE(stored(row.job).job.isNull(), row.isFinished());
    }
    QVERIFY(!await(outbox->removeFinished(QUuid::createUuid())).value());
}

void OutboxTableTest::oldFinishedJobsAreAnsweredAsTheyGo()
{
    const OutboxRow old = inState(State::Final, 0);
    const OutboxRow recent = inState(State::Final, 100);
    const OutboxRow waiting = inState(State::Queued, 0);
    const auto removed = await(outbox->removeFinishedBefore(account, old.createdAt.addSecs(50))).value();
    QCOMPARE(removed, QList<OutboxRow>{old});
    QCOMPARE(await(outbox->all(account)).value().size(), 2);
    QCOMPARE(stored(recent.job), recent);
    QCOMPARE(stored(waiting.job), waiting);
}

void OutboxTableTest::aRemovedAccountTakesItsJobsAlong()
{
    for (const State state : everyState)
        inState(state);
    OutboxRow foreign = queuedJob(QUuid::createUuid());
    inserted(foreign);
    QCOMPARE(await(outbox->removeAccount(account)).value().size(), everyState.size());
    QVERIFY(await(outbox->all(account)).value().isEmpty());
    QCOMPARE(stored(foreign.job), foreign);
}

void OutboxTableTest::accountsDoNotSeeEachOther()
{
    const QUuid other = QUuid::createUuid();
    inState(State::Queued);
    QVERIFY(await(outbox->unfinished(other)).value().isEmpty());
    QCOMPARE(await(outbox->unfinishedCount(other)).value(), 0);
    QVERIFY(await(outbox->removeAccount(other)).value().isEmpty());
    QCOMPARE(await(outbox->unfinishedCount(account)).value(), 1);
}

#include "OutboxTableTest.moc"
SIGNALBOX_TEST(OutboxTableTest)
