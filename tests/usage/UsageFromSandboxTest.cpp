// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "sandbox/Sandbox.h"
#include "store/Database.h"
#include "store/SavedReportTable.h"
#include "support/Await.h"
#include "support/TestMain.h"
#include "usage/ReportExport.h"
#include "usage/ReportSummary.h"
#include "usage/ReportViewData.h"
#include "usage/SmallTable.h"
#include "usage/UsageDesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Reports against a server that was written from the contract alone.
class UsageFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theDaysOfEveryProductComeToItsWhole();
    void theValuesOfEveryDimensionComeToTheWhole();
    void hoursOfAZoneComeToItsDays();
    void halvesOfARangeComeToTheWhole();
    void theDifferenceIsThatOfBothRanges();
    void allProductsTogetherHaveSpent();
    void someCallsAreShort();
    void aQuestionBecomesAReport();

private:
    /// Whole days that ended long enough ago for their numbers to stand still.
    RangeChoice daysBefore(int from, int to, const QByteArray &zone = "UTC") const;
    /// Its grouping remains to be said.
    Report report(const UsageProduct &product) const;
    Outcome<ReportResult> read(const Report &report) const { return await(m_desk->run(report)); }
    /// The totals by metric and currency: "cost USD 12.5".
    static QStringList totals(const ReportResult &result);

    Sandbox m_sandbox;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SavedReportTable> m_saved;
    std::unique_ptr<UsageDesk> m_desk;
};

void UsageFromSandboxTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.error()));
    Account account;
    account.id = QUuid::createUuid();
    account.apiBase = m_sandbox.url();
    m_client = std::make_unique<ApiClient>(account, Secret(m_sandbox.key()), &m_clock, nullptr);
    m_database = std::make_unique<Database>(m_folder.filePath(QStringLiteral("signalbox.sqlite")));
    m_database->open();
    m_saved = std::make_unique<SavedReportTable>(m_database.get());
    // Without a cache every number comes from the server.
    m_desk = std::make_unique<UsageDesk>(
        account, UsageDesk::Parts{
                     .client = m_client.get(), .days = nullptr, .saved = m_saved.get(), .clock = &m_clock});
    QSignalSpy changed(m_desk.get(), &UsageDesk::optionsChanged);
    m_desk->loadOptions();
    QTRY_VERIFY(!m_desk->isLoadingOptions());
    QVERIFY(m_desk->products().size() > 10);
}

RangeChoice UsageFromSandboxTest::daysBefore(int from, int to, const QByteArray &zone) const
{
    const QDate today = m_clock.now().date();
    RangeChoice choice;
    choice.preset = RangeChoice::Preset::Fixed;
    choice.zone = zone;
    choice.fixed = TimeRange::days(today.addDays(-from), today.addDays(-to - 1), QTimeZone(zone));
    return choice;
}

Report UsageFromSandboxTest::report(const UsageProduct &product) const
{
    Report report;
    report.product = product.product;
    report.recordType = product.recordType;
    report.metrics = product.metrics;
    report.range = daysBefore(40, 10);
    return report;
}

QStringList UsageFromSandboxTest::totals(const ReportResult &result)
{
    const Pivot table = ReportViewData::of(result).table;
    QStringList totals;
    for (int measure = 0; measure < table.measures().size(); ++measure) {
        const PivotCell cell = table.total(measure);
        const Measure &name = table.measures()[measure];
        if (cell.hasNumber())
            totals << name.metric + u' ' + name.currency + u' ' + cell.number.toString();
    }
    totals.sort();
    return totals;
}

void UsageFromSandboxTest::theDaysOfEveryProductComeToItsWhole()
{
    for (const UsageProduct &product : m_desk->products()) {
        Report month = report(product);
        // A dimension that every product has, so that the month is not asked for by day.
        const auto other = std::ranges::find_if(product.dimensions, [](const QString &name) {
            return name != u"date" && name != u"date_time" && name != u"currency";
        });
        if (other == product.dimensions.end() || !product.dimensions.contains(QStringLiteral("date")))
            continue;
        month.dimensions = {*other};
        Report days = month;
        days.dimensions.clear();
        days.grain = Grain::Day;
        const auto whole = read(month);
        const auto parts = read(days);
        QVERIFY2(whole && parts, qPrintable(product.product));
        QStringList ofMonth = totals(*whole);
        QStringList ofDays = totals(*parts);
        // Peaks are no sums: one may stand alone in one of both.
        for (QStringList *list : {&ofMonth, &ofDays})
            list->removeIf([](const QString &text) { return text.contains(u"cps"); });
        QCOMPARE(ofDays, ofMonth);
        QVERIFY2(ofDays.size() > 0 || product.metrics.filter(QStringLiteral("cps")).size() > 0,
                 qPrintable(product.product));
    }
}

void UsageFromSandboxTest::theValuesOfEveryDimensionComeToTheWhole()
{
    const UsageProduct sip =
        *std::ranges::find(m_desk->products(), QStringLiteral("sip-trunking"), &UsageProduct::product);
    std::optional<QStringList> whole;
    for (const QString &dimension : sip.dimensions) {
        if (dimension == u"currency" || dimension == u"date_time")
            continue;
        Report by = report(sip);
        by.dimensions = {dimension};
        const auto result = read(by);
        QVERIFY2(result, qPrintable(dimension));
        if (!whole)
            whole = totals(*result);
        QCOMPARE(totals(*result), *whole);
    }
    QVERIFY(whole && !whole->isEmpty());
}

