// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/WireText.h"

#include <QDateTime>

namespace sandbox {

QByteArray WireText::quoted(const QByteArray &utf8)
{
    QByteArray text;
    text.reserve(utf8.size() + 2);
    text += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            text += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            text += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
        else
            text += c;
    }
    return text += '"';
}

QByteArray WireText::quotedOrNull(const QByteArray &utf8)
{
    return utf8.isEmpty() ? QByteArray("null") : quoted(utf8);
}

QByteArray WireText::zoned(qint64 ms)
{
    return bare(ms) + 'Z';
}

QByteArray WireText::bare(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QDate day = time.date();
    const QTime clock = time.time();
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%03d", day.year(), day.month(),
                  day.day(), clock.hour(), clock.minute(), clock.second(), clock.msec());
    return QByteArray(text.data());
}

} // namespace sandbox
