// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/Spend.h"

#include "billing/MoneyFixture.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Freshness = UsageReports::Freshness;

/// It is noon on 1 March 2026: 62 days go back to 30 December, and 26 February is the last one that is
/// closed.
class SpendTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void daysAreSummedOverProductsAndGroups();
    void daysHaveNoGapsAndOnlyClosedOnesAreWhole();
    void monthsAreHeldAgainstTheSameDays();
    void aShorterMonthEndsWithItsLastDay();
    void groupsHaveTheirShareDearestFirst();
    void productsThatTheReportsDoNotOfferByGroupAreNamed();
    void whatCameInOtherCurrenciesIsNamedNeverAdded();
    void aHoleLeavesItsDaysUnsure();
    void aProductThatCannotBeReadTodayMakesNoDayWhole();
    void aProductThatIsRefusedIsNamedAndTheOthersCount();
    void anAmountThatIsNoNumberLeavesItsDayUnsure();
    void whatWasReadStaysWhenAllFails();
    void withoutOptionsNothingIsRead();
    void readingAgainAsksForOpenDaysOnly();
    void stoppingKeepsWhatWasRead();

private:
    using Rows = QHash<QString, QByteArray>; ///< of a product; only those within the asked days are answered
    void answerRows(const Rows &rows);
    void read(Freshness freshness = Freshness::Cached);
    /// "2026-02-03 1.5": the days with spend.
    QStringList spent() const;
    QStringList unsure() const;
    static Money usd(const char *amount) { return MoneyFixture::usd(amount); }
    static QString product(const ScriptedRequest &request) { return MoneyFixture::item(request, "product"); }
    static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

    std::unique_ptr<MoneyFixture> m_fixture;
    std::unique_ptr<Spend> m_spend;
};

namespace {
/// Three products: two by billing group, one neither by currency nor by group, and one without a cost.
const QByteArray threeProducts = R"([
    {"product":"voice","product_dimensions":["date","currency","billing_group_id"],
     "product_metrics":["cost","count"],"record_types":null},
    {"product":"messaging","product_dimensions":["date","currency","billing_group_id","direction"],
     "product_metrics":["cost"],"record_types":[{"record_type":"mdr","product_dimensions":["date"],
     "product_metrics":["cost"]}]},
    {"product":"wireless","product_dimensions":["date"],"product_metrics":["cost"],"record_types":null},
    {"product":"cps","product_dimensions":["date"],"product_metrics":["cps_peak"],"record_types":null}])";

QByteArray row(const char *date, const char *cost, const char *group = "", const char *currency = "USD")
{
    return QByteArray("{\"date\":\"") + date + "\",\"cost\":" + cost + ",\"billing_group_id\":\"" + group +
           "\",\"currency\":\"" + currency + "\"}";
}
} // namespace

void SpendTest::init()
{
    m_fixture = std::make_unique<MoneyFixture>();
    m_fixture->options = MoneyFixture::ok(threeProducts);
    m_spend = std::make_unique<Spend>(m_fixture->client.get(), &m_fixture->days, &m_fixture->clock);
}

void SpendTest::cleanup()
{
    m_spend.reset();
    m_fixture.reset();
}

void SpendTest::answerRows(const Rows &rows)
{
    m_fixture->reports = [rows](const ScriptedRequest &request) {
        const QString from = MoneyFixture::item(request, "start_date").left(10);
        const QString to = MoneyFixture::item(request, "end_date").left(19);
        const QByteArrayList all = rows.value(product(request)).split('\n');
        QByteArrayList within;
        for (const QByteArray &one : all) {
            const QString day = QString::fromLatin1(one.mid(one.indexOf("20"), 10));
            if (!one.isEmpty() && day >= from && day + QStringLiteral("T00:00:00") < to)
                within << one;
        }
        return MoneyFixture::page("[" + within.join(',') + "]");
    };
}

void SpendTest::read(Freshness freshness)
{
    m_spend->read(QStringLiteral("USD"), freshness);
    QVERIFY(m_spend->isReading());
    QVERIFY(m_fixture->waitFor([this] { return !m_spend->isReading(); }));
}

