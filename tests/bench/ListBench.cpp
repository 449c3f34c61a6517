// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "api/RequestLog.h"
#include "bench/Bench.h"
#include "faxes/AccountFaxes.h"
#include "faxes/FaxTableModel.h"
#include "sandbox/Sandbox.h"
#include "store/Database.h"
#include "store/DocumentFolder.h"
#include "store/FaxEventTable.h"
#include "store/FaxTable.h"
#include "store/OutboxTable.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace {
constexpr int number = 100'000;

// From an empty store: every page over HTTP, parsed, stored, and in the list, until it can be scrolled.
void listFaxes(const Bench::Say &say)
{
    QTemporaryDir folder;
    SandboxOptions options;
    options.faxes = number;
    Sandbox server(options);
    if (!server.start())
        return;
    SystemClock clock;
    RequestLog log;
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Bench");
    account.apiBase = server.url();
    ApiClient client(account, Secret(server.key()), &clock, &log);
    Database database(folder.filePath(QStringLiteral("store.sqlite")));
    database.open();
    FaxTable faxes(&database);
    FaxEventTable events(&database);
    OutboxTable outbox(&database);
    DocumentFolder documents(folder.filePath(QStringLiteral("outbox")));
    AccountFaxes desk(account, {&faxes, &events, &outbox, &documents}, &clock);

    QElapsedTimer timer;
    timer.start();
    BlockWatch watch;
    desk.setClient(&client);
    const bool ready = watch.until([&] { return desk.model()->total() >= number; });
    const QString what = ready
                             ? QStringLiteral("all rows of 400 pages over HTTP in %1 ms").arg(timer.elapsed())
                             : QStringLiteral("only %1 rows came").arg(desk.model()->total());
    say({QStringLiteral("list.block"), watch.longestMs(), QStringLiteral("ms"), number,
         QStringLiteral("the longest time that the event loop stood still; ") + what});
    say({QStringLiteral("list.faxes"), double(timer.elapsed()), QStringLiteral("ms"), number,
         QStringLiteral("until the last row is in the list; the server lets 200 requests a second through")});
    desk.setClient(nullptr);
}

const Bench listing("list", listFaxes);
} // namespace
