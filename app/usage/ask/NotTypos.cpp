// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/WordTables.h"

QStringView WordTables::notTypos()
{
    return uR"(
taxes
)";
}
