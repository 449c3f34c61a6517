// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/UsageDesk.h"

#include "support/TestMain.h"
#include "usage/DeskFixture.h"
#include "usage/ReportRules.h"
#include "usage/ReportViewData.h"
#include "usage/SmallTable.h"

#include <QSignalSpy>
#include <QTest>

/// Reports from the builder to the numbers, the worked examples of the documentation among them.
class UsageDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<DeskFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void sipByCountryAndDirectionAsDocumented();
    void messagingByCarrierAsDocumented();
    void alphanumericWithRepeatedFiltersAsDocumented();
    void shortCallsAsDocumented();
    void halfOfTheShortCallsAreNoShare();
    void bothRangesAreReadSideBySide();
    void whenOneRangeFailsTheReportFails();
    void abortingEndsBothRanges();
    void whatCannotBeAskedIsRefusedBeforeTheCall();
    void optionsThatFailedAreSaidAndReadAgain();
    void holesAreFilled();
    void questionsWaitForTheProducts();
    void aLineWithoutAGrainIsDrawnByDay();
    void anUnderstoodQuestionKeepsAllItsParts();

private:
    Report sip() const;
    std::unique_ptr<DeskFixture> m_fixture;
};

namespace {
RangeChoice fixed(const char *range)
{
    RangeChoice choice;
    choice.preset = RangeChoice::Preset::Fixed;
    choice.fixed = TimeRange::parse(QString::fromLatin1(range));
    return choice;
}

const char *const january = "2024-01-01T00:00:00Z/2024-02-01T00:00:00Z";
const char *const december = "2023-12-01T00:00:00Z/2024-01-01T00:00:00Z";
} // namespace

Report UsageDeskTest::sip() const
{
    Report report;
    report.product = QStringLiteral("sip-trunking");
    report.metrics = words("cost");
    report.dimensions = words("direction");
    report.asksCurrency = false;
    report.range = fixed(january);
    return report;
}

void UsageDeskTest::sipByCountryAndDirectionAsDocumented()
{
    m_fixture->loadOptions();
    m_fixture->reports = [](const QStringList &) {
        return DeskFixture::page(R"([{"country_code":"1","direction":"outbound","product":"sip-trunking",
            "connected":883930.0,"cost":1911.6248,"attempted":1245811.0}])");
    };
    Report report = sip();
    report.metrics = words("connected attempted cost");
    report.dimensions = words("country_code direction");
    report.filters = {{QStringLiteral("direction"), words("outbound")}};
    report.range = fixed("2024-01-23T00:00:00Z/2024-01-29T00:00:00Z");
    const auto result = m_fixture->ended(m_fixture->desk->run(report));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
    QCOMPARE(m_fixture->asked(),
             QList<QStringList>{words("dimensions=country_code,direction end_date=2024-01-29T00:00:00-00:00 "
                                      "filter[direction]=outbound metrics=attempted,connected,cost "
                                      "product=sip-trunking start_date=2024-01-23T00:00:00-00:00")});
    const Pivot table = ReportViewData::of(*result).table;
    QCOMPARE(table.rows()[0].values, words("1 outbound"));
    QCOMPARE(table.rowTotal(0, 0).number.toString(), QStringLiteral("883930"));
    QCOMPARE(table.rowTotal(0, 1).number.toString(), QStringLiteral("1245811"));
    QCOMPARE(table.rowTotal(0, 2).number.toString(), QStringLiteral("1911.6248"));
}

void UsageDeskTest::messagingByCarrierAsDocumented()
{
    m_fixture->loadOptions();
    m_fixture->reports = [](const QStringList &) {
        return DeskFixture::page(
            R"([{"normalized_carrier":"AT&T","direction":"outbound","product":"messaging",
            "cost":132.4653,"parts":33952.0,"count":18088},{"normalized_carrier":"Verizon Wireless",
            "direction":"outbound","product":"messaging","cost":205.2036,"parts":48924.0,"count":25171}])");
    };
    Report report = sip();
    report.product = QStringLiteral("messaging");
    report.metrics = words("cost parts count");
    report.dimensions = words("direction normalized_carrier");
    report.filters = {{QStringLiteral("direction"), words("outbound")}};
    report.range = {};
    report.range.preset = RangeChoice::Preset::Literal;
    report.range.literal = QStringLiteral("today");
    const auto result = m_fixture->ended(m_fixture->desk->run(report));
    QVERIFY(result);
    QCOMPARE(m_fixture->asked(),
             QList<QStringList>{words("date_range=today dimensions=direction,normalized_carrier "
                                      "filter[direction]=outbound metrics=cost,count,parts "
                                      "product=messaging")});
    const Pivot table = ReportViewData::of(*result).table;
    QCOMPARE(table.rows()[0].values[1], QStringLiteral("Verizon Wireless"));
    QCOMPARE(table.rowTotal(1, 0).number.toString(), QStringLiteral("132.4653"));
    QCOMPARE(table.total(2).number.toString(), QStringLiteral("43259"));
}

