// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/TokenBench.h"
#include "base/AlarmBell.h"
#include "rooms/RoomDirectory.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class TokenBenchTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void mintedTokenIsAtHandTheNewestFirst();
    void refusedTokenIsAFailureAndNotAtHand();
    void openBenchRefreshesAtThreeQuartersOfTheLife();
    void closedBenchRefreshesNothingUntilItIsOpened();
    void tokenThatMayNotIsNotRefreshed();
    void itStopsWhenTheRefreshTokenEnds();
    void failedRefreshIsTriedAgainWithGrowingPauses();
    void deadRefreshTokenEndsItWithAWord();
    void goneRoomEndsItWithAWord();
    void refreshTokenStaysWhereTheAnswerHasNone();
    void alarmRingsBeforeExpiryWhenNothingRefreshes();
    void alarmRingsWhenTheLastTryFailsLate();
    void alarmRingsWhenTheBenchClosesLate();
    void anEndCenturiesAwayRingsNothing();
    void alarmIsSettledByARefreshAndByDropping();
    void droppedTokenIsNotRefreshed();
    void tokensVanishWithTheirBench();

private:
    ScriptedAnswer answer(const ScriptedRequest &request);
    quint64 mint(const TokenLives &lives = {});
    void pass(std::chrono::seconds time) { m_api->clock.advance(time); }
    /// Whether that many refreshes were asked for, and answered.
    bool refreshes(int number)
    {
        return m_api->waitFor([&] { return m_refreshes == number && !m_bench->tokens().first().isAsking; });
    }
    const TokenBench::Held &first() const { return m_bench->tokens().first(); }

    std::unique_ptr<ApiFixture> m_api;
    std::unique_ptr<RoomApi> m_rooms;
    std::unique_ptr<RoomDirectory> m_directory;
    std::unique_ptr<AlarmBell> m_bell;
    std::unique_ptr<TokenBench> m_bench;
    int m_refreshes = 0;
    int m_status = 201;
    std::chrono::seconds m_life{600};
    bool m_givesRefreshToken = false;
};

namespace {
const QString room = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");

QByteArray tokenText(int number)
{
    const auto way = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray("{\"alg\":\"HS512\"}").toBase64(way) + '.' +
           QByteArray("{\"jti\":\"" + QByteArray::number(number) + "\"}").toBase64(way) + ".c2lnbmF0dXJl";
}
} // namespace

void TokenBenchTest::init()
{
    m_bench.reset();
    m_directory.reset();
    m_rooms.reset();
    m_refreshes = 0;
    m_status = 201;
    m_life = 600s;
    m_givesRefreshToken = false;
    m_api = std::make_unique<ApiFixture>();
    m_api->server.answerBy([this](const ScriptedRequest &request) { return answer(request); });
    m_rooms = std::make_unique<RoomApi>(m_api->client.get());
    m_directory = std::make_unique<RoomDirectory>(m_rooms.get());
    m_bell = std::make_unique<AlarmBell>();
    m_bench = std::make_unique<TokenBench>(
        m_api->account, TokenBench::Parts{m_rooms.get(), m_directory.get(), m_bell.get(), &m_api->clock});
}

ScriptedAnswer TokenBenchTest::answer(const ScriptedRequest &request)
{
    const bool isRefresh = request.target.endsWith("refresh_client_token");
    m_refreshes += isRefresh ? 1 : 0;
    if (m_status != 201)
        return ScriptedAnswer::json(m_status,
                                    R"({"errors":[{"code":"10015","title":"Invalid","detail":"no"}]})");
    const auto after = [this](std::chrono::seconds life) {
        return m_api->clock.now().addSecs(life.count()).toString(Qt::ISODate).toUtf8();
    };
    QByteArray data = "{\"data\":{\"token\":\"" + tokenText(m_refreshes) + "\",\"token_expires_at\":\"" +
                      after(m_life) + '"';
    if (!isRefresh || m_givesRefreshToken)
        data += ",\"refresh_token\":\"" + tokenText(1000 + m_refreshes) +
                "\",\"refresh_token_expires_at\":\"" + after(3600s) + '"';
    return ScriptedAnswer::json(201, data + "}}");
}

quint64 TokenBenchTest::mint(const TokenLives &lives)
{
    const auto number = m_api->ended(m_bench->mint(room, lives));
    return number.value_or(0);
}

