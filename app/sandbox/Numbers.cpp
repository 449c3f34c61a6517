// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Numbers.h"

#include <QRegularExpression>

namespace sandbox {

bool Numbers::isE164(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    return shape.match(text).hasMatch();
}

bool Numbers::isSipUri(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\Asips?:[^@\\s]+@[^@\\s]+\\z"));
    return shape.match(text).hasMatch();
}

} // namespace sandbox
