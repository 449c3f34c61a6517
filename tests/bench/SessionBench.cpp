// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "bench/Bench.h"
#include "sandbox/SessionBytes.h"
#include "sessions/OpenSession.h"
#include "sessions/SessionApi.h"
#include "sessions/SessionReader.h"
#include "sessions/SessionSummary.h"
#include "sessions/SessionTableModel.h"
#include "sessions/ui/EventTable.h"
#include "sessions/ui/MoneyViews.h"
#include "sessions/ui/SessionView.h"
#include "sessions/ui/SessionWeights.h"
#include "widgets/flame/FlameView.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <simdjson.h>

namespace {
constexpr int events = 100'000;
constexpr int runs = 5;
// What a fresh process is to do, and with which file; it prints milliseconds and the peak of its memory.
constexpr const char *step = "SIGNALBOX_BENCH_SESSION";
constexpr const char *input = "SIGNALBOX_BENCH_SESSION_FILE";

/// The most memory that this process ever had, in megabytes; 0 where the system doesn't tell.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1'024;
    }
    return 0;
}

// As the pane does it: read, added up, flagged, the table filled, the flame painted.
void show(QByteArray body)
{
    auto tree = SessionReader::read(std::move(body), 0);
    if (!tree || tree->size() != events || tree->count(SessionFlag::Difference) > 0)
        qFatal("events are missing");
    const auto shared = std::make_shared<const SessionTree>(std::move(*tree));
    SessionTableModel model;
    EventTable table(&model);
    table.resize(1'000, 400);
    model.setTree(shared);
    FlameView flame;
    flame.resize(1'000, 300);
    flame.setTree(SessionWeights::of(shared));
    if (table.grab().isNull() || flame.grab().isNull())
        qFatal("nothing was painted");
}

void parse(const QByteArray &body)
{
    simdjson::dom::parser parser;
    if (parser.parse(body.constData(), size_t(body.size())).error())
        qFatal("this is no JSON");
}

struct Measured
{
    double ms = 0;
    double megabytes = 0; ///< over what the process had before
};

int inThisProcess()
{
    QFile file(qEnvironmentVariable(input));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const double before = peakMegabytes();
    // The document counts, as it came from the network.
    QByteArray body = file.readAll();
    QElapsedTimer timer;
    timer.start();
    if (qgetenv(step) == "dom")
        parse(body);
    else
        show(std::move(body));
    std::printf("%.3f %.3f\n", double(timer.nsecsElapsed()) / 1e6, peakMegabytes() - before);
    std::fflush(stdout);
    return 0;
}

Measured inFreshProcess(const char *what, const QString &file)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(step), QLatin1String(what));
    environment.insert(QLatin1String(input), file);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("session-100k")});
    process.waitForFinished(120'000);
    const QByteArrayList figures = process.readAllStandardOutput().simplified().split(' ');
    return {figures.value(0).toDouble(), figures.value(1).toDouble()};
}

template <class Of>
double middle(std::vector<Measured> all, Of of)
{
    std::ranges::sort(all, {}, of);
    return all[all.size() / 2].*of;
}

