// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SetupWords.h"

#include "base/ShortId.h"
#include "notifications/ChannelCheck.h"

#include <QHash>

std::optional<qint64> SetupWords::order(const QDateTime &at)
{
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

QString SetupWords::event(const NotificationSetup &setup, const QString &id)
{
    const NotificationEvent *event = setup.event(id);
    return event && !event->name.isEmpty() ? event->name : ShortId::of(id);
}

QString SetupWords::condition(const NotificationSetup &setup, const QString &id)
{
    const NotificationCondition *condition = setup.condition(id);
    return condition && !condition->name.isEmpty() ? condition->name : ShortId::of(id);
}

QString SetupWords::eventOf(const NotificationSetup &setup, const QString &condition)
{
    const NotificationCondition *found = setup.condition(condition);
    return found ? event(setup, found->eventId) : QString();
}

QString SetupWords::profile(const NotificationSetup &setup, const QString &id)
{
    const NotificationProfile *profile = setup.profile(id);
    return profile && !profile->name.isEmpty() ? profile->name : ShortId::of(id);
}

QString SetupWords::channel(const NotificationSetup &setup, const QString &id)
{
    if (id.isEmpty())
        return tr("every channel");
    const NotificationChannel *channel = setup.channel(id);
    return channel ? ChannelCheck::display(*channel) : ShortId::of(id);
}

QString SetupWords::kindIcon(const QString &kind)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("sms"), QStringLiteral("message")},
        {QStringLiteral("voice"), QStringLiteral("phone")},
        {QStringLiteral("email"), QStringLiteral("mail")},
        {QStringLiteral("webhook"), QStringLiteral("webhook")},
    };
    return icons.value(kind, QStringLiteral("notifications"));
}

QString SetupWords::recordType(const QString &wire)
{
    if (wire == u"account")
        return tr("the account");
    if (wire == u"phone_number")
        return tr("a phone number");
    QString words = wire;
    return words.replace(u'_', u' ');
}

QString SetupWords::names(const QStringList &all, int most)
{
    // Names of a file may have thousands of signs, and a question grows with them.
    constexpr qsizetype longest = 80;
    // One more name says less than the number that it would stand for.
    const auto shown = all.size() == most + 1 ? all.size() : std::min<qsizetype>(most, all.size());
    QStringList quoted;
    for (const QString &name : all.first(shown))
        quoted << tr("“%1”", "a name").arg(name.size() > longest ? name.left(longest - 1) + u'…' : name);
    const QString list = quoted.join(tr(", ", "between names"));
    const int rest = static_cast<int>(all.size() - shown);
    return rest > 0 ? tr("%1 and %n more", "names", rest).arg(list) : list;
}
