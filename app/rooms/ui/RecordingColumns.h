// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "rooms/RoomRecording.h"

#include <QCoreApplication>

/// The columns of every list of recordings.
class RecordingColumns
{
    Q_DECLARE_TR_FUNCTIONS(RecordingColumns)
public:
    enum Place { Room, Who, Type, Status, Started, Length, Size, Codec, Id, Session };
    using NameOf = std::function<QString(const QString &)>;

    /// `room` and `who` say names by ids.
    static QList<ItemColumn<RoomRecording>> make(const NameOf &room, const NameOf &who);
};
