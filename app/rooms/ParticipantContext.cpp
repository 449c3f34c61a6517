// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ParticipantContext.h"

#include "base/PhoneNumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace {
using Field = ParticipantContext::Field;

constexpr qsizetype longestSummary = 200;
constexpr qsizetype longestPretty = 4 * ParticipantContext::longest;
constexpr int deepestIndent = 32;

// Signs that turn, hide or break a line. The joiners stay: scripts and emoji are made with them.
bool isMischief(QChar sign)
{
    const char16_t code = sign.unicode();
    return sign.category() == QChar::Other_Control || code == 0x061c || (code >= 0x200e && code <= 0x200f) ||
           (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code == 0xfeff ||
           code == 0x200b;
}

QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end) + u'…';
}

// No more is looked at than can be shown.
QString lineOf(const QString &text, qsizetype most)
{
    QString line = text.left(most * 4);
    for (QChar &sign : line) {
        if (isMischief(sign))
            sign = u' ';
    }
    line = line.simplified();
    return text.size() > most * 4 && line.size() <= most ? cut(line + u'…', most) : cut(line, most);
}

QString shownOf(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar sign : text) {
        if (isMischief(sign) && sign != u'\n' && sign != u'\t')
            shown += QStringLiteral("\\u%1").arg(sign.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += sign;
    }
    return shown;
}

qsizetype textEnd(QStringView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != u'"'; ++at) {
        if (json[at] == u'\\')
            ++at;
    }
    return at + 1;
}

// Of JSON that is known to be whole.
qsizetype valueEnd(QStringView json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const QChar sign = json[at];
        if (sign == u'"') {
            at = textEnd(json, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (depth == 0 && (sign == u',' || sign == u'}' || sign == u']'))
            return at;
        depth += sign == u'{' || sign == u'[' ? 1 : 0;
        depth -= sign == u'}' || sign == u']' ? 1 : 0;
        ++at;
        if (depth == 0 && (sign == u'}' || sign == u']'))
            return at;
    }
    return at;
}

QString meaningOf(QStringView token)
{
    token = token.trimmed();
    if (!token.startsWith(u'"'))
        return token.toString();
    const QJsonArray one = QJsonDocument::fromJson("[" + token.toUtf8() + "]").array();
    return one.size() == 1 ? one[0].toString() : QString();
}

// QJsonObject would order them, drop those that come twice and round long numbers.
QList<Field> membersOf(QStringView object)
{
    QList<Field> members;
    qsizetype at = object.indexOf(u'"');
    while (at >= 0 && at < object.size()) {
        const qsizetype nameEnd = textEnd(object, at);
        qsizetype begin = object.indexOf(u':', nameEnd) + 1;
        while (begin < object.size() && object[begin].isSpace())
            ++begin;
        const qsizetype end = valueEnd(object, begin);
        members << Field{meaningOf(object.sliced(at, nameEnd - at)),
                         meaningOf(object.sliced(begin, end - begin))};
        const qsizetype comma = object.indexOf(u',', end);
        at = comma < 0 ? -1 : object.indexOf(u'"', comma);
    }
    return members;
}

QString keyOf(const QString &name)
{
    QString key = name.toLower();
    key.remove(u'_').remove(u'-').remove(u' ');
    return key;
}

// A member that says something in one line: no object, no list, no null.
bool isPlain(const QString &value)
{
    return !value.trimmed().isEmpty() && value != u"null" && !value.startsWith(u'{') &&
           !value.startsWith(u'[');
}

int placeOf(const QList<Field> &members, const QString &key)
{
    for (int place = 0; place < members.size(); ++place) {
        if (keyOf(members[place].name) == key && isPlain(members[place].value))
            return place;
    }
    return -1;
}

/// "+13125550002", "tel:+1…" and "sip:+13125550002@sip.telnyx.com" are numbers, "42" is none.
QString phoneIn(const QString &text)
{
    QString address = text.size() > 100 ? QString() : text.trimmed();
    if (address.startsWith(u"sip:", Qt::CaseInsensitive))
        address = address.mid(4).section(u'@', 0, 0);
    const auto dialled = PhoneNumber::dialled(address);
    if (!dialled || !dialled->startsWith(u'+') || dialled->size() < 8 || dialled->size() > 16)
        return {};
    return PhoneNumber::isWarm() ? PhoneNumber::display(*dialled) : *dialled;
}

/// Indents what is known to be JSON, value by value, and leaves every sign of it in place.
QString indented(QStringView json)
{
    QString text;
    int depth = 0;
    const auto newLine = [&] {
        text += u'\n' + QString(std::min(std::max(depth, 0), deepestIndent) * 2, QLatin1Char(' '));
    };
    QChar before;
    for (qsizetype at = 0; at < json.size() && text.size() <= longestPretty; ++at) {
        const QChar sign = json[at];
        if (sign.isSpace())
            continue;
        // An empty one stays in one line.
        if ((before == u'{' || before == u'[') && sign != u'}' && sign != u']')
            newLine();
        if (sign == u'"') {
            const qsizetype end = std::min(textEnd(json, at), json.size());
            text += shownOf(json.sliced(at, end - at));
            at = end - 1;
        } else if (sign == u'{' || sign == u'[') {
            ++depth;
            text += sign;
        } else if (sign == u'}' || sign == u']') {
            --depth;
            if (before != u'{' && before != u'[')
                newLine();
            text += sign;
        } else {
            text += sign;
            if (sign == u',')
                newLine();
            else if (sign == u':')
                text += u' ';
        }
        before = sign;
    }
    return text;
}
} // namespace

