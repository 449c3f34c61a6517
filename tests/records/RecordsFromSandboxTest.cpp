// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "records/Balance.h"
#include "records/PhoneNumbers.h"
#include "records/WebhookDeliveries.h"
#include "sandbox/Sandbox.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QTest>

/// The records against a server that was written from the contract alone.
class RecordsFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theBalanceHasAllItsAmountsInOneCurrency();
    void everyNumberCanBeShownAndSentFrom();
    void deliveriesOfAFaxTellItsStory();

private:
    Sandbox m_sandbox;
    SystemClock m_clock;
    std::unique_ptr<ApiClient> m_client;
};

void RecordsFromSandboxTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.error()));
    Account account;
    account.id = QUuid::createUuid();
    account.apiBase = m_sandbox.url();
    m_client = std::make_unique<ApiClient>(account, Secret(m_sandbox.key()), &m_clock, nullptr);
}

void RecordsFromSandboxTest::theBalanceHasAllItsAmountsInOneCurrency()
{
    Balance balance(m_client.get());
    const auto now = await(balance.now());
    QVERIFY(now);
    QVERIFY(now->balance && now->pending && now->creditLimit && now->availableCredit);
    QVERIFY(!now->balance->currency().isEmpty());
    QCOMPARE(now->pending->currency(), now->balance->currency());
    QVERIFY(now->balance->plus(*now->pending));
}

void RecordsFromSandboxTest::everyNumberCanBeShownAndSentFrom()
{
    PhoneNumbers numbers(m_client.get());
    const auto all = await(numbers.all());
    QVERIFY(all);
    QVERIFY(!all->isEmpty());
    for (const OwnedNumber &number : *all) {
        QVERIFY(!number.id.isEmpty());
        QVERIFY2(number.number.startsWith(u'+'), qPrintable(number.number));
        QVERIFY(!number.status.isEmpty());
    }
}

void RecordsFromSandboxTest::deliveriesOfAFaxTellItsStory()
{
    WebhookDeliveries deliveries(m_client.get());
    const auto all = await(deliveries.find(QStringLiteral("fax."), m_clock.now().addYears(-1)));
    QVERIFY(all);
    QVERIFY(!all->isEmpty());
    for (const WebhookDelivery &delivery : *all) {
        QVERIFY(delivery.eventType.startsWith(u"fax."));
        QVERIFY(delivery.eventAt.isValid());
        QVERIFY(!delivery.payload.isEmpty());
    }
}

#include "RecordsFromSandboxTest.moc"
SIGNALBOX_TEST(RecordsFromSandboxTest)
