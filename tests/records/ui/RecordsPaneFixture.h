// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "records/ui/RecordsPane.h"
#include "sandbox/Sandbox.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

/// The pane on a demo server of its own.
class RecordsPaneFixture
{
public:
    explicit RecordsPaneFixture(bool hasSessions = false)
        : pane([hasSessions](const Destination &place) { return hasSessions && place.pane == u"sessions"; })
    {
        started = sandbox.start();
        account.id = QUuid::createUuid();
        account.apiBase = sandbox.url();
        client = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &clock, nullptr);
        desk = std::make_unique<RecordsDesk>(account, client.get(), &clock);
        pane.resize(1240, 760);
    }
    ~RecordsPaneFixture() { pane.setDesk(nullptr); }

    bool open(const char *place) { return pane.open(Destination::parse(QLatin1String(place))) && isRead(); }
    /// Waits until the desk has come so far, for some seconds at most.
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
    template <class Widget>
    Widget *find(const char *name) const
    {
        return pane.findChild<Widget *>(QLatin1String(name));
    }

    bool started = false;
    Sandbox sandbox;
    SystemClock clock;
    Account account;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<RecordsDesk> desk;
    RecordsPane pane;
};
