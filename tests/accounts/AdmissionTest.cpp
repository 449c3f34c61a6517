// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Admission.h"

#include "accounts/AccountBook.h"
#include "api/RequestLog.h"
#include "support/Await.h"
#include "support/ScriptedKeychain.h"
#include "support/ScriptedServer.h"
#include "support/TestMain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class AdmissionTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aGoodKeyPassesTheCheck();
    void aKeyThatTheServerRefusesFailsAsUnauthorized();
    void aKeyThatMayNotReadTheBalanceFailsAsForbidden();
    void aLoginPageIsNoProofOfAKey();
    void profileAndKeyAreKeptTogether();
    void withoutAKeychainTheKeyIsKeptForThisRunOnly();
    void nothingIsKeptWhenTheProfileCannotBeWritten();
    void nothingIsKeptWhenTheOperatorStopsWaiting();
    void replacingAKeyTellsWhoeverHoldsTheClient();
    void aLockedKeychainKeepsProfileAndKey();
    void aMissingKeychainDoesNotKeepTheProfile();
    void removingTakesTheKeyToo();
    void aOneOffAccountLeavesNoTrace();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("accounts.json")); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<ScriptedKeychain> m_keychain;
    std::unique_ptr<ScriptedServer> m_server;
    SystemClock m_clock;
    std::unique_ptr<Admission> m_admission;
    Account m_account;
    const Secret m_key{"KEY0123456789abcdef"};
};

void AdmissionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = std::make_unique<AccountBook>(path());
    m_keychain = std::make_unique<ScriptedKeychain>();
    m_server = std::make_unique<ScriptedServer>();
    m_admission = std::make_unique<Admission>(m_book.get(), m_keychain.get(), &m_clock);
    m_account = {};
    m_account.id = QUuid::createUuid();
    m_account.name = QStringLiteral("Northwind");
    m_account.apiBase = m_server->url();
}

void AdmissionTest::aGoodKeyPassesTheCheck()
{
    RequestLog log;
    m_admission->setRequestLog(&log);
    m_server->answer(ScriptedAnswer::json(200, R"({"data":{"balance":"1.00"}})"));
    QVERIFY(await(m_admission->check(m_account, m_key)));
    QCOMPARE(m_server->count(), 1);
    QCOMPARE(m_server->requests().first().target, QByteArray("/v2/balance"));
    QCOMPARE(m_server->requests().first().headers.value("authorization"),
             QByteArray("Bearer KEY0123456789abcdef"));
    QCOMPARE(log.entries().size(), 1);
    QVERIFY(m_book->accounts().isEmpty());
}

void AdmissionTest::aKeyThatTheServerRefusesFailsAsUnauthorized()
{
    m_server->answer(
        ScriptedAnswer::json(401, R"({"errors":[{"code":"10009","title":"Authentication failed"}]})"));
    const auto checked = await(m_admission->check(m_account, m_key));
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Failure::Kind::Unauthorized);
    QCOMPARE(m_server->count(), 1);
}

void AdmissionTest::aKeyThatMayNotReadTheBalanceFailsAsForbidden()
{
    m_server->answer(
        ScriptedAnswer::json(403, R"({"errors":[{"code":"10010","title":"Authorization failed"}]})"));
    const auto checked = await(m_admission->check(m_account, m_key));
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Failure::Kind::Forbidden);
}

void AdmissionTest::aLoginPageIsNoProofOfAKey()
{
    ScriptedAnswer page;
    page.body = "<html>Welcome to the airport</html>";
    m_server->answer(page);
    const auto checked = await(m_admission->check(m_account, m_key));
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Failure::Kind::UnreadableReply);
}

void AdmissionTest::profileAndKeyAreKeptTogether()
{
    const auto kept = await(m_admission->add(m_account, m_key));
    QVERIFY(kept);
    QCOMPARE(*kept, Admission::Kept::Keychain);
    QCOMPARE(m_keychain->keys.value(m_account.id), m_key);
    QCOMPARE(m_book->accounts(), QList<Account>{m_account});
    QVERIFY(!m_admission->isInMemoryOnly(m_account.id));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!m_key.isPartOf(file.readAll()));
}

