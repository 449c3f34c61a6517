// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/AskToken.h"

#include <QRegularExpression>
#include <QStringList>

namespace {
// The alternatives in their order: the longer form of a date has to be tried before its parts.
const QRegularExpression &grammar()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "(?<iso>(?<!\\d)(?<!\\d\\.)\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+Z?)?(?![\\d-]))"
            "|(?<dots>\\b\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4}|\\d{2})?(?!\\d))"
            "|(?<slashes>\\b\\d{1,2}([/-])\\d{1,2}\\4(?:\\d{4}|\\d{2})(?![\\d/-]))"
            "|(?<yearmonth>\\b\\d{4}[-/]\\d{2}(?![\\d-]))"
            "|(?<monthyear>\\b\\d{1,2}[/.]\\d{4}(?!\\d))"
            "|(?<daymonth>\\b\\d{1,2}/\\d{1,2}(?![\\d/]))"
            "|(?<quoted>\"[^\"]+\"|\\x{201C}[^\\x{201D}]+\\x{201D}|\\x{201E}[^\\x{201C}]+\\x{201C})"
            "|(?<ordinal>\\b\\d{1,4}(?:(?:st|nd|rd|th)\\b|\\.(?=\\s*[-\\x{2013}]|\\s+\\p{L})))"
            "|(?<length>\\b\\d{1,4}(?=(?:h|d|w|day|days|week|weeks|month|months|mo|hrs)\\b))"
            "|(?<dotted>\\b(?:\\p{L}\\.){2,}(?:\\p{L}\\b)?)"
            "|(?<phone>(?<!\\S)\\+\\d[\\d ()/-]{6,}\\d)"
            "|(?<code>(?<!\\S)\\+\\d{1,3}(?!\\d))"
            "|(?<number>\\b\\d+(?![\\p{L}\\d]))"
            "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['\\x{2019}`]\\p{L}+)*)"
            "|(?<sign>\\.\\.+|[^\\s])"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return expression;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

QList<int> numbersIn(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QList<int> numbers;
    for (auto match = digits.globalMatch(text); match.hasNext();)
        numbers << match.next().captured().toInt();
    return numbers;
}

// A day without a year gets one that every day exists in; the calendar chooses the right one later.
QDate dayOf(int year, int month, int day)
{
    return QDate(year < 0 ? 2000 : fullYear(year), month, day);
}

// 03/04 may be the third of April or the fourth of March: both, unless one of them can't be.
void readSlashes(AskToken &token, int first, int second, int year)
{
    token.kind = AskToken::Kind::Date;
    token.withoutYear = year < 0;
    token.date = dayOf(year, second, first);
    token.otherDate = dayOf(year, first, second);
    if (token.date == token.otherDate) {
        token.otherDate = {};
        return;
    }
    token.dayFirst = token.date.isValid() && !token.otherDate.isValid();
    token.monthFirst = !token.date.isValid() && token.otherDate.isValid();
    if (token.monthFirst)
        std::swap(token.date, token.otherDate);
}

bool readDate(AskToken &token, const QRegularExpressionMatch &match)
{
    const QList<int> n = numbersIn(token.text);
    const auto has = [&](const char *name) { return !match.captured(QLatin1String(name)).isEmpty(); };
    if (has("iso")) {
        token.kind = AskToken::Kind::Date;
        token.date = QDate(n[0], n[1], n[2]);
    } else if (has("dots")) {
        token.kind = AskToken::Kind::Date;
        token.withoutYear = n.size() < 3;
        token.date = dayOf(n.size() < 3 ? -1 : n[2], n[1], n[0]);
    } else if (has("slashes")) {
        readSlashes(token, n[0], n[1], n[2]);
    } else if (has("daymonth")) {
        readSlashes(token, n[0], n[1], -1);
    } else if (has("yearmonth")) {
        token.kind = AskToken::Kind::Month;
        token.date = QDate(n[0], n[1], 1);
    } else if (has("monthyear")) {
        token.kind = AskToken::Kind::Month;
        token.date = QDate(n[1], n[0], 1);
    } else {
        return false;
    }
    return true;
}

bool readNumber(AskToken &token, const QRegularExpressionMatch &match)
{
    const auto has = [&](const char *name) { return !match.captured(QLatin1String(name)).isEmpty(); };
    if (has("phone")) {
        token.kind = AskToken::Kind::Code;
        return true;
    }
    if (has("code")) {
        token.kind = AskToken::Kind::Code;
        token.word = token.text.mid(1);
        return true;
    }
    if (!has("ordinal") && !has("length") && !has("number"))
        return false;
    token.kind = AskToken::Kind::Number;
    token.ordinal = has("ordinal");
    const QList<int> numbers = numbersIn(token.text);
    token.number = numbers.isEmpty() || token.text.size() > 9 ? -1 : numbers.first();
    token.word = QString(token.text).remove(u'.');
    return true;
}

// "what's", "I'd" and "we've" are their first part; "don't" stays a negation.
QString withoutTail(const QString &word)
{
    static const QRegularExpression tail(QStringLiteral("['\\x{2019}`](s|d|ll|re|ve|m)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString bare = word;
    bare.remove(tail);
    return bare.remove(QRegularExpression(QStringLiteral("['\\x{2019}`]")));
}

void readWord(AskToken &token, const QRegularExpressionMatch &match)
{
    if (!match.captured(QStringLiteral("quoted")).isEmpty()) {
        token.kind = AskToken::Kind::Quoted;
        token.text = token.text.mid(1, token.text.size() - 2).trimmed();
        token.word = AskToken::fold(token.text);
        return;
    }
    const QString bare = match.captured(QStringLiteral("dotted")).isEmpty()
                             ? withoutTail(token.text)
                             : QString(token.text).remove(u'.');
    token.word = AskToken::fold(bare);
    token.capitals = bare.size() > 1 && bare == bare.toUpper() && bare != bare.toLower();
}
} // namespace

QString AskToken::fold(const QString &text)
{
    QString folded;
    const QString decomposed = text.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c == u'\u00DF')
            folded += QStringLiteral("ss");
        else if (!c.isMark())
            folded += c;
    }
    return folded;
}

QList<AskToken> AskToken::of(const QString &question)
{
    QList<AskToken> tokens;
    AskToken next;
    for (auto found = grammar().globalMatch(question); found.hasNext();) {
        const auto match = found.next();
        next.text = match.captured();
        next.start = match.capturedStart();
        next.length = match.capturedLength();
        const QString sign = match.captured(QStringLiteral("sign"));
        if (!sign.isEmpty()) {
            const QChar c = sign.front();
            next.comma |= c == u',' || c == u';';
            next.dash |= sign.size() > 1 || c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'\u2192';
            next.slash |= c == u'/';
            next.equals |= c == u'=' || c == u':';
            if (!QStringView(u"&+%<>$\u20AC#").contains(c))
                continue;
            next.kind = Kind::Sign;
            next.word = sign;
        } else if (!readDate(next, match) && !readNumber(next, match)) {
            readWord(next, match);
        }
        tokens << next;
        next = {};
    }
    return tokens;
}
