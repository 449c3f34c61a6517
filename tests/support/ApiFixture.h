// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "api/RequestLog.h"
#include "support/Await.h"
#include "support/ScriptedServer.h"

#include <QTest>

/// A client of a scripted server, on a clock that jumps over the pauses while a test waits.
class ApiFixture
{
public:
    ApiFixture()
    {
        account.id = QUuid::createUuid();
        account.apiBase = server.url();
        client = std::make_unique<ApiClient>(account, Secret("KEY0123456789"), &clock, &log);
    }

    /// Awaits a call; pauses pass at once.
    template <class T>
    Outcome<T> ended(Call<T> *call)
    {
        std::optional<Outcome<T>> outcome;
        call->then(client.get(), [&](Outcome<T> answer) { outcome = std::move(answer); });
        if (!waitFor([&] { return outcome.has_value(); }))
            return failed(Failure::Kind::TimedOut, QStringLiteral("the call never ended"));
        return std::move(*outcome);
    }
    Outcome<ApiReply> sent(const ApiRequest &request) { return ended(client->send(request)); }

    /// Waits until something is so, for half a minute at most; pauses pass at once.
    bool waitFor(const std::function<bool()> &isSo)
    {
        QEventLoop loop;
        QTimer tick;
        QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
            skipWaiting();
            if (isSo())
                loop.quit();
        });
        tick.start(1);
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        loop.exec();
        return isSo();
    }

    ScriptedServer server;
    ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    RequestLog log;
    Account account;
    std::unique_ptr<ApiClient> client;
    /// Timeouts pass at once too, as soon as the server was asked: for servers that say nothing.
    bool skipsTimeouts = false;

private:
    // Longer than any pause of the retry tables, shorter than any timeout.
    static constexpr std::chrono::seconds longestPause{5};

    void skipWaiting()
    {
        const auto next = clock.untilNext();
        if (next && (*next <= longestPause || (skipsTimeouts && server.count() > 0)))
            clock.advance(*next);
    }
};
