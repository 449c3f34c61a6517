// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RecordingDeletion.h"
#include "RecordedServer.h"
#include "support/TestMain.h"

class RecordingDeletionTest : public QObject
{
    Q_OBJECT
private slots:
    void eachIsDeletedOnceAndThoseThatAreGoneAreNoErrors();
    void whatWasRefusedIsTheRest();
    void stoppedItSaysWhatWasNotTouched();
    void anUnconfirmedOneIsLookedForNotRepeated();
    void whatConcernsAllStopsIt();
};

namespace {
QStringList idsOf(const RecordedServer &server)
{
    QStringList ids;
    for (const auto &one : server.kept)
        ids << one.id;
    return ids;
}
} // namespace

void RecordingDeletionTest::eachIsDeletedOnceAndThoseThatAreGoneAreNoErrors()
{
    RecordedServer server;
    server.add(3);
    const QStringList ids = idsOf(server);
    server.kept.removeAt(1);
    const auto result = server.api.ended(new RecordingDeletion(&server.rooms, ids + ids, &server.rooms));
    QVERIFY(result);
    QCOMPARE(result->deleted, (QStringList{ids[0], ids[2]}));
    QCOMPARE(result->alreadyGone, QStringList{ids[1]});
    QVERIFY(result->rest().isEmpty());
    QCOMPARE(server.asked("DELETE", "/room_recordings/"), 3);
}

void RecordingDeletionTest::whatWasRefusedIsTheRest()
{
    RecordedServer server;
    server.add(3);
    const QStringList ids = idsOf(server);
    server.stubborn.insert(ids[1]);
    const auto result = server.api.ended(new RecordingDeletion(&server.rooms, ids, &server.rooms));
    QCOMPARE(result->rest(), QStringList{ids[1]});
    QCOMPARE(result->refused.first().failure.kind, Failure::Kind::Rejected);
    server.stubborn.clear();
    const auto again = server.api.ended(new RecordingDeletion(&server.rooms, result->rest(), &server.rooms));
    QCOMPARE(again->deleted, QStringList{ids[1]});
    QVERIFY(server.kept.isEmpty());
}

void RecordingDeletionTest::stoppedItSaysWhatWasNotTouched()
{
    RecordedServer server;
    server.add(4);
    const QStringList ids = idsOf(server);
    auto *call = new RecordingDeletion(&server.rooms, ids, &server.rooms);
    connect(call, &CallBase::progressed, call, [call](qint64 done, qint64) {
        if (done == 2)
            call->abort();
    });
    const auto result = server.api.ended(static_cast<Call<DeletedOneByOne> *>(call));
    QCOMPARE(result->deleted, ids.first(2));
    QCOMPARE(result->untouched, ids.mid(2));
    QCOMPARE(server.kept.size(), 2);
}

void RecordingDeletionTest::anUnconfirmedOneIsLookedForNotRepeated()
{
    RecordedServer server;
    server.add(2);
    const QStringList ids = idsOf(server);
    server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method != "DELETE")
            return std::nullopt;
        if (request.target.endsWith(ids[0].toLatin1()))
            server.kept.removeFirst();
        return ScriptedAnswer::of(ScriptedAnswer::Trouble::DropAfterBody);
    };
    const auto result = server.api.ended(new RecordingDeletion(&server.rooms, ids, &server.rooms));
    QCOMPARE(result->deleted, QStringList{ids[0]});
    QCOMPARE(result->refused.size(), 1);
    QCOMPARE(result->refused.first().failure.kind, Failure::Kind::Unconfirmed);
    QCOMPARE(server.asked("DELETE", ""), 2);
}

void RecordingDeletionTest::whatConcernsAllStopsIt()
{
    RecordedServer server;
    server.add(3);
    Account readOnly = server.api.account;
    readOnly.readOnly = true;
    server.api.client->setAccount(readOnly);
    const auto result = server.api.ended(new RecordingDeletion(&server.rooms, idsOf(server), &server.rooms));
    QCOMPARE(result->refused.size(), 1);
    QCOMPARE(result->refused.first().failure.kind, Failure::Kind::ReadOnly);
    QCOMPARE(result->untouched.size(), 2);
    QCOMPARE(server.api.server.count(), 0);
}

#include "RecordingDeletionTest.moc"
SIGNALBOX_TEST(RecordingDeletionTest)
