// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace sandbox {

/// FNV-1a. qHash() differs from run to run, and the same seed must make the same data.
inline quint64 stableHash(const QByteArray &text)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char byte : text)
        hash = (hash ^ static_cast<uchar>(byte)) * 0x100000001B3ULL;
    return hash;
}

} // namespace sandbox
