// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionBatch.h"
#include "MadeSession.h"
#include "sessions/SessionApi.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using State = SessionBatch::Line::State;

class SessionBatchTest : public QObject
{
    Q_OBJECT
private slots:
    void sessionsAreReadOneAfterTheOther();
    void onlyWhatCostsNeedIsAsked();
    void duplicatesAndTooManyAreLeftOut();
    void aFailureDoesNotEndTheOthers();
    void whatFailedIsTriedAgainAndNothingElse();
    void whatWasReadStaysWhenItIsStopped();
    void abortingTheWorkStopsIt();
    void theWorkTellsItsProgress();
    void aKeyThatIsNotAcceptedEndsTheRun();
    void withoutAConnectionTheRunEnds();
    void itCanBeStoppedAndBegunFromItsOwnSignals();
    void itCanGoAwayInTheMiddle();
    void fiveHundredAreReadToTheEnd();
    void aDestinationNamesItsSessions();
    void beginningsComeFromTheRecordsThatLedThere();
};

namespace {
QList<SessionAddress> addresses(int number)
{
    QList<SessionAddress> made;
    for (int i = 0; i < number; ++i)
        made << SessionAddress{QStringLiteral("call-control"), QStringLiteral("e%1").arg(i),
                               QStringLiteral("2026-03-17T10:02:11Z")};
    return made;
}

QByteArray idOf(const ScriptedRequest &request)
{
    const QByteArray path = request.target.left(request.target.indexOf('?'));
    return path.mid(path.lastIndexOf('/') + 1);
}

/// A server that has a session for each id: "e7" costs 0.07.
class BatchFixture : public ApiFixture
{
public:
    BatchFixture() : api(client.get()), batch(&api)
    {
        server.answerBy([this](const ScriptedRequest &request) {
            const QByteArray id = idOf(request);
            mostAtOnce = qMax(mostAtOnce, ++asked - batch.done());
            if (troubles.contains(id))
                return troubles[id];
            const QByteArray cost = "\"" + Decimal(id.mid(1).toInt(), 2).toString().toLatin1() + "\"";
            return ScriptedAnswer::json(200, MadeEvent{"call-control", id, cost, cost}.answer());
        });
    }
    bool isOver()
    {
        return waitFor([this] { return !batch.isRunning(); });
    }
    /// Once, as soon as so many are done.
    void doAt(int done, const std::function<void()> &what)
    {
        auto *once = new QObject(&batch);
        QObject::connect(&batch, &SessionBatch::lineChanged, once, [this, once, done, what] {
            if (batch.done() != done)
                return;
            QObject::disconnect(&batch, nullptr, once, nullptr);
            what();
        });
    }
    QList<State> states() const
    {
        QList<State> all;
        for (const SessionBatch::Line &line : batch.lines())
            all << line.state;
        return all;
    }

    QHash<QByteArray, ScriptedAnswer> troubles;
    int asked = 0;
    int mostAtOnce = 0;
    SessionApi api;
    SessionBatch batch;
};

ScriptedAnswer refusal(int status)
{
    return ScriptedAnswer::json(status, R"({"errors":[{"code":"1","title":"No","detail":"It is not so."}]})");
}
} // namespace

void SessionBatchTest::sessionsAreReadOneAfterTheOther()
{
    BatchFixture fixture;
    QSignalSpy changed(&fixture.batch, &SessionBatch::lineChanged);
    QSignalSpy ended(&fixture.batch, &SessionBatch::ended);
    fixture.batch.start(addresses(4));
    QVERIFY(fixture.batch.isRunning() && fixture.batch.work());
    QVERIFY(fixture.isOver());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(fixture.mostAtOnce, 1);
    QCOMPARE(fixture.server.count(), 4);
    QCOMPARE(fixture.batch.done(), 4);
    QVERIFY(!fixture.batch.work() && !fixture.batch.trouble());
    // Each begins and ends.
    QCOMPARE(changed.size(), 8);
    for (int line = 0; line < 4; ++line) {
        QCOMPARE(fixture.batch.lines()[line].state, State::Read);
        QCOMPARE(fixture.batch.lines()[line].summary.total, Decimal(line, 2));
    }
}

void SessionBatchTest::onlyWhatCostsNeedIsAsked()
{
    BatchFixture fixture;
    fixture.batch.start(addresses(1));
    QVERIFY(fixture.isOver());
    const QByteArray target = fixture.server.requests()[0].target;
    for (const char *part : {"max_depth=5", "expand=none", "include_children=true", "date_time=2026-03-17"})
        QVERIFY2(target.contains(part), target.constData());
}

