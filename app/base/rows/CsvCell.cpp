// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rows/CsvCell.h"

#include <algorithm>

QString CsvCell::harmless(const QString &text)
{
    // A spreadsheet runs what starts like this, in full width too; +1 312 … is a phone number, though, and
    // stays.
    const bool formula =
        !text.isEmpty() && QStringLiteral("=@-\t\r\n\uFF1D\uFF20\uFF0D\uFF0B").contains(text.front());
    bool isNumber = false;
    text.toDouble(&isNumber);
    const auto isOfPhone = [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringLiteral(" +()-./").contains(c);
    };
    const bool plus = text.startsWith(u'+') && text.size() > 1 &&
                      (!text.at(1).isDigit() || !std::ranges::all_of(text, isOfPhone));
    return (formula && !isNumber) || (plus && !isNumber) ? u'\'' + text : text;
}

QString CsvCell::quoted(const QString &text)
{
    QString safe = harmless(text);
    if (safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r'))
        return u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return safe;
}

QByteArray CsvCell::line(const QStringList &cells)
{
    QStringList safe;
    safe.reserve(cells.size());
    for (const QString &cell : cells)
        safe << quoted(cell);
    return safe.join(u',').toUtf8() + "\r\n";
}