void opening(const Bench::Say &say)
{
    if (qEnvironmentVariableIsSet(step)) {
        inThisProcess();
        return;
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("session.json")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const double megabytes = double(file.write(sandbox::SessionBytes::make(events))) / 1e6;
    file.close();
    std::vector<Measured> dom;
    std::vector<Measured> ours;
    for (int run = 0; run < runs; ++run) {
        dom.push_back(inFreshProcess("dom", file.fileName()));
        ours.push_back(inFreshProcess("tree", file.fileName()));
    }
    const double value = middle(ours, &Measured::ms);
    say({QStringLiteral("session-100k"), value, QStringLiteral("ms"), events,
         Bench::against(value, "simdjson's DOM parse of the same bytes", middle(dom, &Measured::ms)) +
             QStringLiteral(
                 "; read, added up, tree and flame painted; each cold in a process of its own; %1 MB")
                 .arg(megabytes, 0, 'f', 0)});
    const double peak = middle(ours, &Measured::megabytes);
    say({QStringLiteral("session-100k-memory"), peak, QStringLiteral("MB"), events,
         QStringLiteral("%1 x the document (%2 MB), the document included")
             .arg(peak * 1.048576 / megabytes, 0, 'f', 2)
             .arg(megabytes, 0, 'f', 0)});
}

void actions(const Bench::Say &say)
{
    auto read = SessionReader::read(sandbox::SessionBytes::make(events), 0);
    if (!read)
        qFatal("the session can't be read");
    SessionTableModel model;
    EventTable table(&model);
    table.resize(1'000, 400);
    table.show();
    model.setTree(std::make_shared<const SessionTree>(std::move(*read)));
    const auto worst = [](const std::vector<double> &times) { return *std::ranges::max_element(times); };
    const auto tell = [&](const char *name, const std::vector<double> &times, const char *note) {
        say({QLatin1String(name), worst(times), QStringLiteral("ms"), events,
             QStringLiteral("the slowest of %1; target 50 ms; %2")
                 .arg(times.size())
                 .arg(QLatin1String(note))});
    };
    std::vector<double> folding;
    std::vector<double> sorting;
    std::vector<double> searching;
    for (int run = 0; run < 5; ++run) {
        folding.push_back(Bench::milliseconds(1, [&] { table.unfoldAll(); }));
        for (const int column : {SessionTableModel::EventColumn, SessionTableModel::OwnColumn,
                                 SessionTableModel::CumulativeColumn, SessionTableModel::StartedColumn,
                                 SessionTableModel::LengthColumn})
            sorting.push_back(Bench::milliseconds(1, [&] { model.sort(column, Qt::DescendingOrder); }));
        for (const char *word : {"inference", "speech", "0a1", "inference 9f", "nothing like this"})
            searching.push_back(Bench::milliseconds(1, [&] { model.search(QLatin1String(word)); }));
        model.search({});
        folding.push_back(Bench::milliseconds(1, [&] { table.foldAll(); }));
        model.sort(-1, Qt::AscendingOrder);
    }
    tell("session-unfold-100k", folding, "all unfolded, all folded");
    tell("session-sort-100k", sorting, "by five columns, all unfolded");
    tell("session-search-100k", searching, "types, words and ids, all unfolded");
}

// What the window stands still for when a large session comes, beside its reading in the background.
void blocking(const Bench::Say &say)
{
    auto read = SessionReader::read(sandbox::SessionBytes::make(events), 0);
    if (!read)
        qFatal("the session can't be read");
    const auto tree = std::make_shared<const SessionTree>(std::move(*read));
    ManualClock clock(QDateTime(QDate(2026, 3, 17), QTime(12, 0), Qt::UTC));
    ApiClient client(Account(), Secret("KEY"), &clock, nullptr); // nobody is asked
    SessionApi api(&client);
    OpenSession session(&api);
    SessionView view;
    view.resize(1'400, 900);
    view.setSession(&session);
    view.show();
    BlockWatch watch;
    const auto begin = std::chrono::steady_clock::now();
    session.show(tree, {}, QStringLiteral("a file"));
    watch.until([&] { return view.money()->isFilled(); });
    const std::chrono::duration<double, std::milli> whole = std::chrono::steady_clock::now() - begin;
    say({QStringLiteral("session-block-100k"), watch.longestMs(), QStringLiteral("ms"), events,
         QStringLiteral(
             "the longest that the window stood still from the tree to all views, which took %1 ms")
             .arg(whole.count(), 0, 'f', 0)});
    const double summed = Bench::milliseconds(3, [&] { SessionSummary::of(*tree, {}); });
    say({QStringLiteral("session-summary-100k"), summed, QStringLiteral("ms"), events, QString()});
}

const Bench open("session-100k", opening);
const Bench standing("session-block-100k", blocking);
const Bench acting("session-actions-100k", actions);
} // namespace
