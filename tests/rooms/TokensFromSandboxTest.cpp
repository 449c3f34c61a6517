// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/DemoServer.h"
#include "rooms/RoomDirectory.h"
#include "rooms/TokenBench.h"
#include "rooms/TokenWarnings.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

/// The life of tokens against a server that makes and checks them by itself.
class TokensFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void mintedTokenReadsAsItsRoomAndTimes();
    void refreshedTokenIsAnotherOneOfTheSameRoom();
    void timesOutsideTheLimitsAreRefusedAtTheirField();
    void tokenOfAnUnknownRoomIsRefused();

private:
    DemoServer m_demo;
    std::unique_ptr<RoomApi> m_api;
    std::unique_ptr<RoomDirectory> m_directory;
    std::unique_ptr<TokenBench> m_bench;
    QString m_room;
};

void TokensFromSandboxTest::initTestCase()
{
    m_api = std::make_unique<RoomApi>(m_demo.client.get());
    m_directory = std::make_unique<RoomDirectory>(m_api.get());
    m_bench = std::make_unique<TokenBench>(
        m_demo.account, TokenBench::Parts{m_api.get(), m_directory.get(), nullptr, &m_demo.real});
    m_directory->load();
    QTRY_VERIFY(!m_directory->rooms().isEmpty());
    m_room = m_directory->rooms().first().id;
}

void TokensFromSandboxTest::mintedTokenReadsAsItsRoomAndTimes()
{
    const auto number = await(m_bench->mint(m_room, {.token = 120s, .refresh = 300s}));
    QVERIFY(number);
    const ClientToken &token = m_bench->find(*number)->token;
    QCOMPARE(token.jwt.nature, Jwt::Nature::Token);
    QCOMPARE(TokenWarnings::of(token.jwt, m_demo.real.now().addSecs(1), m_room),
             QList<TokenWarnings::Warning>());
    QVERIFY(qAbs(token.jwt.expires.secsTo(token.expires)) <= 1);
    QVERIFY(qAbs(m_demo.real.now().secsTo(token.expires) - 120) <= 5);
    QVERIFY(qAbs(m_demo.real.now().secsTo(token.refreshExpires) - 300) <= 5);
    QCOMPARE(TokenWarnings::of(token.jwt, m_demo.real.now(),
                               QStringLiteral("7a1d0c1e-0000-4bca-a65a-3da1ecc77711"))
                 .size(),
             1);
}

void TokensFromSandboxTest::refreshedTokenIsAnotherOneOfTheSameRoom()
{
    const auto number = await(m_bench->mint(m_room, {}));
    QVERIFY(number);
    const ClientToken before = m_bench->find(*number)->token;
    m_bench->refresh(*number);
    QTRY_VERIFY(!m_bench->find(*number)->isAsking);
    const TokenBench::Held &held = *m_bench->find(*number);
    QVERIFY2(!held.failure, held.failure ? qPrintable(held.failure->technical) : "");
    QCOMPARE(held.refreshed, 1);
    QVERIFY(held.token.token != before.token);
    QCOMPARE(held.token.roomId, m_room);
    QVERIFY(!held.token.refreshToken.isEmpty() && held.token.refreshExpires.isValid());
    QVERIFY(TokenWarnings::of(held.token.jwt, m_demo.real.now().addSecs(1), m_room).isEmpty());
}

void TokensFromSandboxTest::timesOutsideTheLimitsAreRefusedAtTheirField()
{
    const auto number = await(m_bench->mint(m_room, {.token = 5s, .refresh = 3600s}));
    QVERIFY(!number);
    QCOMPARE(number.error().kind, Failure::Kind::Rejected);
    QVERIFY(number.error().problemAt(QStringLiteral("token_ttl_secs")));
}

void TokensFromSandboxTest::tokenOfAnUnknownRoomIsRefused()
{
    const auto number = await(m_bench->mint(QStringLiteral("7a1d0c1e-0000-4bca-a65a-3da1ecc77711"), {}));
    QVERIFY(!number);
    QCOMPARE(number.error().kind, Failure::Kind::NotFound);
}

#include "TokensFromSandboxTest.moc"
SIGNALBOX_TEST(TokensFromSandboxTest)
