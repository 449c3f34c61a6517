// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionId.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {
constexpr int rounds = 4;
constexpr int bits = 28; // of a story's number, and of an event's

bool isDash(qsizetype at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}
} // namespace

quint64 SessionId::mixed(quint64 number)
{
    number += 0x9E3779B97F4A7C15ULL;
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31);
}

bool SessionId::isUuid(const QByteArray &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (isDash(at) ? c != '-' : !isHex)
            return false;
    }
    return true;
}

quint32 SessionId::round(quint32 half, int number) const
{
    return static_cast<quint32>(mixed((quint64(m_seed) << 32 | half) + static_cast<quint64>(number) * 977));
}

// A Feistel network: whatever round() does, it can be undone.
quint64 SessionId::scrambled(quint64 plain) const
{
    auto left = static_cast<quint32>(plain >> 32);
    auto right = static_cast<quint32>(plain);
    for (int number = 0; number < rounds; ++number) {
        left ^= round(right, number);
        std::swap(left, right);
    }
    return quint64(left) << 32 | right;
}

quint64 SessionId::plain(quint64 scrambled) const
{
    auto left = static_cast<quint32>(scrambled >> 32);
    auto right = static_cast<quint32>(scrambled);
    for (int number = rounds - 1; number >= 0; --number) {
        std::swap(left, right);
        left ^= round(right, number);
    }
    return quint64(left) << 32 | right;
}

QByteArray SessionId::of(const SessionPlace &place) const
{
    const quint64 number = quint64(static_cast<uint>(place.kind)) << (2 * bits) |
                           quint64(static_cast<uint>(place.story)) << bits |
                           quint64(static_cast<uint>(place.event));
    const quint64 first = scrambled(number);
    // The rest proves that the id was made here.
    const quint64 second = mixed(first ^ m_seed);
    static constexpr std::array<char, 16> digits{'0', '1', '2', '3', '4', '5', '6', '7',
                                                 '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    QByteArray text(36, '-');
    int digit = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isDash(at))
            continue;
        if (at == 14 || at == 19) { // version and variant
            text[at] = at == 14 ? '4' : 'b';
            continue;
        }
        const quint64 half = digit < 16 ? first : second;
        text[at] = digits[(half >> (60 - digit % 16 * 4)) & 15];
        ++digit;
    }
    return text;
}

std::optional<SessionPlace> SessionId::place(const QByteArray &uuid) const
{
    const QByteArray text = uuid.toLower();
    if (!isUuid(text))
        return {};
    quint64 first = 0;
    int digit = 0;
    for (qsizetype at = 0; digit < 16; ++at) {
        if (isDash(at) || at == 14 || at == 19)
            continue;
        const char c = text[at];
        first = first << 4 | static_cast<quint64>(c <= '9' ? c - '0' : c - 'a' + 10);
        ++digit;
    }
    const quint64 number = plain(first);
    constexpr quint64 mask = (quint64(1) << bits) - 1;
    const SessionPlace place{static_cast<int>(number >> (2 * bits)), static_cast<int>(number >> bits & mask),
                             static_cast<int>(number & mask)};
    return of(place) == text ? std::optional(place) : std::nullopt;
}

} // namespace sandbox
