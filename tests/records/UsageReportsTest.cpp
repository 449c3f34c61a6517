// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageReports.h"

#include "records/DrawnUsage.h"
#include "records/UsageTruth.h"
#include "store/Database.h"
#include "store/UsageDayTable.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <random>

/// Reports of any length, split, kept and stitched, against the unsplit truth.
class UsageReportsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
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
    UsageQuery query(const char *dimensions, const TimeRange &range,
                     const char *metrics = "count cost") const;
    static TimeRange range(const char *text) { return TimeRange::parse(QString::fromLatin1(text)); }
    UsageAnswer read(const UsageQuery &query,
                     UsageReports::Freshness freshness = UsageReports::Freshness::Cached);
    static QStringList rows(const UsageAnswer &answer);
    QString asked() const;
    void settleStore() { m_database->drain(); }
    void open(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageDayTable> m_days;
    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<UsageReports> m_reports;
    UsageTruth m_truth;
};

static QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

void UsageReportsTest::init()
{
    m_truth = UsageTruth();
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<ApiFixture>();
    m_fixture->server.answerBy([this](const ScriptedRequest &request) { return m_truth.answer(request); });
    open(m_folder->filePath(QStringLiteral("signalbox.sqlite")));
}

void UsageReportsTest::open(const QString &path)
{
    m_reports.reset();
    m_days.reset();
    m_database = std::make_unique<Database>(path);
    m_database->open();
    m_days = std::make_unique<UsageDayTable>(m_database.get());
    m_reports = std::make_unique<UsageReports>(m_fixture->client.get(), m_days.get(), &m_fixture->clock);
}

void UsageReportsTest::cleanup()
{
    m_reports.reset();
    m_days.reset();
    m_database.reset();
    m_fixture.reset();
}

UsageQuery UsageReportsTest::query(const char *dimensions, const TimeRange &asked, const char *metrics) const
{
    UsageQuery made;
    made.product = QStringLiteral("messaging");
    made.dimensions = words(dimensions);
    made.metrics = words(metrics);
    made.range = asked;
    return made;
}

UsageAnswer UsageReportsTest::read(const UsageQuery &asked, UsageReports::Freshness freshness)
{
    m_truth.asked.clear();
    auto answer = m_fixture->ended(m_reports->report(asked, freshness));
    // What is kept is written behind the answer.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    settleStore();
    if (answer)
        return *answer;
    qWarning() << answer.error().what << answer.error().technical;
    UsageAnswer none;
    none.table = std::make_shared<UsageTable>();
    return none;
}

QStringList UsageReportsTest::rows(const UsageAnswer &answer)
{
    QStringList lines;
    for (int row = 0; row < answer.table->rows(); ++row)
        lines << drawn(answer.table->picked({row}));
    lines.sort();
    return lines;
}

/// "20240101-20240201 …"; hours only where it isn't midnight.
QString UsageReportsTest::asked() const
{
    QList<TimeRange> sorted = m_truth.asked;
    std::ranges::sort(sorted, {}, &TimeRange::from);
    QStringList texts;
    const auto text = [](const QDateTime &time) {
        return time.toString(time.time() == QTime(0, 0) ? QStringLiteral("yyyyMMdd")
                                                        : QStringLiteral("yyyyMMdd:hh"));
    };
    for (const TimeRange &one : sorted)
        texts << text(one.from()) + u'-' + text(one.to());
    return texts.join(u' ');
}

