// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/SpendOverview.h"

#include "support/Await.h"
#include "support/TestMain.h"
#include "usage/DeskFixture.h"
#include "usage/Pivot.h"
#include "usage/SmallTable.h"

#include <QSignalSpy>
#include <QTest>

class SpendOverviewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void eachProductIsAskedOnceForItsCost();
    void productsWithoutMoneyAreNotAsked();
    void whenNoneCostsMoneyItIsDoneAtOnce();
    void threeAreAskedAtATime();
    void oneThatFailsLeavesTheOthersAndIsTriedAgain();
    void currenciesStayApartWhereTheyAreJoined();
    void furtherDimensionsAreAskedForWhereTheyAreOffered();
    void anotherRangeDropsWhatRuns();
    void closedDaysAreNotAskedForTwice();

private:
    int keptDays();
    void read(UsageReports::Freshness freshness = UsageReports::Freshness::Cached);
    QString states() const;
    SpendOverview &overview() const { return *m_fixture->desk->overview(); }
    std::unique_ptr<DeskFixture> m_fixture;
};

namespace {
UsageProduct product(const char *name, const char *metrics = "cost", const char *dimensions = "date")
{
    return {.product = QString::fromLatin1(name),
            .recordType = {},
            .dimensions = words(dimensions),
            .metrics = words(metrics)};
}

bool asksFor(const QStringList &items, const char *name)
{
    return items.contains(QStringLiteral("product=") + QLatin1String(name));
}

const TimeRange january = TimeRange::month(2024, 1, QTimeZone::utc());
} // namespace

void SpendOverviewTest::init()
{
    m_fixture = std::make_unique<DeskFixture>();
}

void SpendOverviewTest::read(UsageReports::Freshness freshness)
{
    overview().read(january, freshness);
    QVERIFY(m_fixture->waitFor([this] { return !overview().isReading(); }));
}

/// "Read NoMoney Failed"
QString SpendOverviewTest::states() const
{
    static const QStringList names = words("Waiting Reading Read NoMoney Failed");
    QStringList states;
    for (const SpendOverview::Line &line : overview().lines())
        states << names[static_cast<int>(line.state)];
    return states.join(u' ');
}

void SpendOverviewTest::eachProductIsAskedOnceForItsCost()
{
    m_fixture->loadOptions();
    const QSignalSpy finished(&overview(), &SpendOverview::finished);
    read();
    QCOMPARE(finished.size(), 1);
    // Sub-products are part of their product.
    QCOMPARE(states(), QStringLiteral("Read Read NoMoney"));
    const auto asked = m_fixture->asked();
    QCOMPARE(asked.size(), 2);
    for (const QStringList &items : asked) {
        QVERIFY(items.contains(QStringLiteral("metrics=cost")));
        QCOMPARE(items.contains(QStringLiteral("dimensions=currency,date")), asksFor(items, "sip-trunking"));
    }
}

void SpendOverviewTest::productsWithoutMoneyAreNotAsked()
{
    overview().setProducts({product("cps", "cps_peak"), product("a")});
    read();
    QCOMPARE(states(), QStringLiteral("NoMoney Read"));
    QCOMPARE(m_fixture->asked().size(), 1);
    QCOMPARE(overview().done(), 2);
}

void SpendOverviewTest::whenNoneCostsMoneyItIsDoneAtOnce()
{
    overview().setProducts({product("cps", "cps_peak")});
    const QSignalSpy finished(&overview(), &SpendOverview::finished);
    overview().read(january);
    QCOMPARE(finished.size(), 1);
}

void SpendOverviewTest::threeAreAskedAtATime()
{
    m_fixture->reports = [](const QStringList &) {
        return ScriptedAnswer::of(ScriptedAnswer::Trouble::Stall);
    };
    overview().setProducts({product("a"), product("b"), product("c"), product("d"), product("e")});
    overview().read(january);
    QCOMPARE(states(), QStringLiteral("Reading Reading Reading Waiting Waiting"));
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->asked().size() == 3; }));
    m_fixture->server.letArrive();
    QCOMPARE(m_fixture->asked().size(), 3);
    overview().stop();
    QVERIFY(!overview().isReading());
}

void SpendOverviewTest::oneThatFailsLeavesTheOthersAndIsTriedAgain()
{
    bool isDown = true;
    m_fixture->reports = [&](const QStringList &items) {
        return isDown && asksFor(items, "b") ? ScriptedAnswer::json(403, R"({"errors":[{"title":"no"}]})")
                                             : DeskFixture::page(R"([{"date":"2024-01-02","cost":1.5}])");
    };
    overview().setProducts({product("a"), product("b"), product("c")});
    read();
    QCOMPARE(states(), QStringLiteral("Read Failed Read"));
    QCOMPARE(overview().lines()[1].failure->kind, Failure::Kind::Forbidden);
    QCOMPARE(overview().joined().rows(), 2);
    isDown = false;
    const auto before = m_fixture->asked().size();
    overview().retry(QStringLiteral("b"));
    QVERIFY(m_fixture->waitFor([this] { return !overview().isReading(); }));
    QCOMPARE(states(), QStringLiteral("Read Read Read"));
    QCOMPARE(m_fixture->asked().size(), before + 1);
    QVERIFY(!overview().lines()[1].failure);
}