void UsageDeskTest::alphanumericWithRepeatedFiltersAsDocumented()
{
    m_fixture->loadOptions();
    m_fixture->reports = [](const QStringList &) {
        return DeskFixture::page(R"([{"status_v2":"delivered","mnc":"01","mcc":"270","product_name":
            "alphanumeric_id","country_iso":"LU","direction":"outbound","product":"messaging","cost":9.519,
            "parts":167.0},{"status_v2":"delivered","mnc":"01","mcc":"272","product_name":"alphanumeric_id",
            "country_iso":"IE","direction":"outbound","product":"messaging","cost":659.2542,
            "parts":18623.0}])");
    };
    Report report = sip();
    report.product = QStringLiteral("messaging");
    report.metrics = words("cost parts");
    report.dimensions = words("mcc mnc country_iso");
    report.filters = {{QStringLiteral("product_name"), words("alphanumeric_id")},
                      {QStringLiteral("direction"), words("outbound")},
                      {QStringLiteral("status_v2"), words("delivered delivery_failed delivery_unconfirmed")}};
    const auto result = m_fixture->ended(m_fixture->desk->run(report));
    QVERIFY(result);
    QCOMPARE(
        m_fixture->asked(),
        QList<QStringList>{words("dimensions=country_iso,direction,mcc,mnc,product_name,status_v2 "
                                 "end_date=2024-02-01T00:00:00-00:00 filter[direction]=outbound "
                                 "filter[product_name]=alphanumeric_id filter[status_v2]=delivered "
                                 "filter[status_v2]=delivery_failed filter[status_v2]=delivery_unconfirmed "
                                 "metrics=cost,parts product=messaging "
                                 "start_date=2024-01-01T00:00:00-00:00")});
    const Pivot table = ReportViewData::of(*result).table;
    QCOMPARE(table.rows()[0].values, words("272 01 IE"));
    QCOMPARE(table.rowTotal(0, 0).number.toString(), QStringLiteral("659.2542"));
    QCOMPARE(table.rowTotal(1, 1).number.toString(), QStringLiteral("167"));
}

void UsageDeskTest::shortCallsAsDocumented()
{
    m_fixture->loadOptions();
    m_fixture->reports = [](const QStringList &) {
        return DeskFixture::page(
            R"([{"short_duration_call":"false","direction":"outbound","connection_id":"7","completed":522000.0},
            {"short_duration_call":"false","direction":"outbound","connection_id":"8","completed":94.0},
            {"short_duration_call":"true","direction":"outbound","connection_id":"8","completed":414515.0}])");
    };
    const auto calls =
        m_fixture->ended(m_fixture->desk->shortCalls(TimeRange::month(2024, 1, QTimeZone::utc())));
    QVERIFY(calls);
    QCOMPARE(m_fixture->asked(),
             QList<QStringList>{words("dimensions=connection_id,direction,short_duration_call "
                                      "end_date=2024-02-01T00:00:00-00:00 filter[direction]=outbound "
                                      "metrics=completed product=sip-trunking "
                                      "start_date=2024-01-01T00:00:00-00:00")});
    QCOMPARE(QString::number(*calls->share() * 100, 'f', 0), QStringLiteral("44"));
    QVERIFY(calls->isOver());
    QCOMPARE(calls->connections[0].id, QStringLiteral("8"));
    QCOMPARE(calls->connections[0].part, 1.0);
}

