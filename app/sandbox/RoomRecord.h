// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QUuid>
#include <memory>
#include <optional>
#include <vector>

namespace sandbox {

// Times are milliseconds since 1970; 0: not yet.

/// Somebody who is or was in a session.
struct RoomGuest
{
    QUuid id;
    QUuid session;
    std::optional<QByteArray> context = {}; ///< nothing: the client sent none
    qint64 joined = 0;
    qint64 left = 0;
    qint64 updated = 0;
    bool isKicked = false; ///< asked to go, and still listed for some seconds
    bool isHere() const { return left == 0; }
};

/// What a session of the demo account is like, so that each kind of trouble can be looked at.
enum class RoomMood {
    Ordinary,  ///< people come and go, and one day it is over
    Busy,      ///< never empty
    Full,      ///< at its limit nearly always
    Phantom,   ///< nobody ends it
    Forgotten, ///< everybody left, and a recording runs on
    Over       ///< the last ones are leaving
};

/// A time at which people met in a room.
struct RoomMeeting
{
    QUuid id;
    QUuid room;
    qint64 created = 0;
    qint64 ended = 0;
    qint64 updated = 0;
    RoomMood mood = RoomMood::Ordinary;
    std::vector<RoomGuest *> guests = {}; ///< in the order of joining
    bool isActive() const { return ended == 0; }
    std::vector<RoomGuest *> present() const;
};

/// A video room.
struct RoomRecord
{
    QUuid id;
    QByteArray name = {};
    int limit = 10;
    bool isRecorded = false;
    QByteArray webhookUrl = {};
    QByteArray failoverUrl = {};
    std::optional<int> webhookTimeout = {};
    qint64 created = 0;
    qint64 updated = 0;
    RoomMeeting *active = nullptr;
};

/// What was recorded of one participant.
struct RoomTake
{
    QUuid id;
    QUuid room = {};
    QUuid session = {};
    QUuid participant = {};
    bool isVideo = false;
    QByteArray codec = {};
    qint64 started = 0;
    qint64 ended = 0;
    qint64 completed = 0;
    qint64 updated = 0;
    qint64 bytes = 0;
    qint64 seconds() const { return ended == 0 ? 0 : (ended - started + 999) / 1000; }
};

/// Recordings of a session put together into one video.
struct RoomFilm
{
    QUuid id;
    QUuid room;
    QUuid session;
    QByteArray resolution;
    QJsonObject layout;
    QByteArray webhookUrl = {};
    QByteArray failoverUrl = {};
    std::optional<int> webhookTimeout = {};
    qint64 created = 0;
    qint64 started = 0;
    qint64 ended = 0;
    qint64 completed = 0;
    qint64 updated = 0;
    qint64 bytes = 0;
    qint64 seconds = 0;
    const char *status() const
    {
        return completed != 0 ? "completed" : started != 0 ? "processing" : "enqueued";
    }
};

} // namespace sandbox
