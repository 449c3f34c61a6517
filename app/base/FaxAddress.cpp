// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FaxAddress.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace {
using Trouble = FaxAddress::Trouble;

QStringView schemeOf(QStringView text)
{
    for (const QStringView scheme : {QStringView(u"sip:"), QStringView(u"sips:")}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return scheme;
    }
    return {};
}

bool isHost(const QString &host)
{
    if (host.startsWith(u'[')) {
        if (!host.endsWith(u']')) // "[" alone is what stands there while someone is typing
            return false;
        const QHostAddress address(host.sliced(1).chopped(1));
        return address.protocol() == QHostAddress::IPv6Protocol;
    }
    static const QRegularExpression name(
        QStringLiteral("^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                       "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\.?$"));
    static const QRegularExpression digits(QStringLiteral("^[0-9.]+$"));
    if (digits.match(host).hasMatch())
        return host.count(u'.') == 3 && QHostAddress(host).protocol() == QHostAddress::IPv4Protocol;
    return name.match(host).hasMatch();
}

// What stands after "sip:" and before parameters, taken apart; RFC 3261, section 25.1.
struct SipParts
{
    QString user;
    QString host;
    QString port;
    bool hasPort = false;
};

SipParts partsOf(const QString &address)
{
    SipParts parts;
    const qsizetype at = address.lastIndexOf(u'@');
    parts.user = address.left(std::max<qsizetype>(at, 0));
    parts.host = address.mid(at + 1).section(u';', 0, 0);
    const qsizetype colon = parts.host.lastIndexOf(u':');
    if (colon > parts.host.lastIndexOf(u']')) {
        parts.hasPort = true;
        parts.port = parts.host.mid(colon + 1);
        parts.host.truncate(colon);
    }
    return parts;
}
} // namespace

FaxAddress FaxAddress::refused(Trouble trouble)
{
    FaxAddress address;
    address.m_trouble = trouble;
    return address;
}

FaxAddress FaxAddress::parse(const QString &text, const QString &region)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return refused(Trouble::Empty);
    if (!schemeOf(plain).isEmpty())
        return readSip(plain);
    if (plain.contains(u'@'))
        return refused(Trouble::Mail);
    return readNumber(plain, region);
}

FaxAddress FaxAddress::readSip(const QString &text)
{
    const QStringView scheme = schemeOf(text);
    const QString rest = text.mid(scheme.size());
    static const QRegularExpression foreign(QStringLiteral("[^\\x21-\\x7e]|[\"<>\\\\^`{|}?#]"));
    static const QRegularExpression badEscape(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    static const QRegularExpression badUser(QStringLiteral("[:@\\[\\]]"));
    if (foreign.match(rest).hasMatch() || badEscape.match(rest).hasMatch())
        return refused(Trouble::SipBadCharacter);
    const SipParts parts = partsOf(rest);
    if (parts.user.isEmpty())
        return refused(Trouble::SipNoUser);
    if (badUser.match(parts.user).hasMatch())
        return refused(Trouble::SipBadCharacter);
    if (parts.host.isEmpty())
        return refused(Trouble::SipNoHost);
    if (!isHost(parts.host))
        return refused(Trouble::SipBadHost);
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,5}$")); // toInt() would take a sign too
    const int port = digits.match(parts.port).hasMatch() ? parts.port.toInt() : 0;
    if (parts.hasPort && (port < 1 || port > 65535))
        return refused(Trouble::SipBadPort);
    FaxAddress address;
    address.m_kind = Kind::Sip;
    address.m_trouble = Trouble::None;
    address.m_wire = scheme.toString() + rest;
    return address;
}

FaxAddress FaxAddress::readNumber(const QString &text, const QString &region)
{
    const std::optional<QString> digits = PhoneNumber::dialled(text);
    if (!digits)
        return refused(Trouble::BadCharacter);
    const bool whole = digits->startsWith(u'+');
    const QString from = region.isEmpty() ? PhoneNumber::systemRegion() : region;
    FaxAddress address;
    address.m_number = PhoneNumber::parse(*digits, from);
    if (address.m_number.isNull()) {
        if (digits->size() > 15 + (whole ? 1 : 0))
            return refused(Trouble::TooLong);
        return refused(whole || !from.isEmpty() ? Trouble::TooShort : Trouble::NoCountry);
    }
    address.m_kind = Kind::Number;
    address.m_trouble = Trouble::None;
    address.m_wire = address.m_number.e164();
    return address;
}

QString FaxAddress::reason() const
{
    switch (m_trouble) {
    case Trouble::None:
        return {};
    case Trouble::Empty:
        return tr("Enter a number such as +1 312 555 0100, or a SIP URI such as sip:fax@example.com.");
    case Trouble::NoCountry:
        return tr("Begin with + and the country code, such as +1 312 555 0100.");
    case Trouble::BadCharacter:
        return tr("A number has digits only, after a +. A SIP URI begins with sip:.");
    case Trouble::TooShort:
        return tr("This is too short for a number. Enter it with its country and area codes.");
    case Trouble::TooLong:
        return tr("This is too long: a number has 15 digits at most.");
    case Trouble::Mail:
        return tr("This looks like an e-mail address. A SIP URI begins with sip:.");
    case Trouble::SipNoUser:
        return tr("A SIP URI needs a name before the @, such as sip:fax@example.com.");
    case Trouble::SipNoHost:
        return tr("A SIP URI needs a server after the @, such as sip:fax@example.com.");
    case Trouble::SipBadHost:
        return tr("The part after the @ is not the name or address of a server.");
    case Trouble::SipBadCharacter:
        return tr("There is a character in it that a SIP URI can't have. Write it as %xx, or leave it out.");
    case Trouble::SipBadPort:
        return tr("The port at the end of a SIP URI is a number from 1 to 65535.");
    }
    Q_UNREACHABLE();
}

QString FaxAddress::warning() const
{
    if (m_kind != Kind::Number)
        return {};
    const QString country = m_number.country();
    switch (m_number.doubt()) {
    case PhoneNumber::Doubt::None:
        return {};
    case PhoneNumber::Doubt::Short:
        return country.isEmpty()
                   ? tr("This looks too short for a number. It can be sent all the same.")
                   : tr("This looks too short for a number in %1. It can be sent all the same.").arg(country);
    case PhoneNumber::Doubt::Long:
        return country.isEmpty()
                   ? tr("This looks too long for a number. It can be sent all the same.")
                   : tr("This looks too long for a number in %1. It can be sent all the same.").arg(country);
    case PhoneNumber::Doubt::Unused:
        return country.isEmpty()
                   ? tr("No number like this is known to be in use. It can be sent all the same.")
                   : tr("No number like this is known to be in use in %1. It can be sent all the same.")
                         .arg(country);
    case PhoneNumber::Doubt::NoCountry:
        return tr("No country is known to have this code. It can be sent all the same.");
    }
    Q_UNREACHABLE();
}

QString FaxAddress::display() const
{
    return m_kind == Kind::Number ? m_number.grouped() : m_wire;
}
