// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BalanceWatch.h"

#include "billing/MoneyFixture.h"
#include "support/TestMain.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class BalanceWatchTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void looksAtOnceAndThenEveryFiveMinutes();
    void lookingAgainIsNotAskedMoreOftenThanEveryFiveSeconds();
    void aLookCountsTheIntervalAnew();
    void nobodyIsAskedWhileNobodyLooks();
    void offlineItWaitsAndFindsOutByItself();
    void whatWasKnownStaysWhenALookFails();
    void whatChangedIsKept();
    void whatStaysTheSameIsKeptEveryHour();
    void whatWasKeptBeforeIsLoaded();
    void whatIsReadBeforeTheHistoryComesBehindIt();
    void pointsOlderThan400DaysGo();
    void withoutATableTheHistoryIsOfThisRun();
    void aFailingStoreIsNoTrouble();
    void anAnswerWithoutABalanceIsNoPoint();

private:
    void make(BalanceTable *table);
    void make() { make(&m_fixture->balances); }
    /// Looks and waits for what comes of it.
    void look();
    void loaded();
    bool isAsking() const
    {
        return !m_fixture->client->findChildren<CallBase *>(Qt::FindDirectChildrenOnly).isEmpty();
    }
    QStringList amounts() const;
    QList<BalancePoint> kept() const
    {
        m_fixture->database.drain();
        const auto all = QDateTime::fromMSecsSinceEpoch(0);
        return m_fixture->ended(m_fixture->balances.of(m_fixture->account.id, all)).value();
    }

    std::unique_ptr<MoneyFixture> m_fixture;
    std::unique_ptr<BalanceWatch> m_watch;
};

void BalanceWatchTest::init()
{
    m_fixture = std::make_unique<MoneyFixture>();
}

void BalanceWatchTest::cleanup()
{
    m_watch.reset();
    m_fixture.reset();
}

void BalanceWatchTest::make(BalanceTable *table)
{
    m_watch = std::make_unique<BalanceWatch>(BalanceWatch::Parts{.client = m_fixture->client.get(),
                                                                 .table = table,
                                                                 .clock = &m_fixture->clock,
                                                                 .random = &m_fixture->random,
                                                                 .account = m_fixture->account.id});
}

void BalanceWatchTest::look()
{
    m_fixture->clock.advance(5s);
    const QSignalSpy changed(m_watch.get(), &BalanceWatch::changed);
    m_watch->look();
    QVERIFY(m_fixture->waitFor([&] { return !changed.isEmpty(); }));
}

void BalanceWatchTest::loaded()
{
    QSignalSpy read(m_watch.get(), &BalanceWatch::historyChanged);
    QVERIFY(read.wait());
}

QStringList BalanceWatchTest::amounts() const
{
    QStringList all;
    for (const BalancePoint &point : m_watch->history())
        all << point.balance.amount();
    return all;
}

void BalanceWatchTest::looksAtOnceAndThenEveryFiveMinutes()
{
    make();
    QVERIFY(!m_watch->now());
    QCOMPARE(m_watch->currency(), QString());
    m_watch->start();
    m_fixture->clock.advance(0ms);
    QVERIFY(m_fixture->waitFor([this] { return m_watch->now().has_value(); }));
    QCOMPARE(*m_watch->now()->balance, MoneyFixture::usd("412.83"));
    QCOMPARE(m_watch->currency(), QStringLiteral("USD"));
    QCOMPARE(m_watch->readAt(), m_fixture->clock.now());
    QVERIFY(m_fixture->waitFor([this] { return !isAsking(); }));
    m_fixture->clock.advance(4min);
    QVERIFY(!isAsking());
    m_fixture->clock.advance(90s);
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->balanceAsked() == 2; }));
}