void SessionBatchTest::duplicatesAndTooManyAreLeftOut()
{
    BatchFixture fixture;
    QList<SessionAddress> sessions = addresses(3);
    sessions << sessions[1] << SessionAddress();
    // Another time is the same session.
    sessions << SessionAddress{sessions[0].type, sessions[0].event, {}};
    fixture.batch.start(sessions);
    QCOMPARE(fixture.batch.lines().size(), 3);
    QCOMPARE(fixture.batch.leftOut(), 3);
    fixture.batch.start(addresses(510));
    QCOMPARE(fixture.batch.lines().size(), SessionBatch::most);
    QCOMPARE(fixture.batch.leftOut(), 10);
    fixture.batch.stop();
}

void SessionBatchTest::aFailureDoesNotEndTheOthers()
{
    BatchFixture fixture;
    fixture.troubles = {{"e0", refusal(404)},
                        {"e1", refusal(500)},
                        {"e2", ScriptedAnswer::of(ScriptedAnswer::Trouble::DropAfterBody)},
                        {"e3", ScriptedAnswer::json(200, "{\"data\":[]}")}};
    fixture.batch.start(addresses(6));
    QVERIFY(fixture.isOver());
    QCOMPARE(fixture.batch.done(), 6);
    QCOMPARE(fixture.batch.failures(), 4);
    QVERIFY(!fixture.batch.trouble());
    QCOMPARE(fixture.states(), (QList<State>{State::Failed, State::Failed, State::Failed, State::Failed,
                                             State::Read, State::Read}));
    for (int line = 0; line < 4; ++line) {
        QVERIFY(fixture.batch.lines()[line].failure);
        QVERIFY(!fixture.batch.lines()[line].failure->what.isEmpty());
    }
    QCOMPARE(fixture.batch.lines()[0].failure->kind, Failure::Kind::NotFound);
}

void SessionBatchTest::whatFailedIsTriedAgainAndNothingElse()
{
    BatchFixture fixture;
    fixture.troubles = {{"e1", refusal(404)}};
    fixture.batch.start(addresses(4));
    QVERIFY(fixture.isOver());
    QCOMPARE(fixture.batch.failures(), 1);
    fixture.troubles.clear();
    fixture.server.forget();
    fixture.batch.resume();
    QCOMPARE(fixture.batch.done(), 3);
    QVERIFY(fixture.isOver());
    QCOMPARE(fixture.server.count(), 1);
    QCOMPARE(idOf(fixture.server.requests()[0]), QByteArray("e1"));
    QCOMPARE(fixture.batch.failures(), 0);
    QCOMPARE(fixture.batch.done(), 4);
    QVERIFY(!fixture.batch.lines()[1].failure);
    QCOMPARE(fixture.batch.lines()[1].summary.total, Decimal(1, 2));
}

void SessionBatchTest::whatWasReadStaysWhenItIsStopped()
{
    BatchFixture fixture;
    QSignalSpy ended(&fixture.batch, &SessionBatch::ended);
    fixture.doAt(3, [&] { fixture.batch.stop(); });
    fixture.batch.start(addresses(8));
    QVERIFY(fixture.isOver());
    QCOMPARE(ended.size(), 1);
    QVERIFY(!fixture.batch.isRunning() && !fixture.batch.work() && !fixture.batch.trouble());
    fixture.server.letArrive();
    QCOMPARE(fixture.batch.done(), 3);
    QCOMPARE(fixture.states().count(State::Read), 3);
    QCOMPARE(fixture.states().count(State::Waiting), 5);
    const int asked = fixture.server.count();
    QVERIFY(asked == 3 || asked == 4);
    fixture.batch.resume();
    QVERIFY(fixture.isOver());
    QCOMPARE(fixture.states().count(State::Read), 8);
    // None of those that were read is asked for again.
    QCOMPARE(fixture.server.count(), asked + 5);
}

void SessionBatchTest::abortingTheWorkStopsIt()
{
    BatchFixture fixture;
    fixture.batch.start(addresses(8));
    QSignalSpy ended(&fixture.batch, &SessionBatch::ended);
    QSignalSpy finished(fixture.batch.work(), &CallBase::finished);
    fixture.doAt(2, [&] { fixture.batch.work()->abort(); });
    QVERIFY(fixture.isOver());
    QCOMPARE(ended.size(), 1);
    QVERIFY(fixture.waitFor([&] { return finished.size() == 1; }));
    QCOMPARE(fixture.batch.done(), 2);
}

void SessionBatchTest::theWorkTellsItsProgress()
{
    BatchFixture fixture;
    fixture.troubles = {{"e1", refusal(404)}};
    fixture.batch.start(addresses(3));
    QSignalSpy told(fixture.batch.work(), &CallBase::progressed);
    QSignalSpy finished(fixture.batch.work(), &CallBase::finished);
    QVERIFY(fixture.isOver());
    QVERIFY(fixture.waitFor([&] { return finished.size() == 1; }));
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[2][0].toInt(), 3);
    QCOMPARE(told[2][1].toInt(), 3);
}

