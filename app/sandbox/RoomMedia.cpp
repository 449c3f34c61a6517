// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomMedia.h"

#include <algorithm>

namespace sandbox {

QByteArray RoomMedia::codec(bool isVideo, Dice &dice)
{
    return !isVideo ? "opus" : dice.chance(60) ? "vp8" : "h264";
}

qint64 RoomMedia::size(qint64 seconds)
{
    constexpr qint64 most = 3'000'000;
    return std::clamp<qint64>(4'000 * seconds, 12'000, most);
}

} // namespace sandbox
