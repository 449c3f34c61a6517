// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Dice.h"

#include <QByteArray>
#include <optional>

namespace sandbox {

/// Who joins rooms, as their clients introduce them: with JSON, a name, a telephone number, or not at all.
class RoomPeople
{
public:
    static std::optional<QByteArray> context(Dice &dice);
};

} // namespace sandbox