QStringList SpendTest::spent() const
{
    QStringList all;
    const auto days = m_spend->days();
    for (const DaySpend &day : days) {
        if (!day.spent.isZero())
            all << day.day.toString(QStringLiteral("MM-dd=")) + day.spent.amount() + u' ' +
                       day.spent.currency();
    }
    return all;
}

QStringList SpendTest::unsure() const
{
    QStringList all;
    const auto days = m_spend->days();
    for (const DaySpend &day : days) {
        if (!day.isWhole)
            all << day.day.toString(QStringLiteral("MM-dd"));
    }
    return all;
}

void SpendTest::daysAreSummedOverProductsAndGroups()
{
    answerRows(
        {{QStringLiteral("voice"), row("2026-02-03", "1.25", "g1") + '\n' + row("2026-02-03", "0.009800") +
                                       '\n' + row("2026-02-04", "2", "g2")},
         {QStringLiteral("messaging"), row("2026-02-03", "0.5", "g1")},
         {QStringLiteral("wireless"), R"({"date":"2026-03-01","cost":10.10})"}});
    read();
    // 1.25 + 0.0098 + 0.5
    QCOMPARE(spent(), (QStringList{QStringLiteral("02-03=1.7598 USD"), QStringLiteral("02-04=2 USD"),
                                   QStringLiteral("03-01=10.1 USD")}));
    QCOMPARE(m_spend->between(QDate(2026, 2, 3), QDate(2026, 2, 4)), usd("3.7598"));
    QCOMPARE(m_spend->readAt(), m_fixture->clock.now());
    QVERIFY(m_spend->missing().isEmpty());
    QVERIFY(!m_spend->failure());
    for (const ScriptedRequest &request : m_fixture->server.requests())
        QVERIFY(!request.target.contains("product=cps"));
}

void SpendTest::daysHaveNoGapsAndOnlyClosedOnesAreWhole()
{
    read();
    const auto days = m_spend->days();
    QCOMPARE(days.size(), Spend::daysBack);
    QCOMPARE(days.first().day, QDate(2025, 12, 30));
    for (qsizetype i = 0; i < days.size(); ++i)
        QCOMPARE(days[i].day, days.first().day.addDays(i));
    QCOMPARE(unsure(), words("02-27 02-28 03-01"));
    QCOMPARE(days.last().spent.currency(), QStringLiteral("USD"));
}

void SpendTest::monthsAreHeldAgainstTheSameDays()
{
    m_fixture->clock.advance(24h * 9); // 10 March
    answerRows({{QStringLiteral("voice"), row("2026-01-31", "100") + '\n' + row("2026-02-01", "1") + '\n' +
                                              row("2026-02-10", "2") + '\n' + row("2026-02-11", "4") + '\n' +
                                              row("2026-03-01", "8") + '\n' + row("2026-03-10", "16")}});
    read();
    QCOMPARE(m_spend->thisMonth(), usd("24"));
    QCOMPARE(m_spend->lastMonthSoFar(), usd("3"));
    QCOMPARE(m_spend->groups()[0].lastMonth, usd("7"));
    QCOMPARE(m_spend->groups()[0].lastMonthSoFar, usd("3"));
}

void SpendTest::aShorterMonthEndsWithItsLastDay()
{
    m_fixture->clock.advance(24h * 30); // 31 March
    answerRows({{QStringLiteral("voice"), row("2026-02-01", "1") + '\n' + row("2026-02-28", "2") + '\n' +
                                              row("2026-03-01", "8") + '\n' + row("2026-03-31", "4")}});
    read();
    QCOMPARE(m_spend->lastMonthSoFar(), usd("3"));
    QCOMPARE(m_spend->groups()[0].lastMonthSoFar, usd("3"));
    QCOMPARE(m_spend->thisMonth(), usd("12"));
}