void UsageReportsTest::splitReportsEqualTheUnsplitTruth()
{
    std::mt19937 dice(4);
    const auto upTo = [&](int most) { return int(dice() % unsigned(most)); };
    const QDateTime begin(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    for (int round = 0; round < 120; ++round) {
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
        const auto answer =
            read(one, upTo(6) == 0 ? UsageReports::Freshness::Again : UsageReports::Freshness::Cached);
        QVERIFY(answer.holes.isEmpty());
        QCOMPARE(answer.table->dimensions().size(), size_t(one.dimensions.size()));
        if (rows(answer) != UsageTruth::rows(one))
            QFAIL(qPrintable(QStringLiteral("round %1: %2 by %3, %4 days of the cache")
                                 .arg(round)
                                 .arg(asked.toString(), one.dimensions.join(u','))
                                 .arg(answer.daysFromCache)));
        for (const QString &bucket : {QStringLiteral("date"), QStringLiteral("date_time")}) {
            const auto *column = answer.table->dimension(bucket);
            for (int row = 1; column && row < answer.table->rows(); ++row)
                QVERIFY(answer.table->text(row - 1, *column).left(7) <=
                            answer.table->text(row, *column).left(7) ||
                        !one.dimensions.first().startsWith(u"date"));
        }
    }
}

void UsageReportsTest::whatWasKeptIsNotAskedForAgain()
{
    const UsageQuery first = query("date direction", range("2025-03-10T00:00:00Z/2025-05-01T00:00:00Z"));
    UsageAnswer answer = read(first);
    QCOMPARE(asked(), QStringLiteral("20250310-20250410 20250410-20250501"));
    QCOMPARE(answer.slices, 2);
    QCOMPARE(answer.daysAsked, 52);
    QCOMPARE(answer.daysFromCache, 0);
    answer = read(first);
    QCOMPARE(asked(), QString());
    QCOMPARE(answer.slices, 0);
    QCOMPARE(answer.daysFromCache, 52);
    QCOMPARE(rows(answer), UsageTruth::rows(first));
    UsageQuery wider =
        query("direction date", range("2025-02-01T05:00:00Z/2025-05-03T00:00:00Z"), "cost count");
    wider.filters.clear();
    answer = read(wider);
    QCOMPARE(asked(), QStringLiteral("20250201:05-20250304 20250304-20250310 20250501-20250503"));
    QCOMPARE(rows(answer), UsageTruth::rows(wider));
    // The long report without days is made of the same ones.
    const UsageQuery total = query("direction", range("2025-02-02T00:00:00Z/2025-05-03T00:00:00Z"));
    answer = read(total);
    QCOMPARE(asked(), QString());
    QCOMPARE(rows(answer), UsageTruth::rows(total));
}

void UsageReportsTest::everythingThatChangesNumbersIsKeptApart()
{
    const UsageQuery one = query("date", range("2025-03-01T00:00:00Z/2025-03-03T00:00:00Z"));
    QList<UsageQuery> all(7, one);
    all[1].product = QStringLiteral("fax-api");
    all[2].recordType = QStringLiteral("rcs");
    all[3].metrics = words("count");
    all[4].dimensions = words("date direction");
    all[5].filters = {{QStringLiteral("direction"), {QStringLiteral("out")}}};
    all[6].managedAccounts = true;
    for (const UsageQuery &each : all) {
        read(each);
        QCOMPARE(asked(), QStringLiteral("20250301-20250303"));
    }
    for (const UsageQuery &each : all) {
        read(each);
        QCOMPARE(asked(), QString());
    }
    QVERIFY(rows(read(all[6])) == UsageTruth::rows(all[6]) && rows(read(all[6])) != rows(read(one)));
    // Another account has its own.
    m_fixture->account.id = QUuid::createUuid();
    m_fixture->client =
        std::make_unique<ApiClient>(m_fixture->account, Secret("KEY1"), &m_fixture->clock, &m_fixture->log);
    m_reports = std::make_unique<UsageReports>(m_fixture->client.get(), m_days.get(), &m_fixture->clock);
    read(one);
    QCOMPARE(asked(), QStringLiteral("20250301-20250303"));
}

void UsageReportsTest::aDayIsClosedTwoDaysAfterItsEnd()
{
    // It is noon on 1 March 2026: 26 February ended 60 hours ago, 27 February 36.
    const UsageQuery one = query("date", range("2026-02-20T00:00:00Z/2026-03-01T12:00:00Z"));
    UsageAnswer answer = read(one);
    QCOMPARE(answer.provisionalFrom, QDateTime(QDate(2026, 2, 27), QTime(12, 0), Qt::UTC));
    QCOMPARE(answer.readAt, m_fixture->clock.now());
    answer = read(one);
    QCOMPARE(asked(), QStringLiteral("20260227-20260301:12"));
    QCOMPARE(answer.daysFromCache, 7);
    QCOMPARE(answer.daysAsked, 3);
    m_fixture->clock.advance(std::chrono::hours(12));
    read(one);
    answer = read(one);
    QCOMPARE(asked(), QStringLiteral("20260228-20260301:12"));
    QCOMPARE(answer.readAt, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    const auto settled = read(query("date", range("2026-02-20T00:00:00Z/2026-02-27T00:00:00Z")));
    QVERIFY(!settled.provisionalFrom.isValid());
    const auto all = read(query("date", range("2026-02-28T00:00:00Z/2026-03-01T00:00:00Z")));
    QCOMPARE(all.provisionalFrom, QDateTime(QDate(2026, 2, 28), QTime(0, 0), Qt::UTC));
}

void UsageReportsTest::begunDaysAreReadAndNotKept()
{
    const UsageQuery one = query("date", range("2025-03-01T05:00:00Z/2025-03-04T07:00:00Z"));
    read(one);
    QCOMPARE(asked(), QStringLiteral("20250301:05-20250304:07"));
    QCOMPARE(rows(read(one)), UsageTruth::rows(one));
    QCOMPARE(asked(), QStringLiteral("20250301:05-20250302 20250304-20250304:07"));
}

void UsageReportsTest::daysWithoutUsageAreKeptToo()
{
    UsageQuery one = query("date direction", range("2025-03-01T00:00:00Z/2025-03-29T00:00:00Z"));
    one.filters = {{QStringLiteral("country"), {QStringLiteral("nowhere")}}};
    QCOMPARE(read(one).table->rows(), 0);
    QCOMPARE(read(one).daysFromCache, 28);
    QCOMPARE(asked(), QString());
}

void UsageReportsTest::askingAgainRefreshesWhatIsKept()
{
    UsageQuery one = query("date", range("2025-03-01T00:00:00Z/2025-03-03T00:00:00Z"));
    m_fixture->server.answerBy([](const ScriptedRequest &) {
        return ScriptedAnswer::json(200, R"({"data":[{"date":"2025-03-01","count":1,"cost":1}]})");
    });
    QCOMPARE(rows(read(one)),
             words("2025-03-01_1_1").replaceInStrings(QStringLiteral("_"), QStringLiteral(" ")));
    m_fixture->server.answerBy([this](const ScriptedRequest &request) { return m_truth.answer(request); });
    QVERIFY(rows(read(one)) != UsageTruth::rows(one));
    m_fixture->clock.advance(std::chrono::seconds(1));
    QCOMPARE(rows(read(one, UsageReports::Freshness::Again)), UsageTruth::rows(one));
    QCOMPARE(rows(read(one)), UsageTruth::rows(one));
    QCOMPARE(asked(), QString());
}

void UsageReportsTest::whatIsKeptDamagedIsAskedForAgain()
{
    const UsageQuery one = query("date", range("2025-03-01T00:00:00Z/2025-03-05T00:00:00Z"));
    read(one);
    const UsageTable other(words("date"), words("pages"));
    QVERIFY(await(m_days->keep(m_fixture->account.id, one.cacheKey(),
                               {{QDate(2025, 3, 2), "nonsense", m_fixture->clock.now()},
                                {QDate(2025, 3, 4), other.toBytes(), m_fixture->clock.now()}})));
    QCOMPARE(rows(read(one)), UsageTruth::rows(one));
    QCOMPARE(asked(), QStringLiteral("20250302-20250303 20250304-20250305"));
}

void UsageReportsTest::rowsOfOtherDaysKeepASliceFromBeingKept()
{
    m_fixture->server.answerBy([](const ScriptedRequest &) {
        return ScriptedAnswer::json(
            200, R"({"data":[{"date":"2025-03-01","count":1},{"date":"2025-04-01","count":1}]})");
    });
    const UsageQuery one = query("date", range("2025-03-01T00:00:00Z/2025-03-03T00:00:00Z"));
    QCOMPARE(read(one).table->rows(), 2);
    QCOMPARE(read(one).daysFromCache, 0);
}

void UsageReportsTest::troubleOfTheStoreLosesNoReport()
{
    // A folder stands where the store should be.
    open(m_folder->path());
    const UsageQuery one = query("date", range("2025-03-01T00:00:00Z/2025-03-03T00:00:00Z"));
    QCOMPARE(rows(read(one)), UsageTruth::rows(one));
    QCOMPARE(rows(read(query("direction", one.range))), UsageTruth::rows(query("direction", one.range)));
    m_reports = std::make_unique<UsageReports>(m_fixture->client.get(), nullptr, &m_fixture->clock);
    QCOMPARE(rows(read(one)), UsageTruth::rows(one));
}

void UsageReportsTest::slicesWithoutBucketsAreKeptWhole()
{
    // Exactly what was asked for, without days of our own.
    const UsageQuery month = query("direction", range("2025-03-01T00:00:00Z/2025-04-01T00:00:00Z"));
    QCOMPARE(rows(read(month)), UsageTruth::rows(month));
    QCOMPARE(asked(), QStringLiteral("20250301-20250401"));
    QVERIFY(!m_fixture->server.requests().last().target.contains("date_time"));
    QVERIFY(m_fixture->server.requests().last().target.contains("dimensions=direction&"));
    const UsageAnswer again = read(month);
    QCOMPARE(asked(), QString());
    QCOMPARE(again.daysFromCache, 31);
    QCOMPARE(rows(again), UsageTruth::rows(month));
    // Peaks are never added up, so that a long report of them keeps its slices.
    const UsageQuery peaks =
        query("direction", range("2025-02-01T00:00:00Z/2025-04-01T00:00:00Z"), "cps_peak count");
    const UsageAnswer both = read(peaks);
    QCOMPARE(asked(), QStringLiteral("20250201-20250304 20250304-20250401"));
    QCOMPARE(both.notSummed, words("cps_peak"));
    QVERIFY(!both.table->number(0, *both.table->metric(QStringLiteral("cps_peak"))));
    QCOMPARE(both.table->sum(*both.table->metric(QStringLiteral("count"))).toString(), [&] {
        Decimal sum;
        for (const QString &row : UsageTruth::rows(query("direction", peaks.range, "count")))
            sum += *Decimal::parse(row.section(u' ', -1));
        return sum.toString();
    }());
    QCOMPARE(rows(read(peaks)), rows(both));
    QCOMPARE(asked(), QString());
    const UsageQuery daily = query("date", peaks.range, "cps_peak");
    QVERIFY(read(daily).notSummed.isEmpty());
    QCOMPARE(rows(read(daily)), UsageTruth::rows(daily));
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
            QCOMPARE(rows(read(asks)), UsageTruth::rows(asks));
            QCOMPARE(rows(read(asks)), UsageTruth::rows(asks));
        }
    }
}

void UsageReportsTest::literalsAreOneRequestAndNeverKept()
{
    UsageQuery one = query("date", {});
    one.dateRange = QStringLiteral("last_1_weeks");
    UsageQuery week = query("date", range("2026-02-22T00:00:00Z/2026-03-01T00:00:00Z"));
    for (int i = 0; i < 2; ++i) {
        const UsageAnswer answer = read(one);
        QCOMPARE(m_truth.asked.size(), 1);
        QCOMPARE(rows(answer), UsageTruth::rows(week));
        QVERIFY(answer.provisionalFrom.isValid());
    }
    QVERIFY(m_fixture->server.requests().last().target.contains("date_range=last_1_weeks"));
    read(week);
    QCOMPARE(asked(), QStringLiteral("20260222-20260301"));
}

#include "UsageReportsTest.moc"
SIGNALBOX_TEST(UsageReportsTest)
