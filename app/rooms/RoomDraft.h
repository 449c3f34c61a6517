// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Room.h"

#include <QCoreApplication>
#include <QMap>

struct Failure;

/// A room as it is being filled in, with what is wrong with it before anything is sent.
struct RoomDraft
{
    Q_DECLARE_TR_FUNCTIONS(RoomDraft)
public:
    enum class Field { Name, Limit, Recording, Webhook, Failover, Timeout };
    static constexpr int usualLimit = 10; ///< of createRoom

    QString name;
    int limit = usualLimit;
    bool recording = false;
    QString webhook;
    QString failover;
    std::optional<int> timeout; ///< nothing: left to the API

    static RoomDraft of(const Room &room);
    /// By the field that each belongs to; translated.
    QMap<Field, QString> troubles() const;
    /// What the API says about a field, as a sentence; empty where it says nothing.
    static QString complaint(const Failure &failure, Field field);

    /// Everything that has a value, for createRoom.
    RoomWish wish() const;
    /// Only what differs from that room, for updateRoom.
    RoomWish changesTo(const Room &room) const;

    bool operator==(const RoomDraft &) const = default;
};
