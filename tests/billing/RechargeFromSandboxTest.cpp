// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/Recharge.h"

#include "support/Await.h"
#include "support/DemoServer.h"
#include "support/TestMain.h"

#include <QTest>

namespace {
const QString usd = QStringLiteral("USD");

Money money(const char *amount)
{
    return Money::parse(QString::fromLatin1(amount), usd).value();
}
} // namespace

/// Auto recharge against a server that was written from the contract alone.
class RechargeFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSavedIsReadBack();
    void whoSavesSecondSeesWhatTheFirstDid();
    void anUnknownWayOfPayingIsRefusedAtItsField();
};

void RechargeFromSandboxTest::whatIsSavedIsReadBack()
{
    DemoServer server;
    RechargeApi api(server.client.get());
    const auto began = await(api.read(usd));
    QVERIFY(began && began->threshold && began->recharge && began->enabled);
    RechargePreferences wanted = *began;
    wanted.enabled = !*began->enabled;
    wanted.threshold = money("1234.5");
    wanted.preference = QStringLiteral("ach");
    const auto saved = await(api.save(*began, wanted, usd));
    QVERIFY(saved);
    QCOMPARE(saved->now, wanted);
    const auto again = await(api.read(usd));
    QVERIFY(again);
    QCOMPARE(*again, wanted);
}

void RechargeFromSandboxTest::whoSavesSecondSeesWhatTheFirstDid()
{
    DemoServer server;
    RechargeApi api(server.client.get());
    const auto began = await(api.read(usd));
    QVERIFY(began);
    RechargePreferences first = *began;
    first.recharge = money("77");
    QVERIFY(await(api.save(*began, first, usd)));
    RechargePreferences second = *began;
    second.threshold = money("55");
    const auto saved = await(api.save(*began, second, usd));
    QVERIFY(saved);
    QVERIFY(saved->moved);
    QCOMPARE(saved->now, first);
    QCOMPARE(server.sandbox.requestCount("PATCH", "auto_recharge_prefs"), 1);
}

void RechargeFromSandboxTest::anUnknownWayOfPayingIsRefusedAtItsField()
{
    DemoServer server;
    RechargeApi api(server.client.get());
    RechargeWish wish;
    wish.preference = QStringLiteral("gold_bars");
    const auto changed = await(api.update(wish, usd));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Failure::Kind::Rejected);
    QVERIFY(changed.error().problemAt(QStringLiteral("preference")));
}

SIGNALBOX_TEST(RechargeFromSandboxTest)
#include "RechargeFromSandboxTest.moc"
