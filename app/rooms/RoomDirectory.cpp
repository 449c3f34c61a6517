// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDirectory.h"

#include "base/ShortId.h"

RoomDirectory::RoomDirectory(RoomApi *api, QObject *parent) : QObject(parent), m_api(api) {}

void RoomDirectory::load()
{
    if (m_loading || m_isLoaded)
        return;
    auto *call = m_api->rooms({}, [this](const QList<Room> &rooms, int) { note(rooms); });
    m_loading = call;
    call->then(this, [this](const Outcome<PagesRead> &outcome) {
        m_loading = nullptr;
        m_isLoaded = outcome.has_value();
        emit changed();
    });
}

const Room *RoomDirectory::find(const QString &id)
{
    const auto found = m_rooms.constFind(id);
    if (found != m_rooms.cend())
        return &*found;
    // While all of them are on their way, it may be among them.
    if (m_isLoaded && !id.isEmpty())
        ask(id);
    return nullptr;
}

void RoomDirectory::ask(const QString &id)
{
    if (m_asked.contains(id))
        return;
    m_asked.insert(id);
    m_api->room(id)->then(this, [this](const Outcome<Room> &room) {
        if (room)
            note({*room});
    });
}

QString RoomDirectory::nameOf(const QString &id)
{
    const Room *room = find(id);
    return room && !room->uniqueName.isEmpty() ? room->uniqueName : ShortId::of(id);
}

QList<Room> RoomDirectory::rooms() const
{
    QList<Room> all = m_rooms.values();
    std::ranges::sort(all, [](const Room &first, const Room &second) {
        return first.uniqueName.localeAwareCompare(second.uniqueName) < 0;
    });
    return all;
}

void RoomDirectory::note(const QList<Room> &rooms)
{
    bool isNew = false;
    for (const Room &room : rooms) {
        const auto known = m_rooms.constFind(room.id);
        if (known != m_rooms.cend() && *known == room)
            continue;
        m_rooms.insert(room.id, room);
        isNew = true;
    }
    if (isNew)
        emit changed();
}

void RoomDirectory::forget(const QString &id)
{
    if (m_rooms.remove(id))
        emit changed();
}
