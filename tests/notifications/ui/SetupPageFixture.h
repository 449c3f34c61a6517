// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTable.h"
#include "notifications/NotificationApi.h"
#include "notifications/NotificationBook.h"
#include "notifications/NotificationsDesk.h"
#include "notifications/StagedSettings.h"
#include "support/Await.h"
#include "support/DemoServer.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTest>

/// A page of lists on a demo server of its own, where no setting moves by itself.
template <class Page>
class SetupPageFixture : public DemoServer
{
public:
    explicit SetupPageFixture(bool isReadOnly = false) : DemoServer({.faxes = 0}, isReadOnly)
    {
        sandbox.holdSettings(true);
        desk = std::make_unique<NotificationsDesk>(account, NotificationsDesk::Parts{client.get(), &real});
        page.resize(1240, 640);
    }
    ~SetupPageFixture() { page.setDesk(nullptr); }

    /// Shown and wholly read.
    void look()
    {
        page.setDesk(desk.get());
        page.show();
        QTRY_VERIFY(isRead());
    }
    bool isRead() const { return desk->book()->isRead() && !desk->book()->isReading(); }
    const NotificationSetup &setup() const { return desk->book()->setup(); }

    TableView *table() const { return qobject_cast<TableView *>(const_cast<Page &>(page).mainWidget()); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString id(int row) const { return table()->model()->index(row, 0).data(ItemTable::IdRole).toString(); }
    /// The first row with this text in that column, or -1.
    int rowOf(const QString &text, int column) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, column) == text)
                return row;
        }
        return -1;
    }
    void select(const QString &text, int column)
    {
        QVERIFY2(rowOf(text, column) >= 0, qPrintable(text));
        table()->selectRow(rowOf(text, column));
    }
    QStringList selected() const
    {
        QStringList ids;
        for (const int row : table()->selectedRowNumbers())
            ids << id(row);
        return ids;
    }
    QAction *action(const char *name) const
    {
        return page.template findChild<QAction *>(QLatin1String(name));
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return page.template findChild<Widget *>(QLatin1String(name));
    }
    /// The newest part of that name: closed dialogs go with the event loop.
    template <class Widget>
    Widget *shown(const char *name) const
    {
        Widget *found = nullptr;
        for (auto *each : page.template findChildren<Widget *>(QLatin1String(name))) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }
    QString channelId(const QString &destination) const
    {
        for (const NotificationChannel &channel : setup().channels) {
            if (channel.destination == destination)
                return channel.id;
        }
        return {};
    }
    QString profileId(const QString &name) const
    {
        for (const NotificationProfile &profile : setup().profiles) {
            if (profile.name == name)
                return profile.id;
        }
        return {};
    }
    /// The body of the last call that changes something.
    QJsonObject lastBody() const
    {
        QByteArray body;
        for (const SandboxRequest &request : sandbox.requests()) {
            if (request.method != "GET")
                body = request.body;
        }
        return QJsonDocument::fromJson(body).object();
    }
    int sent(const char *method, const QByteArray &path) const { return sandbox.requestCount(method, path); }

    std::unique_ptr<NotificationsDesk> desk;
    Page page;
};
