// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Bench.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <map>

using Clock = std::chrono::steady_clock;

namespace {
std::map<QString, Bench::Run> &registry()
{
    static std::map<QString, Bench::Run> benches;
    return benches;
}

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

void print(const Figure &figure, bool json)
{
    const double value = std::round(figure.value * 1000) / 1000;
    if (json) {
        const QJsonObject line{{QStringLiteral("bench"), figure.bench},
                               {QStringLiteral("value"), value},
                               {QStringLiteral("unit"), figure.unit},
                               {QStringLiteral("n"), figure.n},
                               {QStringLiteral("note"), figure.note}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%-24s %10.3f %-6s n=%-8d %s\n", qPrintable(figure.bench), value, qPrintable(figure.unit),
                    figure.n, qPrintable(figure.note));
    }
    std::fflush(stdout);
}
} // namespace

Bench::Bench(const char *name, Run run)
{
    registry()[QString::fromLatin1(name)] = std::move(run);
}

double Bench::milliseconds(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        work();
        times.push_back(since(begin));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

QString Bench::against(double value, const char *name, double baseline)
{
    return QStringLiteral("%1 x %2 (%3 ms)")
        .arg(value / baseline, 0, 'f', 2)
        .arg(QLatin1String(name))
        .arg(baseline, 0, 'f', 1);
}

// signalbox-bench [NAME…] [--json]: all without a name; a name stands for all that begin with it.
int Bench::main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QStringList names = QApplication::arguments().mid(1);
    const bool json = names.removeAll(QStringLiteral("--json")) > 0;
    bool found = false;
    for (const auto &[name, run] : registry()) {
        const bool wanted = names.isEmpty() || std::ranges::any_of(names, [&](const QString &asked) {
                                return name.startsWith(asked);
                            });
        if (wanted)
            run([json](const Figure &figure) { print(figure, json); });
        found = found || wanted;
    }
    if (found)
        return 0;
    for (const auto &[name, run] : registry())
        std::fprintf(stderr, "%s\n", qPrintable(name));
    return 2;
}

BlockWatch::BlockWatch() : m_last(Clock::now()) {}
BlockWatch::~BlockWatch() = default;

void BlockWatch::beat()
{
    m_longest = std::max(m_longest, since(m_last));
    m_last = Clock::now();
}

bool BlockWatch::until(const std::function<bool()> &condition)
{
    const auto begin = Clock::now();
    beat();
    while (!condition()) {
        // One event at a time would be finer; what is queued together is felt together.
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        beat();
        if (since(begin) > 120'000)
            return false;
    }
    return true;
}

int main(int argc, char **argv)
{
    return Bench::main(argc, argv);
}
