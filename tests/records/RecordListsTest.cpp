// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "records/Balance.h"
#include "records/PhoneNumbers.h"
#include "records/WebhookDeliveries.h"
#include "support/Await.h"
#include "support/ScriptedServer.h"
#include "support/TestMain.h"

#include <QTest>

/// The exchanges behind the records that panes share.
class RecordListsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theBalanceIsOneQuestion();
    void numbersOfAllPagesAreEachThereOnce();
    void deliveriesAreFilteredByTheServer();
    void aPageThatFailsFailsTheList();

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    SystemClock m_clock;
};

void RecordListsTest::init()
{
    m_client.reset();
    m_server = std::make_unique<ScriptedServer>();
    Account account;
    account.id = QUuid::createUuid();
    account.apiBase = m_server->url();
    m_client = std::make_unique<ApiClient>(account, Secret("KEY0123456789"), &m_clock, nullptr);
}

void RecordListsTest::theBalanceIsOneQuestion()
{
    m_server->answer(ScriptedAnswer::json(200, R"({"data":{"balance":"1.50","currency":"USD"}})"));
    Balance balance(m_client.get());
    const auto now = await(balance.now());
    QVERIFY(now);
    QCOMPARE(now->balance->amount(), QStringLiteral("1.50"));
    QCOMPARE(m_server->requests().first().target, QByteArray("/v2/balance"));
}

void RecordListsTest::numbersOfAllPagesAreEachThereOnce()
{
    m_server->answer(ScriptedAnswer::json(
        200, R"({"data":[{"id":"1","phone_number":"+13125550100"},{"id":"2","phone_number":"+13125550101"}],
                 "meta":{"page_number":1,"total_pages":2,"total_results":3}})"));
    m_server->answer(ScriptedAnswer::json(
        200, R"({"data":[{"id":"2","phone_number":"+13125550101"},{"id":"3","phone_number":"+13125550102"}],
                 "meta":{"page_number":2,"total_pages":2,"total_results":3}})"));
    PhoneNumbers numbers(m_client.get());
    const auto all = await(numbers.all());
    QVERIFY(all);
    QStringList ids;
    for (const OwnedNumber &number : *all)
        ids << number.id;
    QCOMPARE(ids.join(u' '), QStringLiteral("1 2 3"));
    QCOMPARE(m_server->requests().first().target,
             QByteArray("/v2/phone_numbers?page%5Bnumber%5D=1&page%5Bsize%5D=250"));
}

void RecordListsTest::deliveriesAreFilteredByTheServer()
{
    m_server->answer(ScriptedAnswer::json(200, R"({"data":[],"meta":{"page_number":1,"total_pages":1}})"));
    WebhookDeliveries deliveries(m_client.get());
    const auto found =
        await(deliveries.find(QStringLiteral("a+b"), QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)));
    QVERIFY(found);
    QVERIFY(found->isEmpty());
    const QByteArray target = m_server->requests().first().target;
    QVERIFY2(target.contains("filter%5Bwebhook%5D%5Bcontains%5D=a%2Bb&"), target.constData());
    QVERIFY2(target.contains("filter%5Bstarted_at%5D%5Bgte%5D=2026-03-01T12%3A00%3A00.000Z"),
             target.constData());
}

void RecordListsTest::aPageThatFailsFailsTheList()
{
    m_server->answer(ScriptedAnswer::json(403, R"({"errors":[{"code":"10010"}]})"));
    PhoneNumbers numbers(m_client.get());
    QCOMPARE(await(numbers.all()).error().kind, Failure::Kind::Forbidden);
}

#include "RecordListsTest.moc"
SIGNALBOX_TEST(RecordListsTest)
