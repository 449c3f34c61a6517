// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomWire.h"
#include "support/TestMain.h"

class RoomSessionsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void thereIsOneOfEachKind();
    void sessionsAreFiltered();
    void participantsAreFiltered();
    void whoIsKickedStaysListedForAWhile();
    void allButSomeAreKicked();
    void mutingChangesNothing();
    void participantsThatNobodyKnowsAreRefused();
    void endingOneIsDoneOnce();
    void anyNumberOfRoomsCanBeBusy();

private:
    QByteArray path(const QJsonObject &meeting) { return "/room_sessions/" + RoomWire::id(meeting); }
    Wire::Answer act(const QByteArray &name, const QJsonValue &participants, const QJsonArray &exclude = {})
    {
        QJsonObject body{{QStringLiteral("participants"), participants}};
        if (!exclude.isEmpty())
            body[QStringLiteral("exclude")] = exclude;
        return m_wire->post(path(m_busy) + "/actions/" + name, body);
    }
    QJsonObject busyNow() { return m_wire->get(path(m_busy) + "?include_participants=true").data(); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<RoomWire> m_wire;
    QJsonObject m_busy;
};

void RoomSessionsTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 0, .pace = 1000, .holdsRooms = true});
    QVERIFY(m_sandbox->start());
    m_wire = std::make_unique<RoomWire>(*m_sandbox);
    m_busy = m_wire->meetingIn(QStringLiteral("Daily stand-up"));
}

void RoomSessionsTest::thereIsOneOfEachKind()
{
    QCOMPARE(m_wire->total("/room_sessions?filter[active]=true"), 5);
    QCOMPARE(RoomWire::present(m_busy).size(), 11);
    QVERIFY(m_wire->total("/room_recordings?filter[status]=processing&filter[session_id]=" +
                          RoomWire::id(m_busy)) > 0);
    const QJsonObject full = m_wire->meetingIn(QStringLiteral("Training, group B"));
    QCOMPARE(RoomWire::present(full).size(),
             m_wire->roomNamed(QStringLiteral("Training, group B"))[u"max_participants"].toInt());
    QCOMPARE(RoomWire::present(m_wire->meetingIn(QStringLiteral("Telehealth 4417"))).size(), 1);
    const QJsonObject forgotten = m_wire->meetingIn(QStringLiteral("Claims review"));
    QCOMPARE(RoomWire::present(forgotten).size(), 0);
    const auto running =
        m_wire->all("/room_recordings?filter[type]=video&filter[session_id]=" + RoomWire::id(forgotten));
    QCOMPARE(running.size(), 1);
    QCOMPARE(running[0][u"status"].toString(), QStringLiteral("processing"));
    QVERIFY(running[0][u"ended_at"].isNull());
}

void RoomSessionsTest::sessionsAreFiltered()
{
    const qsizetype all = m_wire->total("/room_sessions");
    QVERIFY(all > 300);
    QCOMPARE(m_wire->total("/room_sessions?filter[active]=false"), all - 5);
    const QByteArray room = m_busy[u"room_id"].toString().toLatin1();
    const auto ofRoom = m_wire->all("/room_sessions?filter[room_id]=" + room);
    QCOMPARE(ofRoom.size(), m_wire->all("/rooms/" + room + "/sessions").size());
    QVERIFY(std::ranges::all_of(
        ofRoom, [&](const QJsonObject &each) { return each[u"room_id"].toString().toLatin1() == room; }));
    QCOMPARE(m_wire->total("/room_sessions?filter[room_id]=nowhere"), 0);
    // Those that go on ended on no day.
    QCOMPARE(m_wire->total("/room_sessions?filter[date_ended_at][gte]=2000-01-01"), all - 5);
    const QByteArray day = ofRoom.last()[u"created_at"].toString().left(10).toLatin1();
    for (const QJsonObject &each : m_wire->all("/room_sessions?filter[date_created_at][eq]=" + day))
        QCOMPARE(each[u"created_at"].toString().left(10).toLatin1(), day);
    QCOMPARE(m_wire->get("/rooms/00000000-0000-4000-8000-000000000000/sessions").status, 404);
    QVERIFY(!m_wire->all("/room_sessions?filter[active]=true")[0].contains(u"participants"));
}

void RoomSessionsTest::participantsAreFiltered()
{
    const auto everybody = m_wire->all(path(m_busy) + "/participants");
    QCOMPARE(everybody.size(), m_busy[u"participants"].toArray().size());
    QCOMPARE(m_wire->total("/room_participants?filter[session_id]=" + RoomWire::id(m_busy)),
             everybody.size());
    const QByteArray name = "Lena";
    for (const QJsonObject &guest : m_wire->all("/room_participants?filter[context]=" + name))
        QCOMPARE(guest[u"context"].toString().toUtf8(), name);
    QVERIFY(m_wire->total("/room_participants?filter[context]=" + name) > 0);
    const qsizetype all = m_wire->total("/room_participants");
    const qsizetype gone = m_wire->total("/room_participants?filter[date_left_at][gte]=2000-01-01");
    QCOMPARE(gone, all - 11 - 12 - 1 - 4);
    QCOMPARE(m_wire->get("/room_participants/" + RoomWire::id(everybody[0])).data(), everybody[0]);
    int without = 0;
    int withNull = 0;
    for (const QJsonObject &guest : m_wire->all("/room_participants")) {
        without += guest.contains(u"context") ? 0 : 1;
        withNull += guest.contains(u"context") && guest[u"context"].isNull() ? 1 : 0;
    }
    QVERIFY(without > 0 && withNull > 0);
}

