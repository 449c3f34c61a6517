// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomSaving.h"

#include "support/ApiFixture.h"
#include "support/TestMain.h"

using Trouble = ScriptedAnswer::Trouble;

namespace {
/// Answers POST and PATCH with trouble, and lists these rooms.
void loseAnswers(ApiFixture &api, const QByteArray &rooms)
{
    api.server.answerBy([rooms](const ScriptedRequest &request) {
        if (request.method != "GET")
            return ScriptedAnswer::of(Trouble::DropAfterBody);
        const bool isList = request.target.contains('?');
        const QByteArray meta =
            R"("meta":{"page_number":1,"page_size":250,"total_pages":1,"total_results":1})";
        return ScriptedAnswer::json(200, isList ? "{\"data\":[" + rooms + "]," + meta + "}"
                                                : "{\"data\":" + rooms + "}");
    });
}
QByteArray room(const QByteArray &created, const QByteArray &limit = "10")
{
    return R"({"id":"0ccc7b54-4df3-4bca-a65a-3da1ecc777f0","unique_name":"Daily","max_participants":)" +
           limit + R"(,"enable_recording":false,"created_at":")" + created + R"("})";
}
RoomWish wish()
{
    RoomWish wish;
    wish.uniqueName = QStringLiteral("Daily");
    wish.maxParticipants = 10;
    return wish;
}
int count(const ApiFixture &api, const QByteArray &method)
{
    return static_cast<int>(std::ranges::count_if(
        api.server.requests(), [&](const ScriptedRequest &each) { return each.method == method; }));
}
} // namespace

class RoomSavingTest : public QObject
{
    Q_OBJECT
private slots:
    void aRoomWhoseAnswerGotLostIsFoundByItsName();
    void oneThatNeverArrivedIsSaidSoAndNotSentTwice();
    void aRoomThatSomebodyMadeBeforeIsNotTakenForIt();
    void refusalsArePassedOn();
    void aChangeWhoseAnswerGotLostIsReadAgain();
    void aChangeThatNeverArrivedIsSaidSo();
};

void RoomSavingTest::aRoomWhoseAnswerGotLostIsFoundByItsName()
{
    ApiFixture api;
    loseAnswers(api, room("2026-03-01T12:00:01Z"));
    RoomApi rooms(api.client.get());
    const Outcome<Room> made = api.ended(RoomSaving::create(&rooms, &api.clock, wish()));
    QVERIFY(made);
    QCOMPARE(made->uniqueName, QStringLiteral("Daily"));
    QCOMPARE(count(api, "POST"), 1);
    QVERIFY(api.server.requests().last().target.contains("filter%5Bunique_name%5D=Daily"));
}

void RoomSavingTest::oneThatNeverArrivedIsSaidSoAndNotSentTwice()
{
    ApiFixture api;
    loseAnswers(api, {});
    RoomApi rooms(api.client.get());
    const Outcome<Room> made = api.ended(RoomSaving::create(&rooms, &api.clock, wish()));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Failure::Kind::Unconfirmed);
    QVERIFY(made.error().what.contains(QStringLiteral("no room of this name")));
    QCOMPARE(count(api, "POST"), 1);
}

void RoomSavingTest::aRoomThatSomebodyMadeBeforeIsNotTakenForIt()
{
    for (const QByteArray &other : {room("2026-02-28T12:00:00Z"), room("2026-03-01T12:00:01Z", "20")}) {
        ApiFixture api;
        loseAnswers(api, other);
        RoomApi rooms(api.client.get());
        const Outcome<Room> made = api.ended(RoomSaving::create(&rooms, &api.clock, wish()));
        QVERIFY(!made);
        QVERIFY(made.error().what.contains(QStringLiteral("it isn’t this one")));
    }
}

void RoomSavingTest::refusalsArePassedOn()
{
    ApiFixture api;
    api.server.answer(ScriptedAnswer::json(
        422,
        R"({"errors":[{"code":"10015","title":"Bad","detail":"Taken.","source":{"pointer":"/unique_name"}}]})"));
    RoomApi rooms(api.client.get());
    const Outcome<Room> made = api.ended(RoomSaving::create(&rooms, &api.clock, wish()));
    QVERIFY(!made);
    QVERIFY(made.error().problemAt(QStringLiteral("unique_name")));
    QCOMPARE(api.server.count(), 1);
}

void RoomSavingTest::aChangeWhoseAnswerGotLostIsReadAgain()
{
    ApiFixture api;
    loseAnswers(api, room("2026-02-01T12:00:00Z"));
    RoomApi rooms(api.client.get());
    const Outcome<Room> changed =
        api.ended(RoomSaving::update(&rooms, QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"), wish()));
    QVERIFY(changed);
    QCOMPARE(count(api, "PATCH"), 1);
}

void RoomSavingTest::aChangeThatNeverArrivedIsSaidSo()
{
    ApiFixture api;
    loseAnswers(api, room("2026-02-01T12:00:00Z", "20"));
    RoomApi rooms(api.client.get());
    const Outcome<Room> changed =
        api.ended(RoomSaving::update(&rooms, QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"), wish()));
    QVERIFY(!changed);
    QVERIFY(changed.error().what.contains(QStringLiteral("as it was")));
    QCOMPARE(count(api, "PATCH"), 1);
}

#include "RoomSavingTest.moc"
SIGNALBOX_TEST(RoomSavingTest)