void UsageDeskTest::halfOfTheShortCallsAreNoShare()
{
    m_fixture->loadOptions();
    m_fixture->reports = [](const QStringList &items) {
        return items.contains(QStringLiteral("start_date=2024-01-01T00:00:00-00:00"))
                   ? DeskFixture::page(R"([{"short_duration_call":"true","completed":1}])")
                   : ScriptedAnswer::json(422, R"({"errors":[{"title":"no"}]})");
    };
    const auto calls = m_fixture->ended(m_fixture->desk->shortCalls(
        TimeRange::parse(QStringLiteral("2024-01-01T00:00:00Z/2024-03-01T00:00:00Z"))));
    QVERIFY(!calls);
    QCOMPARE(calls.error().kind, Failure::Kind::Rejected);
}

void UsageDeskTest::bothRangesAreReadSideBySide()
{
    m_fixture->loadOptions();
    m_fixture->reports = [](const QStringList &items) {
        return DeskFixture::page(items.contains(QStringLiteral("start_date=2024-01-01T00:00:00-00:00"))
                                     ? R"([{"direction":"inbound","cost":3.5}])"
                                     : R"([{"direction":"inbound","cost":2.5}])");
    };
    Report report = sip();
    report.compare = Comparison{.range = fixed(december), .align = Comparison::Align::Date};
    const auto result = m_fixture->ended(m_fixture->desk->run(report));
    QVERIFY(result);
    QVERIFY(result->compared);
    QCOMPARE(m_fixture->asked().size(), 2);
    QCOMPARE(result->comparedRange, TimeRange::parse(QString::fromLatin1(december)));
    const ReportViewData view = ReportViewData::of(*result);
    QCOMPARE(view.compared[0].whole.difference->toString(), QStringLiteral("1"));
    QCOMPARE(*view.compared[0].whole.percent, 40.0);
}

void UsageDeskTest::whenOneRangeFailsTheReportFails()
{
    m_fixture->loadOptions();
    m_fixture->reports = [](const QStringList &items) {
        return items.contains(QStringLiteral("start_date=2024-01-01T00:00:00-00:00"))
                   ? DeskFixture::page("[]")
                   : ScriptedAnswer::json(403, R"({"errors":[{"title":"no"}]})");
    };
    Report report = sip();
    report.compare = Comparison{.range = fixed(december), .align = Comparison::Align::Date};
    const auto result = m_fixture->ended(m_fixture->desk->run(report));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Failure::Kind::Forbidden);
}

void UsageDeskTest::abortingEndsBothRanges()
{
    m_fixture->loadOptions();
    m_fixture->reports = [](const QStringList &) {
        return ScriptedAnswer::of(ScriptedAnswer::Trouble::Stall);
    };
    Report report = sip();
    report.compare = Comparison{.range = fixed(december), .align = Comparison::Align::Date};
    Call<ReportResult> *call = m_fixture->desk->run(report);
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->asked().size() == 2; }));
    std::optional<Outcome<ReportResult>> outcome;
    call->then(this, [&](Outcome<ReportResult> result) { outcome = std::move(result); });
    call->abort();
    QVERIFY(m_fixture->waitFor([&] { return outcome.has_value(); }));
    QCOMPARE(outcome->error().kind, Failure::Kind::Cancelled);
}

void UsageDeskTest::whatCannotBeAskedIsRefusedBeforeTheCall()
{
    m_fixture->loadOptions();
    Report report = sip();
    report.metrics = words("parts");
    report.filters = {{QStringLiteral("mcc"), words("270")}};
    const auto result = m_fixture->ended(m_fixture->desk->run(report));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Failure::Kind::Rejected);
    QVERIFY(m_fixture->asked().isEmpty());
    // The builder finds the parts again.
    QList<ReportRules::Part> parts;
    for (const ReportRules::Mistake &mistake : ReportRules::mistakes(result.error()))
        parts << mistake.part;
    QVERIFY(parts.contains(ReportRules::Part::Metrics));
    QVERIFY(parts.contains(ReportRules::Part::Filters));
    QVERIFY(!parts.contains(ReportRules::Part::Whole));
}