void SpendOverviewTest::currenciesStayApartWhereTheyAreJoined()
{
    m_fixture->reports = [&](const QStringList &items) {
        return DeskFixture::page(asksFor(items, "a") ? R"([{"date":"2024-01-02","currency":"USD","cost":1.5},
                                           {"date":"2024-01-02","currency":"EUR","cost":2}])"
                                                     : R"([{"date":"2024-01-03","cost":0.25}])");
    };
    overview().setProducts({product("a", "cost", "date currency"), product("b")});
    read();
    PivotSpec spec;
    spec.rows = words("product");
    spec.metrics = words("cost");
    const Pivot pivot = Pivot::of(overview().joined(), spec);
    QStringList drawn;
    for (int measure = 0; measure < pivot.measures().size(); ++measure)
        drawn << pivot.total(measure).number.toString() + pivot.measures()[measure].currency;
    drawn.sort();
    QCOMPARE(drawn, words("0.25 1.5USD 2EUR"));
}

void SpendOverviewTest::furtherDimensionsAreAskedForWhereTheyAreOffered()
{
    m_fixture->reports = [&](const QStringList &items) {
        return DeskFixture::page(asksFor(items, "a")
                                     ? R"([{"date":"2024-01-02","billing_group_id":"g1","cost":1.5},
                                           {"date":"2024-01-02","billing_group_id":null,"cost":2}])"
                                     : R"([{"date":"2024-01-03","cost":0.25}])");
    };
    overview().setProducts({product("a", "cost", "billing_group_id date"), product("b")});
    overview().setFurther(words("billing_group_id"));
    read();
    for (const QStringList &items : m_fixture->asked())
        QCOMPARE(items.contains(QStringLiteral("dimensions=billing_group_id,date")), asksFor(items, "a"));
    const UsageTable joined = overview().joined();
    QStringList drawn;
    for (int row = 0; row < joined.rows(); ++row) {
        QStringList cells;
        for (const UsageTable::Dimension &dimension : joined.dimensions())
            cells << joined.text(row, dimension);
        drawn << cells.join(u'|') + u'=' + joined.number(row, joined.metrics()[0])->toString();
    }
    drawn.sort();
    QCOMPARE(drawn, words("a|2024-01-02||=2 a|2024-01-02||g1=1.5 b|2024-01-03||=0.25"));
}

void SpendOverviewTest::anotherRangeDropsWhatRuns()
{
    const auto isOf2024 = [](const QStringList &items) {
        return items.contains(QStringLiteral("start_date=2024-01-01T00:00:00-00:00"));
    };
    m_fixture->reports = [&](const QStringList &items) {
        return isOf2024(items) ? ScriptedAnswer::of(ScriptedAnswer::Trouble::Stall)
                               : DeskFixture::page(R"([{"date":"2023-01-02","cost":7}])");
    };
    overview().setProducts({product("a")});
    overview().read(january);
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->asked().size() == 1; }));
    overview().read(TimeRange::month(2023, 1, QTimeZone::utc()));
    QVERIFY(m_fixture->waitFor([this] { return !overview().isReading(); }));
    const UsageTable joined = overview().joined();
    QCOMPARE(joined.rows(), 1);
    QCOMPARE(joined.sum(joined.metrics()[0]).toString(), QStringLiteral("7"));
}

int SpendOverviewTest::keptDays()
{
    return await(m_fixture->database.read([](Sql &sql) -> Outcome<int> {
               int days = 0;
               sql.each(QStringLiteral("SELECT COUNT(*) FROM usage_days"), {},
                        [&](const SqlRow &row) { days = static_cast<int>(row.number(0)); });
               return days;
           }))
        .value_or(0);
}

void SpendOverviewTest::closedDaysAreNotAskedForTwice()
{
    m_fixture->reports = [](const QStringList &) {
        return DeskFixture::page(R"([{"date":"2024-01-02","cost":1.5}])");
    };
    overview().setProducts({product("a")});
    read();
    // The days are written down beside the answer, some time after it.
    QTRY_VERIFY(keptDays() > 0);
    read();
    QCOMPARE(m_fixture->asked().size(), 1);
    read(UsageReports::Freshness::Again);
    QCOMPARE(m_fixture->asked().size(), 2);
    QCOMPARE(overview().joined().sum(overview().joined().metrics()[0]).toString(), QStringLiteral("1.5"));
}

SIGNALBOX_TEST(SpendOverviewTest)
#include "SpendOverviewTest.moc"
