// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageReading.h"
#include "support/TestMain.h"

#include <QTest>
#include <random>

/// Reports of any length, split, kept and stitched, against the unsplit truth.
class UsageReportsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_reading = std::make_unique<UsageReading>(); }
    void cleanup() { m_reading.reset(); }
    void splitReportsEqualTheUnsplitTruth();
    void whatWasKeptIsNotAskedForAgain();
    void everythingThatChangesNumbersIsKeptApart();
    void aDayIsClosedTwoDaysAfterItsEnd();
    void begunDaysAreReadAndNotKept();
    void daysWithoutUsageAreKeptToo();
    void askingAgainRefreshesWhatIsKept();
    void whatIsKeptDamagedIsAskedForAgain();
    void rowsOfOtherDaysKeepASliceFromBeingKept();
    void troubleOfTheStoreLosesNoReport();
    void slicesWithoutBucketsAreKeptWhole();
    void dayLengthsOfZonesAndLeapDaysDoNotMatter();
    void literalsAreOneRequestAndNeverKept();

private:
    std::unique_ptr<UsageReading> m_reading;
};

static UsageQuery query(const char *dimensions, const TimeRange &range, const char *metrics = "count cost")
{
    return UsageReading::query(dimensions, range, metrics);
}

void UsageReportsTest::splitReportsEqualTheUnsplitTruth()
{
    std::mt19937 dice(4);
    const auto upTo = [&](int most) { return int(dice() % unsigned(most)); };
    const QDateTime begin(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    for (int round = 0; round < 60; ++round) {
        const bool wholeDays = upTo(2) == 0;
        const int unit = wholeDays ? 24 : 1;
        const QDateTime from = begin.addSecs(3'600LL * unit * upTo(420 * 24 / unit));
        const TimeRange asked(from, from.addSecs(3'600LL * unit * (1 + upTo(120 * 24 / unit))));
        const char *const dimensions[] = {"direction",
                                          "country direction",
                                          "date",
                                          "date_time country",
                                          "direction date",
                                          "date date_time direction country",
                                          ""};
        UsageQuery one = query(dimensions[upTo(7)], asked, upTo(3) == 0 ? "cost" : "count cost");
        if (upTo(3) == 0)
            one.filters = {{QStringLiteral("direction"), {QStringLiteral("out"), QStringLiteral("in")}}};
        if (upTo(4) == 0)
            one.filters = {{QStringLiteral("country"), {QStringLiteral("us")}}};
        one.pageSize = upTo(2) == 0 ? 5'000 : 97;
        const auto answer = m_reading->read(one, upTo(6) == 0 ? UsageReports::Freshness::Again
                                                              : UsageReports::Freshness::Cached);
        QVERIFY(answer.holes.isEmpty());
        QCOMPARE(answer.table->dimensions().size(), size_t(one.dimensions.size()));
        if (UsageReading::rows(answer) != UsageTruth::rows(one))
            QFAIL(qPrintable(QStringLiteral("round %1: %2 by %3, %4 days of the cache")
                                 .arg(round)
                                 .arg(asked.toString(), one.dimensions.join(u','))
                                 .arg(answer.daysFromCache)));
        const auto *column = answer.table->dimension(one.bucketDimension());
        for (int row = 1; column && row < answer.table->rows(); ++row)
            QVERIFY(UsageTable::dayOf(answer.table->text(row - 1, *column)) <=
                    UsageTable::dayOf(answer.table->text(row, *column)).addDays(31));
    }
}

void UsageReportsTest::whatWasKeptIsNotAskedForAgain()
{
    const UsageQuery first =
        query("date direction", UsageReading::range("2025-03-10T00:00:00Z/2025-05-01T00:00:00Z"));
    UsageAnswer answer = m_reading->read(first);
    QCOMPARE(m_reading->asked(), QStringLiteral("20250310-20250410 20250410-20250501"));
    QCOMPARE(answer.slices, 2);
    QCOMPARE(answer.daysAsked, 52);
    QCOMPARE(answer.daysFromCache, 0);
    answer = m_reading->read(first);
    QCOMPARE(m_reading->asked(), QString());
    QCOMPARE(answer.slices, 0);
    QCOMPARE(answer.daysFromCache, 52);
    QCOMPARE(UsageReading::rows(answer), UsageTruth::rows(first));
    UsageQuery wider = query("direction date",
                             UsageReading::range("2025-02-01T05:00:00Z/2025-05-03T00:00:00Z"), "cost count");
    wider.filters.clear();
    answer = m_reading->read(wider);
    QCOMPARE(m_reading->asked(), QStringLiteral("20250201:05-20250304 20250304-20250310 20250501-20250503"));
    QCOMPARE(UsageReading::rows(answer), UsageTruth::rows(wider));
    // The long report without days is made of the same ones.
    const UsageQuery total =
        query("direction", UsageReading::range("2025-02-02T00:00:00Z/2025-05-03T00:00:00Z"));
    answer = m_reading->read(total);
    QCOMPARE(m_reading->asked(), QString());
    QCOMPARE(UsageReading::rows(answer), UsageTruth::rows(total));
}

void UsageReportsTest::everythingThatChangesNumbersIsKeptApart()
{
    const UsageQuery one = query("date", UsageReading::range("2025-03-01T00:00:00Z/2025-03-03T00:00:00Z"));
    QList<UsageQuery> all(7, one);
    all[1].product = QStringLiteral("fax-api");
    all[2].recordType = QStringLiteral("rcs");
    all[3].metrics = UsageReading::words("count");
    all[4].dimensions = UsageReading::words("date direction");
    all[5].filters = {{QStringLiteral("direction"), {QStringLiteral("out")}}};
    all[6].managedAccounts = true;
    for (const UsageQuery &each : all) {
        m_reading->read(each);
        QCOMPARE(m_reading->asked(), QStringLiteral("20250301-20250303"));
    }
    for (const UsageQuery &each : all) {
        m_reading->read(each);
        QCOMPARE(m_reading->asked(), QString());
    }
    QVERIFY(UsageReading::rows(m_reading->read(all[6])) == UsageTruth::rows(all[6]) &&
            UsageReading::rows(m_reading->read(all[6])) != UsageReading::rows(m_reading->read(one)));
    // Another account has its own.
    m_reading->fixture.account.id = QUuid::createUuid();
    m_reading->fixture.client = std::make_unique<ApiClient>(
        m_reading->fixture.account, Secret("KEY1"), &m_reading->fixture.clock, &m_reading->fixture.log);
    m_reading->reports = std::make_unique<UsageReports>(m_reading->fixture.client.get(),
                                                        m_reading->days.get(), &m_reading->fixture.clock);
    m_reading->read(one);
    QCOMPARE(m_reading->asked(), QStringLiteral("20250301-20250303"));
}

void UsageReportsTest::aDayIsClosedTwoDaysAfterItsEnd()
{
    // It is noon on 1 March 2026: 26 February ended 60 hours ago, 27 February 36.
    const UsageQuery one = query("date", UsageReading::range("2026-02-20T00:00:00Z/2026-03-01T12:00:00Z"));
    UsageAnswer answer = m_reading->read(one);
    QCOMPARE(answer.provisionalFrom, QDateTime(QDate(2026, 2, 27), QTime(12, 0), Qt::UTC));
    QCOMPARE(answer.readAt, m_reading->fixture.clock.now());
    answer = m_reading->read(one);
    QCOMPARE(m_reading->asked(), QStringLiteral("20260227-20260301:12"));
    QCOMPARE(answer.daysFromCache, 7);
    QCOMPARE(answer.daysAsked, 3);
    m_reading->fixture.clock.advance(std::chrono::hours(12));
    m_reading->read(one);
    answer = m_reading->read(one);
    QCOMPARE(m_reading->asked(), QStringLiteral("20260228-20260301:12"));
    QCOMPARE(answer.readAt, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    const auto settled =
        m_reading->read(query("date", UsageReading::range("2026-02-20T00:00:00Z/2026-02-27T00:00:00Z")));
    QVERIFY(!settled.provisionalFrom.isValid());
    const auto all =
        m_reading->read(query("date", UsageReading::range("2026-02-28T00:00:00Z/2026-03-01T00:00:00Z")));
    QCOMPARE(all.provisionalFrom, QDateTime(QDate(2026, 2, 28), QTime(0, 0), Qt::UTC));
}

void UsageReportsTest::begunDaysAreReadAndNotKept()
{
    const UsageQuery one = query("date", UsageReading::range("2025-03-01T05:00:00Z/2025-03-04T07:00:00Z"));
    m_reading->read(one);
    QCOMPARE(m_reading->asked(), QStringLiteral("20250301:05-20250304:07"));
    QCOMPARE(UsageReading::rows(m_reading->read(one)), UsageTruth::rows(one));
    QCOMPARE(m_reading->asked(), QStringLiteral("20250301:05-20250302 20250304-20250304:07"));
}

void UsageReportsTest::daysWithoutUsageAreKeptToo()
{
    UsageQuery one =
        query("date direction", UsageReading::range("2025-03-01T00:00:00Z/2025-03-29T00:00:00Z"));
    one.filters = {{QStringLiteral("country"), {QStringLiteral("nowhere")}}};
    QCOMPARE(m_reading->read(one).table->rows(), 0);
    QCOMPARE(m_reading->read(one).daysFromCache, 28);
    QCOMPARE(m_reading->asked(), QString());
}

void UsageReportsTest::askingAgainRefreshesWhatIsKept()
{
    UsageQuery one = query("date", UsageReading::range("2025-03-01T00:00:00Z/2025-03-03T00:00:00Z"));
    m_reading->fixture.server.answerBy([](const ScriptedRequest &) {
        return ScriptedAnswer::json(200, R"({"data":[{"date":"2025-03-01","count":1,"cost":1}]})");
    });
    QCOMPARE(
        UsageReading::rows(m_reading->read(one)),
        UsageReading::words("2025-03-01_1_1").replaceInStrings(QStringLiteral("_"), QStringLiteral(" ")));
    m_reading->fixture.server.answerBy(
        [this](const ScriptedRequest &request) { return m_reading->truth.answer(request); });
    QVERIFY(UsageReading::rows(m_reading->read(one)) != UsageTruth::rows(one));
    m_reading->fixture.clock.advance(std::chrono::seconds(1));
    QCOMPARE(UsageReading::rows(m_reading->read(one, UsageReports::Freshness::Again)), UsageTruth::rows(one));
    QCOMPARE(UsageReading::rows(m_reading->read(one)), UsageTruth::rows(one));
    QCOMPARE(m_reading->asked(), QString());
}

void UsageReportsTest::whatIsKeptDamagedIsAskedForAgain()
{
    const UsageQuery one = query("date", UsageReading::range("2025-03-01T00:00:00Z/2025-03-05T00:00:00Z"));
    m_reading->read(one);
    const UsageTable other(UsageReading::words("date"), UsageReading::words("pages"));
    QVERIFY(
        await(m_reading->days->keep(m_reading->fixture.account.id, one.cacheKey(),
                                    {{QDate(2025, 3, 2), "nonsense", m_reading->fixture.clock.now()},
                                     {QDate(2025, 3, 4), other.toBytes(), m_reading->fixture.clock.now()}})));
    QCOMPARE(UsageReading::rows(m_reading->read(one)), UsageTruth::rows(one));
    QCOMPARE(m_reading->asked(), QStringLiteral("20250302-20250303 20250304-20250305"));
}

void UsageReportsTest::rowsOfOtherDaysKeepASliceFromBeingKept()
{
    m_reading->fixture.server.answerBy([](const ScriptedRequest &) {
        return ScriptedAnswer::json(
            200, R"({"data":[{"date":"2025-03-01","count":1},{"date":"2025-04-01","count":1}]})");
    });
    const UsageQuery one = query("date", UsageReading::range("2025-03-01T00:00:00Z/2025-03-03T00:00:00Z"));
    QCOMPARE(m_reading->read(one).table->rows(), 2);
    QCOMPARE(m_reading->read(one).daysFromCache, 0);
}

void UsageReportsTest::troubleOfTheStoreLosesNoReport()
{
    // A folder stands where the store should be.
    m_reading->open(m_reading->folder.path());
    const UsageQuery one = query("date", UsageReading::range("2025-03-01T00:00:00Z/2025-03-03T00:00:00Z"));
    QCOMPARE(UsageReading::rows(m_reading->read(one)), UsageTruth::rows(one));
    QCOMPARE(UsageReading::rows(m_reading->read(query("direction", one.range))),
             UsageTruth::rows(query("direction", one.range)));
    m_reading->reports =
        std::make_unique<UsageReports>(m_reading->fixture.client.get(), nullptr, &m_reading->fixture.clock);
    QCOMPARE(UsageReading::rows(m_reading->read(one)), UsageTruth::rows(one));
}

void UsageReportsTest::slicesWithoutBucketsAreKeptWhole()
{
    // Exactly what was asked for, without days of our own.
    const UsageQuery month =
        query("direction", UsageReading::range("2025-03-01T00:00:00Z/2025-04-01T00:00:00Z"));
    QCOMPARE(UsageReading::rows(m_reading->read(month)), UsageTruth::rows(month));
    QCOMPARE(m_reading->asked(), QStringLiteral("20250301-20250401"));
    QVERIFY(!m_reading->fixture.server.requests().last().target.contains("date_time"));
    QVERIFY(m_reading->fixture.server.requests().last().target.contains("dimensions=direction&"));
    const UsageAnswer again = m_reading->read(month);
    QCOMPARE(m_reading->asked(), QString());
    QCOMPARE(again.daysFromCache, 31);
    QCOMPARE(UsageReading::rows(again), UsageTruth::rows(month));
    // Peaks are never added up, so that a long report of them keeps its slices.
    const UsageQuery peaks = query(
        "direction", UsageReading::range("2025-02-01T00:00:00Z/2025-04-01T00:00:00Z"), "cps_peak count");
    const UsageAnswer both = m_reading->read(peaks);
    QCOMPARE(m_reading->asked(), QStringLiteral("20250201-20250304 20250304-20250401"));
    QCOMPARE(both.notSummed, UsageReading::words("cps_peak"));
    QVERIFY(!both.table->number(0, *both.table->metric(QStringLiteral("cps_peak"))));
    QCOMPARE(both.table->sum(*both.table->metric(QStringLiteral("count"))).toString(), [&] {
        Decimal sum;
        for (const QString &row : UsageTruth::rows(query("direction", peaks.range, "count")))
            sum += *Decimal::parse(row.section(u' ', -1));
        return sum.toString();
    }());
    QCOMPARE(UsageReading::rows(m_reading->read(peaks)), UsageReading::rows(both));
    QCOMPARE(m_reading->asked(), QString());
    const UsageQuery daily = query("date", peaks.range, "cps_peak");
    QVERIFY(m_reading->read(daily).notSummed.isEmpty());
    QCOMPARE(UsageReading::rows(m_reading->read(daily)), UsageTruth::rows(daily));
}

void UsageReportsTest::dayLengthsOfZonesAndLeapDaysDoNotMatter()
{
    const QTimeZone berlin("Europe/Berlin");
    for (const TimeRange &one :
         {TimeRange::month(2024, 2, berlin), TimeRange::month(2024, 3, berlin),
          TimeRange::month(2025, 10, berlin),
          TimeRange::days(QDate(2024, 2, 28), QDate(2024, 3, 1), QTimeZone::utc()),
          TimeRange::days(QDate(2024, 1, 1), QDate(2024, 12, 31), QTimeZone("America/St_Johns"))}) {
        for (const char *dimensions : {"direction", "date", "date_time"}) {
            const UsageQuery asks = query(dimensions, one);
            QCOMPARE(UsageReading::rows(m_reading->read(asks)), UsageTruth::rows(asks));
            QCOMPARE(UsageReading::rows(m_reading->read(asks)), UsageTruth::rows(asks));
        }
    }
}

void UsageReportsTest::literalsAreOneRequestAndNeverKept()
{
    UsageQuery one = query("date", {});
    one.dateRange = QStringLiteral("last_1_weeks");
    UsageQuery week = query("date", UsageReading::range("2026-02-22T00:00:00Z/2026-03-01T00:00:00Z"));
    for (int i = 0; i < 2; ++i) {
        const UsageAnswer answer = m_reading->read(one);
        QCOMPARE(m_reading->truth.asked.size(), 1);
        QCOMPARE(UsageReading::rows(answer), UsageTruth::rows(week));
        QVERIFY(answer.provisionalFrom.isValid());
    }
    QVERIFY(m_reading->fixture.server.requests().last().target.contains("date_range=last_1_weeks"));
    m_reading->read(week);
    QCOMPARE(m_reading->asked(), QStringLiteral("20260222-20260301"));
}

#include "UsageReportsTest.moc"
SIGNALBOX_TEST(UsageReportsTest)
