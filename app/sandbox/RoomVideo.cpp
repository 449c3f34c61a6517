// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomVideo.h"

#include "sandbox/Dice.h"

#include <QByteArrayList>
#include <QtEndian>
#include <bit>

namespace sandbox {

namespace {
/// Bits as H.264 writes them.
class Bits
{
public:
    void put(quint32 value, int width)
    {
        for (int bit = width - 1; bit >= 0; --bit) {
            m_byte = (m_byte << 1) | ((value >> bit) & 1U);
            if (++m_filled == 8)
                flush();
        }
    }
    /// ue(v)
    void golomb(quint32 value)
    {
        const int width = static_cast<int>(std::bit_width(value + 1));
        put(0, width - 1);
        put(value + 1, width);
    }
    void align()
    {
        while (m_filled != 0)
            put(0, 1);
    }
    void byte(quint32 value) { put(value, 8); }
    QByteArray end()
    {
        put(1, 1);
        align();
        return m_bytes;
    }

private:
    void flush()
    {
        // Three bytes must never look like a start code.
        if (m_zeros >= 2 && m_byte <= 3) {
            m_bytes += '\x03';
            m_zeros = 0;
        }
        m_bytes += static_cast<char>(m_byte);
        m_zeros = m_byte == 0 ? m_zeros + 1 : 0;
        m_byte = 0;
        m_filled = 0;
    }
    QByteArray m_bytes;
    quint32 m_byte = 0;
    int m_filled = 0;
    int m_zeros = 0;
};

QByteArray number(quint32 value, int bytes = 4)
{
    const quint32 big = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&big), 4).right(bytes);
}

QByteArray box(const char *type, const QByteArray &content)
{
    return number(static_cast<quint32>(content.size() + 8)) + type + content;
}

QByteArray zeros(int bytes)
{
    return QByteArray(bytes, '\0');
}

/// The matrix that turns nothing.
QByteArray upright()
{
    return number(0x10000) + zeros(12) + number(0x10000) + zeros(12) + number(0x40000000);
}
} // namespace

QByteArray RoomVideo::sequenceSet()
{
    Bits bits;
    bits.byte(66); // baseline
    bits.byte(0xC0);
    bits.byte(10); // level 1
    bits.golomb(0);
    bits.golomb(0);
    bits.golomb(2); // pictures come in the order in which they are shown
    bits.golomb(1);
    bits.put(0, 1);
    bits.golomb(columns - 1);
    bits.golomb(rows - 1);
    bits.put(0b1100, 4); // frames only, nothing cropped, nothing more to say
    return '\x67' + bits.end();
}

QByteArray RoomVideo::pictureSet()
{
    Bits bits;
    bits.golomb(0);
    bits.golomb(0);
    bits.put(0, 2);
    for (int each = 0; each < 3; ++each)
        bits.golomb(0);
    bits.put(0, 3);
    for (int each = 0; each < 3; ++each)
        bits.golomb(0);
    bits.put(0, 3);
    return '\x68' + bits.end();
}

QByteArray RoomVideo::picture(int number) const
{
    Dice dice(m_id.data1 + static_cast<quint32>(number));
    Bits bits;
    bits.golomb(0);
    bits.golomb(7); // nothing but blocks of its own
    bits.golomb(0);
    bits.put(0, 4);
    bits.golomb(static_cast<quint32>(number % 2));
    bits.put(0, 2);
    bits.golomb(0);
    for (int block = 0; block < columns * rows; ++block) {
        bits.golomb(25); // uncompressed
        bits.align();
        const std::array<quint32, 3> colour{60 + dice.below(150), 90 + dice.below(80), 90 + dice.below(80)};
        for (int plane = 0; plane < 3; ++plane) {
            for (int pixel = 0; pixel < (plane == 0 ? 256 : 64); ++pixel)
                bits.byte(colour[static_cast<size_t>(plane)]);
        }
    }
    return '\x65' + bits.end();
}

QByteArray RoomVideo::sampleTable(const QByteArrayList &samples, quint32 each, quint32 firstSample) const
{
    const QByteArray sequence = sequenceSet();
    const QByteArray set = pictureSet();
    const QByteArray configuration = "\x01" + sequence.mid(1, 3) + "\xFF\xE1" +
                                     number(static_cast<quint32>(sequence.size()), 2) + sequence + '\x01' +
                                     number(static_cast<quint32>(set.size()), 2) + set;
    const QByteArray entry =
        box("avc1", zeros(6) + number(1, 2) + zeros(16) + number(columns * 16, 2) + number(rows * 16, 2) +
                        number(0x480000) + number(0x480000) + zeros(4) + number(1, 2) + zeros(32) +
                        number(24, 2) + number(0xFFFF, 2) + box("avcC", configuration));
    const auto count = static_cast<quint32>(samples.size());
    QByteArray sizes = zeros(8) + number(count);
    for (const QByteArray &sample : samples)
        sizes += number(static_cast<quint32>(sample.size()));
    return box("stbl", box("stsd", zeros(4) + number(1) + entry) +
                           box("stts", zeros(4) + number(1) + number(count) + number(each)) +
                           box("stsc", zeros(4) + number(1) + number(1) + number(count) + number(1)) +
                           box("stsz", sizes) + box("stco", zeros(4) + number(1) + number(firstSample)));
}

QByteArray RoomVideo::movie(const QByteArrayList &samples, qint64 seconds, quint32 firstSample) const
{
    const auto each = static_cast<quint32>(seconds * 1000 / pictures);
    const quint32 length = each * pictures;
    const QByteArray head = box("mvhd", zeros(12) + number(1000) + number(length) + number(0x10000) +
                                            number(0x100, 2) + zeros(10) + upright() + zeros(24) + number(2));
    const QByteArray track =
        box("tkhd", number(7) + zeros(8) + number(1) + zeros(4) + number(length) + zeros(16) + upright() +
                        number(columns * 16 << 16) + number(rows * 16 << 16));
    const QByteArray media = box("mdhd", zeros(12) + number(1000) + number(length) + number(0x55C40000)) +
                             box("hdlr", zeros(8) + "vide" + zeros(12) + "Video" + zeros(1));
    const QByteArray information = box("vmhd", number(1) + zeros(8)) +
                                   box("dinf", box("dref", zeros(4) + number(1) + box("url ", number(1)))) +
                                   sampleTable(samples, each, firstSample);
    return box("moov", head + box("trak", track + box("mdia", media + box("minf", information))));
}

QByteArray RoomVideo::file(qint64 size, qint64 seconds) const
{
    QByteArrayList samples;
    for (int each = 0; each < pictures; ++each) {
        const QByteArray shown = picture(each);
        samples << number(static_cast<quint32>(shown.size())) + shown;
    }
    QByteArray file = box("ftyp", "isom" + number(0x200) + "isomiso2avc1mp41");
    // Where the pictures begin doesn't change how long the part before them is.
    const auto before = file.size() + movie(samples, seconds, 0).size() + 8;
    file += movie(samples, seconds, static_cast<quint32>(before));
    file += box("mdat", samples.join());
    Dice dice(m_id.data1);
    QByteArray filling(std::max<qsizetype>(0, size - file.size() - 8), '\0');
    for (qsizetype at = 0; at < filling.size(); ++at)
        filling[at] = static_cast<char>(dice.below(256));
    return file + box("free", filling);
}

} // namespace sandbox
