// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/MailAddress.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace {
using Trouble = MailAddress::Trouble;

constexpr int longestUser = 64;     // bytes: RFC 5321, 4.5.3.1.1
constexpr int longestAddress = 254; // what fits the 256 of a path in its brackets, 4.5.3.1.3

// The last @ that isn't part of a quoted name.
qsizetype placeOfAt(const QString &text)
{
    if (!text.startsWith(u'"'))
        return text.lastIndexOf(u'@');
    static const QRegularExpression quoted(QStringLiteral(R"(^"(?:[^"\\]|\\.)*")"));
    const qsizetype end = quoted.match(text).capturedEnd();
    return end > 0 ? text.indexOf(u'@', end) : -1;
}

bool isUser(const QString &user)
{
    static const QRegularExpression dotted(
        QStringLiteral(R"(^[\w!#$%&'*+/=?^`{|}~\x{80}-\x{10FFFF}-]+)"
                       R"((\.[\w!#$%&'*+/=?^`{|}~\x{80}-\x{10FFFF}-]+)*\z)"));
    static const QRegularExpression quoted(
        QStringLiteral(R"(^"([\x20\x21\x23-\x5B\x5D-\x7E\x{80}-\x{10FFFF}]|\\[\x20-\x7E])*"\z)"));
    static const QRegularExpression blank(QStringLiteral(R"([\x{200B}\x{FEFF}]|\p{Z}|\p{Cc})"));
    if (quoted.match(user).hasMatch())
        return true;
    return dotted.match(user).hasMatch() && !blank.match(user).hasMatch();
}

bool isLiteral(const QString &host)
{
    if (!host.startsWith(u'[') || !host.endsWith(u']') || host.size() < 3)
        return false;
    const QString inner = host.sliced(1).chopped(1);
    // QHostAddress takes line breaks and the names of interfaces too.
    static const QRegularExpression six(QStringLiteral("^IPv6:([0-9A-Fa-f:.]+)\\z"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = six.match(inner); match.hasMatch())
        return QHostAddress(match.captured(1)).protocol() == QHostAddress::IPv6Protocol;
    static const QRegularExpression digits(QStringLiteral("^[0-9]+(\\.[0-9]+){3}\\z"));
    return digits.match(inner).hasMatch() && QHostAddress(inner).protocol() == QHostAddress::IPv4Protocol;
}

bool isName(const QString &ascii)
{
    static const QRegularExpression name(
        QStringLiteral("^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                       "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"));
    return name.match(ascii).hasMatch();
}

// Hosts of other scripts become ASCII, as every mail server understands; others stay as they were typed.
QString inAscii(const QString &host)
{
    const bool isAscii = std::ranges::all_of(host, [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? host : QString::fromLatin1(QUrl::toAce(host));
}

MailAddress::Doubt doubtOf(const QString &host)
{
    if (isLiteral(host))
        return MailAddress::Doubt::None;
    if (!host.contains(u'.'))
        return MailAddress::Doubt::NoDot;
    static const QRegularExpression odd(QStringLiteral("\\.([0-9]+|.)$"));
    return odd.match(host).hasMatch() ? MailAddress::Doubt::Ending : MailAddress::Doubt::None;
}

// What an address would have to be split or peeled for.
Trouble troubleAround(const QString &text)
{
    if (text.isEmpty())
        return Trouble::Empty;
    static const QRegularExpression several(QStringLiteral(R"(@[^,;"]*[,;]\s*[^@]*@)"));
    static const QRegularExpression named(QStringLiteral(R"(<[^<>]*@[^<>]*>$)"));
    if (several.match(text).hasMatch())
        return Trouble::Several;
    if (named.match(text).hasMatch())
        return Trouble::HasName;
    return Trouble::None;
}
} // namespace

MailAddress MailAddress::refused(Trouble trouble)
{
    MailAddress address;
    address.m_trouble = trouble;
    return address;
}

MailAddress MailAddress::parse(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.startsWith(u"mailto:", Qt::CaseInsensitive))
        plain.remove(0, 7);
    if (const Trouble trouble = troubleAround(plain); trouble != Trouble::None)
        return refused(trouble);
    const qsizetype at = placeOfAt(plain);
    if (at < 0)
        return refused(Trouble::NoAt);
    const QString user = plain.left(at);
    const QString host = inAscii(plain.mid(at + 1));
    if (user.isEmpty())
        return refused(Trouble::NoUser);
    if (!isUser(user))
        return refused(Trouble::BadUser);
    if (at + 1 == plain.size())
        return refused(Trouble::NoHost);
    if (!isName(host) && !isLiteral(host))
        return refused(Trouble::BadHost);
    MailAddress address;
    address.m_wire = user + u'@' + host;
    if (user.toUtf8().size() > longestUser || address.m_wire.toUtf8().size() > longestAddress)
        return refused(Trouble::TooLong);
    address.m_doubt = doubtOf(host);
    return address;
}
