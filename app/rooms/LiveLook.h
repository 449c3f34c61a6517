// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"
#include "rooms/RoomGlances.h"

#include <QSet>

/// The sessions of which something is recorded at the moment.
struct RunningRecordings
{
    QSet<QString> any;
    QSet<QString> video;
};

/// What one look at the rooms has brought. What could not be read has no value.
struct LiveSight
{
    std::optional<QList<RoomGlancePtr>> glances;
    std::optional<RunningRecordings> recordings;
    bool isMoved = false; ///< the list changed while it was read: sessions may have been missed
    std::optional<Failure> failure;
};

/// One look at the sessions that are active, and at the recordings that run if they are asked for.
namespace LiveLook {
/// Ends as Cancelled or with a sight, of whatever could be read.
Call<LiveSight> *begin(QObject *owner, RoomApi *api, const std::shared_ptr<RoomGlances> &memory,
                       bool withRecordings);
} // namespace LiveLook
