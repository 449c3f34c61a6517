// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/WebhookUrl.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace {
using Trouble = WebhookUrl::Trouble;
using Doubt = WebhookUrl::Doubt;

bool isOfOwnNetwork(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull()) {
        static const QStringList own{QStringLiteral("0.0.0.0/8"),     QStringLiteral("10.0.0.0/8"),
                                     QStringLiteral("127.0.0.0/8"),   QStringLiteral("169.254.0.0/16"),
                                     QStringLiteral("172.16.0.0/12"), QStringLiteral("192.168.0.0/16"),
                                     QStringLiteral("::1/128"),       QStringLiteral("fc00::/7"),
                                     QStringLiteral("fe80::/10")};
        return std::ranges::any_of(own, [&address](const QString &net) {
            return address.isInSubnet(QHostAddress::parseSubnet(net));
        });
    }
    return !host.contains(u'.') || host.endsWith(u".local") || host.endsWith(u".localhost");
}

Doubt doubtOf(const QUrl &url)
{
    if (isOfOwnNetwork(url.host(QUrl::FullyEncoded)))
        return Doubt::OwnNetwork;
    if (url.scheme() == u"http")
        return Doubt::Unencrypted;
    if (!url.password().isEmpty())
        return Doubt::HasPassword;
    return url.hasFragment() ? Doubt::HasFragment : Doubt::None;
}

Trouble troubleOf(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*)://"));
    if (text.isEmpty())
        return Trouble::Empty;
    const QString its = scheme.match(text).captured(1).toLower();
    if (its.isEmpty())
        return Trouble::NoScheme;
    if (its != u"https" && its != u"http")
        return Trouble::OtherScheme;
    if (blank.match(text).hasMatch())
        return Trouble::Blank;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() && url.host().isEmpty() && QUrl(text).host().isEmpty())
        return text.mid(its.size() + 3).isEmpty() ? Trouble::NoHost : Trouble::Bad;
    if (!url.isValid() || url.port() == 0)
        return Trouble::Bad;
    return url.host().isEmpty() ? Trouble::NoHost : Trouble::None;
}
} // namespace

WebhookUrl WebhookUrl::refused(Trouble trouble)
{
    WebhookUrl url;
    url.m_trouble = trouble;
    return url;
}

WebhookUrl WebhookUrl::parse(const QString &text)
{
    const QString plain = text.trimmed();
    if (const Trouble trouble = troubleOf(plain); trouble != Trouble::None)
        return refused(trouble);
    const QUrl read(plain, QUrl::StrictMode);
    const bool isAscii = std::ranges::all_of(plain, [](QChar c) { return c.unicode() < 0x80; });
    WebhookUrl url;
    url.m_doubt = doubtOf(read);
    // What is ASCII stays as it was typed, to the letter: the server may have meant it so.
    url.m_wire = isAscii ? plain : QString::fromLatin1(read.toEncoded());
    return url;
}
