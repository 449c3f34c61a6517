// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ChannelCheck.h"

#include "base/PhoneNumber.h"
#include "notifications/MailAddress.h"
#include "notifications/WebhookUrl.h"

namespace {
using Verdict = ChannelCheck::Verdict;

QString numberTrouble(const QString &typed)
{
    if (typed.contains(u'@'))
        return ChannelCheck::tr("This looks like an e-mail address. Enter a number such as +1 312 555 0100.");
    const std::optional<QString> digits = PhoneNumber::dialled(typed);
    if (!digits)
        return ChannelCheck::tr("A number has digits only, after a +, such as +1 312 555 0100.");
    const bool isWhole = digits->startsWith(u'+');
    if (digits->size() > 15 + (isWhole ? 1 : 0))
        return ChannelCheck::tr("This is too long: a number has 15 digits at most.");
    if (!isWhole && PhoneNumber::systemRegion().isEmpty())
        return ChannelCheck::tr("Begin with + and the country code, such as +1 312 555 0100.");
    return ChannelCheck::tr("This is too short for a number. Enter it with its country and area codes.");
}

QString numberDoubt(const PhoneNumber &number)
{
    switch (number.doubt()) {
    case PhoneNumber::Doubt::None:
        return {};
    case PhoneNumber::Doubt::Short:
        return ChannelCheck::tr("This looks too short for a number. It can be saved all the same.");
    case PhoneNumber::Doubt::Long:
        return ChannelCheck::tr("This looks too long for a number. It can be saved all the same.");
    case PhoneNumber::Doubt::Unused:
        return ChannelCheck::tr("No number like this is known to be in use. It can be saved all the same.");
    case PhoneNumber::Doubt::NoCountry:
        return ChannelCheck::tr("No country is known to have this code. It can be saved all the same.");
    }
    Q_UNREACHABLE();
}

Verdict numberOf(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {.destination = {},
                .wrong = ChannelCheck::tr("Enter a number such as +1 312 555 0100."),
                .doubt = {}};
    const PhoneNumber number = PhoneNumber::parse(typed);
    if (number.isNull())
        return {.destination = {}, .wrong = numberTrouble(typed), .doubt = {}};
    return {.destination = number.e164(), .wrong = {}, .doubt = numberDoubt(number)};
}

QString mailTrouble(MailAddress::Trouble trouble)
{
    using Trouble = MailAddress::Trouble;
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::Empty:
        return ChannelCheck::tr("Enter an e-mail address such as ops@example.com.");
    case Trouble::NoAt:
        return ChannelCheck::tr("An e-mail address needs an @, such as ops@example.com.");
    case Trouble::Several:
        return ChannelCheck::tr("A channel has one address. Add another channel for each of the others.");
    case Trouble::HasName:
        return ChannelCheck::tr("Enter the address alone, without the name and the brackets.");
    case Trouble::NoUser:
        return ChannelCheck::tr("There is nothing before the @. Enter an address such as ops@example.com.");
    case Trouble::BadUser:
        return ChannelCheck::tr(
            "The part before the @ has a sign, a space or a dot that can’t be there. Correct it.");
    case Trouble::NoHost:
        return ChannelCheck::tr("There is nothing after the @. Enter an address such as ops@example.com.");
    case Trouble::BadHost:
        return ChannelCheck::tr("The part after the @ is no name of a server. Correct it.");
    case Trouble::TooLong:
        return ChannelCheck::tr("This is too long: an address has 254 characters at most, 64 before the @.");
    }
    Q_UNREACHABLE();
}

Verdict mailOf(const QString &typed)
{
    const MailAddress address = MailAddress::parse(typed);
    Verdict verdict{.destination = address.wire(), .wrong = mailTrouble(address.trouble()), .doubt = {}};
    switch (address.doubt()) {
    case MailAddress::Doubt::None:
        break;
    case MailAddress::Doubt::NoDot:
        verdict.doubt = ChannelCheck::tr(
            "The part after the @ has no dot, so Telnyx may not find it. It can be saved all the same.");
        break;
    case MailAddress::Doubt::Ending:
        verdict.doubt =
            ChannelCheck::tr("No address is known to have such an ending. It can be saved all the same.");
        break;
    }
    return verdict;
}

QString urlTrouble(WebhookUrl::Trouble trouble)
{
    using Trouble = WebhookUrl::Trouble;
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::Empty:
        return ChannelCheck::tr("Enter a web address such as https://example.com/hook.");
    case Trouble::NoScheme:
        return ChannelCheck::tr("Enter the whole web address. It begins with https://.");
    case Trouble::OtherScheme:
        return ChannelCheck::tr("A webhook goes to a web address, which begins with https:// or http://.");
    case Trouble::NoHost:
        return ChannelCheck::tr("This address has no host, such as example.com.");
    case Trouble::Blank:
        return ChannelCheck::tr("There is a space in this address. Remove it, or write it as %20.");
    case Trouble::Bad:
        return ChannelCheck::tr("This is no web address. Compare it with https://example.com/hook.");
    }
    Q_UNREACHABLE();
}

QString urlDoubt(WebhookUrl::Doubt doubt)
{
    using Doubt = WebhookUrl::Doubt;
    switch (doubt) {
    case Doubt::None:
        return {};
    case Doubt::Unencrypted:
        return ChannelCheck::tr("Without https anybody on the way can read and change what is sent.");
    case Doubt::OwnNetwork:
        return ChannelCheck::tr("This address is inside a network of your own: Telnyx can’t reach it.");
    case Doubt::HasPassword:
        return ChannelCheck::tr("Everybody who can see this channel can read the password in it.");
    case Doubt::HasFragment:
        return ChannelCheck::tr("The part from the # on is never sent.");
    }
    Q_UNREACHABLE();
}
} // namespace

const QStringList &ChannelCheck::kinds()
{
    static const QStringList all{QStringLiteral("sms"), QStringLiteral("voice"), QStringLiteral("email"),
                                 QStringLiteral("webhook")};
    return all;
}

bool ChannelCheck::isCalled(const QString &kind)
{
    return kind == u"sms" || kind == u"voice";
}

QString ChannelCheck::kindName(const QString &kind)
{
    if (kind == u"sms")
        return tr("SMS");
    if (kind == u"voice")
        return tr("Voice call");
    if (kind == u"email")
        return tr("E-mail");
    if (kind == u"webhook")
        return tr("Webhook");
    return kind;
}

Verdict ChannelCheck::destination(const QString &kind, const QString &typed)
{
    if (isCalled(kind))
        return numberOf(typed);
    if (kind == u"email")
        return mailOf(typed);
    if (kind == u"webhook") {
        const WebhookUrl url = WebhookUrl::parse(typed);
        return {
            .destination = url.wire(), .wrong = urlTrouble(url.trouble()), .doubt = urlDoubt(url.doubt())};
    }
    const QString plain = typed.trimmed();
    return {.destination = plain,
            .wrong = plain.isEmpty() ? tr("Enter where the notifications go.") : QString(),
            .doubt = {}};
}

QString ChannelCheck::display(const NotificationChannel &channel)
{
    return isCalled(channel.kind) ? PhoneNumber::display(channel.destination) : channel.destination;
}

QString ChannelCheck::name(const NotificationSetup &setup, const QString &channel)
{
    const NotificationChannel *it = setup.channel(channel);
    if (!it)
        return tr("a channel that is gone");
    const NotificationProfile *profile = setup.profile(it->profileId);
    return profile ? tr("%1 › %2", "profile, destination").arg(profile->name, display(*it)) : display(*it);
}