void BalanceWatchTest::lookingAgainIsNotAskedMoreOftenThanEveryFiveSeconds()
{
    make();
    look();
    QVERIFY(m_fixture->waitFor([this] { return !isAsking(); }));
    m_watch->look();
    QVERIFY(!isAsking());
    look();
    QCOMPARE(m_fixture->balanceAsked(), 2);
}

void BalanceWatchTest::aLookCountsTheIntervalAnew()
{
    make();
    m_watch->start();
    m_fixture->clock.advance(0ms);
    QVERIFY(m_fixture->waitFor([this] { return m_watch->now().has_value(); }));
    m_fixture->clock.advance(4min);
    look();
    QVERIFY(m_fixture->waitFor([this] { return !isAsking(); }));
    m_fixture->clock.advance(4min);
    QVERIFY(!isAsking());
}

void BalanceWatchTest::nobodyIsAskedWhileNobodyLooks()
{
    make();
    m_watch->setHeld(Poller::Hold::Hidden, true);
    m_watch->start();
    m_fixture->clock.advance(1h);
    QVERIFY(!isAsking());
    m_watch->setHeld(Poller::Hold::Hidden, false);
    m_fixture->clock.advance(0ms);
    QVERIFY(m_fixture->waitFor([this] { return m_watch->now().has_value(); }));
}

void BalanceWatchTest::offlineItWaitsAndFindsOutByItself()
{
    make();
    m_fixture->balance = ScriptedAnswer::of(ScriptedAnswer::Trouble::Stall);
    m_fixture->skipsTimeouts = true;
    // From then on time passes only when the test says so.
    connect(m_watch.get(), &BalanceWatch::changed, this, [this] { m_fixture->skipsTimeouts = false; });
    m_watch->start();
    m_fixture->clock.advance(0ms);
    QVERIFY(m_fixture->waitFor([this] { return m_watch->failure().has_value(); }));
    QCOMPARE(m_fixture->client->reach(), ApiClient::Reach::Offline);
    m_fixture->balance = MoneyFixture::balanceOf("1.00");
    const int before = m_fixture->balanceAsked();
    QVERIFY(m_fixture->waitFor([this] { return !isAsking(); }));
    m_fixture->clock.advance(4min);
    QVERIFY(!isAsking());
    m_fixture->clock.advance(2min);
    QVERIFY(m_fixture->waitFor([this] { return m_watch->now().has_value(); }));
    QVERIFY(!m_watch->failure());
    m_fixture->clock.advance(6min);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->balanceAsked() == before + 2; }));
}

void BalanceWatchTest::whatWasKnownStaysWhenALookFails()
{
    make();
    look();
    const QDateTime readAt = m_watch->readAt();
    m_fixture->balance = MoneyFixture::refused();
    look();
    QVERIFY(m_watch->failure() && m_watch->now());
    QCOMPARE(m_watch->failure()->kind, Failure::Kind::Forbidden);
    QCOMPARE(*m_watch->now()->balance, MoneyFixture::usd("412.83"));
    QCOMPARE(m_watch->readAt(), readAt);
    m_fixture->balance = MoneyFixture::balanceOf("5");
    look();
    QVERIFY(!m_watch->failure());
}

void BalanceWatchTest::whatChangedIsKept()
{
    make();
    loaded();
    for (const char *amount : {"3.00", "2.00", "2.00", "1.00"}) {
        m_fixture->balance = MoneyFixture::balanceOf(amount);
        look();
    }
    QCOMPARE(amounts(),
             (QStringList{QStringLiteral("3.00"), QStringLiteral("2.00"), QStringLiteral("1.00")}));
    QCOMPARE(kept(), m_watch->history());
}

void BalanceWatchTest::whatStaysTheSameIsKeptEveryHour()
{
    make();
    loaded();
    look();
    m_fixture->clock.advance(30min);
    look();
    // The newest is in it, whether or not it was kept.
    QCOMPARE(m_watch->history().size(), 2);
    QCOMPARE(m_watch->history().last().at, m_fixture->clock.now());
    QCOMPARE(kept().size(), 1);
    m_fixture->clock.advance(31min);
    look();
    QCOMPARE(m_watch->history().size(), 2);
    QCOMPARE(kept(), m_watch->history());
}

