// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionInput.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

namespace {
// No link and no command is longer; beyond that it is some other text.
constexpr qsizetype longest = 65'536;

const QString &typePattern()
{
    static const QString pattern = QStringLiteral("[A-Za-z0-9_-]{1,64}");
    return pattern;
}

QString anchored(const QString &pattern)
{
    return QRegularExpression::anchoredPattern(pattern);
}

/// UUIDs in the one spelling of the API: lower case with dashes, without braces or "urn:uuid:".
QString eventOf(QString text)
{
    static const QRegularExpression uuid(
        anchored(QStringLiteral("(?:urn:uuid:)?(\\{)?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?"
                                "([0-9a-f]{4})-?([0-9a-f]{12})(?(1)\\})")),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = uuid.match(text);
    if (!match.hasMatch())
        return {};
    return match.capturedTexts().mid(2).join(u'-').toLower();
}

/// Ids that are no UUIDs are left to the server, but those that a page or a log cut short with dots.
QString idOf(const QString &text)
{
    static const QRegularExpression other(anchored(QStringLiteral("[A-Za-z0-9_~:.-]{1,200}")));
    const QString uuid = eventOf(text);
    if (!uuid.isEmpty())
        return uuid;
    return other.match(text).hasMatch() && !text.contains(QStringLiteral("..")) ? text : QString();
}

/// A date, or a time in UTC; empty for anything else.
QString timeOf(QString text)
{
    static const QRegularExpression date(anchored(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}")));
    static const QRegularExpression zone(QStringLiteral("(?:Z|[+-][0-9]{2}:?[0-9]{2})\\z"));
    // A plus sign that nobody encoded is a blank by now.
    text = text.trimmed().replace(u' ', u'+');
    if (date.match(text).hasMatch())
        return QDate::fromString(text, Qt::ISODate).isValid() ? text : QString();
    if (text.size() < 16 || text.size() > 40 || text[10] != u'T')
        return {};
    const bool isUtc = text.endsWith(u'Z');
    if (!zone.match(text).hasMatch())
        text += u'Z';
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    return isUtc ? text : time.toUTC().toString(Qt::ISODateWithMs);
}

QString withoutFrame(QStringView text)
{
    const auto isFrame = [](QChar c) {
        return c.isSpace() || c == QChar::ByteOrderMark || c == QChar(0x200b) || c.isNull();
    };
    while (!text.isEmpty() && isFrame(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isFrame(text.back()))
        text.chop(1);
    return text.toString();
}

QString withoutQuotes(QString text)
{
    static const QString openers = QStringLiteral("\"'`<\u201c\u2018\u00ab");
    static const QString closers = QStringLiteral("\"'`>\u201d\u2019\u00bb");
    while (text.size() > 1 && openers.contains(text.front()) && closers.contains(text.back()))
        text = withoutFrame(QStringView(text).sliced(1, text.size() - 2));
    return text;
}

SessionInput unclear(const QString &why)
{
    SessionInput input;
    input.kind = SessionInput::Kind::Unclear;
    input.why = why;
    return input;
}

SessionInput event(const QString &type, const QString &id, const QString &time)
{
    if (type.isEmpty())
        return unclear(SessionInput::tr("Choose the record type that this id belongs to, or put it before "
                                        "the id, as in call-session/4c9d22b0-…"));
    SessionInput input;
    input.kind = SessionInput::Kind::Event;
    input.address = {type, id, time};
    return input;
}

SessionInput cutOff()
{
    return unclear(SessionInput::tr("The id in this link is cut off or misspelled. Copy the whole link."));
}

/// A link of session analysis anywhere in the text: links.self, a whole URL, one within a command.
std::optional<SessionInput> linkIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("(?:/|\\b)session_analysis/[^\\s\"'`<>\\\\]+"));
    const auto match = link.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString found = match.captured();
    if (!found.startsWith(u'/'))
        found.prepend(u'/');
    // The end of a sentence around it; three dots say that there was more.
    static const QString punctuation = QStringLiteral(".,;:!?)]}");
    while (punctuation.contains(found.back()) && !found.endsWith(QStringLiteral("..")))
        found.chop(1);
    static const QRegularExpression metadata(QStringLiteral("^/session_analysis/metadata\\b"));
    if (metadata.match(found).hasMatch())
        return unclear(SessionInput::tr("This link is of the schema, not of a session. Paste a link that "
                                        "ends in a record type and an id."));
    const auto address = SessionAddress::fromLink(found);
    static const QRegularExpression type(anchored(typePattern()));
    if (!address || !type.match(address->type).hasMatch())
        return cutOff();
    const QString id = idOf(address->event);
    if (id.isEmpty())
        return cutOff();
    QString time = timeOf(address->time);
    // A command may have its parameters apart: curl -G … --data-urlencode 'date_time=…'
    static const QRegularExpression apart(QStringLiteral("\\bdate_time=([0-9T:.Z%A-Fa-f+-]{10,60})"));
    if (const auto given = apart.match(text); time.isEmpty() && given.hasMatch())
        time = timeOf(QUrl::fromPercentEncoding(given.captured(1).toUtf8()));
    return event(address->type, id, time);
}

/// Any other link: of detail records, or a page of the portal with the id in it.
std::optional<SessionInput> otherLinkIn(const QString &text, const QString &type)
{
    if (!text.contains(QStringLiteral("://")) && !text.startsWith(u'/'))
        return std::nullopt;
    static const QRegularExpression id(QStringLiteral(
        "(?<![0-9A-Fa-f-])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Fa-f-])"));
    static const QRegularExpression recordType(
        QStringLiteral("[?&](?:filter%5B|filter\\[)?record_type(?:%5D|\\])?=(%1)(?![^&#\\s\"'])")
            .arg(typePattern()),
        QRegularExpression::CaseInsensitiveOption);
    QStringList ids;
    for (auto each = id.globalMatch(text); each.hasNext();)
        ids << each.next().captured().toLower();
    ids.removeDuplicates();
    if (ids.isEmpty())
        return unclear(SessionInput::tr("There is no id in this link. Paste the id of an event, or a link "
                                        "that has it."));
    if (ids.size() > 1)
        return unclear(SessionInput::tr("This link has several ids. Paste the one of the event alone."));
    const auto named = recordType.match(text);
    return event(named.hasMatch() ? named.captured(1) : type, ids.first(), {});
}

bool isCommand(const QString &text)
{
    static const QRegularExpression command(QStringLiteral("^(?:[$#>%]\\s*)?curl(?:\\.exe)?\\s"));
    return command.match(text).hasMatch();
}

/// "id", "type/id", each with a date or a time behind it if there is one.
std::optional<SessionInput> plain(const QString &text, const QString &type)
{
    static const QRegularExpression parts(
        anchored(QStringLiteral("(?:(%1)\\s*/\\s*)?([^\\s/?]+)(?:\\s+(\\S+)|\\?date_time=(\\S+))?")
                     .arg(typePattern())));
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString given = match.captured(1).toLower();
    const QString id = given.isEmpty() ? eventOf(match.captured(2)) : idOf(match.captured(2));
    const QString behind = match.captured(3) + QUrl::fromPercentEncoding(match.captured(4).toUtf8());
    const QString time = timeOf(behind);
    if (id.isEmpty() || (!behind.isEmpty() && time.isEmpty()))
        return std::nullopt;
    return event(given.isEmpty() ? type : given, id, time);
}
} // namespace

SessionInput SessionInput::read(const QString &text, const QString &type)
{
    const QString inner = withoutFrame(text);
    if (inner.isEmpty())
        return {};
    if (inner.startsWith(u'{')) {
        // {4c9d22b0-…} is an id in the spelling of the registry.
        if (const QString id = inner.size() < 50 ? eventOf(inner) : QString(); !id.isEmpty())
            return event(type, id, {});
        SessionInput input;
        input.kind = Kind::Answer;
        input.answer = inner.toUtf8();
        return input;
    }
    const QString bare = inner.size() > longest ? QString() : withoutQuotes(inner);
    if (const auto link = linkIn(bare))
        return *link;
    if (isCommand(bare))
        return unclear(tr("This command doesn't ask for a session. Paste one with a link such as "
                          "…/v2/session_analysis/call-session/4c9d22b0-…"));
    if (const auto link = otherLinkIn(bare, type))
        return *link;
    if (const auto named = plain(bare, type))
        return *named;
    return unclear(tr("Type the id of an event, a record type and an id as in call-session/4c9d22b0-…, or "
                      "paste a link or a whole answer of session analysis."));
}
