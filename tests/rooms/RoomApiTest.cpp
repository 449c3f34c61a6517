// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomApi.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QTemporaryDir>

/// The operations of rooms as exchanges: what goes to the server, and what becomes of its answer.
class RoomApiTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void eachOperationSpeaksOfItsOwn_data();
    void eachOperationSpeaksOfItsOwn();
    void listsAreReadToTheirEndInOrder();
    void aListThatFailsKeepsWhatCame();
    void theListsOfOneSayTheirOwnerOnce();
    void onlyGivenFieldsOfARoomAreSent();
    void refusedFieldsAreNamed();
    void actionsNameTheirTargetsWithoutEmptyMembers_data();
    void actionsNameTheirTargetsWithoutEmptyMembers();
    void nobodyIsNeverEverybody();
    void layoutsAreSentByTheNamesOfTheirRegions();
    void aBulkDeletionSendsItsFilterAndNothingElse();
    void aBulkDeletionIsNeverRepeated();
    void aTokenStaysInItsSecret();
    void aRefreshKeepsTheRefreshTokenThatItWasGotWith();
    void noFailureQuotesAToken();
    void aRecordingIsFetchedByAFreshLink();
    void whatCannotBeFetchedSaysWhy();
    void anIdThatIsNoneReachesNobody();

private:
    QString plain(const ScriptedRequest &request) const
    {
        return QString::fromLatin1(request.method + ' ' +
                                   QByteArray::fromPercentEncoding(request.target.mid(3)));
    }
    QJsonObject sentBody(int at = -1) const
    {
        const auto &all = m_fixture->server.requests();
        return QJsonDocument::fromJson(all[at < 0 ? all.size() - 1 : at].body).object();
    }
    ScriptedServer &server() { return m_fixture->server; }

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<RoomApi> m_api;
};

namespace {
const QString id = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");

QByteArray data(const QByteArray &object)
{
    return "{\"data\":" + object + "}";
}

const QByteArray anObject = data(R"({"id":"x1","result":"ok","token":"a.b.c","room_recordings":3})");
const QByteArray aList = R"({"data":[{"id":"x1"}],"meta":{"total_pages":1,"total_results":1}})";
} // namespace

void RoomApiTest::init()
{
    m_api.reset();
    m_fixture = std::make_unique<ApiFixture>();
    m_api = std::make_unique<RoomApi>(m_fixture->client.get());
}

using Start = std::function<CallBase *(RoomApi &)>;
Q_DECLARE_METATYPE(Start)

