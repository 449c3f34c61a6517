// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Dice.h"

#include <QByteArray>

namespace sandbox {

/// The files of recordings and compositions, made up as they are asked for: the same id, the same bytes.
class RoomMedia
{
public:
    static QByteArray codec(bool isVideo, Dice &dice);
    /// How long the file of so many seconds is.
    static qint64 size(qint64 seconds);
    /// A WAV file with a voice of tones.
    static QByteArray sound(const QUuid &id, qint64 size, qint64 seconds);
    /// An MP4 file, see RoomVideo.h.
    static QByteArray video(const QUuid &id, qint64 size, qint64 seconds);
};

} // namespace sandbox
