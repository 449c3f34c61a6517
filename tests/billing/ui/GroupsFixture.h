// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/BillingGroupApi.h"
#include "billing/ui/GroupsPage.h"
#include "support/DemoServer.h"
#include "widgets/TableView.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QRandomGenerator>
#include <QTest>

/// The page of billing groups on a demo server of its own, in a window that has its commands in a menu, as
/// the shell does it.
class GroupsFixture : public DemoServer
{
public:
    explicit GroupsFixture(bool isReadOnly = false) : DemoServer({.faxes = 0}, isReadOnly)
    {
        desk = std::make_unique<BillingDesk>(
            account, BillingDesk::Parts{client.get(), nullptr, nullptr, nullptr, &real, &random});
        page = new GroupsPage;
        window.setCentralWidget(page);
        window.menuBar()->addMenu(QStringLiteral("Billing"))->addActions(page->commands());
        window.resize(1240, 640);
    }
    ~GroupsFixture() { page->setDesk(nullptr); }

    void look()
    {
        desk->setWatched(true);
        page->setDesk(desk.get());
        window.show();
        window.activateWindow();
        page->mainWidget()->setFocus();
    }
    TableView *table() const { return page->findChild<TableView *>(QStringLiteral("groupsTable")); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rows() const { return table()->model()->rowCount(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < rows(); ++row)
            names << cell(row, 0);
        return names;
    }
    bool choose(const QString &name) const
    {
        const auto row = names().indexOf(name);
        table()->setFocus();
        if (row >= 0)
            table()->selectRow(static_cast<int>(row));
        return row >= 0;
    }
    /// The groups, and what was spent in them.
    bool isRead() const { return page->count() >= 0 && desk->spend()->isRead(); }
    QAction *action(const char *name) const { return page->findChild<QAction *>(QLatin1String(name)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget *top = QApplication::activeModalWidget();
        if (!top)
            top = &window;
        QWidget *focus = top->focusWidget();
        QTest::keyClick(focus ? focus : top, key, with);
    }
    /// The newest part of that name that is seen: closed dialogs go with the event loop.
    template <class Widget>
    Widget *shown(const char *name) const
    {
        Widget *found = nullptr;
        for (auto *each : page->findChildren<Widget *>(QLatin1String(name))) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }

    QRandomGenerator random{1};
    std::unique_ptr<BillingDesk> desk;
    QMainWindow window;
    GroupsPage *page;
};