void RoomApiTest::eachOperationSpeaksOfItsOwn_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<Start>("start");
    const auto row = [](const char *operation, const char *spoken, Start start) {
        QTest::newRow(operation) << QString::fromLatin1(operation)
                                 << QString::fromLatin1(spoken).replace(QStringLiteral("ID"), id) << start;
    };
    const auto everybody = RoomTargets::everybody();
    row("listRooms", "GET /rooms?page[number]=1&page[size]=250",
        [](RoomApi &api) { return api.rooms({}, {}); });
    row("getRoom", "GET /rooms/ID?include_sessions=true", [](RoomApi &api) { return api.room(id, true); });
    row("createRoom", "POST /rooms", [](RoomApi &api) { return api.create({}); });
    row("updateRoom", "PATCH /rooms/ID", [](RoomApi &api) { return api.update(id, {}); });
    row("deleteRoom", "DELETE /rooms/ID", [](RoomApi &api) { return api.remove(id); });
    row("listRoomSessions",
        "GET /room_sessions?filter[active]=true&include_participants=true&page[number]=1&page[size]=250",
        [](RoomApi &api) {
            RoomSessionFilter filter;
            filter.active = true;
            filter.includeParticipants = true;
            return api.sessions(filter, {});
        });
    row("listSessionsOfRoom", "GET /rooms/ID/sessions?page[number]=1&page[size]=250",
        [](RoomApi &api) { return api.sessionsOf(id, {}, {}); });
    row("getRoomSession", "GET /room_sessions/ID?include_participants=true",
        [](RoomApi &api) { return api.session(id, true); });
    row("endRoomSession", "POST /room_sessions/ID/actions/end", [](RoomApi &api) { return api.end(id); });
    row("muteRoomSessionParticipants", "POST /room_sessions/ID/actions/mute",
        [=](RoomApi &api) { return api.mute(id, everybody); });
    row("unmuteRoomSessionParticipants", "POST /room_sessions/ID/actions/unmute",
        [=](RoomApi &api) { return api.unmute(id, everybody); });
    row("kickRoomSessionParticipants", "POST /room_sessions/ID/actions/kick",
        [=](RoomApi &api) { return api.kick(id, everybody); });
    row("listRoomParticipants", "GET /room_participants?page[number]=1&page[size]=250",
        [](RoomApi &api) { return api.participants({}, {}); });
    row("listRoomSessionParticipants", "GET /room_sessions/ID/participants?page[number]=1&page[size]=250",
        [](RoomApi &api) { return api.participantsOf(id, {}, {}); });
    row("getRoomParticipant", "GET /room_participants/ID", [](RoomApi &api) { return api.participant(id); });
    row("listRoomRecordings", "GET /room_recordings?page[number]=1&page[size]=250",
        [](RoomApi &api) { return api.recordings({}, {}); });
    row("getRoomRecording", "GET /room_recordings/ID", [](RoomApi &api) { return api.recording(id); });
    row("deleteRoomRecording", "DELETE /room_recordings/ID",
        [](RoomApi &api) { return api.removeRecording(id); });
    row("bulkDeleteRoomRecordings", "DELETE /room_recordings?filter[room_id]=ID", [](RoomApi &api) {
        RoomRecordingFilter filter;
        filter.roomId = id;
        return api.removeRecordings(*NarrowedRecordings::of(filter));
    });
    row("listRoomCompositions", "GET /room_compositions?page[number]=1&page[size]=250",
        [](RoomApi &api) { return api.compositions({}, {}); });
    row("createRoomComposition", "POST /room_compositions", [](RoomApi &api) { return api.compose({}); });
    row("getRoomComposition", "GET /room_compositions/ID", [](RoomApi &api) { return api.composition(id); });
    row("deleteRoomComposition", "DELETE /room_compositions/ID",
        [](RoomApi &api) { return api.removeComposition(id); });
    row("createRoomClientToken", "POST /rooms/ID/actions/generate_join_client_token",
        [](RoomApi &api) { return api.mint(id, {}); });
    row("refreshRoomClientToken", "POST /rooms/ID/actions/refresh_client_token", [](RoomApi &api) {
        ClientToken token;
        token.roomId = id;
        token.refreshToken = Secret("r");
        return api.refresh(token, std::chrono::seconds(600));
    });
}

void RoomApiTest::eachOperationSpeaksOfItsOwn()
{
    QFETCH(QString, operation);
    QFETCH(QString, spoken);
    QFETCH(Start, start);
    server().answer(ScriptedAnswer::json(200, operation.startsWith(u"list") ? aList : anObject));
    CallBase *call = start(*m_api);
    bool isOver = false;
    connect(call, &CallBase::finished, this, [&] { isOver = true; });
    QVERIFY(m_fixture->waitFor([&] { return isOver; }));
    QCOMPARE(server().count(), 1);
    QCOMPARE(plain(server().requests().first()), spoken);
    QCOMPARE(m_fixture->log.entries().first().operation, operation);
    QVERIFY(m_fixture->log.entries().first().failure.isEmpty());
}

void RoomApiTest::listsAreReadToTheirEndInOrder()
{
    server().answerBy([](const ScriptedRequest &request) {
        const QByteArray plain = QByteArray::fromPercentEncoding(request.target);
        const QByteArray page = plain.mid(plain.indexOf("page[number]=") + 13, 1);
        return ScriptedAnswer::json(200, R"({"data":[{"id":"a)" + page + R"("},{"id":"b)" + page +
                                             R"("}],"meta":{"total_pages":4,"total_results":8}})");
    });
    QStringList ids;
    QList<int> totals;
    const auto read = m_fixture->ended(m_api->rooms({}, [&](const QList<Room> &rooms, int total) {
        for (const Room &room : rooms)
            ids << room.id;
        totals << total;
    }));
    QVERIFY(read);
    QCOMPARE(ids.join(u' '), QStringLiteral("a1 b1 a2 b2 a3 b3 a4 b4"));
    QCOMPARE(totals, QList<int>({8, 8, 8, 8}));
}

void RoomApiTest::aListThatFailsKeepsWhatCame()
{
    server().answer(ScriptedAnswer::json(200, R"({"data":[{"id":"a"}],"meta":{"total_pages":2}})"));
    server().answer(ScriptedAnswer::json(403, R"({"errors":[]})"));
    int seen = 0;
    const auto read = m_fixture->ended(
        m_api->rooms({}, [&](const QList<Room> &rooms, int) { seen += static_cast<int>(rooms.size()); }));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Failure::Kind::Forbidden);
    QCOMPARE(seen, 1);
}

