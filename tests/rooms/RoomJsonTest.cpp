// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomJson.h"
#include "support/TestMain.h"

#include <QTest>

/// What rooms, sessions, participants, recordings and compositions look like when they are read, well formed
/// or not.
class RoomJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void aRoomIsReadWholeWithItsSessions();
    void nullsAndMissingFieldsAreNothing();
    void numbersMayComeAsTextAndTextAsNumbers();
    void timesAreReadWithAndWithoutAZone_data();
    void timesAreReadWithAndWithoutAZone();
    void aContextIsWhateverTheClientGave();
    void sizesKeepEveryDigit();
    void unknownStatusesStayAsTheyCame();
    void objectsWithoutAnIdAreLeftOutAndCountAsItems();
    void aPageSaysHowManyThereAre();
    void bytesThatAreNoUtf8HideNoList();
    void whatIsNoEnvelopeIsUnreadable_data();
    void whatIsNoEnvelopeIsUnreadable();
    void aCutListIsUnreadable();
    void aLayoutIsReadByTheNamesOfItsRegions();
    void anObjectMayComeWithoutItsEnvelope();
};

static QByteArray list(const QByteArray &items)
{
    return "{\"data\":[" + items + "]}";
}

template <class T>
static T first(const QByteArray &object)
{
    const auto page = RoomJson::page<T>(list(object));
    return page && !page->items.isEmpty() ? page->items.first() : T();
}

static QDateTime utc(int hour, int minute, int second, int ms = 0)
{
    return {QDate(2021, 3, 26), QTime(hour, minute, second, ms), Qt::UTC};
}

void RoomJsonTest::aRoomIsReadWholeWithItsSessions()
{
    const auto room =
        RoomJson::one<Room>(R"({"data":{"id":"r1","unique_name":"Board","active_session_id":"s1",
        "max_participants":12,"enable_recording":true,"video_codecs":["vp8","h264"],
        "webhook_event_url":"https://a.example","webhook_event_failover_url":"","webhook_timeout_secs":25,
        "created_at":"2021-03-26T17:51:59.588408Z","updated_at":"2021-03-26T18:00:00Z","record_type":"room",
        "sessions":[{"id":"s1","active":true,"created_at":"2021-03-26T17:52:00Z",
                     "participants":[{"id":"p1","session_id":"s1","context":"Alice",
                                      "joined_at":"2021-03-26T17:53:00Z","left_at":null}]}],
        "else":{"deep":[{"er":1}]}}})");
    QVERIFY(room);
    QCOMPARE(room->uniqueName, QStringLiteral("Board"));
    QCOMPARE(room->activeSessionId, QStringLiteral("s1"));
    QCOMPARE(room->maxParticipants, 12);
    QVERIFY(room->enableRecording);
    QCOMPARE(room->videoCodecs, QStringList({QStringLiteral("vp8"), QStringLiteral("h264")}));
    QCOMPARE(room->webhookUrl, QStringLiteral("https://a.example"));
    QCOMPARE(room->webhookTimeoutSecs, std::optional(25));
    QCOMPARE(room->created, utc(17, 51, 59, 588));
    QCOMPARE(room->sessions.size(), 1);
    const RoomSession session = room->sessions.first();
    QVERIFY(session.active && session.participants);
    QCOMPARE(session.present(), 1);
    QCOMPARE(session.participants->first().context, QStringLiteral("Alice"));
    QVERIFY(session.participants->first().isPresent());
}

void RoomJsonTest::nullsAndMissingFieldsAreNothing()
{
    const auto room = first<Room>(R"({"id":"r1","unique_name":null,"active_session_id":null,
        "max_participants":null,"enable_recording":null,"webhook_timeout_secs":null,"created_at":null,
        "sessions":null,"video_codecs":null})");
    Room expected;
    expected.id = QStringLiteral("r1");
    QCOMPARE(room, expected);
    QVERIFY(!first<RoomSession>(R"({"id":"s1"})").participants);
    QVERIFY(!first<RoomSession>(R"({"id":"s1","participants":null})").participants);
    QVERIFY(first<RoomSession>(R"({"id":"s1","participants":[]})").participants);
    QVERIFY(!first<RoomSession>(R"({"id":"s1","ended_at":""})").ended.isValid());
    const auto recording = first<RoomRecording>(R"({"id":"c1","size_mb":null,"duration_secs":null})");
    QVERIFY(!recording.sizeMb && !recording.durationSecs && recording.downloadUrl.isEmpty());
    const auto empty = RoomJson::page<Room>(R"({"data":null})");
    QVERIFY(empty && empty->items.isEmpty());
}

