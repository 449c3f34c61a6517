// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDeletion.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

/// How many people a deletion would kick, as far as that can be known.
class RoomPeopleTest : public QObject
{
    Q_OBJECT
private slots:
    void everySessionCountsOnce();
    void aListThatKeepsMovingIsNoAnswer();
    void aListThatMovedOnceIsReadAgain();
    void sessionsWithoutTheirPeopleAreNoAnswer();
};

namespace {
using People = QHash<QString, int>;

/// Two pages of sessions, each with the total that `total` says at that moment.
Outcome<People> peopleIn(const QByteArray &first, const QByteArray &second, const std::function<int()> &total)
{
    ApiFixture fixture;
    RoomApi api(fixture.client.get());
    fixture.server.answerBy([&](const ScriptedRequest &request) {
        const bool isSecond = QByteArray::fromPercentEncoding(request.target).contains("page[number]=2");
        return ScriptedAnswer::json(
            200, "{\"data\":[" + (isSecond ? second : first) +
                     "],\"meta\":{\"total_pages\":2,\"total_results\":" + QByteArray::number(total()) + "}}");
    });
    return fixture.ended(RoomDeletion::peopleIn(&api, {QStringLiteral("room-1"), QStringLiteral("room-2")}));
}

QByteArray session(const QByteArray &id, const QByteArray &room,
                   const QByteArray &people = R"([{"id":"p1"},{"id":"p2"}])")
{
    return R"({"id":")" + id + R"(","room_id":")" + room + R"(","active":true,"participants":)" + people +
           '}';
}
} // namespace

void RoomPeopleTest::everySessionCountsOnce()
{
    const auto people = peopleIn(session("s1", "room-1"),
                                 session("s1", "room-1") + ',' + session("s2", "room-2"), [] { return 3; });
    QVERIFY(people);
    QCOMPARE(*people, (People{{QStringLiteral("room-1"), 2}, {QStringLiteral("room-2"), 2}}));
}

void RoomPeopleTest::aListThatKeepsMovingIsNoAnswer()
{
    int total = 300;
    const auto people = peopleIn(session("s1", "room-1"), session("s2", "room-1"), [&] { return ++total; });
    QVERIFY(!people);
    QCOMPARE(people.error().kind, Failure::Kind::UnreadableReply);
}

void RoomPeopleTest::aListThatMovedOnceIsReadAgain()
{
    int answers = 0;
    const auto people =
        peopleIn(session("s1", "room-1"), session("s2", "room-1"), [&] { return ++answers == 1 ? 3 : 2; });
    QVERIFY(people);
    QCOMPARE(*people, (People{{QStringLiteral("room-1"), 4}}));
    QCOMPARE(answers, 4);
}

void RoomPeopleTest::sessionsWithoutTheirPeopleAreNoAnswer()
{
    const auto people = peopleIn(session("s1", "room-1", "null"), {}, [] { return 1; });
    QVERIFY(!people);
}

#include "RoomPeopleTest.moc"
SIGNALBOX_TEST(RoomPeopleTest)
