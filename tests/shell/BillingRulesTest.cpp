// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/BillingRules.h"

#include "billing/BillingDesk.h"
#include "billing/Spend.h"
#include "faxes/AccountFaxes.h"
#include "shell/ConnectionLines.h"
#include "shell/MainWindow.h"
#include "shell/NavigationColumn.h"
#include "shell/Workspace.h"
#include "support/TestMain.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

/// Alarms about money of accounts whose billing pane nobody opened, against the embedded server.
class BillingRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void storedRulesRingWhileNobodyLooks();
    void withoutRulesNobodyAsks();
    void rulesAreKeptAndComeBack();
    void anAccountTakesItsRulesWithIt();
    void theNavigationAndTheAlarmsAskOnce();
    void theNavigationSaysHowLongTheMoneyLasts();

private:
    void open();
    void close()
    {
        m_space->close();
        m_space.reset();
    }
    BillingDesk *desk() const { return m_space->accountDesks()->billingOf(id()); }
    QUuid id() const { return Account::idFromBase(m_server.url()); }
    QString key() const { return QStringLiteral("billing/alarms/") + id().toString(QUuid::WithoutBraces); }
    static BillingAlarmRules balanceBelow(const char *amount)
    {
        BillingAlarmRules rules;
        rules.balanceBelow = *Money::parse(QString::fromLatin1(amount), u"USD");
        return rules;
    }
    int asked(const char *part) const { return m_server.requestCount("GET", part); }
    /// The account has a client, and what it does at first is done.
    void enter()
    {
        QVERIFY(m_space->openOneOff(m_server.url(), Secret(m_server.key())));
        m_space->openAll();
        QTRY_COMPARE(m_space->faxDesks()->of(id())->listState(), FaxDesk::ListState::Ready);
    }

    Sandbox m_server;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_space;
};

void BillingRulesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_server.start());
    m_server.forgetRequests();
    open();
}

void BillingRulesTest::cleanup()
{
    close();
    m_server.stop();
}

void BillingRulesTest::open()
{
    Workspace::Options options;
    options.folder = m_folder->path();
    options.keysInMemory = true;
    m_space = std::make_unique<Workspace>(options, &m_clock);
    QVERIFY(m_space->open());
}

void BillingRulesTest::storedRulesRingWhileNobodyLooks()
{
    m_space->settings()->set(key(), balanceBelow("100000").toBytes());
    enter();
    QTRY_COMPARE(m_space->bell()->standing().size(), 1);
    QCOMPARE(m_space->bell()->standing().first().account, id());
    QCOMPARE(m_space->bell()->standing().first().destination.pane, QStringLiteral("billing"));
    QCOMPARE(asked("/usage_reports"), 0);
    QCOMPARE(asked("/auto_recharge_prefs"), 0);
    // Nothing rings on for an account that is gone.
    QVERIFY(m_space->book()->remove(id()));
    QVERIFY(m_space->bell()->standing().isEmpty());
}

void BillingRulesTest::withoutRulesNobodyAsks()
{
    m_space->settings()->set(key(), BillingAlarmRules().toBytes());
    enter();
    QCOMPARE(asked("/balance"), 0);
    QCOMPARE(asked("/auto_recharge_prefs"), 0);
}

void BillingRulesTest::rulesAreKeptAndComeBack()
{
    enter();
    QCOMPARE(desk()->rules(), BillingAlarmRules());
    desk()->setRules(balanceBelow("5"));
    close();
    open();
    enter();
    QCOMPARE(desk()->rules(), balanceBelow("5"));
}

void BillingRulesTest::anAccountTakesItsRulesWithIt()
{
    enter();
    desk()->setRules(balanceBelow("5"));
    QVERIFY(!m_space->settings()->bytes(key()).isEmpty());
    QVERIFY(m_space->book()->remove(id()));
    QVERIFY(m_space->settings()->bytes(key()).isEmpty());
}

void BillingRulesTest::theNavigationAndTheAlarmsAskOnce()
{
    MainWindow window(m_space->settings(), &m_clock);
    m_space->settings()->set(key(), balanceBelow("100000").toBytes());
    ConnectionLines lines(window.navigation(), m_space->book(), m_space->clients(), m_space->accountDesks());
    enter();
    const auto *line = window.findChild<QLabel *>(QStringLiteral("balanceState"));
    QTRY_VERIFY(line->text().contains(QStringLiteral("USD")));
    QTRY_COMPARE(m_space->bell()->standing().size(), 1);
    QCOMPARE(asked("/balance"), 1);
}

void BillingRulesTest::theNavigationSaysHowLongTheMoneyLasts()
{
    MainWindow window(m_space->settings(), &m_clock);
    ConnectionLines lines(window.navigation(), m_space->book(), m_space->clients(), m_space->accountDesks());
    enter();
    const auto *line = window.findChild<QLabel *>(QStringLiteral("balanceState"));
    QTRY_VERIFY(line->text().contains(QStringLiteral("USD")));
    QVERIFY(!line->text().contains(u'\n'));
    desk()->setWatched(true);
    QTRY_VERIFY_WITH_TIMEOUT(desk()->spend()->isRead(), 20'000);
    QCOMPARE(line->text().section(u'\n', 1), QStringLiteral("Runway ") + desk()->runway().word());
    QCOMPARE(desk()->runway().kind, Runway::Kind::Days);
    QCOMPARE(asked("/balance"), 1);
    QVERIFY(m_space->book()->remove(id()));
    QCOMPARE(line->text(), QString());
}

SIGNALBOX_TEST(BillingRulesTest)
#include "BillingRulesTest.moc"
