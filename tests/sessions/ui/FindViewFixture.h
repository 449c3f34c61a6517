// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "sandbox/Sandbox.h"
#include "sessions/ui/FindView.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

/// The search for sessions on a demo server of its own.
class FindViewFixture
{
public:
    explicit FindViewFixture(int events = 60) : sandbox(SandboxOptions{.events = events})
    {
        started = sandbox.start();
        account.id = QUuid::createUuid();
        account.apiBase = sandbox.url();
        client = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &clock, nullptr);
        desk = std::make_unique<RecordsDesk>(account, client.get(), &clock);
        view.resize(1240, 700);
    }
    ~FindViewFixture() { view.setDesk(nullptr); }

    /// Waits until the list has come so far, for some seconds at most.
    bool waitUntil(const std::function<bool()> &isSo)
    {
        QEventLoop loop;
        QObject::connect(desk.get(), &RecordsDesk::changed, &loop, [&] {
            if (isSo())
                loop.quit();
        });
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        if (!isSo())
            loop.exec();
        return isSo();
    }
    bool isRead()
    {
        return waitUntil([this] { return desk->total() >= 0 && !desk->isReading(); });
    }
    bool show()
    {
        view.setDesk(desk.get());
        view.show();
        return started && isRead();
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QLatin1String(name));
    }

    bool started = false;
    Sandbox sandbox;
    SystemClock clock;
    Account account;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<RecordsDesk> desk;
    FindView view;
};
