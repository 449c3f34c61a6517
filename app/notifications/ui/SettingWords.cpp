// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SettingWords.h"

#include "base/PhoneNumber.h"
#include "base/ShortId.h"
#include "notifications/ChannelCheck.h"

#include <QGuiApplication>
#include <QLocale>

QString SettingWords::event(const NotificationSetup &setup, const QString &id)
{
    const NotificationCondition *condition = setup.condition(id);
    const NotificationEvent *event = condition ? setup.event(condition->eventId) : nullptr;
    if (event && !event->name.isEmpty())
        return event->name;
    return condition && !condition->name.isEmpty() ? condition->name : ShortId::of(id);
}

QString SettingWords::condition(const NotificationSetup &setup, const QString &id)
{
    const QString event = SettingWords::event(setup, id);
    const NotificationCondition *condition = setup.condition(id);
    if (!condition || condition->name.isEmpty() || condition->name.compare(event, Qt::CaseInsensitive) == 0)
        return event;
    //: an event and when it is told: "Emergency number dialed – from phone number"
    return tr("%1 – %2").arg(event, condition->name);
}

QString SettingWords::wanted(const NotificationCondition &condition)
{
    QStringList needed, optional;
    for (const ConditionParameter &parameter : condition.parameters)
        (parameter.optional ? optional : needed) << ChannelCheck::parameterName(parameter.name);
    const QString separator = tr(", ", "between the parts of a list");
    if (!needed.isEmpty() && !optional.isEmpty())
        return tr("needs %1; %2 if wanted").arg(needed.join(separator), optional.join(separator));
    if (!needed.isEmpty())
        return tr("needs %1", "parameters").arg(needed.join(separator));
    return optional.isEmpty() ? QString() : tr("%1 if wanted", "parameters").arg(optional.join(separator));
}

QString SettingWords::parameters(const SettingParameters &parameters)
{
    QStringList parts;
    for (auto each = parameters.cbegin(); each != parameters.cend(); ++each)
        //: the name of a parameter and its value: "Amount 50.00"
        parts << tr("%1 %2").arg(ChannelCheck::parameterName(each.key()), PhoneNumber::display(*each));
    return parts.join(tr(", ", "between the parts of a list"));
}

QString SettingWords::channel(const NotificationSetup &setup, const SettingKey &key)
{
    if (!key.channelId.isEmpty())
        return setup.channel(key.channelId)
                   ? ChannelCheck::name(setup, key.channelId)
                   : tr("a channel that is gone (%1)").arg(ShortId::of(key.channelId));
    const NotificationProfile *profile = setup.profile(key.profileId);
    return profile ? tr("every channel of %1", "a profile").arg(profile->name)
                   : tr("a profile that is gone (%1)").arg(ShortId::of(key.profileId));
}

QString SettingWords::sentence(const NotificationSetup &setup, const SettingKey &key)
{
    QString what = condition(setup, key.conditionId);
    if (const QString parameters = SettingWords::parameters(key.parameters); !parameters.isEmpty())
        //: an event with the parameters of a setting
        what = tr("%1, %2").arg(what, parameters);
    //: %1 is an event, %2 an arrow, %3 a channel
    return tr("%1 %2 %3").arg(what, arrow(), channel(setup, key));
}

QString SettingWords::shortState(const SettingStatus &status)
{
    switch (status.phase()) {
    case SettingStatus::Phase::On:
        return tr("on", "a setting");
    case SettingStatus::Phase::TurningOn:
        return tr("pending", "a setting");
    case SettingStatus::Phase::TurningOff:
        return tr("removing", "a setting");
    case SettingStatus::Phase::Gone:
        return tr("gone", "a setting");
    case SettingStatus::Phase::Unknown:
        break;
    }
    return status.wire().isEmpty() ? tr("no state", "a setting") : status.wire();
}

Tone SettingWords::tone(const SettingStatus &status)
{
    switch (status.phase()) {
    case SettingStatus::Phase::On:
        return Tone::Good;
    case SettingStatus::Phase::TurningOn:
    case SettingStatus::Phase::TurningOff:
        return Tone::Waiting;
    case SettingStatus::Phase::Gone:
        return Tone::Ended;
    case SettingStatus::Phase::Unknown:
        break;
    }
    return Tone::Doubtful;
}

QString SettingWords::time(const QDateTime &at, const QDateTime &near)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    if (near.isValid() && local.date() == near.toLocalTime().date())
        return local.toString(QStringLiteral("HH:mm:ss"));
    //: %1 is a date, %2 a time
    return tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                            local.toString(QStringLiteral("HH:mm")));
}

QString SettingWords::exactTime(const QDateTime &at)
{
    return at.isValid() ? tr("%1 UTC").arg(at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                        : QString();
}

QString SettingWords::toolTip(const QString &text)
{
    if (!text.contains(u'<'))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QString SettingWords::arrow()
{
    return QString(QGuiApplication::isRightToLeft() ? QChar(0x2190) : QChar(0x2192));
}