void RoomApiTest::theListsOfOneSayTheirOwnerOnce()
{
    server().answer(ScriptedAnswer::json(200, aList));
    RoomSessionFilter sessions;
    sessions.roomId = id;
    QVERIFY(m_fixture->ended(m_api->sessionsOf(id, sessions, {})));
    RoomParticipantFilter participants;
    participants.sessionId = id;
    participants.context = QStringLiteral("A+B");
    QVERIFY(m_fixture->ended(m_api->participantsOf(id, participants, {})));
    QVERIFY(!server().requests().first().target.contains("filter"));
    QVERIFY(server().requests().last().target.contains("A%2BB"));
    QVERIFY(!server().requests().last().target.contains("session_id"));
}

void RoomApiTest::onlyGivenFieldsOfARoomAreSent()
{
    server().answer(ScriptedAnswer::json(200, anObject));
    RoomWish wish;
    wish.uniqueName = QStringLiteral("Board");
    wish.maxParticipants = 12;
    wish.enableRecording = false;
    wish.webhookUrl = QString();
    wish.webhookTimeoutSecs = 25;
    QVERIFY(m_fixture->ended(m_api->create(wish)));
    QCOMPARE(sentBody(), QJsonObject({{QStringLiteral("unique_name"), QStringLiteral("Board")},
                                      {QStringLiteral("max_participants"), 12},
                                      {QStringLiteral("enable_recording"), false},
                                      {QStringLiteral("webhook_event_url"), QString()},
                                      {QStringLiteral("webhook_timeout_secs"), 25}}));
    RoomWish less;
    less.maxParticipants = 3;
    QVERIFY(m_fixture->ended(m_api->update(id, less)));
    QCOMPARE(server().requests().last().body, QByteArray(R"({"max_participants":3})"));
}

void RoomApiTest::refusedFieldsAreNamed()
{
    server().answer(
        ScriptedAnswer::json(422, R"({"errors":[{"code":"10015","title":"Invalid","detail":"is taken",
                "source":{"pointer":"/unique_name"}}]})"));
    const auto room = m_fixture->ended(m_api->create({}));
    QVERIFY(!room);
    QCOMPARE(room.error().kind, Failure::Kind::Rejected);
    QCOMPARE(room.error().problemAt(QStringLiteral("unique_name"))->detail, QStringLiteral("is taken"));
}

void RoomApiTest::actionsNameTheirTargetsWithoutEmptyMembers_data()
{
    QTest::addColumn<RoomTargets>("who");
    QTest::addColumn<QByteArray>("body");
    const QStringList two{QStringLiteral("p1"), QStringLiteral("p2")};
    QTest::newRow("all") << RoomTargets::everybody() << QByteArray(R"({"participants":"all"})");
    QTest::newRow("some") << RoomTargets::just(two) << QByteArray(R"({"participants":["p1","p2"]})");
    QTest::newRow("all but") << RoomTargets::allBut(two)
                             << QByteArray(R"({"exclude":["p1","p2"],"participants":"all"})");
}

void RoomApiTest::actionsNameTheirTargetsWithoutEmptyMembers()
{
    QFETCH(RoomTargets, who);
    QFETCH(QByteArray, body);
    server().answer(ScriptedAnswer::json(200, anObject));
    QVERIFY(m_fixture->ended(m_api->mute(id, who)));
    QVERIFY(m_fixture->ended(m_api->unmute(id, who)));
    QVERIFY(m_fixture->ended(m_api->kick(id, who)));
    for (const ScriptedRequest &request : server().requests())
        QCOMPARE(request.body, body);
}

void RoomApiTest::nobodyIsNeverEverybody()
{
    const auto kicked = m_fixture->ended(m_api->kick(id, RoomTargets::just({})));
    QVERIFY(!kicked);
    QCOMPARE(kicked.error().kind, Failure::Kind::Rejected);
    QCOMPARE(server().count(), 0);
}

