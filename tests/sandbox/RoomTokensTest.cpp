// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomWire.h"
#include "sandbox/RoomTokenRoutes.h"
#include "support/TestMain.h"

using namespace sandbox;

class RoomTokensTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aPairIsMade();
    void tokensAreSigned();
    void timesHaveLimits();
    void aRefreshTokenRenewsTheOther();
    void anExpiredOneRenewsNothing();

private:
    static QJsonObject part(const QString &token, int number)
    {
        const QByteArray text = token.toLatin1().split('.').value(number);
        return QJsonDocument::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding)).object();
    }
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<RoomWire> m_wire;
    QByteArray m_room;
    QByteArray m_make;
    QByteArray m_refresh;
};

void RoomTokensTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 0});
    QVERIFY(m_sandbox->start());
    m_wire = std::make_unique<RoomWire>(*m_sandbox);
    m_room = RoomWire::id(m_wire->roomNamed(QStringLiteral("Night desk")));
    m_make = "/rooms/" + m_room + "/actions/generate_join_client_token";
    m_refresh = "/rooms/" + m_room + "/actions/refresh_client_token";
}

void RoomTokensTest::aPairIsMade()
{
    const auto made = m_wire->post(m_make);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.data()[u"recort_type"].toString(), QStringLiteral("client_token"));
    const QString token = made.data()[u"token"].toString();
    QCOMPARE(part(token, 0)[u"alg"].toString(), QStringLiteral("HS512"));
    const QJsonObject claims = part(token, 1);
    QCOMPARE(claims[u"sub"].toString().toLatin1(), m_room);
    QCOMPARE(claims[u"typ"].toString(), QStringLiteral("access"));
    QCOMPARE(claims[u"aud"].toString(), QStringLiteral("telnyx_telephony"));
    QCOMPARE(claims[u"exp"].toInteger() - claims[u"iat"].toInteger(), 600);
    const QDateTime told = QDateTime::fromString(made.data()[u"token_expires_at"].toString(), Qt::ISODate);
    QCOMPARE(told.toSecsSinceEpoch(), claims[u"exp"].toInteger());
    const QJsonObject other = part(made.data()[u"refresh_token"].toString(), 1);
    QCOMPARE(other[u"typ"].toString(), QStringLiteral("refresh"));
    QCOMPARE(other[u"exp"].toInteger() - other[u"iat"].toInteger(), 3'600);
    QVERIFY(claims[u"jti"] != part(m_wire->post(m_make).data()[u"token"].toString(), 1)[u"jti"]);
    QCOMPARE(
        m_wire->post("/rooms/00000000-0000-4000-8000-000000000000/actions/generate_join_client_token").status,
        404);
}

void RoomTokensTest::tokensAreSigned()
{
    // The sample of RFC 4868 would need its key here; a token that is changed is enough.
    const RoomTokens tokens("key");
    const QByteArray token = tokens.make(RoomTokens::Use::Refresh, QUuid::createUuid(), 1'000, 60);
    QVERIFY(tokens.claims(token));
    QVERIFY(!RoomTokens("other key").claims(token));
    QVERIFY(!tokens.claims(QByteArray(token).replace(token.indexOf('.') + 3, 1, "_")));
    QVERIFY(!tokens.claims("a.b"));
    QCOMPARE(QByteArray::fromBase64(token.split('.')[2], QByteArray::Base64UrlEncoding).size(), 64);
}

void RoomTokensTest::timesHaveLimits()
{
    const auto pointer = [&](const char *name, const QJsonValue &value) {
        const auto answer = m_wire->post(m_make, {{QLatin1String(name), value}});
        return answer.status == 422 ? answer.pointer() : QString::number(answer.status);
    };
    for (const int good : {10, 3'600})
        QCOMPARE(pointer("token_ttl_secs", good), QStringLiteral("201"));
    for (const int bad : {9, 3'601})
        QCOMPARE(pointer("token_ttl_secs", bad), QStringLiteral("/token_ttl_secs"));
    for (const int good : {60, 86'400})
        QCOMPARE(pointer("refresh_token_ttl_secs", good), QStringLiteral("201"));
    for (const int bad : {59, 86'401})
        QCOMPARE(pointer("refresh_token_ttl_secs", bad), QStringLiteral("/refresh_token_ttl_secs"));
    QCOMPARE(pointer("token_ttl_secs", QStringLiteral("60")), QStringLiteral("/token_ttl_secs"));
}

void RoomTokensTest::aRefreshTokenRenewsTheOther()
{
    const QJsonObject pair = m_wire->post(m_make).data();
    const auto refresh = [&](const QByteArray &path, const QJsonValue &token) {
        return m_wire->post(
            path, {{QStringLiteral("refresh_token"), token}, {QStringLiteral("token_ttl_secs"), 30}});
    };
    const auto renewed = refresh(m_refresh, pair[u"refresh_token"]);
    QCOMPARE(renewed.status, 201);
    const QJsonObject claims = part(renewed.data()[u"token"].toString(), 1);
    QCOMPARE(claims[u"exp"].toInteger() - claims[u"iat"].toInteger(), 30);
    QVERIFY(!renewed.data().contains(u"refresh_token"));
    QCOMPARE(refresh(m_refresh, pair[u"token"]).pointer(), QStringLiteral("/refresh_token"));
    QCOMPARE(refresh(m_refresh, QStringLiteral("x.y.z")).pointer(), QStringLiteral("/refresh_token"));
    QCOMPARE(m_wire->post(m_refresh).pointer(), QStringLiteral("/refresh_token"));
    const QByteArray other = RoomWire::id(m_wire->roomNamed(QStringLiteral("All hands")));
    QCOMPARE(refresh("/rooms/" + other + "/actions/refresh_client_token", pair[u"refresh_token"]).status,
             422);
}

void RoomTokensTest::anExpiredOneRenewsNothing()
{
    RoomStore store;
    const QUuid room = store.rooms.add({.id = QUuid::createUuid()}).id;
    const RoomTokens tokens("key");
    qint64 now = 1'000'000;
    Router router;
    RoomTokenRoutes routes(store, tokens, [&] { return now; });
    routes.addTo(router);
    const QByteArray token = tokens.make(RoomTokens::Use::Refresh, room, now / 1000, 60);
    const auto status = [&] {
        return router
            .route({.method = "POST",
                    .path = "/v2/rooms/" + room.toByteArray(QUuid::WithoutBraces) +
                            "/actions/refresh_client_token",
                    .query = {},
                    .headers = {{"content-type", "application/json"}},
                    .body = "{\"refresh_token\":\"" + token + "\"}",
                    .note = {}})
            .status;
    };
    now += 59'999;
    QCOMPARE(status(), 201);
    ++now;
    QCOMPARE(status(), 422);
}

SIGNALBOX_TEST(RoomTokensTest)
#include "RoomTokensTest.moc"
