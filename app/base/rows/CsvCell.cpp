// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rows/CsvCell.h"

QString CsvCell::harmless(const QString &text)
{
    // A spreadsheet runs what starts like this; +1 312 … is a phone number, though, and stays.
    const bool formula = !text.isEmpty() && QStringLiteral("=@-\t\r").contains(text.front());
    bool isNumber = false;
    text.toDouble(&isNumber);
    const bool plus = text.startsWith(u'+') && text.size() > 1 && !text.at(1).isDigit();
    return (formula && !isNumber) || plus ? u'\'' + text : text;
}

QString CsvCell::quoted(const QString &text)
{
    QString safe = harmless(text);
    if (safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r'))
        return u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return safe;
}
