// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/PastedId.h"

#include <QRegularExpression>

QString PastedId::of(const QString &text)
{
    // No hexadecimal digit may follow or come before: a longer word is something else.
    static const QRegularExpression uuid(QStringLiteral("(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"
                                                        "[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString found;
    auto matches = uuid.globalMatch(text);
    while (matches.hasNext()) {
        const QString id = matches.next().captured().toLower();
        if (!found.isEmpty() && found != id)
            return {};
        found = id;
    }
    return found;
}
