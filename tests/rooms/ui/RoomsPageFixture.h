// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/DemoServer.h"
#include "rooms/ui/RoomsPage.h"
#include "widgets/TableView.h"

#include <QRandomGenerator>
#include <QTest>

/// The page of rooms on a demo server of its own, where nothing happens by itself.
class RoomsPageFixture : public DemoServer
{
public:
    explicit RoomsPageFixture(bool isReadOnly = false) : DemoServer({.faxes = 0}, isReadOnly)
    {
        desk = std::make_unique<RoomsDesk>(account, RoomsDesk::Parts{client.get(), nullptr, &real, &random});
        page.resize(1240, 640);
    }
    ~RoomsPageFixture() { page.setDesk(nullptr); }

    TableView *table() const { return find<TableView>("roomsTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString name(int row) const { return table()->model()->index(row, 0).data().toString(); }
    QString id(int row) const { return table()->model()->index(row, 0).data(ItemTable::IdRole).toString(); }
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

    QRandomGenerator random{1};
    std::unique_ptr<RoomsDesk> desk;
    RoomsPage page;
};
