// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QString>

/// How many digits a locale puts together: three and three, or in India three and then two. QLocale uses it
/// for its own numbers and keeps it to itself, so it is read off one.
struct NumberGroups
{
    int last = 3;   ///< of the group before the point
    int others = 3; ///< of those before it

    static NumberGroups of(const QLocale &locale);
    /// Whether a group begins where so many digits are left up to the point.
    bool beginsAt(qsizetype left) const
    {
        return left == last || (left > last && (left - last) % others == 0);
    }
    /// Puts the locale's separator into digits without a point.
    static QString separated(const QString &digits, const QLocale &locale);
};
