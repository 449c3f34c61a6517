// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomWire.h"
#include "support/TestMain.h"

class RoomCompositionsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void thereIsADozenInAllStates();
    void oneIsCreatedCompletedAndDeleted();
    void mistakesArePointedAt();
    void resolutionsHaveLimits_data();
    void resolutionsHaveLimits();

private:
    QJsonObject good() const
    {
        return {{QStringLiteral("session_id"), m_video[u"session_id"]},
                {QStringLiteral("resolution"), QStringLiteral("800x600")},
                {QStringLiteral("video_layout"),
                 QJsonObject{{QStringLiteral("main"),
                              QJsonObject{{QStringLiteral("width"), 800},
                                          {QStringLiteral("height"), 600},
                                          {QStringLiteral("video_sources"), QJsonArray{m_video[u"id"]}}}}}}};
    }
    QString pointer(const QJsonObject &body)
    {
        const auto answer = m_wire->post("/room_compositions", body);
        return answer.status == 422 ? answer.pointer() : QString::number(answer.status);
    }
    QString ofField(const char *name, const QJsonValue &value)
    {
        QJsonObject body = good();
        body[QLatin1String(name)] = value;
        return pointer(body);
    }
    QString ofRegion(const char *name, const QJsonValue &value)
    {
        QJsonObject body = good();
        QJsonObject region = body[u"video_layout"][u"main"].toObject();
        region[QLatin1String(name)] = value;
        body[QStringLiteral("video_layout")] = QJsonObject{{QStringLiteral("main"), region}};
        return pointer(body);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<RoomWire> m_wire;
    QJsonObject m_video;
};

void RoomCompositionsTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 0, .pace = 5'000, .holdsRooms = true});
    QVERIFY(m_sandbox->start());
    m_wire = std::make_unique<RoomWire>(*m_sandbox);
    m_video = m_wire->all("/room_recordings?filter[type]=video&filter[status]=completed").last();
}

void RoomCompositionsTest::thereIsADozenInAllStates()
{
    QCOMPARE(m_wire->total("/room_compositions"), 12);
    for (const QByteArray status : {"completed", "processing", "enqueued"})
        QVERIFY2(m_wire->total("/room_compositions?filter[status]=" + status) > 0, status.constData());
    QCOMPARE(m_wire->get(RoomWire::encoded("/room_compositions?filter[status]=done")).status, 422);
}

void RoomCompositionsTest::oneIsCreatedCompletedAndDeleted()
{
    const auto made = m_wire->post("/room_compositions", good());
    QCOMPARE(made.status, 202);
    QCOMPARE(made.data()[u"status"].toString(), QStringLiteral("enqueued"));
    QCOMPARE(made.data()[u"room_id"], m_video[u"room_id"]);
    QCOMPARE(made.data()[u"video_layout"], good()[u"video_layout"]);
    const QByteArray path = "/room_compositions/" + RoomWire::id(made.data());
    QCOMPARE(m_wire->get(path).data(), made.data());
    QVERIFY(m_wire->total("/room_compositions?filter[session_id]=" +
                          m_video[u"session_id"].toString().toLatin1()) > 0);
    m_sandbox->holdRooms(false);
    QTRY_COMPARE(m_wire->get(path).data()[u"status"].toString(), QStringLiteral("completed"));
    const QJsonObject done = m_wire->get(path).data();
    QVERIFY(done[u"duration_secs"].toInt() > 0 && done[u"size_mb"].toDouble() > 0);
    QCOMPARE(m_wire->get(done[u"download_url"].toString().toLatin1()).headers.value("content-type"),
             "video/mp4");
    QCOMPARE(m_wire->ask("DELETE", path).status, 204);
    QCOMPARE(m_wire->get(path).status, 404);
}

void RoomCompositionsTest::mistakesArePointedAt()
{
    QCOMPARE(pointer(good()), QStringLiteral("202"));
    QCOMPARE(pointer({}), QStringLiteral("/session_id"));
    QCOMPARE(ofField("session_id", QStringLiteral("00000000-0000-4000-8000-000000000000")),
             QStringLiteral("/session_id"));
    QCOMPARE(ofField("format", QStringLiteral("webm")), QStringLiteral("/format"));
    QCOMPARE(ofField("webhook_event_url", QStringLiteral("here")), QStringLiteral("/webhook_event_url"));
    QCOMPARE(ofField("video_layout", QJsonObject{{QStringLiteral("a"), QJsonObject()},
                                                 {QStringLiteral("b"), QJsonObject()},
                                                 {QStringLiteral("c"), QJsonObject()}}),
             QStringLiteral("/video_layout"));
    const auto inMain = [](const char *name) {
        return QStringLiteral("/video_layout/main/") + QLatin1String(name);
    };
    QCOMPARE(ofRegion("width", 801), inMain("width"));
    QCOMPARE(ofRegion("height", QStringLiteral("600")), inMain("height"));
    QCOMPARE(ofRegion("x_pos", 1), inMain("width"));
    QCOMPARE(ofRegion("y_pos", -1), inMain("y_pos"));
    QCOMPARE(ofRegion("max_rows", 0), inMain("max_rows"));
    QCOMPARE(ofRegion("depth", 1), inMain("depth"));
    QCOMPARE(ofRegion("video_sources", QJsonArray{QStringLiteral("*")}), QStringLiteral("202"));
    QCOMPARE(ofRegion("video_sources", QJsonArray{m_video[u"session_id"]}), inMain("video_sources"));
    const QJsonObject other = m_wire->all("/room_recordings?filter[type]=video&filter[status]=completed")[9];
    QVERIFY(other[u"session_id"] != m_video[u"session_id"]);
    QCOMPARE(ofRegion("video_sources", QJsonArray{other[u"id"]}), inMain("video_sources"));
}

void RoomCompositionsTest::resolutionsHaveLimits_data()
{
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<bool>("isGood");
    for (const char *good : {"1280x720", "720x1280", "16x16", "1280x16"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"1280x721", "1281x16", "15x600", "800", "800x", "axb", "800x600x1", ""})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void RoomCompositionsTest::resolutionsHaveLimits()
{
    QFETCH(const QString, resolution);
    QFETCH(const bool, isGood);
    QJsonObject body = good();
    body.remove(u"video_layout");
    body[QStringLiteral("resolution")] = resolution;
    QCOMPARE(pointer(body), isGood ? QStringLiteral("202") : QStringLiteral("/resolution"));
}

SIGNALBOX_TEST(RoomCompositionsTest)
#include "RoomCompositionsTest.moc"
