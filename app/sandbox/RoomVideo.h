// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QUuid>

namespace sandbox {

/// A small MP4 file: some plain pictures in H.264, which needs no encoder when nothing is compressed, and
/// filling up to the wanted size.
class RoomVideo
{
public:
    explicit RoomVideo(const QUuid &id) : m_id(id) {}
    /// At least 60 kB.
    QByteArray file(qint64 size, qint64 seconds) const;

private:
    static constexpr int pictures = 8;
    static constexpr int columns = 4; ///< of 16 pixels
    static constexpr int rows = 3;

    static QByteArray sequenceSet();
    static QByteArray pictureSet();
    QByteArray picture(int number) const;
    QByteArray movie(const QByteArrayList &samples, qint64 seconds, quint32 firstSample) const;
    QByteArray sampleTable(const QByteArrayList &samples, quint32 each, quint32 firstSample) const;

    QUuid m_id;
};

} // namespace sandbox