void SpendTest::groupsHaveTheirShareDearestFirst()
{
    m_fixture->clock.advance(24h * 9);
    answerRows(
        {{QStringLiteral("voice"), row("2026-03-02", "1", "g1") + '\n' + row("2026-03-03", "2", "g2") + '\n' +
                                       row("2026-02-20", "5", "g1") + '\n' + row("2026-01-31", "50", "g3")},
         {QStringLiteral("messaging"), row("2026-03-02", "4", "g1") + '\n' + row("2026-03-04", "3")}});
    read();
    const auto groups = m_spend->groups();
    QCOMPARE(groups.size(), 3); // g3 spent nothing this month or last
    QCOMPARE(groups[0].groupId, QStringLiteral("g1"));
    QCOMPARE(groups[0].thisMonth, usd("5"));
    QCOMPARE(groups[0].lastMonth, usd("5"));
    QCOMPARE(groups[0].lastMonthSoFar, usd("0"));
    QCOMPARE(groups[0].products, (QList<std::pair<QString, Money>>{{QStringLiteral("messaging"), usd("4")},
                                                                   {QStringLiteral("voice"), usd("1")}}));
    QCOMPARE(groups[1].groupId, QString());
    QCOMPARE(groups[1].thisMonth, usd("3"));
    QCOMPARE(groups[2].groupId, QStringLiteral("g2"));
}

void SpendTest::productsThatTheReportsDoNotOfferByGroupAreNamed()
{
    answerRows({{QStringLiteral("voice"), row("2026-03-01", "1", "g1")},
                {QStringLiteral("wireless"), R"({"date":"2026-03-01","cost":10.10})"}});
    read();
    QCOMPARE(m_spend->notByGroup(), words("wireless"));
    QCOMPARE(m_spend->thisMonthNotByGroup(), usd("10.10"));
    QCOMPARE(m_spend->groups().size(), 1);
    QCOMPARE(m_spend->thisMonth(), usd("11.10"));
}

void SpendTest::whatCameInOtherCurrenciesIsNamedNeverAdded()
{
    answerRows({{QStringLiteral("voice"), row("2026-02-03", "1") + '\n' + row("2026-02-03", "7", "", "EUR") +
                                              '\n' + row("2026-02-05", "7", "g", "AUD") + '\n' +
                                              row("2026-02-05", "0", "g", "GBP")}});
    read();
    QCOMPARE(spent(), QStringList{QStringLiteral("02-03=1 USD")});
    QCOMPARE(m_spend->otherCurrencies(), words("AUD EUR"));
    QCOMPARE(m_spend->groups().size(), 1);
}

void SpendTest::aHoleLeavesItsDaysUnsure()
{
    m_fixture->reports = [](const ScriptedRequest &request) {
        const bool isEarly = MoneyFixture::item(request, "start_date").startsWith(u"2025");
        if (isEarly && product(request) == u"voice")
            return MoneyFixture::refused();
        return MoneyFixture::page(isEarly ? "[]" : "[" + row("2026-02-03", "1") + "]");
    };
    read();
    QCOMPARE(m_spend->missing().size(), 1);
    QCOMPARE(m_spend->missing()[0].product, QStringLiteral("voice"));
    QVERIFY(!m_spend->missing()[0].why.isEmpty());
    QCOMPARE(unsure().size(), 31 + 3);
    QCOMPARE(unsure().first(), QStringLiteral("12-30"));
    QVERIFY(unsure().contains(QStringLiteral("01-29")));
    QVERIFY(!unsure().contains(QStringLiteral("01-30")));
    QVERIFY(m_spend->hasHole(QDate(2026, 1, 29)));
    QVERIFY(!m_spend->hasHole(QDate(2026, 3, 1))); // unsure, but nothing is missing
}

void SpendTest::aProductThatCannotBeReadTodayMakesNoDayWhole()
{
    m_fixture->reports = [](const ScriptedRequest &request) {
        return product(request) == u"messaging" ? MoneyFixture::refused(503) : MoneyFixture::page("[]");
    };
    read();
    QCOMPARE(m_spend->missing().size(), 1);
    QCOMPARE(unsure().size(), Spend::daysBack);
    QVERIFY(!m_spend->failure());
}

