// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Decimal.h"

#include <QDateTime>
#include <QUrl>
#include <optional>

/// What was recorded of one participant, sound or picture.
struct RoomRecording
{
    QString id;
    QString roomId;
    QString sessionId;
    QString participantId;
    QString type;   ///< "audio", "video", or as it came
    QString status; ///< "processing", "completed", or as it came
    QString codec;  ///< "opus", "vp8" …; may be empty
    std::optional<int> durationSecs;
    std::optional<Decimal> sizeMb; ///< megabytes, exact as it came
    QDateTime created;
    QDateTime started;
    QDateTime ended; ///< invalid while it runs
    QDateTime completed;
    QDateTime updated;
    QUrl downloadUrl; ///< expires; never logged, shown or stored

    bool isComplete() const { return status == u"completed"; }
    bool isVideo() const { return type == u"video"; }
    bool operator==(const RoomRecording &) const = default;
};
