// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/DownloadName.h"

#include <QRegularExpression>

namespace {
// Unicode's format signs are left out: one that turns the reading direction could disguise an ending.
QString withoutForbidden(const QString &name)
{
    static const QString forbidden = QStringLiteral("<>:\"/\\|?*");
    QString kept;
    for (const QChar sign : name.normalized(QString::NormalizationForm_C)) {
        if (sign.category() == QChar::Other_Format)
            continue;
        const bool isBad = sign.category() == QChar::Other_Control || forbidden.contains(sign) ||
                           sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator;
        kept += isBad ? QChar(u'-') : sign;
    }
    return kept;
}

// Windows keeps these for devices, whatever ending follows.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral(
            "^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\\x{b9}\\x{b2}\\x{b3}])\\s*(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString cut(const QString &name, int bytes)
{
    QString kept = name;
    while (kept.toUtf8().size() > bytes) {
        kept.chop(1);
        if (!kept.isEmpty() && kept.back().isHighSurrogate())
            kept.chop(1);
    }
    return kept;
}
} // namespace

QString DownloadName::safe(const QString &name)
{
    QString kept = cut(withoutForbidden(name).simplified(), longest);
    static const QRegularExpression dashes(QStringLiteral("-{2,}"));
    kept.replace(dashes, QStringLiteral("-"));
    // A leading dot hides a file on Unix; Windows takes trailing dots and spaces away without a word.
    while (kept.startsWith(u'.') || kept.startsWith(u' '))
        kept.remove(0, 1);
    while (kept.endsWith(u'.') || kept.endsWith(u' '))
        kept.chop(1);
    if (isDevice(kept))
        kept.prepend(u'_');
    return kept.isEmpty() || kept == u"-" ? QStringLiteral("recording") : kept;
}

QString DownloadName::fill(const QString &pattern, const QMap<QString, QString> &values)
{
    QString name;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype end = pattern[at] == u'{' ? pattern.indexOf(u'}', at) : -1;
        const auto value = end < 0 ? values.cend() : values.constFind(pattern.mid(at + 1, end - at - 1));
        if (value == values.cend()) {
            name += pattern[at++];
            continue;
        }
        name += value->isEmpty() ? QStringLiteral("none") : *value;
        at = end + 1;
    }
    return safe(name);
}

QString DownloadName::trouble(const QString &pattern, const QStringList &known)
{
    if (pattern.trimmed().isEmpty())
        return tr("Say how the files are named, for example {room}-{date}-{id}.");
    if (pattern.contains(u'/') || pattern.contains(u'\\'))
        return tr("All files go into one folder: leave out / and \\.");
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    QString rest = pattern;
    for (auto found = braces.globalMatch(pattern); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!known.contains(match.captured(1)))
            return tr("{%1} isn’t known. Known are %2.")
                .arg(match.captured(1), QStringLiteral("{%1}").arg(known.join(QStringLiteral("}, {"))));
        rest.remove(match.captured(0));
    }
    if (rest.contains(u'{') || rest.contains(u'}'))
        return tr("A { or } stands alone: close it, as in {room}, or leave it out.");
    if (rest.toUtf8().size() > longest / 2)
        return tr("This is too long for the name of a file.");
    return {};
}

QString DownloadName::numbered(const QString &name, const QString &ending, int number)
{
    const QString tail = ending.isEmpty() ? QString() : QStringLiteral(".") + ending;
    return number < 2 ? name + tail : QStringLiteral("%1 (%2)%3").arg(name).arg(number).arg(tail);
}
