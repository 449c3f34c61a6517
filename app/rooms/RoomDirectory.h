// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"

#include <QHash>
#include <QPointer>
#include <QSet>

/// The names and limits of rooms by their id, for everything that only knows the id. Read once as a whole;
/// rooms that are unknown then are asked for one by one.
class RoomDirectory : public QObject
{
    Q_OBJECT
public:
    explicit RoomDirectory(RoomApi *api, QObject *parent = nullptr);

    /// Asks for all rooms the first time, or after a failure.
    void load();
    /// Null while it isn't known. Asking for an unknown one begins to ask the API for it, once.
    const Room *find(const QString &id);
    /// Its name, else its id, shortened.
    QString nameOf(const QString &id);
    /// By name.
    QList<Room> rooms() const;
    /// Somebody read these.
    void note(const QList<Room> &rooms);
    void forget(const QString &id);
    bool isLoaded() const { return m_isLoaded; }

signals:
    void changed();

private:
    void ask(const QString &id);

    RoomApi *m_api;
    QHash<QString, Room> m_rooms;
    QSet<QString> m_asked;
    QPointer<CallBase> m_loading;
    bool m_isLoaded = false;
};