ParticipantContext ParticipantContext::read(const QString &context)
{
    ParticipantContext read;
    read.m_text = context;
    if (context.size() > longest) {
        read.m_nature = Nature::Text;
        read.m_name = lineOf(context, longestName);
        return read;
    }
    const QString text = context.trimmed();
    const QChar first = text.isEmpty() ? QChar() : text[0];
    if (first == u'{' || first == u'[') {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
        if (error.error == QJsonParseError::NoError) {
            read.m_nature = Nature::Json;
            if (document.isObject())
                read.takeObject(text);
            return read;
        }
    }
    const QString quoted = first == u'"' ? meaningOf(text) : QString();
    read.takeText(quoted.isEmpty() ? text : quoted);
    return read;
}

void ParticipantContext::takeText(const QString &text)
{
    m_name = phoneIn(text);
    m_nature = m_name.isEmpty() ? Nature::Text : Nature::Phone;
    if (m_name.isEmpty())
        m_name = lineOf(text, longestName);
    if (m_name.isEmpty())
        m_nature = Nature::Empty;
}

void ParticipantContext::takeObject(const QString &json)
{
    static const QStringList people{QStringLiteral("user"), QStringLiteral("participant"),
                                    QStringLiteral("profile"), QStringLiteral("person")};
    m_fields = membersOf(json);
    bool isNamed = takeName(m_fields);
    for (Field &field : m_fields) {
        // The whole stays among the fields: it may say more than the name.
        if (!isNamed && field.value.startsWith(u'{') && people.contains(keyOf(field.name)))
            isNamed = takeName(membersOf(field.value));
        field = {shownOf(field.name), shownOf(field.value)};
    }
}

bool ParticipantContext::takeName(const QList<Field> &members)
{
    static const QStringList keys{
        QStringLiteral("name"),        QStringLiteral("displayname"),     QStringLiteral("fullname"),
        QStringLiteral("username"),    QStringLiteral("nickname"),        QStringLiteral("user"),
        QStringLiteral("participant"), QStringLiteral("participantname"), QStringLiteral("firstname"),
        QStringLiteral("email"),       QStringLiteral("phonenumber"),     QStringLiteral("phone")};
    for (const QString &key : keys) {
        const int place = placeOf(members, key);
        if (place < 0)
            continue;
        QString value = members[place].value;
        const int last = key == u"firstname" ? placeOf(members, QStringLiteral("lastname")) : -1;
        if (last >= 0)
            value += u' ' + members[last].value;
        const QString phone = phoneIn(value);
        m_name = phone.isEmpty() ? lineOf(value, longestName) : phone;
        if (m_name.isEmpty())
            continue;
        // A member that the name says whole isn't said twice.
        if (&members == &m_fields && (!phone.isEmpty() || m_name == value.simplified())) {
            m_fields.removeAt(std::max(place, last));
            if (last >= 0)
                m_fields.removeAt(std::min(place, last));
        }
        return true;
    }
    return false;
}

QString ParticipantContext::displayName(const QString &participantId) const
{
    if (!m_name.isEmpty())
        return m_name;
    return tr("Participant %1").arg(cut(lineOf(participantId, longestName), 9));
}

QString ParticipantContext::nameOf(const RoomParticipant &participant)
{
    return read(participant.context).displayName(participant.id);
}

QString ParticipantContext::summary() const
{
    if (m_nature != Nature::Json || (m_fields.isEmpty() && m_name.isEmpty()))
        return lineOf(m_text, longestSummary);
    QStringList parts;
    for (const Field &field : m_fields) {
        parts << tr("%1: %2").arg(lineOf(field.name, longestName), lineOf(field.value, longestName));
        if (parts.size() == 10)
            break;
    }
    return cut(parts.join(QStringLiteral(" · ")), longestSummary);
}

QString ParticipantContext::harmless() const
{
    return shownOf(m_text);
}

QString ParticipantContext::pretty() const
{
    const bool isJson = m_nature == Nature::Json;
    const bool isLong = m_text.size() > longest;
    const QString shown =
        isJson ? indented(m_text) : shownOf(QStringView(m_text).left(isLong ? longest / 16 : longest));
    if (!isLong && shown.size() <= longestPretty)
        return shown;
    return tr("%1 …\n\n(cut: the context has %L2 characters)")
        .arg(shown.left(longestPretty))
        .arg(m_text.size());
}
