// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/JsonOutline.h"

#include "widgets/JsonOutlineReader.h"

#include <QRegularExpression>
#include <QStringList>

namespace {
QChar control(char16_t letter)
{
    switch (letter) {
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return letter;
    }
}

// A text of JSON, quotes and all, as what it means.
QString meaning(QByteArrayView quoted)
{
    if (quoted.size() < 2)
        return {};
    const QByteArrayView inner = quoted.sliced(1, quoted.size() - 2);
    const QString written = QString::fromUtf8(inner);
    if (!inner.contains('\\'))
        return written;
    QString plain;
    plain.reserve(written.size());
    for (qsizetype index = 0; index < written.size(); ++index) {
        if (written[index] != u'\\') {
            plain += written[index];
        } else if (written[++index] == u'u') {
            plain +=
                QChar(static_cast<char16_t>(QStringView(written).mid(index + 1, 4).toUShort(nullptr, 16)));
            index += 4;
        } else {
            plain += control(written[index].unicode());
        }
    }
    return plain;
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    return plain.match(name).hasMatch();
}
} // namespace

JsonOutlinePtr JsonOutline::read(const QByteArray &json)
{
    if (json.isEmpty())
        return {};
    const auto outline = std::make_shared<JsonOutline>();
    outline->m_wasRepaired = !json.isValidUtf8();
    outline->m_json = outline->m_wasRepaired ? QString::fromUtf8(json).toUtf8() : json;
    JsonOutlineReader(*outline).read();
    return outline;
}

QByteArrayView JsonOutline::slice(quint32 at, quint32 length) const
{
    return QByteArrayView(m_json).sliced(at, length);
}

QString JsonOutline::name(int index) const
{
    return meaning(slice(item(index).nameAt, item(index).nameLength));
}

QString JsonOutline::value(int index) const
{
    const Item &one = item(index);
    const QByteArrayView raw = slice(one.valueAt, one.valueLength);
    return one.kind == Kind::Text ? meaning(raw) : QString::fromUtf8(raw);
}

QString JsonOutline::raw(int index, qsizetype most) const
{
    const QByteArrayView all = slice(item(index).valueAt, item(index).valueLength);
    if (all.size() <= most)
        return QString::fromUtf8(all);
    // Never in the middle of a character.
    while (most > 0 && (static_cast<uchar>(all[most]) & 0xc0) == 0x80)
        --most;
    return QString::fromUtf8(all.first(most)) + QChar(0x2026);
}

QString JsonOutline::path(int index) const
{
    QStringList steps;
    for (int at = index; item(at).parent >= 0; at = item(at).parent) {
        const Item &one = item(at);
        if (item(one.parent).kind == Kind::Array) {
            steps.prepend(QStringLiteral("[%1]").arg(one.place));
            continue;
        }
        QString step = name(at);
        if (isPlainName(step)) {
            steps.prepend(u'.' + step);
            continue;
        }
        step.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
        steps.prepend(QLatin1String("['") + step + QLatin1String("']"));
    }
    return u'$' + steps.join(QString());
}

std::vector<int> JsonOutline::find(const QString &text) const
{
    std::vector<int> found;
    if (text.isEmpty())
        return found;
    for (int index = 0; index < size(); ++index) {
        const bool isMatch =
            (item(index).nameLength > 0 && name(index).contains(text, Qt::CaseInsensitive)) ||
            (!isContainer(index) && value(index).contains(text, Qt::CaseInsensitive));
        if (isMatch)
            found.push_back(index);
    }
    return found;
}

QString JsonOutline::received() const
{
    return QString::fromUtf8(m_json);
}

QString JsonOutline::pretty() const
{
    if (m_items.empty())
        return received();
    QByteArray text;
    text.reserve(m_json.size() + m_json.size() / 2);
    const auto newLine = [&text](int level) { text.append('\n').append(2 * level, ' '); };
    int open = -1;
    for (int index = 0; index < size(); ++index) {
        const Item &one = item(index);
        if (one.parent >= 0) {
            if (one.place > 0)
                text.append(',');
            newLine(one.level);
        }
        if (one.nameLength > 0)
            text.append(slice(one.nameAt, one.nameLength)).append(": ");
        if (isContainer(index) && one.count > 0) {
            text.append(one.kind == Kind::Object ? '{' : '[');
            open = index;
        } else if (isContainer(index)) {
            text.append(one.kind == Kind::Object ? "{}" : "[]");
        } else {
            text.append(slice(one.valueAt, one.valueLength));
        }
        for (; open >= 0 && item(open).end == index + 1; open = item(open).parent) {
            newLine(item(open).level);
            text.append(item(open).kind == Kind::Object ? '}' : ']');
        }
    }
    return QString::fromUtf8(text);
}
