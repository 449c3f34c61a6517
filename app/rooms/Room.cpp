// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/Room.h"

#include <algorithm>

int RoomSession::present() const
{
    if (!participants)
        return 0;
    return static_cast<int>(std::ranges::count_if(*participants, &RoomParticipant::isPresent));
}
