// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "base/Clock.h"
#include "rooms/ui/RoomsPage.h"
#include "sandbox/Sandbox.h"
#include "widgets/TableView.h"

#include <QRandomGenerator>
#include <QTest>

/// The page of rooms on a demo server of its own, where nothing happens by itself.
class RoomsPageFixture
{
public:
    explicit RoomsPageFixture(bool isReadOnly = false)
    {
        if (!sandbox.start())
            qFatal("the sandbox doesn't start");
        sandbox.holdRooms(true);
        account.id = QUuid::createUuid();
        account.name = QStringLiteral("Northwind Clinic");
        account.apiBase = sandbox.url();
        account.readOnly = isReadOnly;
        client = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &clock, nullptr);
        desk = std::make_unique<RoomsDesk>(account, RoomsDesk::Parts{client.get(), nullptr, &clock, &random});
        page.resize(1240, 640);
    }
    ~RoomsPageFixture() { page.setDesk(nullptr); }
    Q_DISABLE_COPY_MOVE(RoomsPageFixture)

    TableView *table() const { return find<TableView>("roomsTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString name(int row) const { return table()->model()->index(row, 0).data().toString(); }
    QString id(int row) const { return table()->model()->index(row, 0).data(RoomTable::IdRole).toString(); }
    int rowNamed(const QString &name_) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (name(row) == name_)
                return row;
        }
        return -1;
    }
    bool isRead() const { return page.count() > 0; }
    QAction *action(const char *name_) const { return page.findChild<QAction *>(QLatin1String(name_)); }
    template <class Widget>
    Widget *find(const char *name_) const
    {
        return page.findChild<Widget *>(QLatin1String(name_));
    }
    /// The newest part of that name: closed dialogs go with the event loop.
    template <class Widget>
    Widget *shown(const char *name_) const
    {
        Widget *found = nullptr;
        for (auto *each : page.findChildren<Widget *>(QLatin1String(name_))) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }

    Sandbox sandbox{[] {
        SandboxOptions options;
        options.faxes = 0;
        return options;
    }()};
    SystemClock clock;
    QRandomGenerator random{1};
    Account account;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<RoomsDesk> desk;
    RoomsPage page;
};
