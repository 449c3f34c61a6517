// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordingsFixture.h"

#include "rooms/ParticipantNames.h"
#include "rooms/RoomDirectory.h"
#include "widgets/Banner.h"
#include "widgets/TableView.h"

#include <QPushButton>

RecordingsFixture::RecordingsFixture(bool isReadOnly)
    : DemoServer({.faxes = 0}, isReadOnly), page([this](const QUrl &url) {
          opened << url;
          return opens;
      })
{
    desk = std::make_unique<RoomsDesk>(account, RoomsDesk::Parts{client.get(), nullptr, &clock, &random});
    page.resize(1240, 640);
    page.restoreLayout(
        QStringLiteral("{\"folder\":\"%1\",\"pattern\":\"{id}\",\"sums\":true}").arg(folder.path()).toUtf8());
    QObject::connect(&page, &RoomPage::noted, &page, [this](const QString &text) { noted << text; });
    QObject::connect(&page, &RoomPage::destinationAsked, &page,
                     [this](const Destination &place) { places << place.toString(); });
    QObject::connect(&page, &RoomPage::workStarted, &page,
                     [this](CallBase *, const QString &text) { works << text; });
}

bool RecordingsFixture::show()
{
    page.setDesk(desk.get());
    page.show();
    return QTest::qWaitForWindowExposed(&page) && QTest::qWaitFor([this] { return isRead(); }, 20'000);
}

bool RecordingsFixture::isCalm() const
{
    const auto *names = page.findChild<ParticipantNames *>();
    return QTest::qWaitFor([&] { return desk->directory()->isLoaded() && !names->isAsking(); }, 20'000);
}

bool RecordingsFixture::removeElsewhere(const QString &id) const
{
    bool isGone = false;
    desk->api()->removeRecording(id)->then(desk.get(),
                                           [&](const Outcome<void> &done) { isGone = done.has_value(); });
    return QTest::qWaitFor([&] { return isGone; });
}

QStringList RecordingsFixture::completed(int number) const
{
    QStringList ids;
    for (int row = 0; row < rows() && ids.size() < number; ++row) {
        if (table()->at(row)->isComplete())
            ids << table()->at(row)->id;
    }
    return ids;
}

void RecordingsFixture::select(const QStringList &ids) const
{
    QItemSelection chosen;
    for (const QString &id : ids) {
        const QModelIndex index = table()->index(table()->rowOf(id), 0);
        chosen.select(index, index);
    }
    page.list()->table()->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect |
                                                               QItemSelectionModel::Rows);
}

bool RecordingsFixture::press(const char *name) const
{
    if (!QTest::qWaitFor([&] { return shown<QPushButton>(name) != nullptr; }))
        return false;
    auto *button = shown<QPushButton>(name);
    if (!button->isEnabled())
        return false;
    button->click();
    return true;
}

QString RecordingsFixture::result() const
{
    const auto *banner = shown<Banner>("recordingsResult");
    return banner ? banner->title() + u' ' + banner->text() : QString();
}