void UsageDeskTest::optionsThatFailedAreSaidAndReadAgain()
{
    const ScriptedAnswer good = m_fixture->options;
    m_fixture->options = ScriptedAnswer::json(403, R"({"errors":[{"title":"no"}]})");
    const QSignalSpy changed(m_fixture->desk.get(), &UsageDesk::optionsChanged);
    m_fixture->loadOptions();
    QVERIFY(m_fixture->desk->optionsFailure());
    QCOMPARE(changed.size(), 2); // loading, and not loaded
    const auto result = m_fixture->ended(m_fixture->desk->run(sip()));
    QCOMPARE(result.error().kind, Failure::Kind::Forbidden);
    m_fixture->options = good;
    m_fixture->loadOptions();
    QVERIFY(!m_fixture->desk->optionsFailure());
    QCOMPARE(m_fixture->desk->products().size(), 4);
}

void UsageDeskTest::holesAreFilled()
{
    m_fixture->loadOptions();
    bool isDown = true;
    m_fixture->reports = [&](const QStringList &items) {
        const bool isSecond = items.contains(QStringLiteral("start_date=2024-02-01T00:00:00-00:00"));
        return isSecond && isDown ? ScriptedAnswer::json(403, R"({"errors":[{"title":"no"}]})")
                                  : DeskFixture::page(R"([{"direction":"inbound","cost":2.5}])");
    };
    Report report = sip();
    report.range = fixed("2024-01-01T00:00:00Z/2024-03-01T00:00:00Z");
    const auto result = m_fixture->ended(m_fixture->desk->run(report));
    QVERIFY(result);
    QVERIFY(result->hasHoles());
    QCOMPARE(ReportViewData::of(*result).table.total(0).number.toString(), QStringLiteral("2.5"));
    isDown = false;
    const auto whole = m_fixture->ended(m_fixture->desk->fill(*result));
    QVERIFY(whole);
    QVERIFY(!whole->hasHoles());
    QCOMPARE(ReportViewData::of(*whole).table.total(0).number.toString(), QStringLiteral("5"));
}

void UsageDeskTest::questionsWaitForTheProducts()
{
    QCOMPARE(m_fixture->desk->ask(QStringLiteral("sip cost last week")).kind, AskAnswer::Kind::Clarify);
    m_fixture->loadOptions();
    const AskAnswer answer = m_fixture->desk->ask(QStringLiteral("sip cost last week"));
    QCOMPARE(answer.kind, AskAnswer::Kind::Understood);
    QCOMPARE(answer.query.product, QStringLiteral("sip-trunking"));
}

void UsageDeskTest::aLineWithoutAGrainIsDrawnByDay()
{
    AskQuery query;
    query.chart = AskQuery::Chart::Line;
    QCOMPARE(UsageDesk::reportOf(query).grain, Grain::Day);
    query.grain = AskQuery::Grain::Month;
    QCOMPARE(UsageDesk::reportOf(query).grain, Grain::Month);
    query = AskQuery();
    query.chart = AskQuery::Chart::Bar;
    QCOMPARE(UsageDesk::reportOf(query).grain, Grain::None);
}

void UsageDeskTest::anUnderstoodQuestionKeepsAllItsParts()
{
    AskQuery query;
    query.product = QStringLiteral("messaging");
    query.recordType = QStringLiteral("mdr");
    query.metrics = words("cost");
    query.dimensions = words("direction");
    query.filters = {{QStringLiteral("mcc"), words("270 272")}};
    query.range = TimeRange::parse(QString::fromLatin1(january));
    query.compare = TimeRange::parse(QString::fromLatin1(december));
    query.topN = 7;
    query.aggregation = AskQuery::Aggregation::Average;
    query.chart = AskQuery::Chart::Pie;
    const Report report = UsageDesk::reportOf(query);
    QCOMPARE(report.product, query.product);
    QCOMPARE(report.recordType, query.recordType);
    QCOMPARE(report.metrics, query.metrics);
    QCOMPARE(report.dimensions, query.dimensions);
    QCOMPARE(report.filters, query.filters);
    QCOMPARE(report.range.resolved(QDateTime::currentDateTimeUtc()), query.range);
    QVERIFY(report.compare);
    QCOMPARE(report.compare->range.fixed, *query.compare);
    QCOMPARE(report.top, query.topN);
    QCOMPARE(report.aggregation, Aggregation::Average);
    QCOMPARE(report.chart, ChartKind::Pie);
}

SIGNALBOX_TEST(UsageDeskTest)
#include "UsageDeskTest.moc"