void RoomApiTest::layoutsAreSentByTheNamesOfTheirRegions()
{
    server().answer(ScriptedAnswer::json(202, anObject));
    CompositionWish wish;
    wish.sessionId = id;
    wish.resolution = QSize(800, 600);
    VideoRegion region;
    region.name = QStringLiteral("grid");
    region.place = QRect(0, 10, 800, 400);
    region.zPos = 1;
    region.maxColumns = 3;
    region.videoSources = QStringList(QStringLiteral("*"));
    wish.layout = {region, region};
    wish.webhookUrl = QStringLiteral("https://a.example");
    QVERIFY(m_fixture->ended(m_api->compose(wish)));
    const QJsonObject body = sentBody();
    QCOMPARE(body[u"resolution"].toString(), QStringLiteral("800x600"));
    QCOMPARE(body.keys().join(u' '), QStringLiteral("resolution session_id video_layout webhook_event_url"));
    const QJsonObject layout = body[u"video_layout"].toObject();
    QCOMPARE(layout.keys().join(u' '), QStringLiteral("grid grid-2"));
    QCOMPARE(QJsonDocument(layout[u"grid"].toObject()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"height":400,"max_columns":3,"video_sources":["*"],"width":800,"x_pos":0,)"
                        R"("y_pos":10,"z_pos":1})"));
}

void RoomApiTest::aBulkDeletionSendsItsFilterAndNothingElse()
{
    server().answer(ScriptedAnswer::json(201, data(R"({"room_recordings":"5"})")));
    RoomRecordingFilter filter;
    filter.status = QStringLiteral("completed");
    filter.started.to = QDate(2026, 11, 1);
    const auto count = m_fixture->ended(m_api->removeRecordings(*NarrowedRecordings::of(filter)));
    QCOMPARE(count.value_or(-1), 5);
    const ScriptedRequest request = server().requests().first();
    QCOMPARE(plain(request), QStringLiteral("DELETE /room_recordings?filter[status]=completed&"
                                            "filter[date_started_at][lte]=2026-11-01"));
    QVERIFY(request.body.isEmpty());
}

void RoomApiTest::aBulkDeletionIsNeverRepeated()
{
    RoomRecordingFilter filter;
    filter.roomId = id;
    const auto which = *NarrowedRecordings::of(filter);
    for (const auto &answer :
         {ScriptedAnswer::json(500, "{}"), ScriptedAnswer::of(ScriptedAnswer::Trouble::DropAfterBody),
          ScriptedAnswer::json(201, data("{}")), ScriptedAnswer::json(201, "[]")}) {
        server().forget();
        server().answerBy([answer](const ScriptedRequest &) { return answer; });
        const auto count = m_fixture->ended(m_api->removeRecordings(which));
        QVERIFY(!count);
        QCOMPARE(count.error().kind, Failure::Kind::Unconfirmed);
        server().letArrive();
        QCOMPARE(server().count(), 1);
    }
}

