// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaxRecord.h"

namespace sandbox {

QByteArray FaxRecord::word(Status status)
{
    static const std::array<QByteArray, 9> words{"queued",    "media.processed",  "originated",
                                                 "sending",   "delivered",        "failed",
                                                 "receiving", "media.processing", "received"};
    return words[status];
}

QByteArray FaxRecord::word(Quality quality)
{
    static const std::array<QByteArray, 5> words{"normal", "high", "very_high", "ultra_light", "ultra_dark"};
    return words[quality];
}

} // namespace sandbox
