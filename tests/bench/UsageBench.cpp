// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "bench/Bench.h"
#include "records/UsageJson.h"
#include "records/UsageReports.h"
#include "store/Database.h"
#include "store/UsageDayTable.h"
#include "support/Await.h"
#include "usage/ReportViewData.h"
#include "usage/ui/ChartMaker.h"
#include "widgets/charts/ChartView.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtConcurrentMap>
#include <algorithm>
#include <random>
#include <simdjson.h>

namespace {
constexpr int pages = 200;
constexpr int rowsOfPage = 5'000;
constexpr int runs = 9;
// What a fresh process is to do, and with which file; it prints the milliseconds that it took.
constexpr const char *step = "SIGNALBOX_BENCH_USAGE";
constexpr const char *input = "SIGNALBOX_BENCH_USAGE_FILE";

QByteArray page(std::mt19937 &dice)
{
    QByteArrayList rows;
    for (int row = 0; row < rowsOfPage; ++row) {
        const QByteArray date = QDate(2024, 1, 1).addDays(int(dice() % 31)).toString(Qt::ISODate).toLatin1();
        rows << R"({"date":")" + date + R"(","country_code":")" + QByteArray::number(dice() % 190 + 1) +
                    R"(","direction":")" + (dice() % 2 ? "outbound" : "inbound") +
                    R"(","product":"sip-trunking","connected":)" + QByteArray::number(dice() % 900'000) +
                    R"(.0,"cost":)" + QByteArray::number(dice() % 9'000) + '.' +
                    QByteArray::number(dice() % 10'000).rightJustified(4, '0') + R"(,"attempted":)" +
                    QByteArray::number(dice() % 1'300'000) + ".0}";
    }
    return R"({"data":[)" + rows.join(',') +
           R"(],"meta":{"page_size":5000,"page_number":1,"total_results":1000000,"total_pages":200}})";
}

QByteArrayList pagesOf(const QString &path)
{
    QFile file(path);
    QByteArrayList bodies;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            bodies << file.readLine().chopped(1);
    }
    return bodies;
}

// As a slice is read: pages side by side, put together in order.
UsageTable tableOf(const QByteArrayList &bodies)
{
    const UsageTable blank(
        {QStringLiteral("date"), QStringLiteral("country_code"), QStringLiteral("direction")},
        {QStringLiteral("connected"), QStringLiteral("cost"), QStringLiteral("attempted")});
    const auto tables =
        QtConcurrent::blockingMapped<QList<std::shared_ptr<UsageTable>>>(bodies, [&](const QByteArray &body) {
            auto table = std::make_shared<UsageTable>(blank);
            if (!UsageJson::readPage(body, "application/json", *table))
                qFatal("a page is unreadable");
            return table;
        });
    UsageTable whole = blank;
    for (const auto &table : tables)
        whole.append(std::move(*table));
    if (whole.rows() != pages * rowsOfPage)
        qFatal("rows are missing");
    return whole;
}

// As the pane shows it: days of the five largest countries stacked, all countries in the table, the chart
// painted.
void firstChart(const QByteArrayList &bodies)
{
    ReportResult result;
    result.report.product = QStringLiteral("sip-trunking");
    result.report.metrics = {QStringLiteral("cost"), QStringLiteral("connected"),
                             QStringLiteral("attempted")};
    result.report.dimensions = {QStringLiteral("country_code")};
    result.report.grain = Grain::Day;
    result.range = TimeRange::month(2024, 1, QTimeZone::utc());
    result.answer.table = std::make_shared<UsageTable>(tableOf(bodies));
    const ReportViewData view = ReportViewData::of(result);
    if (view.table.rows().size() != 190 || view.chart.rows().size() != 31)
        qFatal("rows are missing");
    ChartView chart;
    chart.resize(900, 400);
    chart.setData(ChartMaker(view, {}).data());
    if (chart.grab().isNull())
        qFatal("nothing was painted");
}

void parse(const QByteArrayList &bodies)
{
    simdjson::dom::parser parser;
    for (const QByteArray &body : bodies) {
        if (parser.parse(body.constData(), size_t(body.size())).error())
            qFatal("a page is no JSON");
    }
}