void SpendTest::aProductThatIsRefusedIsNamedAndTheOthersCount()
{
    m_fixture->reports = [](const ScriptedRequest &request) {
        return product(request) == u"messaging" ? MoneyFixture::refused(403) : MoneyFixture::page("[]");
    };
    read();
    QCOMPARE(m_spend->missing().size(), 1);
    QCOMPARE(unsure().size(), 3);
}

void SpendTest::anAmountThatIsNoNumberLeavesItsDayUnsure()
{
    answerRows({{QStringLiteral("voice"), row("2026-02-03", "\"N/A\"") + '\n' + row("2026-02-03", "2") +
                                              '\n' + row("2026-02-04", "null")}});
    read();
    QCOMPARE(spent(), QStringList{QStringLiteral("02-03=2 USD")});
    QCOMPARE(unsure(), words("02-03 02-27 02-28 03-01"));
}

void SpendTest::whatWasReadStaysWhenAllFails()
{
    answerRows({{QStringLiteral("voice"), row("2026-02-03", "1")}});
    read();
    const auto before = m_spend->days();
    const QDateTime readAt = m_spend->readAt();
    m_fixture->reports = [](const ScriptedRequest &) { return MoneyFixture::refused(); };
    m_fixture->clock.advance(1h);
    read(Freshness::Again);
    QCOMPARE(m_spend->failure()->kind, Failure::Kind::Forbidden);
    QCOMPARE(m_spend->days(), before);
    QCOMPARE(m_spend->readAt(), readAt);
    answerRows({});
    read(Freshness::Again);
    QVERIFY(!m_spend->failure());
    QVERIFY(spent().isEmpty());
}

void SpendTest::withoutOptionsNothingIsRead()
{
    m_fixture->options = MoneyFixture::refused();
    read();
    QCOMPARE(m_spend->failure()->kind, Failure::Kind::Forbidden);
    QVERIFY(!m_spend->isRead());
    QVERIFY(m_spend->days().isEmpty());
    QCOMPARE(m_fixture->reportsAsked(), 0);
    m_fixture->options = MoneyFixture::ok(threeProducts);
    read();
    QVERIFY(m_spend->isRead());
}

void SpendTest::readingAgainAsksForOpenDaysOnly()
{
    answerRows({{QStringLiteral("voice"), row("2026-02-03", "1")}});
    read();
    // The days are written down beside the answer, some time after it.
    const auto keptDays = [this] {
        return m_fixture->ended(m_fixture->database.read([](Sql &sql) -> Outcome<qint64> {
            qint64 days = 0;
            sql.each(QStringLiteral("SELECT COUNT(*) FROM usage_days"), {},
                     [&](const SqlRow &kept) { days = kept.number(0); });
            return days;
        }));
    };
    QVERIFY(m_fixture->waitFor([&] { return keptDays() == 3 * 59; }));
    m_fixture->server.forget();
    const QSignalSpy changed(m_spend.get(), &Spend::changed);
    read();
    QCOMPARE(spent(), QStringList{QStringLiteral("02-03=1 USD")});
    QCOMPARE(m_fixture->asked("/options"), 0);
    QCOMPARE(m_fixture->reportsAsked(), 3);
    for (const ScriptedRequest &request : m_fixture->server.requests())
        QCOMPARE(MoneyFixture::item(request, "start_date").left(10), QStringLiteral("2026-02-27"));
    QCOMPARE(changed.size(), 2); // it began, it ended
}

void SpendTest::stoppingKeepsWhatWasRead()
{
    answerRows({{QStringLiteral("voice"), row("2026-02-03", "1")}});
    read();
    m_spend->read(QStringLiteral("USD"), Freshness::Again);
    m_spend->stop();
    QVERIFY(!m_spend->isReading());
    QCOMPARE(spent(), QStringList{QStringLiteral("02-03=1 USD")});
    QVERIFY(!m_spend->failure());
}

SIGNALBOX_TEST(SpendTest)
#include "SpendTest.moc"