void SessionBatchTest::aKeyThatIsNotAcceptedEndsTheRun()
{
    BatchFixture fixture;
    fixture.troubles = {{"e2", refusal(401)}};
    fixture.batch.start(addresses(6));
    QVERIFY(fixture.isOver());
    QVERIFY(fixture.batch.trouble());
    QCOMPARE(fixture.batch.trouble()->kind, Failure::Kind::Unauthorized);
    QCOMPARE(fixture.batch.done(), 2);
    QCOMPARE(fixture.batch.failures(), 0);
    QCOMPARE(fixture.states()[2], State::Waiting);
    // What it asks for when it goes on begins anew.
    fixture.batch.resume();
    QVERIFY(!fixture.batch.trouble());
    fixture.batch.stop();
}

void SessionBatchTest::withoutAConnectionTheRunEnds()
{
    BatchFixture fixture;
    fixture.server.close();
    fixture.batch.start(addresses(5));
    QVERIFY(fixture.isOver());
    QVERIFY(fixture.batch.trouble());
    QCOMPARE(fixture.batch.trouble()->kind, Failure::Kind::Offline);
    QCOMPARE(fixture.states().count(State::Waiting), 5);
}

void SessionBatchTest::itCanBeStoppedAndBegunFromItsOwnSignals()
{
    BatchFixture fixture;
    bool isStopped = false;
    connect(&fixture.batch, &SessionBatch::lineChanged, &fixture.batch, [&](int line) {
        if (line == 2 && !std::exchange(isStopped, true))
            fixture.batch.stop();
    });
    fixture.batch.start(addresses(5));
    QVERIFY(fixture.isOver());
    QCOMPARE(fixture.batch.done(), 2);
    bool isBegun = false;
    connect(&fixture.batch, &SessionBatch::lineChanged, &fixture.batch, [&](int line) {
        if (fixture.batch.lines()[line].state == State::Read && !std::exchange(isBegun, true))
            fixture.batch.start(addresses(3));
    });
    fixture.batch.resume();
    QVERIFY(fixture.waitFor([&] { return isBegun && !fixture.batch.isRunning(); }));
    QCOMPARE(fixture.batch.lines().size(), 3);
    QCOMPARE(fixture.batch.done(), 3);
    QCOMPARE(fixture.states().count(State::Read), 3);
}

void SessionBatchTest::itCanGoAwayInTheMiddle()
{
    BatchFixture fixture;
    auto *batch = new SessionBatch(&fixture.api);
    batch->start(addresses(5));
    QVERIFY(fixture.waitFor([&] { return fixture.server.count() > 0; }));
    const QPointer<CallBase> work = batch->work();
    const int asked = fixture.server.count();
    delete batch;
    QVERIFY(!work);
    fixture.server.letArrive();
    // One may have been under way.
    QVERIFY(fixture.server.count() <= asked + 1);
}

void SessionBatchTest::fiveHundredAreReadToTheEnd()
{
    BatchFixture fixture;
    fixture.batch.start(addresses(SessionBatch::most));
    QVERIFY(fixture.isOver());
    QCOMPARE(fixture.batch.done(), SessionBatch::most);
    QCOMPARE(fixture.server.count(), SessionBatch::most);
    QCOMPARE(fixture.mostAtOnce, 1);
    Decimal total;
    for (const SessionBatch::Line &line : fixture.batch.lines())
        total += line.summary.total;
    QCOMPARE(total.toString(), QStringLiteral("1247.5"));
}

void SessionBatchTest::aDestinationNamesItsSessions()
{
    const auto sessions = SessionBatch::sessionsOf(
        Destination::parse(QStringLiteral("sessions?batch=message&event=a%40b%402026-03-17T10:02:11Z&event="
                                          "c%40&event=d&event=")));
    const QString type = QStringLiteral("message");
    QCOMPARE(sessions,
             (QList<SessionAddress>{{type, QStringLiteral("a@b"), QStringLiteral("2026-03-17T10:02:11Z")},
                                    {type, QStringLiteral("c"), {}},
                                    {type, QStringLiteral("d"), {}}}));
    QVERIFY(SessionBatch::sessionsOf(Destination::parse(QStringLiteral("sessions?event=c"))).isEmpty());
}

void SessionBatchTest::beginningsComeFromTheRecordsThatLedThere()
{
    BatchFixture fixture;
    fixture.batch.start(addresses(1));
    QVERIFY(fixture.isOver());
    QCOMPARE(fixture.batch.lines()[0].summary.started,
             QDateTime(QDate(2026, 3, 17), QTime(10, 2, 11), Qt::UTC));
}

#include "SessionBatchTest.moc"
SIGNALBOX_TEST(SessionBatchTest)