void RoomApiTest::aTokenStaysInItsSecret()
{
    server().answer(
        ScriptedAnswer::json(201, data(R"({"token":"eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3OTU2NzM5NDd9.c2lnbmVk",
                      "refresh_token":"REFRESH-TOKEN","token_expires_at":"2021-03-26T17:51:59Z",
                      "refresh_token_expires_at":"2021-03-26T18:51:59Z"})")));
    const auto token = m_fixture->ended(
        m_api->mint(id, {.token = std::chrono::seconds(60), .refresh = std::chrono::seconds(120)}));
    QVERIFY(token);
    QCOMPARE(sentBody(), QJsonObject({{QStringLiteral("token_ttl_secs"), 60},
                                      {QStringLiteral("refresh_token_ttl_secs"), 120}}));
    QCOMPARE(token->roomId, id);
    QVERIFY(token->token == Secret("eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3OTU2NzM5NDd9.c2lnbmVk"));
    QVERIFY(token->refreshToken == Secret("REFRESH-TOKEN"));
    QCOMPARE(token->expires, QDateTime(QDate(2021, 3, 26), QTime(17, 51, 59), Qt::UTC));
    QCOMPARE(token->jwt.nature, Jwt::Nature::Token);
    QVERIFY(!token->token.isPartOf(token->masked.toUtf8()));
}

void RoomApiTest::aRefreshKeepsTheRefreshTokenThatItWasGotWith()
{
    server().answer(
        ScriptedAnswer::json(201, data(R"({"token":"new","token_expires_at":"2021-03-26T17:51:59Z"})")));
    ClientToken earlier;
    earlier.roomId = id;
    earlier.refreshToken = Secret("REFRESH-\"TOKEN\"");
    earlier.refreshExpires = QDateTime(QDate(2021, 3, 26), QTime(19, 0), Qt::UTC);
    const auto token = m_fixture->ended(m_api->refresh(earlier, std::chrono::seconds(90)));
    QVERIFY(token);
    QCOMPARE(sentBody(),
             QJsonObject({{QStringLiteral("token_ttl_secs"), 90},
                          {QStringLiteral("refresh_token"), QStringLiteral("REFRESH-\"TOKEN\"")}}));
    QVERIFY(token->token == Secret("new"));
    QVERIFY(token->refreshToken == earlier.refreshToken);
    QCOMPARE(token->refreshExpires, earlier.refreshExpires);
    QCOMPARE(token->roomId, id);
}

void RoomApiTest::noFailureQuotesAToken()
{
    ClientToken earlier;
    earlier.roomId = id;
    earlier.refreshToken = Secret("REFRESHTOKEN99");
    const QList<ScriptedAnswer> answers{
        ScriptedAnswer::json(
            422, R"({"errors":[{"code":"1","title":"bad REFRESHTOKEN99","detail":"REFRESHTOKEN99"}]})"),
        ScriptedAnswer::json(201, data(R"({"tokens":"REFRESHTOKEN99"})")),
        ScriptedAnswer::json(201, R"({"data":["REFRESHTOKEN99"]})"),
        ScriptedAnswer::json(500, "REFRESHTOKEN99")};
    for (const ScriptedAnswer &answer : answers) {
        server().answerBy([answer](const ScriptedRequest &) { return answer; });
        const auto token = m_fixture->ended(m_api->refresh(earlier, std::chrono::seconds(90)));
        QVERIFY(!token);
        QString said = token.error().technical + token.error().what;
        for (const Problem &problem : token.error().problems)
            said += problem.title + problem.detail + problem.pointer;
        QVERIFY2(!said.contains(u"REFRESHTOKEN99"), qPrintable(said));
    }
    for (const LoggedRequest &entry : m_fixture->log.entries())
        QVERIFY(!(entry.path + entry.failure + entry.operation).contains(u"REFRESHTOKEN99"));
}

void RoomApiTest::aRecordingIsFetchedByAFreshLink()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.mp4"));
    server().answerBy([this](const ScriptedRequest &request) {
        if (request.target.contains("/files/"))
            return ScriptedAnswer{.status = 200, .body = "film", .headers = {}};
        const QByteArray link = server().url().toEncoded() + "/files/secret-link";
        return ScriptedAnswer::json(
            200, data("{\"id\":\"c\",\"status\":\"completed\",\"download_url\":\"" + link + "\"}"));
    });
    const auto bytes = m_fixture->ended(m_api->fetchRecording(id, path));
    QCOMPARE(bytes.value_or(-1), 4);
    QCOMPARE(server().count(), 2);
    QVERIFY(!server().requests().last().headers.contains("authorization"));
    for (const LoggedRequest &entry : m_fixture->log.entries())
        QVERIFY(!entry.path.contains(u"secret-link"));
    QCOMPARE(m_fixture->ended(m_api->fetchComposition(id, path)).value_or(-1), 4);
    QVERIFY(plain(server().requests()[2]).endsWith(QStringLiteral("/room_compositions/") + id));
}

void RoomApiTest::whatCannotBeFetchedSaysWhy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.mp4"));
    const auto kindAfter = [&](const ScriptedAnswer &answer) {
        server().answerBy([answer](const ScriptedRequest &request) {
            return request.target.contains("/files/") ? ScriptedAnswer::json(403, "{}") : answer;
        });
        const auto bytes = m_fixture->ended(m_api->fetchRecording(id, path));
        return bytes ? QString()
                     : Failure::name(bytes.error().kind) + QStringLiteral(": ") + bytes.error().technical;
    };
    QVERIFY(kindAfter(ScriptedAnswer::json(404, "{}")).startsWith(u"NotFound"));
    QCOMPARE(kindAfter(ScriptedAnswer::json(200, data(R"({"id":"c","status":"completed"})"))),
             QStringLiteral("Rejected: no link although completed"));
    QCOMPARE(kindAfter(ScriptedAnswer::json(200, data(R"({"id":"c","status":"processing"})"))),
             QStringLiteral("Rejected: no link: processing"));
    const QByteArray link = server().url().toEncoded() + "/files/1";
    QVERIFY(kindAfter(ScriptedAnswer::json(
                          200, data(R"({"id":"c","status":"completed","download_url":")" + link + "\"}")))
                .startsWith(u"Rejected"));
    QVERIFY(!QFile::exists(path));
}

void RoomApiTest::anIdThatIsNoneReachesNobody()
{
    for (const QString &none : {QString(), QStringLiteral(".."), QStringLiteral(".")}) {
        QVERIFY(!m_fixture->ended(m_api->removeRecording(none)));
        QVERIFY(!m_fixture->ended(m_api->remove(none)));
    }
    QCOMPARE(server().count(), 0);
}

SIGNALBOX_TEST(RoomApiTest)
#include "RoomApiTest.moc"