void UsageFromSandboxTest::hoursOfAZoneComeToItsDays()
{
    const UsageProduct sip =
        *std::ranges::find(m_desk->products(), QStringLiteral("sip-trunking"), &UsageProduct::product);
    Report days = report(sip);
    days.metrics = words("attempted");
    days.range = daysBefore(13, 10, "Europe/Berlin");
    days.grain = Grain::Day;
    Report hours = days;
    hours.grain = Grain::Hour;
    const auto byDay = read(days);
    const auto byHour = read(hours);
    QVERIFY(byDay && byHour);
    const Pivot dayTable = ReportViewData::of(*byDay).table;
    const Pivot hourTable = ReportViewData::of(*byHour).table;
    QCOMPARE(dayTable.rows().size(), 3);
    QVERIFY(hourTable.rows().size() >= 71);
    for (int day = 0; day < 3; ++day) {
        Decimal sum;
        for (int hour = 0; hour < hourTable.rows().size(); ++hour) {
            if (hourTable.rows()[hour].time.date() == dayTable.rows()[day].time.date())
                sum += hourTable.rowTotal(hour, 0).number;
        }
        QCOMPARE(dayTable.rowTotal(day, 0).number.toString(), sum.toString());
        QVERIFY(!sum.isZero());
    }
}

void UsageFromSandboxTest::halvesOfARangeComeToTheWhole()
{
    const UsageProduct messaging =
        *std::ranges::find(m_desk->products(), QStringLiteral("messaging"), &UsageProduct::product);
    const auto range = [&](int from, int to) {
        Report one = report(messaging);
        one.metrics = words("cost");
        one.dimensions = words("direction");
        one.range = daysBefore(from, to);
        return read(one);
    };
    const auto whole = range(100, 10); // split at 31 days
    const auto first = range(100, 47);
    const auto second = range(47, 10);
    QVERIFY(whole && first && second);
    const auto sum = [](const ReportResult &result) {
        return ReportViewData::of(result).table.total(0).number;
    };
    QVERIFY(!sum(*whole).isZero());
    QCOMPARE(sum(*whole).toString(), (sum(*first) + sum(*second)).toString());
}

void UsageFromSandboxTest::theDifferenceIsThatOfBothRanges()
{
    const UsageProduct sip =
        *std::ranges::find(m_desk->products(), QStringLiteral("sip-trunking"), &UsageProduct::product);
    Report both = report(sip);
    both.metrics = words("cost");
    both.dimensions = words("country_code");
    both.compare = Comparison{.range = daysBefore(70, 40), .align = Comparison::Align::Date};
    const auto result = read(both);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
    const ReportViewData view = ReportViewData::of(*result);
    QVERIFY(!view.compared.isEmpty());
    Decimal sum;
    for (const Compared::Line &line : view.compared[0].drivers)
        sum += *line.difference;
    QCOMPARE(sum.toString(), view.compared[0].whole.difference->toString());
    QVERIFY(ReportSummary::of(*result, view.table, view.compared[0]).contains(u"than in the other range"));
    QVERIFY(!ReportExport::csv(*result).isEmpty());
}

void UsageFromSandboxTest::allProductsTogetherHaveSpent()
{
    SpendOverview &overview = *m_desk->overview();
    const QDate today = m_clock.now().date();
    overview.read(TimeRange::days(today.addDays(-7), today.addDays(-1), QTimeZone::utc()));
    QTRY_VERIFY_WITH_TIMEOUT(!overview.isReading(), 30'000);
    int spent = 0;
    for (const SpendOverview::Line &line : overview.lines()) {
        QVERIFY2(line.state == SpendOverview::State::Read || line.state == SpendOverview::State::NoMoney,
                 qPrintable(line.product.product));
        spent += line.table && line.table->rows() > 0 ? 1 : 0;
    }
    QVERIFY(spent > 5);
    const UsageTable joined = overview.joined();
    QVERIFY(!joined.sum(joined.metrics()[0]).isZero());
}

void UsageFromSandboxTest::someCallsAreShort()
{
    const auto calls = await(m_desk->shortCalls(report({}).range.resolved(m_clock.now())));
    QVERIFY(calls);
    QVERIFY(calls->share());
    QVERIFY(*calls->share() > 0 && *calls->share() < 1);
    QVERIFY(!calls->connections.isEmpty());
    Decimal sum;
    for (const ShortCalls::Connection &connection : calls->connections)
        sum += connection.shortCalls;
    QCOMPARE(sum.toString(), calls->shortCalls.toString());
}

void UsageFromSandboxTest::aQuestionBecomesAReport()
{
    const AskAnswer answer = m_desk->ask(QStringLiteral("Daily wireless spend for the last 10 days"));
    QCOMPARE(answer.kind, AskAnswer::Kind::Understood);
    const auto result = read(UsageDesk::reportOf(answer.query));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
    const Pivot table = ReportViewData::of(*result).table;
    QCOMPARE(table.rows().size(), 10);
    QVERIFY(table.total(0).hasNumber());
}

SIGNALBOX_TEST(UsageFromSandboxTest)
#include "UsageFromSandboxTest.moc"
