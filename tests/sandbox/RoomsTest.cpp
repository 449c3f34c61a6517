// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomWire.h"
#include "sandbox/AskedDays.h"
#include "support/TestMain.h"

class RoomsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void oneIsCreatedChangedAndDeleted();
    void mistakesArePointedAt();
    void namesAreUnique();
    void theListIsFilteredAndPaged();
    void daysAreWhole();
    void sessionsComeAlongWhenAskedFor();
    void deletingOneEndsItsSession();
    void theSameSeedMakesTheSameRooms();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<RoomWire> m_wire;
};

void RoomsTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 0, .holdsRooms = true});
    QVERIFY(m_sandbox->start());
    m_wire = std::make_unique<RoomWire>(*m_sandbox);
}

void RoomsTest::oneIsCreatedChangedAndDeleted()
{
    const auto created =
        m_wire->post("/rooms", {{QStringLiteral("unique_name"), QStringLiteral("Shift change")},
                                {QStringLiteral("webhook_event_url"), QStringLiteral("https://example.com")},
                                {QStringLiteral("webhook_timeout_secs"), 25}});
    QCOMPARE(created.status, 201);
    const QJsonObject room = created.data();
    QCOMPARE(room[u"record_type"].toString(), QStringLiteral("room"));
    QCOMPARE(room[u"max_participants"].toInt(), 10);
    QCOMPARE(room[u"enable_recording"], QJsonValue(false));
    QCOMPARE(room[u"active_session_id"], QJsonValue());
    QCOMPARE(room[u"webhook_event_failover_url"], QJsonValue(QString()));
    QCOMPARE(room[u"video_codecs"].toArray(), (QJsonArray{QStringLiteral("h264"), QStringLiteral("vp8")}));
    const QByteArray path = "/rooms/" + RoomWire::id(room);
    QCOMPARE(m_wire->get(path).data(), room);

    const auto changed = m_wire->patch(
        path, {{QStringLiteral("enable_recording"), true}, {QStringLiteral("webhook_event_url"), QString()}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.data()[u"unique_name"].toString(), QStringLiteral("Shift change"));
    QCOMPARE(changed.data()[u"webhook_timeout_secs"].toInt(), 25);
    QCOMPARE(changed.data()[u"enable_recording"], QJsonValue(true));
    QCOMPARE(changed.data()[u"webhook_event_url"], QJsonValue(QString()));
    QCOMPARE(m_wire->get(path).data(), changed.data());

    QCOMPARE(m_wire->ask("DELETE", path).status, 204);
    for (const QByteArray method : {"GET", "DELETE"})
        QCOMPARE(m_wire->ask(method, path).status, 404);
    QCOMPARE(m_wire->patch(path, {}).status, 404);
}

void RoomsTest::mistakesArePointedAt()
{
    const QByteArray path = "/rooms/" + RoomWire::id(m_wire->roomNamed(QStringLiteral("Night desk")));
    const auto pointer = [&](const char *name, const QJsonValue &value) {
        const auto answer = m_wire->patch(path, {{QLatin1String(name), value}});
        return answer.status == 422 ? answer.pointer() : QString::number(answer.status);
    };
    QCOMPARE(pointer("unique_name", QStringLiteral(" ")), QStringLiteral("/unique_name"));
    QCOMPARE(pointer("max_participants", 1), QStringLiteral("/max_participants"));
    QCOMPARE(pointer("max_participants", 51), QStringLiteral("/max_participants"));
    QCOMPARE(pointer("max_participants", QStringLiteral("10")), QStringLiteral("/max_participants"));
    QCOMPARE(pointer("max_participants", 50), QStringLiteral("200"));
    QCOMPARE(pointer("webhook_event_url", QStringLiteral("example.com")),
             QStringLiteral("/webhook_event_url"));
    QCOMPARE(pointer("webhook_event_failover_url", QStringLiteral("example.com")),
             QStringLiteral("/webhook_event_failover_url"));
    QCOMPARE(pointer("webhook_timeout_secs", 31), QStringLiteral("/webhook_timeout_secs"));
    QCOMPARE(pointer("webhook_timeout_secs", 0), QStringLiteral("200"));
    QCOMPARE(pointer("enable_recording", QStringLiteral("true")), QStringLiteral("/enable_recording"));
    QCOMPARE(pointer("video_codecs", QJsonArray()), QStringLiteral("/video_codecs"));
}

void RoomsTest::namesAreUnique()
{
    const QJsonObject taken{{QStringLiteral("unique_name"), QStringLiteral("Night desk")}};
    QCOMPARE(m_wire->post("/rooms", taken).pointer(), QStringLiteral("/unique_name"));
    QCOMPARE(m_wire->post("/rooms", {}).pointer(), QStringLiteral("/unique_name"));
    const QByteArray own = "/rooms/" + RoomWire::id(m_wire->roomNamed(QStringLiteral("Night desk")));
    QCOMPARE(m_wire->patch(own, taken).status, 200);
    const QByteArray other = "/rooms/" + RoomWire::id(m_wire->roomNamed(QStringLiteral("All hands")));
    QCOMPARE(m_wire->patch(other, taken).pointer(), QStringLiteral("/unique_name"));
}

void RoomsTest::theListIsFilteredAndPaged()
{
    const QStringList all = m_wire->names("/rooms");
    QCOMPARE(all.size(), 48);
    const auto page = m_wire->get(RoomWire::encoded("/rooms?page[number]=3"));
    QCOMPARE(page.list().size(), 8);
    QCOMPARE(page[u"meta"][u"total_pages"].toInt(), 3);
    QCOMPARE(m_wire->names("/rooms?filter[unique_name]=Night%20desk"),
             QStringList{QStringLiteral("Night desk")});
    QCOMPARE(m_wire->total("/rooms?filter[unique_name]=Night"), 0);
    QCOMPARE(m_wire->get(RoomWire::encoded("/rooms?page[size]=251")).status, 422);
    QCOMPARE(m_wire->get(RoomWire::encoded("/rooms?filter[active]=true")).status, 400);
    QCOMPARE(m_wire->get(RoomWire::encoded("/rooms?include_sessions=1")).status, 422);
}

void RoomsTest::daysAreWhole()
{
    const qint64 midnight = QDateTime(QDate(2026, 3, 29), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 length = 24 * 3'600'000;
    const sandbox::AskedQuery query("filter%5Bdate_created_at%5D%5Beq%5D=2026-03-29");
    const sandbox::AskedDays asked(query, "date_created_at");
    QVERIFY(asked.hold(midnight) && asked.hold(midnight + length - 1));
    QVERIFY(!asked.hold(midnight - 1) && !asked.hold(midnight + length) && !asked.hold(0));

    const QJsonObject room = m_wire->roomNamed(QStringLiteral("Claims review"));
    const QByteArray day = room[u"created_at"].toString().left(10).toLatin1();
    const QByteArray name = "&filter[unique_name]=Claims%20review";
    for (const QByteArray comparison : {"eq", "gte", "lte"})
        QCOMPARE(m_wire->total("/rooms?filter[date_created_at][" + comparison + "]=" + day + name), 1);
    const QByteArray next =
        QDate::fromString(QString::fromLatin1(day), Qt::ISODate).addDays(1).toString(Qt::ISODate).toLatin1();
    QCOMPARE(m_wire->total("/rooms?filter[date_created_at][gte]=" + next + name), 0);
    QCOMPARE(m_wire->total("/rooms?filter[date_created_at][eq]=" + next + name), 0);
    QCOMPARE(m_wire->total("/rooms?filter[date_created_at][lte]=" + next + name), 1);
    const auto refused = m_wire->get(RoomWire::encoded("/rooms?filter[date_created_at][eq]=2026-13-01"));
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.parameter(), QStringLiteral("filter[date_created_at][eq]"));
    QCOMPARE(m_wire->get(RoomWire::encoded("/rooms?filter[date_created_at][eq]=2026-01-01T00:00:00Z")).status,
             422);
}

void RoomsTest::sessionsComeAlongWhenAskedFor()
{
    const QJsonObject room = m_wire->roomNamed(QStringLiteral("Daily stand-up"));
    QVERIFY(!room.contains(u"sessions"));
    const QJsonObject whole = m_wire->get("/rooms/" + RoomWire::id(room) + "?include_sessions=true").data();
    const QJsonArray sessions = whole[u"sessions"].toArray();
    QVERIFY(sessions.size() > 3);
    QCOMPARE(sessions[0].toObject()[u"id"], room[u"active_session_id"]);
    QCOMPARE(m_wire->total("/rooms/" + RoomWire::id(room) + "/sessions"), sessions.size());
    QCOMPARE(m_wire->all("/rooms?include_sessions=true").last()[u"sessions"].toArray(), sessions);
}

void RoomsTest::deletingOneEndsItsSession()
{
    const QJsonObject meeting = m_wire->meetingIn(QStringLiteral("Daily stand-up"));
    QVERIFY(RoomWire::present(meeting).size() > 5);
    QCOMPARE(m_wire->ask("DELETE", "/rooms/" + meeting[u"room_id"].toString().toLatin1()).status, 204);
    const QJsonObject after =
        m_wire->get("/room_sessions/" + RoomWire::id(meeting) + "?include_participants=true").data();
    QCOMPARE(after[u"active"], QJsonValue(false));
    QCOMPARE(RoomWire::present(after).size(), 0);
    QCOMPARE(m_wire->total("/rooms"), 47);
}

void RoomsTest::theSameSeedMakesTheSameRooms()
{
    Sandbox other({.seed = 2, .faxes = 0});
    Sandbox same({.faxes = 0});
    QVERIFY(other.start() && same.start());
    const auto ids = [](RoomWire wire, const QByteArray &path) {
        QByteArrayList found;
        for (const QJsonObject &item : wire.all(path))
            found << RoomWire::id(item);
        return found;
    };
    for (const QByteArray path :
         {"/rooms", "/room_sessions", "/room_participants", "/room_recordings", "/room_compositions"}) {
        const QByteArrayList own = ids(RoomWire(*m_sandbox), path);
        QCOMPARE(ids(RoomWire(same), path), own);
        QVERIFY(ids(RoomWire(other), path) != own);
    }
}

SIGNALBOX_TEST(RoomsTest)
#include "RoomsTest.moc"