void TokenBenchTest::mintedTokenIsAtHandTheNewestFirst()
{
    QSignalSpy changed(m_bench.get(), &TokenBench::changed);
    const quint64 older = mint();
    const quint64 newer = mint();
    QVERIFY(older != newer && older > 0);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_bench->tokens().size(), 2);
    QCOMPARE(first().number, newer);
    QCOMPARE(m_bench->find(older)->token.roomId, room);
    QCOMPARE(first().token.expires, m_api->clock.now().addSecs(600));
    QCOMPARE(first().token.jwt.nature, Jwt::Nature::Token);
    QVERIFY(!m_bench->find(99));
}

void TokenBenchTest::refusedTokenIsAFailureAndNotAtHand()
{
    m_status = 422;
    const auto number = m_api->ended(m_bench->mint(room, {}));
    QVERIFY(!number);
    QCOMPARE(number.error().kind, Failure::Kind::Rejected);
    QVERIFY(m_bench->tokens().isEmpty());
}

void TokenBenchTest::openBenchRefreshesAtThreeQuartersOfTheLife()
{
    m_bench->setOpen(true);
    mint();
    pass(449s);
    QVERIFY(!first().isAsking);
    pass(1s);
    QVERIFY(first().isAsking);
    QVERIFY(refreshes(1));
    QCOMPARE(first().refreshed, 1);
    QCOMPARE(first().token.expires, m_api->clock.now().addSecs(600));
    QVERIFY(first().token.token == Secret(tokenText(1)));
    pass(450s);
    QVERIFY(refreshes(2));
    QCOMPARE(first().refreshed, 2);
    QVERIFY(m_bell->standing().isEmpty());
}

void TokenBenchTest::closedBenchRefreshesNothingUntilItIsOpened()
{
    mint();
    pass(500s);
    QVERIFY(!first().isAsking);
    m_bench->setOpen(true);
    pass(0s);
    QVERIFY(first().isAsking);
    m_bench->setOpen(false);
    QVERIFY(refreshes(1));
    pass(500s);
    QVERIFY(!first().isAsking);
}

void TokenBenchTest::tokenThatMayNotIsNotRefreshed()
{
    m_bench->setOpen(true);
    const quint64 number = mint();
    m_bench->setRefreshesItself(number, false);
    QVERIFY(!m_bench->willRefresh(first()));
    pass(500s);
    QVERIFY(!first().isAsking);
    m_bench->refresh(number); // but by hand it may
    QVERIFY(refreshes(1));
    m_bench->setRefreshesItself(number, true);
    pass(450s);
    QVERIFY(first().isAsking);
}

void TokenBenchTest::itStopsWhenTheRefreshTokenEnds()
{
    m_bench->setOpen(true);
    mint();
    for (int i = 1; i <= 7; ++i) {
        pass(450s);
        QVERIFY(refreshes(i));
    }
    QVERIFY(!m_bench->willRefresh(first())); // 3150 s are over, the next would come at 3600
    pass(600s);
    QVERIFY(!first().isAsking);
    QCOMPARE(m_refreshes, 7);
    QCOMPARE(m_bell->standing().size(), 1);
}

void TokenBenchTest::failedRefreshIsTriedAgainWithGrowingPauses()
{
    m_bench->setOpen(true);
    mint();
    m_status = 503;
    pass(450s);
    QVERIFY(refreshes(1));
    QVERIFY(first().failure && !first().isOver);
    int asked = 1;
    for (const auto pause : {15s, 30s, 60s}) {
        pass(pause - 1s);
        QVERIFY(!first().isAsking);
        pass(1s);
        QVERIFY2(first().isAsking, qPrintable(QString::number(pause.count())));
        QVERIFY(refreshes(++asked));
    }
    // The next one would come after the token expired.
    QVERIFY(!m_bench->willRefresh(first()));
    pass(10min);
    QCOMPARE(m_refreshes, 4);
    m_status = 201;
    m_bench->refresh(first().number);
    QVERIFY(refreshes(5));
    QVERIFY(!first().failure);
    pass(450s);
    QVERIFY(first().isAsking);
}

void TokenBenchTest::deadRefreshTokenEndsItWithAWord()
{
    m_bench->setOpen(true);
    mint();
    m_status = 422;
    pass(450s);
    QVERIFY(refreshes(1));
    QVERIFY(first().isOver);
    QVERIFY2(first().failure->what.contains(QStringLiteral("no longer accepted")),
             qPrintable(first().failure->what));
    pass(1h);
    m_bench->refresh(first().number);
    QVERIFY(!first().isAsking);
    QCOMPARE(m_refreshes, 1);
}

void TokenBenchTest::goneRoomEndsItWithAWord()
{
    mint();
    m_status = 404;
    m_bench->refresh(first().number);
    QVERIFY(refreshes(1));
    QVERIFY(first().isOver);
    QVERIFY2(first().failure->what.contains(QStringLiteral("room is gone")),
             qPrintable(first().failure->what));
}

