// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/AskedDays.h"
#include "sandbox/RoomMachine.h"
#include "sandbox/RoomText.h"
#include "sandbox/ShelfPage.h"

namespace sandbox {

/// What the operations on rooms share.
struct RoomParts
{
    RoomStore &store;
    RoomMachine &machine;
    const RoomText &text;
    std::function<qint64()> now; ///< milliseconds since 1970
};

} // namespace sandbox
