// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomMedia.h"

#include "sandbox/RoomVideo.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sandbox {

QByteArray RoomMedia::codec(bool isVideo, Dice &dice)
{
    return !isVideo ? "opus" : dice.chance(60) ? "vp8" : "h264";
}

qint64 RoomMedia::size(qint64 seconds)
{
    // A video needs some room for its pictures.
    constexpr qint64 least = 60'000;
    constexpr qint64 most = 3'000'000;
    return std::clamp<qint64>(4'000 * seconds, least, most);
}

namespace {
template <class Number>
void append(QByteArray &file, Number number)
{
    const Number little = qToLittleEndian(number);
    file.append(reinterpret_cast<const char *>(&little), sizeof little);
}

const std::array<char, 256> &wave()
{
    static const std::array<char, 256> table = [] {
        std::array<char, 256> samples{};
        for (size_t at = 0; at < samples.size(); ++at)
            samples[at] = static_cast<char>(std::lround(
                128 + 60 * std::sin(2 * std::numbers::pi * static_cast<double>(at) / samples.size())));
        return samples;
    }();
    return table;
}
} // namespace

QByteArray RoomMedia::sound(const QUuid &id, qint64 size, qint64 seconds)
{
    constexpr qint64 head = 44;
    const auto samples = static_cast<quint32>(size - head);
    const auto length = static_cast<quint32>(std::max<qint64>(1, seconds));
    const quint32 rate = std::max<quint32>(1, (samples + length / 2) / length);
    QByteArray file;
    file.reserve(size);
    file += "RIFF";
    append<quint32>(file, samples + head - 8);
    file += "WAVEfmt ";
    append<quint32>(file, 16);
    append<quint16>(file, 1); // PCM
    append<quint16>(file, 1); // one channel
    append<quint32>(file, rate);
    append<quint32>(file, rate);
    append<quint16>(file, 1);
    append<quint16>(file, 8); // bits
    file += "data";
    append<quint32>(file, samples);
    Dice dice(id.data1);
    quint32 phase = 0;
    quint32 step = 0;
    for (quint32 at = 0; at < samples; ++at) {
        if (at % std::max<quint32>(1, rate / 4) == 0)
            step = dice.chance(20) ? 0 : 256 * (90 + dice.below(200)) / rate;
        phase += step;
        file += wave()[phase % 256];
    }
    return file;
}

QByteArray RoomMedia::video(const QUuid &id, qint64 size, qint64 seconds)
{
    return RoomVideo(id).file(size, seconds);
}

} // namespace sandbox