void TokenBenchTest::refreshTokenStaysWhereTheAnswerHasNone()
{
    mint();
    const QDateTime until = first().token.refreshExpires;
    m_bench->refresh(first().number);
    QVERIFY(refreshes(1));
    QVERIFY(first().token.refreshToken == Secret(tokenText(1000)));
    QCOMPARE(first().token.refreshExpires, until);
    m_givesRefreshToken = true;
    m_bench->refresh(first().number);
    QVERIFY(refreshes(2));
    QVERIFY(first().token.refreshToken == Secret(tokenText(1002)));
}

void TokenBenchTest::alarmRingsBeforeExpiryWhenNothingRefreshes()
{
    QSignalSpy changed(m_bench.get(), &TokenBench::changed);
    mint();
    pass(539s);
    QVERIFY(m_bell->standing().isEmpty());
    pass(1s);
    QCOMPARE(m_bell->standing().size(), 1);
    const Alarm alarm = m_bell->standing().first();
    QCOMPARE(alarm.account, m_api->account.id);
    QCOMPARE(alarm.destination.pane, QStringLiteral("rooms"));
    QCOMPARE(alarm.destination.query.queryItemValue(QStringLiteral("face")), QStringLiteral("tokens"));
    QCOMPARE(alarm.destination.query.queryItemValue(QStringLiteral("room")), room);
    QVERIFY(!alarm.text.contains(QStringLiteral("eyJ")));
    const auto before = changed.count();
    pass(60s); // it expires: what is shown of it is another thing now
    QCOMPARE(changed.count(), before + 1);
}

void TokenBenchTest::alarmRingsWhenTheLastTryFailsLate()
{
    m_bench->setOpen(true);
    mint();
    m_status = 503;
    pass(450s);
    QVERIFY(refreshes(1));
    int asked = 1;
    for (const auto pause : {15s, 30s, 60s}) {
        QVERIFY(m_bell->standing().isEmpty());
        pass(pause);
        QVERIFY(refreshes(++asked));
    }
    // 45 seconds are left, and the next try would come too late.
    QVERIFY(!m_bench->willRefresh(first()));
    QCOMPARE(m_bell->standing().size(), 1);
}

void TokenBenchTest::alarmRingsWhenTheBenchClosesLate()
{
    m_bench->setOpen(true);
    mint();
    m_status = 503;
    pass(450s);
    QVERIFY(refreshes(1));
    int asked = 1;
    for (const auto pause : {15s, 30s}) {
        pass(pause);
        QVERIFY(refreshes(++asked));
    }
    pass(50s);
    QVERIFY(m_bell->standing().isEmpty());
    m_bench->setOpen(false);
    QCOMPARE(m_bell->standing().size(), 1);
}

void TokenBenchTest::anEndCenturiesAwayRingsNothing()
{
    m_life = 100'000'000'000s;
    const int before = m_api->clock.waiting();
    mint();
    QVERIFY(first().token.expires.isValid());
    QCOMPARE(m_api->clock.waiting(), before);
    QVERIFY(m_bell->standing().isEmpty());
}

void TokenBenchTest::alarmIsSettledByARefreshAndByDropping()
{
    const quint64 number = mint();
    pass(550s);
    QCOMPARE(m_bell->standing().size(), 1);
    m_bench->refresh(number);
    QVERIFY(refreshes(1));
    QVERIFY(m_bell->standing().isEmpty());
    pass(550s);
    QCOMPARE(m_bell->standing().size(), 1);
    m_bench->drop(number);
    QVERIFY(m_bell->standing().isEmpty());
}

void TokenBenchTest::droppedTokenIsNotRefreshed()
{
    m_bench->setOpen(true);
    const quint64 number = mint();
    m_bench->drop(number);
    QVERIFY(m_bench->tokens().isEmpty());
    pass(1h);
    m_api->server.letArrive();
    QCOMPARE(m_refreshes, 0);
    QVERIFY(m_bell->standing().isEmpty());
}

void TokenBenchTest::tokensVanishWithTheirBench()
{
    m_bench->setOpen(true);
    mint();
    m_bench->setOpen(false);
    pass(550s);
    QCOMPARE(m_bell->standing().size(), 1);
    m_bench.reset();
    QVERIFY(m_bell->standing().isEmpty());
    pass(1h);
    m_api->server.letArrive();
    QCOMPARE(m_refreshes, 0);
}

#include "TokenBenchTest.moc"
SIGNALBOX_TEST(TokenBenchTest)
