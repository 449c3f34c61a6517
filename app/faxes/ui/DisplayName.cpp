// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/DisplayName.h"

#include <QStringList>

namespace {
bool isAllowed(char32_t character)
{
    return QChar::isLetterOrNumber(character) || character == U' ' ||
           (character < 128 && QStringView(u"-_~!.+").contains(QChar(static_cast<char16_t>(character))));
}
} // namespace

QString DisplayName::problem(const QString &name)
{
    QStringList wrong;
    const QList<uint> characters = name.toUcs4();
    for (const uint code : characters) {
        const char32_t character = code;
        const QString shown = QString::fromUcs4(&character, 1);
        if (!isAllowed(character) && !wrong.contains(shown))
            wrong << shown;
    }
    if (wrong.size() == 1)
        return tr("“%1” can't be sent: letters, numbers, spaces and -_~!.+ only").arg(wrong.first());
    if (!wrong.isEmpty())
        return tr("These can't be sent: %1 – letters, numbers, spaces and -_~!.+ only").arg(wrong.join(u' '));
    const int tooMany = static_cast<int>(characters.size()) - longest;
    return tooMany > 0 ? tr("%n character(s) too long: 128 at most", nullptr, tooMany) : QString();
}