void BalanceWatchTest::whatWasKeptBeforeIsLoaded()
{
    make();
    loaded();
    look();
    QVERIFY(m_fixture->waitFor([this] { return kept().size() == 1; }));
    make();
    QVERIFY(m_watch->history().isEmpty());
    loaded();
    QCOMPARE(m_watch->history(), kept());
    look();
    QCOMPARE(kept().size(), 1);
}

void BalanceWatchTest::whatIsReadBeforeTheHistoryComesBehindIt()
{
    const QDateTime before = m_fixture->clock.now().addDays(-1);
    QVERIFY(m_fixture->ended(m_fixture->balances.keep(
        m_fixture->account.id,
        {.at = before, .balance = MoneyFixture::usd("9"), .pending = {}, .creditLimit = {}, .available = {}},
        before)));
    QSemaphore gate;
    m_fixture->database.read([&gate](Sql &) -> Outcome<int> {
        gate.acquire();
        return 0;
    });
    make();
    look();
    QVERIFY(m_watch->history().isEmpty());
    gate.release();
    QVERIFY(m_fixture->waitFor([this] { return m_watch->history().size() == 2; }));
    QCOMPARE(amounts(), (QStringList{QStringLiteral("9"), QStringLiteral("412.83")}));
}

void BalanceWatchTest::pointsOlderThan400DaysGo()
{
    const auto point = [this](int daysAgo) {
        return BalancePoint{.at = m_fixture->clock.now().addDays(-daysAgo),
                            .balance = MoneyFixture::usd("9"),
                            .pending = {},
                            .creditLimit = {},
                            .available = {}};
    };
    for (const int daysAgo : {401, 399})
        QVERIFY(
            m_fixture->ended(m_fixture->balances.keep(m_fixture->account.id, point(daysAgo), point(500).at)));
    make();
    loaded();
    QCOMPARE(m_watch->history(), QList<BalancePoint>{point(399)});
    QCOMPARE(kept().size(), 2);
    look();
    QVERIFY(m_fixture->waitFor(
        [this] { return kept().size() == 2 && kept()[0].at == m_watch->history()[0].at; }));
}

void BalanceWatchTest::withoutATableTheHistoryIsOfThisRun()
{
    make(nullptr);
    look();
    m_fixture->balance = MoneyFixture::balanceOf("1.00");
    look();
    QCOMPARE(amounts(), (QStringList{QStringLiteral("412.83"), QStringLiteral("1.00")}));
}

void BalanceWatchTest::aFailingStoreIsNoTrouble()
{
    Database nowhere(m_fixture->folder.filePath(QStringLiteral("no/such/folder/x.sqlite")));
    nowhere.open();
    BalanceTable table(&nowhere);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("history of the balance can't be")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("balance can't be kept")));
    make(&table);
    loaded();
    look();
    QCOMPARE(amounts(), QStringList{QStringLiteral("412.83")});
    QVERIFY(!m_watch->failure());
    nowhere.drain();
    QVERIFY(!m_fixture->ended(table.of(m_fixture->account.id, {})));
}

void BalanceWatchTest::anAnswerWithoutABalanceIsNoPoint()
{
    make();
    loaded();
    m_fixture->balance = MoneyFixture::ok(R"({"available_credit":"12.00","currency":"EUR"})");
    look();
    QVERIFY(m_watch->now() && !m_watch->now()->balance);
    QVERIFY(!m_watch->failure());
    QCOMPARE(m_watch->currency(), QStringLiteral("EUR"));
    QVERIFY(m_watch->history().isEmpty());
}

SIGNALBOX_TEST(BalanceWatchTest)
#include "BalanceWatchTest.moc"
