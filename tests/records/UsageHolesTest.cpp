// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/DrawnUsage.h"
#include "records/UsageReading.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>
#include <random>

/// What goes wrong while a report is read: holes, never zeros.
class UsageHolesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_reading = std::make_unique<UsageReading>(); }
    void cleanup() { m_reading.reset(); }
    void everyFailureOfASliceIsAHole_data();
    void everyFailureOfASliceIsAHole();
    void whenAllFailTheFirstFailureTellsWhere();
    void randomHolesFillToTheTruth();
    void aHoleThatStaysOpenKeepsTheRest();
    void closedDaysOfTheStoreOutliveTheServer();
    void aPassingTroubleIsNoHole();
    void whatIsNoReportIsAHole();
    void aListThatMovedIsReadOnceMore();
    void pagesOfCsvAreReadToTheirEnd();
    void slicesAreCounted();
    void anAbortedReportEndsAsCancelled();
    void aReportNeedsARange();
    void sortedReportsStaySortedOverSlices();

private:
    const TimeRange quarter = UsageReading::range("2025-03-01T00:00:00Z/2025-05-25T00:00:00Z");
    std::unique_ptr<UsageReading> m_reading;
};

static ScriptedAnswer refusal(int status)
{
    return ScriptedAnswer::json(
        status, R"({"errors":[{"code":"10015","title":"Bad","source":{"parameter":"metrics"}}]})");
}

void UsageHolesTest::everyFailureOfASliceIsAHole_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("404") << 404 << "NotFound";
    QTest::newRow("422") << 422 << "Rejected";
    QTest::newRow("429") << 429 << "RateLimited";
    QTest::newRow("500") << 500 << "ServerTrouble";
}

void UsageHolesTest::everyFailureOfASliceIsAHole()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    m_reading->truth.troubles.insert(QDate(2025, 4, 1), refusal(status));
    const UsageQuery query = UsageReading::query("date direction", quarter);
    const UsageAnswer answer = m_reading->read(query);
    QCOMPARE(answer.holes.size(), 1);
    QCOMPARE(answer.holes[0].range, UsageReading::range("2025-04-01T00:00:00Z/2025-05-02T00:00:00Z"));
    QCOMPARE(Failure::name(answer.holes[0].why.kind), kind);
    UsageQuery first = query;
    first.range = UsageReading::range("2025-03-01T00:00:00Z/2025-04-01T00:00:00Z");
    UsageQuery last = query;
    last.range = UsageReading::range("2025-05-02T00:00:00Z/2025-05-25T00:00:00Z");
    QStringList rest = UsageTruth::rows(first) + UsageTruth::rows(last);
    rest.sort();
    QCOMPARE(UsageReading::rows(answer), rest);
    m_reading->truth.troubles.clear();
    m_reading->fixture.clock.advance(std::chrono::minutes(1)); // of a limit the pause is over
    const auto filled = m_reading->ended(m_reading->reports->fill(answer));
    QCOMPARE(m_reading->asked(), QStringLiteral("20250401-20250502"));
    QVERIFY(filled && filled->holes.isEmpty());
    QCOMPARE(UsageReading::rows(*filled), UsageTruth::rows(query));
    QCOMPARE(filled->table->text(0, filled->table->dimensions()[0]), QStringLiteral("2025-03-01"));
    QVERIFY(m_reading->ended(m_reading->reports->fill(*filled))->table == filled->table);
    m_reading->read(query);
    QCOMPARE(m_reading->asked(), QString());
}

void UsageHolesTest::whenAllFailTheFirstFailureTellsWhere()
{
    m_reading->fixture.server.answerBy([](const ScriptedRequest &) { return refusal(422); });
    const auto answer = m_reading->ended(m_reading->reports->report(UsageReading::query("date", quarter)));
    QVERIFY(!answer);
    QCOMPARE(Failure::name(answer.error().kind), QStringLiteral("Rejected"));
    QCOMPARE(answer.error().httpStatus, 422);
    QVERIFY(answer.error().problemAt(QStringLiteral("metrics")));
}

