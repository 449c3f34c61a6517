// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "api/RequestLog.h"
#include "support/Await.h"
#include "support/ScriptedServer.h"

#include <QTest>

/// A client of a scripted server, on a clock that moves by itself while a call waits for it.
class ApiFixture
{
public:
    ApiFixture()
    {
        account.id = QUuid::createUuid();
        account.apiBase = server.url();
        client = std::make_unique<ApiClient>(account, Secret("KEY0123456789"), &clock, &log);
    }

    /// Awaits a call; pauses pass at once, and so does a timeout once the server has nothing to say.
    template <class T>
    Outcome<T> ended(Call<T> *call)
    {
        QTimer skip;
        QObject::connect(&skip, &QTimer::timeout, &skip, [this] { skipWaiting(); });
        skip.start(5);
        return await(call);
    }
    Outcome<ApiReply> sent(const ApiRequest &request) { return ended(client->send(request)); }

    ScriptedServer server;
    ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    RequestLog log;
    Account account;
    std::unique_ptr<ApiClient> client;
    std::chrono::milliseconds skipsUpTo{5'000}; ///< longer waits are let pass only once `stalled` says so
    bool skipsTimeouts = false;

private:
    void skipWaiting()
    {
        const auto next = clock.untilNext();
        if (next && (*next <= skipsUpTo || skipsTimeouts))
            clock.advance(*next);
    }
};