void RoomJsonTest::numbersMayComeAsTextAndTextAsNumbers()
{
    const auto room = first<Room>(R"({"id":17,"unique_name":2026,"max_participants":"50",
        "enable_recording":"true","webhook_timeout_secs":"25"})");
    QCOMPARE(room.id, QStringLiteral("17"));
    QCOMPARE(room.uniqueName, QStringLiteral("2026"));
    QCOMPARE(room.maxParticipants, 50);
    QVERIFY(room.enableRecording);
    QCOMPARE(room.webhookTimeoutSecs, std::optional(25));
    const auto recording = first<RoomRecording>(R"({"id":"c1","size_mb":"10.5","duration_secs":67.9})");
    QCOMPARE(recording.sizeMb, Decimal::parse(u"10.5"));
    QCOMPARE(recording.durationSecs, std::optional(67));
    QVERIFY(!first<RoomRecording>(R"({"id":"c1","duration_secs":1e300})").durationSecs);
    QVERIFY(!first<RoomRecording>(R"({"id":"c1","duration_secs":"long"})").durationSecs);
}

void RoomJsonTest::timesAreReadWithAndWithoutAZone_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QDateTime>("read");
    const auto row = [](const char *written, const QDateTime &read) {
        QTest::newRow(written) << QByteArray(written) << read;
    };
    row("2021-03-26T17:51:59Z", utc(17, 51, 59));
    row("2021-03-26T17:51:59.5Z", utc(17, 51, 59, 500));
    row("2021-03-26T17:51:59.588408Z", utc(17, 51, 59, 588));
    row("2021-03-26T17:51:59", utc(17, 51, 59));
    row("2021-03-26T17:51:59.588408", utc(17, 51, 59, 588));
    row("2021-03-26T19:51:59+02:00", utc(17, 51, 59));
    row("2021-03-26 17:51:59 UTC", utc(17, 51, 59));
    row("2021-02-30T17:51:59Z", {});
    row("yesterday", {});
    row("2021-03-26T17:51", utc(17, 51, 0));
}

void RoomJsonTest::timesAreReadWithAndWithoutAZone()
{
    QFETCH(QByteArray, written);
    QFETCH(QDateTime, read);
    const auto session = first<RoomSession>("{\"id\":\"s\",\"created_at\":\"" + written + "\"}");
    QCOMPARE(session.created, read);
    QVERIFY(!session.created.isValid() || session.created.timeSpec() == Qt::UTC);
}

void RoomJsonTest::aContextIsWhateverTheClientGave()
{
    const auto context = [](const QByteArray &json) {
        return first<RoomParticipant>("{\"context\":" + json + ",\"id\":\"p\"}").context;
    };
    QCOMPARE(context("\"Alice\""), QStringLiteral("Alice"));
    QCOMPARE(context("\"{\\\"id\\\":1,\\\"username\\\":\\\"Zo\\u00eb\\\"}\""),
             QString::fromUtf8("{\"id\":1,\"username\":\"Zo\xc3\xab\"}"));
    QCOMPARE(context("{\"id\":1,\"name\":\"A\"}"), QStringLiteral("{\"id\":1,\"name\":\"A\"}"));
    QCOMPARE(context("null"), QString());
    QCOMPARE(context("7"), QStringLiteral("7"));
    QCOMPARE(context("\"a\\ud800b\"").size(), 3);
}

void RoomJsonTest::sizesKeepEveryDigit()
{
    const auto size = [](const QByteArray &token) {
        const auto recording = first<RoomRecording>("{\"id\":\"c\",\"size_mb\":" + token + "}");
        return recording.sizeMb ? recording.sizeMb->toString() : QString();
    };
    QCOMPARE(size("0.1"), QStringLiteral("0.1"));
    QCOMPARE(size("123456789.123456789"), QStringLiteral("123456789.123456789"));
    QCOMPARE(size("10"), QStringLiteral("10"));
    QCOMPARE(size("\"\""), QString());
}

