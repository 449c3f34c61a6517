// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountBook.h"
#include "bench/Bench.h"
#include "store/DataFolder.h"
#include "store/Database.h"
#include "store/FaxTable.h"
#include "store/Faxes.h"
#include "support/Await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>

namespace {
constexpr int number = 100'000;
constexpr int runs = 21;

// A data folder as an operator has it: one account, and a store of 100,000 faxes.
bool furnish(const QString &path)
{
    DataFolder folder(path);
    if (!folder.open())
        return false;
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Northwind Clinic");
    account.colour = QStringLiteral("#1f6feb");
    // Nobody listens there: nothing but the store is shown.
    account.apiBase = QUrl(QStringLiteral("http://127.0.0.1:9/v2"));
    AccountBook book(folder.accountsPath());
    if (!book.load() || !book.add(account))
        return false;
    book.setCurrent(account.id);
    Database database(folder.storePath());
    database.open();
    FaxTable table(&database);
    for (int first = 0; first < number; first += 10'000) {
        if (!await(table.store(faxNumbers(account.id, first, 10'000))))
            return false;
    }
    database.drain();
    return true;
}

// From the start of the process to its first line, which both write at the first paint.
double untilPainted(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool spoke = process.waitForReadyRead(30'000);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(30'000);
    return spoke ? ms : -1;
}

double middle(std::vector<double> &times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void start(const Bench::Say &say)
{
    const QDir bin(QCoreApplication::applicationDirPath());
    QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("data"));
    if (!furnish(folder))
        return;
    std::vector<double> empty;
    std::vector<double> withText;
    std::vector<double> console;
    // In turns, so that both meet the same machine; the first pair only warms the caches.
    for (int run = 0; run <= runs; ++run) {
        const QString window = bin.filePath(QStringLiteral("bench-empty-window"));
        const double bare = untilPainted(window, {});
        const double words = untilPainted(window, {QStringLiteral("Faxes")});
        const double full =
            untilPainted(bin.filePath(QStringLiteral("signalbox")),
                         {QStringLiteral("--data-dir"), folder, QStringLiteral("--exit-after-startup")});
        if (run == 0 || bare < 0 || full < 0)
            continue;
        empty.push_back(bare);
        withText.push_back(words);
        console.push_back(full);
    }
    if (empty.empty())
        return;
    const double full = middle(console);
    say({QStringLiteral("start"), full, QStringLiteral("ms"), number,
         Bench::against(full, "an empty QMainWindow of the same libraries", middle(empty)) + QStringLiteral("; ") +
             Bench::against(full, "the same with one word in it", middle(withText)) +
             QStringLiteral("; from exec to first paint, the middle of %1 runs").arg(console.size())});
}

const Bench starting("start", start);
} // namespace
