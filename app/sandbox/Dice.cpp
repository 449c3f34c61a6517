// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Dice.h"

namespace sandbox {

QUuid Dice::uuid()
{
    std::array<uchar, 8> last{};
    const auto first = static_cast<quint32>(m_random());
    const auto middle = static_cast<quint32>(m_random());
    for (uchar &byte : last)
        byte = static_cast<uchar>(below(256));
    // Version 4, variant 1.
    last[0] = static_cast<uchar>((last[0] & 0x3F) | 0x80);
    const auto version = static_cast<ushort>((middle & 0x0FFF) | 0x4000);
    return {first,   static_cast<ushort>(middle >> 16),
            version, last[0],
            last[1], last[2],
            last[3], last[4],
            last[5], last[6],
            last[7]};
}

} // namespace sandbox
