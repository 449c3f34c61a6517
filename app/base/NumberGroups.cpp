// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/NumberGroups.h"

NumberGroups NumberGroups::of(const QLocale &locale)
{
    NumberGroups groups;
    const QString separator = locale.groupSeparator();
    if (separator.isEmpty())
        return groups;
    // Digits of some scripts are two units of UTF-16 each.
    const QStringList parts = locale.toString(qlonglong(1234567890)).split(separator);
    if (parts.size() > 2) {
        groups.last = static_cast<int>(parts.last().toUcs4().size());
        groups.others = static_cast<int>(parts[parts.size() - 2].toUcs4().size());
    }
    return groups;
}

QString NumberGroups::separated(const QString &digits, const QLocale &locale)
{
    const NumberGroups groups = of(locale);
    const QString separator = locale.groupSeparator();
    QString text;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (at > 0 && groups.beginsAt(digits.size() - at))
            text += separator;
        text += digits[at];
    }
    return text;
}