void AdmissionTest::withoutAKeychainTheKeyIsKeptForThisRunOnly()
{
    m_keychain->is = SecretStore::State::Missing;
    const auto kept = await(m_admission->add(m_account, m_key));
    QVERIFY(kept);
    QCOMPARE(*kept, Admission::Kept::MemoryOnly);
    QVERIFY(m_admission->isInMemoryOnly(m_account.id));
    QCOMPARE(*await(m_admission->key(m_account.id)), m_key);

    Admission nextRun(m_book.get(), m_keychain.get(), &m_clock);
    QCOMPARE(await(nextRun.key(m_account.id)).error().kind, Failure::Kind::NoSecret);
}

void AdmissionTest::nothingIsKeptWhenTheProfileCannotBeWritten()
{
    AccountBook lost(m_folder->filePath(QStringLiteral("no such folder/accounts.json")));
    Admission admission(&lost, m_keychain.get(), &m_clock);
    QCOMPARE(await(admission.add(m_account, m_key)).error().kind, Failure::Kind::StoreTrouble);
    QTRY_VERIFY(m_keychain->keys.isEmpty());
    QVERIFY(!admission.isInMemoryOnly(m_account.id));
}

void AdmissionTest::nothingIsKeptWhenTheOperatorStopsWaiting()
{
    m_keychain->prompts = true;
    auto *call = m_admission->add(m_account, m_key);
    QTRY_VERIFY(m_keychain->isWaiting());
    call->abort();
    QCOMPARE(await(call).error().kind, Failure::Kind::Cancelled);
    QVERIFY(!m_keychain->isWaiting());
    QVERIFY(m_book->accounts().isEmpty());
    QVERIFY(!m_admission->isInMemoryOnly(m_account.id));
}

void AdmissionTest::replacingAKeyTellsWhoeverHoldsTheClient()
{
    QVERIFY(await(m_admission->add(m_account, m_key)));
    QSignalSpy replaced(m_admission.get(), &Admission::keyReplaced);
    const Secret next("KEY-next");
    QCOMPARE(*await(m_admission->replaceKey(m_account.id, next)), Admission::Kept::Keychain);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(*await(m_admission->key(m_account.id)), next);
}

void AdmissionTest::aLockedKeychainKeepsProfileAndKey()
{
    QVERIFY(await(m_admission->add(m_account, m_key)));
    m_keychain->is = SecretStore::State::Locked;
    QCOMPARE(await(m_admission->remove(m_account.id)).error().kind, Failure::Kind::NoSecret);
    QCOMPARE(m_book->accounts().size(), 1);
    QVERIFY(m_keychain->keys.contains(m_account.id));
}

void AdmissionTest::aMissingKeychainDoesNotKeepTheProfile()
{
    QVERIFY(await(m_admission->add(m_account, m_key)));
    m_keychain->is = SecretStore::State::Missing;
    QVERIFY(await(m_admission->remove(m_account.id)));
    QVERIFY(m_book->accounts().isEmpty());
}

void AdmissionTest::removingTakesTheKeyToo()
{
    QVERIFY(await(m_admission->add(m_account, m_key)));
    QVERIFY(await(m_admission->remove(m_account.id)));
    QVERIFY(m_keychain->keys.isEmpty());
    QVERIFY(m_book->accounts().isEmpty());
}

void AdmissionTest::aOneOffAccountLeavesNoTrace()
{
    QVERIFY(m_admission->addOneOff(m_account, m_key));
    QCOMPARE(*await(m_admission->key(m_account.id)), m_key);
    QVERIFY(await(m_admission->replaceKey(m_account.id, Secret("KEY-next"))));
    QVERIFY(m_keychain->keys.isEmpty());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(await(m_admission->remove(m_account.id)));
    QVERIFY(!m_admission->isInMemoryOnly(m_account.id));
}

#include "AdmissionTest.moc"
SIGNALBOX_TEST(AdmissionTest)
