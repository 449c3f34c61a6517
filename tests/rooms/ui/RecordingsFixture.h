// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/ui/ItemListView.h"
#include "rooms/RoomsDesk.h"
#include "rooms/ui/RecordingsPage.h"
#include "support/DemoServer.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// The page of recordings on a demo server of its own, where nothing happens by itself and no time passes
/// for the page but what a test lets pass.
class RecordingsFixture : public DemoServer
{
public:
    explicit RecordingsFixture(bool isReadOnly = false);
    ~RecordingsFixture() { page.setDesk(nullptr); }

    /// Shows the page of the account; its list is read then, or has failed.
    bool show();
    bool isRead() const { return page.count() >= 0; }
    /// Names came, nothing more is asked for.
    bool isCalm() const;
    /// As another console would.
    bool removeElsewhere(const QString &id) const;
    ItemTableOf<RoomRecording> *table() const { return page.table(); }
    int rows() const { return page.table()->rowCount(); }
    /// Rows that can be downloaded.
    QStringList completed(int number) const;
    void select(const QStringList &ids) const;
    QAction *action(const char *name) const { return page.findChild<QAction *>(QLatin1String(name)); }
    /// The newest part of that name that is shown: what was closed goes with the event loop.
    template <class Widget>
    Widget *shown(const char *name) const
    {
        Widget *found = nullptr;
        for (auto *each : page.findChildren<Widget *>(QLatin1String(name))) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }
    /// Clicks a button as soon as it is laid out; false where it is disabled.
    bool press(const char *name) const;
    QString result() const;
    int asked(const QByteArray &method, const QByteArray &path) const
    {
        return sandbox.requestCount(method, path);
    }

    ManualClock clock{QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC)};
    QRandomGenerator random{1};
    QTemporaryDir folder;
    QList<QUrl> opened; ///< by other programs
    bool opens = true;
    QStringList noted;
    QStringList places;
    QStringList works;
    std::unique_ptr<RoomsDesk> desk;
    RecordingsPage page;
};
