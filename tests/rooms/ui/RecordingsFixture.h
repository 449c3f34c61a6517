// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "rooms/ParticipantNames.h"
#include "rooms/RoomDirectory.h"
#include "rooms/RoomsDesk.h"
#include "rooms/ui/RecordingsPage.h"
#include "rooms/ui/RoomListView.h"
#include "sandbox/Sandbox.h"
#include "widgets/Banner.h"
#include "widgets/TableView.h"

#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// The page of recordings on a demo server of its own, where nothing happens by itself and no time passes
/// for the page but what a test lets pass.
class RecordingsFixture
{
public:
    explicit RecordingsFixture(bool isReadOnly = false)
        : page([this](const QUrl &url) {
              opened << url;
              return opens;
          })
    {
        if (!sandbox.start())
            qFatal("the sandbox doesn't start");
        sandbox.holdRooms(true);
        account.id = QUuid::createUuid();
        account.name = QStringLiteral("Northwind Clinic");
        account.apiBase = sandbox.url();
        account.readOnly = isReadOnly;
        client = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &wall, nullptr);
        desk = std::make_unique<RoomsDesk>(account, RoomsDesk::Parts{client.get(), nullptr, &clock, &random});
        page.resize(1240, 640);
        page.restoreLayout(QStringLiteral("{\"folder\":\"%1\",\"pattern\":\"{id}\",\"sums\":true}")
                               .arg(folder.path())
                               .toUtf8());
        QObject::connect(&page, &RoomPage::noted, &page, [this](const QString &text) { noted << text; });
        QObject::connect(&page, &RoomPage::destinationAsked, &page,
                         [this](const Destination &place) { places << place.toString(); });
        QObject::connect(&page, &RoomPage::workStarted, &page,
                         [this](CallBase *, const QString &text) { works << text; });
    }
    ~RecordingsFixture() { page.setDesk(nullptr); }
    Q_DISABLE_COPY_MOVE(RecordingsFixture)

    /// Shows the page of the account; its list is read then, or has failed.
    bool show()
    {
        page.setDesk(desk.get());
        page.show();
        return QTest::qWaitForWindowExposed(&page) && QTest::qWaitFor([this] { return isRead(); }, 20'000);
    }
    bool isRead() const { return page.count() >= 0; }
    /// Names came, nothing more is asked for.
    bool isCalm() const
    {
        const auto *names = page.findChild<ParticipantNames *>();
        return QTest::qWaitFor([&] { return desk->directory()->isLoaded() && !names->isAsking(); }, 20'000);
    }
    /// As another console would.
    bool removeElsewhere(const QString &id) const
    {
        bool isGone = false;
        desk->api()->removeRecording(id)->then(desk.get(),
                                               [&](const Outcome<void> &done) { isGone = done.has_value(); });
        return QTest::qWaitFor([&] { return isGone; });
    }
    RoomTableOf<RoomRecording> *table() const { return page.table(); }
    int rows() const { return page.table()->rowCount(); }
    /// Rows that can be downloaded.
    QStringList completed(int number) const
    {
        QStringList ids;
        for (int row = 0; row < rows() && ids.size() < number; ++row) {
            if (table()->at(row)->isComplete())
                ids << table()->at(row)->id;
        }
        return ids;
    }
    void select(const QStringList &ids) const
    {
        QItemSelection rows;
        for (const QString &id : ids) {
            const QModelIndex index = table()->index(table()->rowOf(id), 0);
            rows.select(index, index);
        }
        page.list()->table()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect |
                                                                 QItemSelectionModel::Rows);
    }
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
    bool press(const char *name) const
    {
        auto *button = shown<QPushButton>(name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
    QString result() const
    {
        const auto *banner = shown<Banner>("recordingsResult");
        return banner ? banner->title() + u' ' + banner->text() : QString();
    }
    int asked(const QByteArray &method, const QByteArray &path) const
    {
        return sandbox.requestCount(method, path);
    }

    Sandbox sandbox{[] {
        SandboxOptions options;
        options.faxes = 0;
        return options;
    }()};
    SystemClock wall;
    ManualClock clock{QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC)};
    QRandomGenerator random{1};
    QTemporaryDir folder;
    Account account;
    QList<QUrl> opened; ///< by other programs
    bool opens = true;
    QStringList noted;
    QStringList places;
    QStringList works;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<RoomsDesk> desk;
    RecordingsPage page;
};