void RoomJsonTest::unknownStatusesStayAsTheyCame()
{
    const auto recording = first<RoomRecording>(R"({"id":"c","status":"on_holiday","type":"smell"})");
    QCOMPARE(recording.status, QStringLiteral("on_holiday"));
    QCOMPARE(recording.type, QStringLiteral("smell"));
    QVERIFY(!recording.isComplete() && !recording.isVideo());
}

void RoomJsonTest::objectsWithoutAnIdAreLeftOutAndCountAsItems()
{
    const auto page = RoomJson::page<RoomParticipant>(
        list(R"({"context":"nobody"},null,7,[],"x",{"id":""},{"id":null},{"id":"p"})"));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->numbers.items, 8);
    QVERIFY(!RoomJson::one<Room>(R"({"data":{"unique_name":"x"}})"));
}

void RoomJsonTest::aPageSaysHowManyThereAre()
{
    const auto some = RoomJson::page<Room>(
        R"({"meta":{"page_number":1,"page_size":250,"total_pages":"3","total_results":700},"data":[]})");
    QVERIFY(some);
    QCOMPARE(some->numbers.totalPages, 3);
    QCOMPARE(some->numbers.totalResults, 700);
    const auto lone = RoomJson::page<Room>(list(R"({"id":"r"})"));
    QCOMPARE(lone->numbers.totalPages, 1);
    QCOMPARE(lone->numbers.totalResults, -1);
}

void RoomJsonTest::bytesThatAreNoUtf8HideNoList()
{
    const auto page = RoomJson::page<Room>(list("{\"id\":\"r\",\"unique_name\":\"a\xff\"}"));
    QVERIFY(page);
    QCOMPARE(page->items.first().uniqueName, QString::fromUtf8("a\xef\xbf\xbd"));
}

void RoomJsonTest::whatIsNoEnvelopeIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", " ", "null", "[]", "{}", "<html>", R"({"data":{}})", R"({"data":"x"})",
                             R"({"data":[{"id":"r"})", R"({"data":[{"id":"r"},)"})
        QTest::newRow(body) << QByteArray(body);
}

void RoomJsonTest::whatIsNoEnvelopeIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto page = RoomJson::page<Room>(body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Failure::Kind::UnreadableReply);
}

void RoomJsonTest::aCutListIsUnreadable()
{
    const QByteArray whole =
        list(R"({"id":"s","participants":[{"id":"p","context":"{\"a\":\"b\"}"}]},{"id":"t"})");
    QVERIFY(RoomJson::page<RoomSession>(whole));
    for (qsizetype cut = 0; cut < whole.size() - 1; ++cut)
        QVERIFY2(!RoomJson::page<RoomSession>(whole.first(cut)), whole.first(cut).constData());
}

void RoomJsonTest::aLayoutIsReadByTheNamesOfItsRegions()
{
    const auto composition = first<RoomComposition>(R"({"id":"k","format":"mp4","resolution":"800x600",
        "status":"enqueued","download_url":"https://x.example/a?b=c","video_layout":{
        "grid":{"x_pos":0,"y_pos":10,"width":800,"height":400,"z_pos":2,"max_columns":3,"max_rows":null,
                "video_sources":["*"]},
        "odd":7,"none":{}}})");
    QCOMPARE(composition.layout.size(), 2);
    const VideoRegion grid = composition.layout.first();
    QCOMPARE(grid.name, QStringLiteral("grid"));
    QCOMPARE(grid.place, QRect(0, 10, 800, 400));
    QCOMPARE(grid.zPos, 2);
    QCOMPARE(grid.maxColumns, std::optional(3));
    QVERIFY(!grid.maxRows);
    QCOMPARE(grid.videoSources, QStringList(QStringLiteral("*")));
    QCOMPARE(composition.downloadUrl, QUrl(QStringLiteral("https://x.example/a?b=c")));
}

void RoomJsonTest::anObjectMayComeWithoutItsEnvelope()
{
    const auto room = RoomJson::one<Room>(R"({"id":"r1","unique_name":"bare"})");
    QVERIFY(room);
    QCOMPARE(room->uniqueName, QStringLiteral("bare"));
    QVERIFY(!RoomJson::one<Room>(R"({"data":null})"));
}

SIGNALBOX_TEST(RoomJsonTest)
#include "RoomJsonTest.moc"
