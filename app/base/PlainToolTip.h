// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Tooltips take what looks like markup for markup, and texts come from outside: shown as they are.
class PlainToolTip
{
public:
    static QString of(const QString &text)
    {
        return text.contains(u'<')
                   ? QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped())
                   : text;
    }
};
