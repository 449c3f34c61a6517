// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountClients.h"

#include "accounts/AccountBook.h"
#include "api/ApiClient.h"
#include "support/Await.h"
#include "support/ScriptedKeychain.h"
#include "support/ScriptedServer.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class AccountClientsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyAccountWithAKeyGetsAClient();
    void aLockedKeychainIsAskedOnceForAllAccounts();
    void oneMissingKeyDoesNotHideTheOthers();
    void oneOffAccountsDoNotWaitForTheKeychain();
    void anAccountAddedLaterGetsItsClient();
    void aReplacedKeyReachesTheClientThatWaitsForIt();
    void profileChangesReachTheClient();
    void aRemovedAccountTakesItsClientAlong();
    void aRefusedKeyIsReported();

private:
    Account listed(const char *name, bool withKey = true);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<ScriptedKeychain> m_keychain;
    std::unique_ptr<Admission> m_admission;
    std::unique_ptr<AccountClients> m_clients;
    SystemClock m_clock;
};

void AccountClientsTest::init()
{
    m_clients.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = std::make_unique<AccountBook>(m_folder->filePath(QStringLiteral("accounts.json")));
    m_keychain = std::make_unique<ScriptedKeychain>();
    m_admission = std::make_unique<Admission>(m_book.get(), m_keychain.get(), &m_clock);
    m_clients = std::make_unique<AccountClients>(m_book.get(), m_admission.get(), &m_clock, nullptr);
}

Account AccountClientsTest::listed(const char *name, bool withKey)
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = QLatin1String(name);
    account.apiBase = Account::defaultApiBase();
    if (withKey)
        m_keychain->keys.insert(account.id, Secret(QByteArray("KEY-") + name));
    if (!m_book->add(account))
        qFatal("the book refused %s", name);
    return account;
}

void AccountClientsTest::everyAccountWithAKeyGetsAClient()
{
    const Account a = listed("A");
    const Account b = listed("B");
    QSignalSpy ready(m_clients.get(), &AccountClients::clientReady);
    m_clients->load();
    QVERIFY(m_clients->isLoading(a.id));
    QVERIFY(!m_clients->clientOf(a.id));
    QTRY_COMPARE(ready.count(), 2);
    QCOMPARE(m_clients->clientOf(a.id)->account(), a);
    QVERIFY(m_clients->clientOf(b.id)->hasKey());
    QVERIFY(!m_clients->trouble(b.id));
}

void AccountClientsTest::aLockedKeychainIsAskedOnceForAllAccounts()
{
    for (const char *name : {"A", "B", "C"})
        listed(name);
    m_keychain->is = SecretStore::State::Locked;
    QSignalSpy missing(m_clients.get(), &AccountClients::keyMissing);
    m_clients->load();
    QTRY_COMPARE(missing.count(), 3);
    QCOMPARE(m_keychain->reads, 1);

    m_keychain->is = SecretStore::State::Ready;
    QSignalSpy ready(m_clients.get(), &AccountClients::clientReady);
    m_clients->retry();
    QTRY_COMPARE(ready.count(), 3);
}

void AccountClientsTest::oneMissingKeyDoesNotHideTheOthers()
{
    const Account a = listed("A", false);
    const Account b = listed("B");
    m_clients->load();
    QTRY_VERIFY(m_clients->clientOf(b.id));
    QCOMPARE(m_clients->trouble(a.id)->kind, Failure::Kind::NoSecret);
    QVERIFY(m_book->find(a.id));
}

void AccountClientsTest::oneOffAccountsDoNotWaitForTheKeychain()
{
    const Account slow = listed("A");
    m_keychain->prompts = true;
    Account demo = slow;
    demo.id = QUuid::createUuid();
    QVERIFY(m_admission->addOneOff(demo, Secret("KEY-demo")));
    m_clients->load();
    QTRY_VERIFY(m_clients->clientOf(demo.id));
    QVERIFY(m_clients->isLoading(slow.id));
}

void AccountClientsTest::anAccountAddedLaterGetsItsClient()
{
    m_clients->load();
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Late");
    account.apiBase = Account::defaultApiBase();
    QVERIFY(await(m_admission->add(account, Secret("KEY-late"))));
    QTRY_VERIFY(m_clients->clientOf(account.id));
}

void AccountClientsTest::aReplacedKeyReachesTheClientThatWaitsForIt()
{
    const Account a = listed("A", false);
    QSignalSpy missing(m_clients.get(), &AccountClients::keyMissing);
    m_clients->load();
    QTRY_COMPARE(missing.count(), 1);
    QSignalSpy renewed(m_clients.get(), &AccountClients::keyRenewed);
    QVERIFY(await(m_admission->replaceKey(a.id, Secret("KEY-new"))));
    QVERIFY(m_clients->clientOf(a.id));
    QCOMPARE(renewed.count(), 1);
    QVERIFY(!m_clients->trouble(a.id));
}

void AccountClientsTest::profileChangesReachTheClient()
{
    Account a = listed("A");
    m_clients->load();
    QTRY_VERIFY(m_clients->clientOf(a.id));
    const ApiClient *client = m_clients->clientOf(a.id);
    a.readOnly = true;
    QVERIFY(m_book->change(a));
    QCOMPARE(m_clients->clientOf(a.id), client);
    QVERIFY(client->account().readOnly);
}

void AccountClientsTest::aRemovedAccountTakesItsClientAlong()
{
    const Account a = listed("A");
    m_clients->load();
    QTRY_VERIFY(m_clients->clientOf(a.id));
    const QPointer<ApiClient> client = m_clients->clientOf(a.id);
    bool wasThere = false;
    connect(m_clients.get(), &AccountClients::clientLeaving, this,
            [&] { wasThere = client && m_clients->clientOf(a.id); });
    QVERIFY(await(m_admission->remove(a.id)));
    QVERIFY(wasThere);
    QVERIFY(!m_clients->clientOf(a.id));
    QTRY_VERIFY(!client);
}

void AccountClientsTest::aRefusedKeyIsReported()
{
    ScriptedServer server;
    server.answer(ScriptedAnswer::json(401, R"({"errors":[{"code":"10009"}]})"));
    Account a = listed("A");
    a.apiBase = server.url();
    QVERIFY(m_book->change(a));
    m_clients->load();
    QTRY_VERIFY(m_clients->clientOf(a.id));
    QSignalSpy refused(m_clients.get(), &AccountClients::keyRefused);
    const auto reply = await(m_clients->clientOf(a.id)->send(
        ApiRequest::get(QStringLiteral("getBalance"), {QStringLiteral("balance")})));
    QCOMPARE(reply.error().kind, Failure::Kind::Unauthorized);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m_clients->trouble(a.id)->kind, Failure::Kind::Unauthorized);

    QSignalSpy renewed(m_clients.get(), &AccountClients::keyRenewed);
    QVERIFY(await(m_admission->replaceKey(a.id, Secret("KEY-good"))));
    QCOMPARE(renewed.count(), 1);
    QVERIFY(!m_clients->trouble(a.id));
}

#include "AccountClientsTest.moc"
SIGNALBOX_TEST(AccountClientsTest)