void UsageHolesTest::randomHolesFillToTheTruth()
{
    std::mt19937 dice(8);
    for (int round = 0; round < 25; ++round) {
        const QDateTime from =
            QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(3'600 * (dice() % 5'000));
        const TimeRange range(from, from.addSecs(3'600 * qint64(24 * 32 + dice() % 2'000)));
        const char *const dimensions[] = {"direction", "date country", "date_time"};
        const UsageQuery query = UsageReading::query(dimensions[dice() % 3], range);
        m_reading->truth.troubles.clear();
        for (const TimeRange &slice : range.pieces(UsageReports::longest)) {
            if (dice() % 2 == 0)
                m_reading->truth.troubles.insert(slice.from().date(), refusal(500));
        }
        auto answer = m_reading->ended(m_reading->reports->report(query));
        m_reading->truth.troubles.clear();
        if (!answer) // all of them failed
            answer = m_reading->ended(m_reading->reports->report(query));
        answer = m_reading->ended(m_reading->reports->fill(*answer));
        QVERIFY(answer && answer->holes.isEmpty());
        QCOMPARE(UsageReading::rows(*answer), UsageTruth::rows(query));
    }
}

void UsageHolesTest::aHoleThatStaysOpenKeepsTheRest()
{
    m_reading->truth.troubles.insert(QDate(2025, 4, 1), refusal(404));
    const UsageAnswer answer = m_reading->read(UsageReading::query("date direction", quarter));
    m_reading->truth.troubles[QDate(2025, 4, 1)] = refusal(403);
    const auto again = m_reading->ended(m_reading->reports->fill(answer));
    QVERIFY(again);
    QCOMPARE(again->holes.size(), 1);
    QCOMPARE(Failure::name(again->holes[0].why.kind), QStringLiteral("Forbidden"));
    QVERIFY(*again->table == *answer.table);
}

void UsageHolesTest::closedDaysOfTheStoreOutliveTheServer()
{
    const UsageQuery query =
        UsageReading::query("date", UsageReading::range("2026-02-20T00:00:00Z/2026-03-01T12:00:00Z"));
    m_reading->read(query);
    m_reading->fixture.server.answerBy([](const ScriptedRequest &) { return refusal(500); });
    const UsageAnswer answer = m_reading->read(query);
    QCOMPARE(answer.daysFromCache, 7);
    QCOMPARE(answer.holes.size(), 1);
    QCOMPARE(answer.holes[0].range, UsageReading::range("2026-02-27T00:00:00Z/2026-03-01T12:00:00Z"));
    UsageQuery kept = query;
    kept.range = UsageReading::range("2026-02-20T00:00:00Z/2026-02-27T00:00:00Z");
    QCOMPARE(UsageReading::rows(answer), UsageTruth::rows(kept));
}

void UsageHolesTest::aPassingTroubleIsNoHole()
{
    int failures = 2;
    m_reading->fixture.server.answerBy([&](const ScriptedRequest &request) {
        return failures-- > 0 ? refusal(failures == 1 ? 429 : 503) : m_reading->truth.answer(request);
    });
    const UsageQuery query = UsageReading::query("date", quarter);
    const UsageAnswer answer = m_reading->read(query);
    QVERIFY(answer.holes.isEmpty());
    QCOMPARE(UsageReading::rows(answer), UsageTruth::rows(query));
}

void UsageHolesTest::whatIsNoReportIsAHole()
{
    ScriptedAnswer page = ScriptedAnswer::json(200, "<html>Log in</html>");
    m_reading->truth.troubles.insert(QDate(2025, 4, 1), page);
    const UsageAnswer answer = m_reading->read(UsageReading::query("date", quarter));
    QCOMPARE(answer.holes.size(), 1);
    QCOMPARE(Failure::name(answer.holes[0].why.kind), QStringLiteral("UnreadableReply"));
}

void UsageHolesTest::aListThatMovedIsReadOnceMore()
{
    int requests = 0;
    m_reading->fixture.server.answerBy([&](const ScriptedRequest &request) {
        // A row came between the first page and the second one.
        const bool isSecond = request.target.contains("number%5D=2");
        const bool hasMoved = ++requests > 1;
        return ScriptedAnswer::json(200,
                                    QByteArray(R"({"data":[{"direction":")") +
                                        (isSecond   ? "b"
                                         : hasMoved ? "new"
                                                    : "a") +
                                        R"(","count":1,"cost":1}],"meta":{"total_pages":2,"total_results":)" +
                                        (hasMoved ? "3" : "2") + "}}");
    });
    const UsageAnswer answer = m_reading->read(
        UsageReading::query("direction", UsageReading::range("2025-03-01T00:00:00Z/2025-03-05T00:00:00Z")));
    QCOMPARE(requests, 4);
    QCOMPARE(drawn(*answer.table), QStringLiteral("new 1 1; b 1 1"));
}