double inFreshProcess(const char *what, const QString &file)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(step), QLatin1String(what));
    environment.insert(QLatin1String(input), file);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("usage-report-1M")});
    process.waitForFinished(120'000);
    return process.readAllStandardOutput().trimmed().toDouble();
}

double middle(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void report(const Bench::Say &say)
{
    if (qEnvironmentVariableIsSet(step)) {
        const QByteArrayList bodies = pagesOf(qEnvironmentVariable(input));
        QElapsedTimer timer;
        timer.start();
        qgetenv(step) == "dom" ? parse(bodies) : firstChart(bodies);
        std::printf("%.3f\n", double(timer.nsecsElapsed()) / 1e6);
        std::fflush(stdout);
        return;
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pages")));
    std::mt19937 dice(1);
    qint64 bytes = 0;
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (int i = 0; i < pages; ++i)
        bytes += file.write(page(dice) + '\n');
    file.close();
    std::vector<double> dom;
    std::vector<double> ours;
    for (int run = 0; run < runs; ++run) {
        dom.push_back(inFreshProcess("dom", file.fileName()));
        ours.push_back(inFreshProcess("table", file.fileName()));
    }
    const double value = middle(ours);
    say({QStringLiteral("usage-report-1M"), value, QStringLiteral("ms"), pages * rowsOfPage,
         Bench::against(value, "simdjson's DOM parse of the same pages", middle(dom)) +
             QStringLiteral(
                 "; read, put together, grouped as the pane does and the first chart painted; each "
                 "cold in a process of its own; %1 MB")
                 .arg(bytes / 1'000'000)});
}

// 12 months as they come from the store: 366 days, 2 directions, 8 countries.
void cached(const Bench::Say &say)
{
    QTemporaryDir folder;
    ManualClock clock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    Account account;
    account.id = QUuid::createUuid();
    account.apiBase = QUrl(QStringLiteral("http://127.0.0.1:9/v2")); // nobody is asked
    ApiClient client(account, Secret("KEY"), &clock, nullptr);
    Database database(folder.filePath(QStringLiteral("signalbox.sqlite")));
    database.open();
    UsageDayTable days(&database);
    UsageQuery query;
    query.product = QStringLiteral("sip-trunking");
    query.dimensions = {QStringLiteral("date"), QStringLiteral("direction"), QStringLiteral("country_code")};
    query.metrics = {QStringLiteral("cost"), QStringLiteral("attempted"), QStringLiteral("connected")};
    const QDate first(2024, 1, 1);
    query.range = TimeRange::days(first, QDate(2024, 12, 31), QTimeZone::utc());
    std::mt19937 dice(2);
    QList<UsageDay> kept;
    for (int day = 0; day < 366; ++day) {
        UsageTable table(query.dimensions, query.metrics);
        for (int row = 0; row < 16; ++row)
            table.append({first.addDays(day).toString(Qt::ISODate),
                          row % 2 ? QStringLiteral("outbound") : QStringLiteral("inbound"),
                          QString::number(row / 2 + 40)},
                         {QStringLiteral("%1.%2").arg(dice() % 9'000).arg(dice() % 9'000 + 1'000),
                          QString::number(dice() % 1'000'000), QString::number(dice() % 1'000'000)});
        kept << UsageDay{first.addDays(day), table.toBytes(), clock.now()};
    }
    if (!await(days.keep(account.id, query.cacheKey(), kept)))
        return;
    UsageReports reports(&client, &days, &clock);
    std::vector<double> times;
    int rows = 0;
    for (int run = 0; run < runs; ++run) {
        times.push_back(Bench::milliseconds(1, [&] {
            const auto answer = await(reports.report(query));
            rows = answer ? answer->table->rows() : 0;
        }));
    }
    if (rows != 366 * 16)
        qFatal("the year did not come from the store");
    say({QStringLiteral("usage-12-months-cached"), middle(times), QStringLiteral("ms"), rows,
         QStringLiteral(
             "from the question to the whole table, the middle of %1; slowest %2 ms, target 100 ms")
             .arg(runs)
             .arg(*std::ranges::max_element(times), 0, 'f', 1)});
}

const Bench reporting("usage-report-1M", report);
const Bench fromStore("usage-12-months-cached", cached);
} // namespace
