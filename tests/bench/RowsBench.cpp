// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Bench.h"
#include "bench/SampleRows.h"
#include "faxes/FaxTableModel.h"

#include <QFile>
#include <algorithm>
#include <cstring>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {
using Model = FaxTableModel;
constexpr int foreground = 100'000;
constexpr int background = 1'000'000;

// Waits for a job in the background, if there is one; the longest block of the loop.
double settle(Model &model, const std::function<void()> &ask)
{
    bool busy = false;
    const auto follow = QObject::connect(&model, &Model::busyChanged, &model, [&](bool now) { busy = now; });
    BlockWatch watch;
    ask();
    watch.until([&] { return !busy; });
    QObject::disconnect(follow);
    return watch.longestMs();
}

std::unique_ptr<Model> modelOf(const QList<FaxRow> &rows)
{
    auto model = std::make_unique<Model>();
    for (qsizetype at = 0; at < rows.size(); at += 50'000)
        model->put(rows.mid(at, 50'000));
    return model;
}

double stdSort(const QList<FaxRow> &rows, int runs, auto key)
{
    return Bench::milliseconds(runs, [&] {
        std::vector<int> order(static_cast<size_t>(rows.size()));
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, std::less(), [&](int row) { return key(rows[row]); });
    });
}

void sortBy(const Bench::Say &say, Model &model, int column, const char *name, int n, double baseline)
{
    model.sort(Model::CreatedColumn, Qt::AscendingOrder);
    settle(model, [] {});
    double block = 0;
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        settle(model, [&] { model.sort(Model::IdColumn, Qt::AscendingOrder); });
        times.push_back(Bench::milliseconds(1, [&] {
            block = std::max(block, settle(model, [&] { model.sort(column, Qt::AscendingOrder); }));
        }));
    }
    std::ranges::sort(times);
    say({QLatin1String(name), times[2], QStringLiteral("ms"), n,
         Bench::against(times[2], "std::sort of the same data", baseline) +
             QStringLiteral("; event loop blocked %1 ms at most").arg(block, 0, 'f', 1)});
}

void sortRows(const Bench::Say &say)
{
    for (const int n : {foreground, background}) {
        const QList<FaxRow> rows = sampleRows(n);
        const auto model = modelOf(rows);
        const int runs = n == foreground ? 5 : 1;
        sortBy(say, *model, Model::DocumentColumn, "rows.sort", n,
               stdSort(rows, runs, [](const FaxRow &row) -> const QString & { return row.document; }));
        sortBy(say, *model, Model::UpdatedColumn, "rows.sort.number", n,
               stdSort(rows, runs, [](const FaxRow &row) { return row.updatedAt; }));
    }
}

// All text in one piece, looked through once for one word: what any filter has to do at least.
double bareScan(const QList<FaxRow> &rows, const QByteArray &word, int runs)
{
    QByteArray blob;
    for (const FaxRow &row : rows)
        blob += (row.status.word() + row.to + row.from + row.document + row.faxId + row.status.wire() +
                 row.failureReason)
                    .toLower()
                    .toUtf8() +
                '\n';
    qsizetype hits = 0;
    const double ms = Bench::milliseconds(runs, [&] {
        for (qsizetype at = blob.indexOf(word); at >= 0; at = blob.indexOf(word, at + 1))
            ++hits;
    });
    return hits >= 0 ? ms : 0;
}

void filterRows(const Bench::Say &say)
{
    const QString typed = QStringLiteral("result");
    for (const int n : {foreground, background}) {
        const QList<FaxRow> rows = sampleRows(n);
        const auto model = modelOf(rows);
        double slowest = 0;
        double block = 0;
        for (int run = 0; run < 5; ++run) {
            for (qsizetype length = 1; length <= typed.size(); ++length) {
                slowest = std::max(slowest, Bench::milliseconds(1, [&] {
                                       block = std::max(block, settle(*model, [&] {
                                                            model->setFilter(typed.left(length));
                                                        }));
                                   }));
            }
            settle(*model, [&] { model->setFilter({}); });
        }
        const double scan = bareScan(rows, typed.toUtf8(), 5);
        say({QStringLiteral("rows.filter"), slowest, QStringLiteral("ms"), n,
             QStringLiteral("the slowest keystroke of \"%1\"; ").arg(typed) +
                 Bench::against(slowest, "a bare scan", scan) +
                 QStringLiteral("; event loop blocked %1 ms at most").arg(block, 0, 'f', 1)});
    }
}

// 100,000 rows as they come over the wire, 250 at a time.
void arriveRows(const Bench::Say &say)
{
    const QList<FaxRow> rows = sampleRows(foreground);
    Model model;
    double longest = 0;
    double total = 0;
    for (qsizetype at = 0; at < rows.size(); at += 250) {
        const QList<FaxRow> page = rows.mid(at, 250);
        const double ms = Bench::milliseconds(1, [&] { model.put(page); });
        longest = std::max(longest, ms);
        total += ms;
    }
    say({QStringLiteral("rows.arrive"), longest, QStringLiteral("ms"), foreground,
         QStringLiteral("the longest of 400 pages in no order; %1 ms together").arg(total, 0, 'f', 0)});
}

size_t heapBytes()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

void weighRows(const Bench::Say &say)
{
    const size_t before = heapBytes();
    if (before == 0)
        return;
    auto model = modelOf(sampleRows(foreground));
    // Each column once, so that the memory of sorting and filtering counts too.
    model->sort(Model::DocumentColumn, Qt::AscendingOrder);
    model->setFilter(QStringLiteral("r"));
    model->setFilter({});
    const double bytes = static_cast<double>(heapBytes() - before) / foreground;
    say({QStringLiteral("rows.memory"), bytes, QStringLiteral("B/row"), foreground,
         QStringLiteral("heap of the model with its texts and index; a bare FaxRow is %1 B without its texts")
             .arg(sizeof(FaxRow))});
}

const Bench sorting("rows.sort", sortRows);
const Bench filtering("rows.filter", filterRows);
const Bench arriving("rows.arrive", arriveRows);
const Bench weighing("rows.memory", weighRows);
} // namespace