void UsageHolesTest::pagesOfCsvAreReadToTheirEnd()
{
    int requests = 0;
    bool pages = true;
    m_reading->fixture.server.answerBy([&](const ScriptedRequest &) {
        ++requests;
        ScriptedAnswer answer;
        answer.headers = {{"Content-Type", "text/csv"}};
        const QByteArray number = QByteArray::number(pages ? requests : 1);
        answer.body = "direction,count\r\na" + number + ",1\r\n";
        if (!pages || requests < 3)
            answer.body += "b" + number + ",2\r\n";
        return answer;
    });
    UsageQuery query = UsageReading::query(
        "direction", UsageReading::range("2025-03-01T00:00:00Z/2025-03-05T00:00:00Z"), "count");
    query.pageSize = 2;
    QCOMPARE(drawn(*m_reading->read(query).table), QStringLiteral("a1 1; b1 2; a2 1; b2 2; a3 1"));
    // A server that takes no notice of pages gives everything each time.
    pages = false;
    requests = 0;
    query.product = QStringLiteral("fax-api");
    QCOMPARE(drawn(*m_reading->read(query).table), QStringLiteral("a1 1; b1 2"));
    QCOMPARE(requests, 2);
}

void UsageHolesTest::slicesAreCounted()
{
    Call<UsageAnswer> *call = m_reading->reports->report(UsageReading::query("date", quarter));
    const QSignalSpy progress(call, &CallBase::progressed);
    QVERIFY(m_reading->ended(call));
    QCOMPARE(progress.size(), 3);
    QCOMPARE(progress.last(), (QList<QVariant>{3, 3}));
}

void UsageHolesTest::anAbortedReportEndsAsCancelled()
{
    m_reading->fixture.server.answerBy(
        [](const ScriptedRequest &) { return ScriptedAnswer::of(ScriptedAnswer::Trouble::Stall); });
    Call<UsageAnswer> *call = m_reading->reports->report(UsageReading::query("date", quarter));
    QVERIFY(m_reading->fixture.waitFor([&] { return m_reading->fixture.server.count() == 3; }));
    call->abort();
    const auto answer = m_reading->ended(call);
    QCOMPARE(Failure::name(answer.error().kind), QStringLiteral("Cancelled"));
    m_reading->reports->report(UsageReading::query("date", quarter));
    m_reading->reports.reset();
    QCoreApplication::processEvents();
}

void UsageHolesTest::aReportNeedsARange()
{
    const auto none = m_reading->ended(m_reading->reports->report(UsageReading::query("date", {})));
    QCOMPARE(Failure::name(none.error().kind), QStringLiteral("Rejected"));
    const UsageAnswer empty =
        m_reading->read(UsageReading::query("date", TimeRange(quarter.from(), quarter.from())));
    QVERIFY(empty.table);
    QCOMPARE(empty.table->rows(), 0);
    QCOMPARE(m_reading->fixture.server.count(), 0);
}

void UsageHolesTest::sortedReportsStaySortedOverSlices()
{
    UsageQuery query = UsageReading::query("direction country", quarter, "count");
    query.sort = UsageReading::words("direction -count");
    const UsageAnswer answer = m_reading->read(query);
    QStringList order;
    std::optional<Decimal> before;
    for (int row = 0; row < answer.table->rows(); ++row) {
        order << answer.table->text(row, answer.table->dimensions()[0]);
        const auto count = answer.table->number(row, answer.table->metrics()[0]);
        if (row > 0 && order[row - 1] == order[row])
            QVERIFY(*before >= *count);
        before = count;
    }
    QCOMPARE(order, UsageReading::words("in in out out"));
}

#include "UsageHolesTest.moc"
SIGNALBOX_TEST(UsageHolesTest)