void RoomSessionsTest::whoIsKickedStaysListedForAWhile()
{
    const QJsonObject guest = RoomWire::present(m_busy)[0];
    const auto kicked = act("kick", QJsonArray{guest[u"id"]});
    QCOMPARE(kicked.status, 200);
    QCOMPARE(kicked.data(), (QJsonObject{{QStringLiteral("result"), QStringLiteral("ok")}}));
    QVERIFY(m_wire->get("/room_participants/" + RoomWire::id(guest)).data()[u"left_at"].isNull());
    m_sandbox->holdRooms(false);
    QTRY_VERIFY(!m_wire->get("/room_participants/" + RoomWire::id(guest)).data()[u"left_at"].isNull());
}

void RoomSessionsTest::allButSomeAreKicked()
{
    const auto before = RoomWire::present(m_busy);
    QCOMPARE(act("kick", QStringLiteral("all"), {before[0][u"id"], before[1][u"id"]}).status, 200);
    m_sandbox->holdRooms(false);
    const auto left = [&](qsizetype at) {
        return m_wire->get("/room_participants/" + RoomWire::id(before[at])).data()[u"left_at"].toString();
    };
    for (qsizetype at = 2; at < before.size(); ++at)
        QTRY_VERIFY(!left(at).isEmpty());
    // Those who were spared may leave by themselves, but not with the others.
    for (qsizetype at = 0; at < 2; ++at)
        QVERIFY(left(at) != left(2));
    QCOMPARE(left(3), left(2));
}

void RoomSessionsTest::mutingChangesNothing()
{
    for (const QByteArray name : {"mute", "unmute"})
        QCOMPARE(act(name, QStringLiteral("all")).data()[u"result"].toString(), QStringLiteral("ok"));
    QCOMPARE(busyNow(), m_busy);
}

void RoomSessionsTest::participantsThatNobodyKnowsAreRefused()
{
    const QJsonValue known = RoomWire::present(m_busy)[0][u"id"];
    const QJsonValue foreign =
        RoomWire::present(m_wire->meetingIn(QStringLiteral("Training, group B")))[0][u"id"];
    QCOMPARE(act("kick", QJsonArray{known, foreign}).pointer(), QStringLiteral("/participants"));
    QCOMPARE(act("kick", QStringLiteral("all"), {foreign}).pointer(), QStringLiteral("/exclude"));
    QCOMPARE(act("kick", QStringLiteral("everybody")).pointer(), QStringLiteral("/participants"));
    QCOMPARE(m_wire->post(path(m_busy) + "/actions/kick").pointer(), QStringLiteral("/participants"));
    m_sandbox->holdRooms(false);
    QVERIFY(RoomWire::present(busyNow()).size() > 5);
}

void RoomSessionsTest::endingOneIsDoneOnce()
{
    QCOMPARE(m_wire->ask("POST", path(m_busy) + "/actions/end").status, 200);
    const QJsonObject after = busyNow();
    QCOMPARE(after[u"active"], QJsonValue(false));
    QVERIFY(after[u"ended_at"].isString());
    QCOMPARE(RoomWire::present(after).size(), 0);
    QVERIFY(m_wire->roomNamed(QStringLiteral("Daily stand-up"))[u"active_session_id"].isNull());
    QCOMPARE(m_wire->ask("POST", path(m_busy) + "/actions/end").status, 422);
    QCOMPARE(act("mute", QStringLiteral("all")).status, 422);
    // What was recorded is completed later.
    const QByteArray recordings =
        "/room_recordings?filter[status]=processing&filter[session_id]=" + RoomWire::id(m_busy);
    QVERIFY(m_wire->total(recordings) > 0);
    for (const QJsonObject &each : m_wire->all(recordings))
        QVERIFY(each[u"ended_at"].isString());
    m_sandbox->holdRooms(false);
    QTRY_COMPARE(m_wire->total(recordings), 0);
}

void RoomSessionsTest::anyNumberOfRoomsCanBeBusy()
{
    Sandbox sandbox({.faxes = 0, .rooms = 260, .participants = 50, .holdsRooms = true});
    QVERIFY(sandbox.start());
    RoomWire wire(sandbox);
    const auto active = wire.all("/room_sessions?filter[active]=true&include_participants=true");
    QCOMPARE(active.size(), 260);
    for (const QJsonObject &meeting : active)
        QCOMPARE(RoomWire::present(meeting).size(), 50);
}

SIGNALBOX_TEST(RoomSessionsTest)
#include "RoomSessionsTest.moc"
