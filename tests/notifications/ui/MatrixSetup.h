// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"

/// An account as it could be: ten conditions, three profiles with five channels, and what they are told.
class MatrixSetup
{
public:
    MatrixSetup()
    {
        profile("p1", "Operations");
        profile("p2", "On-call");
        profile("p3", "Finance");
        channel("ops-mail", "email", "ops@northwind.example", "p1");
        channel("ops-hook", "webhook", "https://status.northwind.example/telnyx", "p1");
        channel("call-sms", "sms", "+13125550100", "p2");
        channel("call-voice", "voice", "+13125550101", "p2");
        channel("fin-mail", "email", "finance@northwind.example", "p3");
        condition("balance", "Balance", "Balance below threshold", "below amount", {{"amount", "decimal"}});
        condition("recharge", "Balance", "Auto recharge failed", "Auto recharge failed");
        condition("hook", "Faxes", "Fax application webhook failing", "5 in 10 min");
        condition("order", "Numbers", "Number order completed", "");
        condition("daily", "Spend", "Daily spend limit reached", "");
        condition("key", "Security", "API key created", "");
        condition("login", "Security", "Login from a new place", "");
        condition("10dlc", "Messaging", "10DLC campaign suspended", "");
        condition("short", "Voice", "Short duration calls", "above 15 %");
        condition("emergency", "Voice", "Emergency number dialed", "from phone number",
                  {{"phone_number", "string"}});
        conditionOf("order").supportedChannels = {QStringLiteral("email")};
        conditionOf("login").allowMultipleChannels = false;
    }

    NotificationCondition &conditionOf(const char *id)
    {
        return *std::ranges::find(setup.conditions, text(id), &NotificationCondition::id);
    }
    NotificationSetting &settingOf(const char *id)
    {
        return *std::ranges::find(setup.settings, text(id), &NotificationSetting::id);
    }
    void profile(const char *id, const char *name)
    {
        setup.profiles << NotificationProfile{text(id), text(name), {}, {}};
    }
    void channel(const char *id, const char *kind, const char *destination, const char *profile)
    {
        setup.channels << NotificationChannel{text(id), text(kind), text(destination), text(profile), {}, {}};
    }
    void condition(const char *id, const char *area, const char *event, const char *name,
                   const QList<std::pair<const char *, const char *>> &parameters = {})
    {
        const QString eventId = QStringLiteral("event-") + text(id);
        setup.events << NotificationEvent{eventId, text(event), text(area), true};
        NotificationCondition made;
        made.id = text(id);
        made.eventId = eventId;
        made.name = text(name);
        for (const auto &[parameter, type] : parameters)
            made.parameters << ConditionParameter{text(parameter), text(type), false};
        setup.conditions << made;
    }
    /// At a channel; for a profile ("p1") at all of its channels.
    void setting(const char *id, const char *condition, const char *where, const char *status = "enabled",
                 const SettingParameters &parameters = {})
    {
        setup.settings << NotificationSetting{
            text(id), key(condition, where, parameters), SettingStatus(text(status)), {}, {}, time, time};
    }
    SettingKey key(const char *condition, const char *where, const SettingParameters &parameters = {}) const
    {
        const NotificationChannel *channel = setup.channel(text(where));
        return {text(condition), channel ? channel->profileId : text(where),
                channel ? channel->id : QString(), parameters};
    }
    /// As it was in the morning: most of it is on.
    void fill()
    {
        setting("s1", "balance", "ops-mail", "enabled", {{text("amount"), text("50.00")}});
        setting("s2", "balance", "fin-mail", "enabled", {{text("amount"), text("50.00")}});
        setting("s3", "balance", "fin-mail", "enabled", {{text("amount"), text("500.00")}});
        setting("s4", "recharge", "ops-mail");
        setting("s5", "recharge", "fin-mail");
        setting("s6", "hook", "p1");
        setting("s7", "order", "fin-mail");
        setting("s8", "daily", "ops-mail", "enable-pending");
        setting("s9", "daily", "call-sms");
        setting("s10", "key", "ops-hook", "frozen-by-audit");
        setting("s11", "login", "call-sms");
        setting("s12", "short", "call-voice", "delete-submitted");
        setting("s13", "login", "ops-mail");
        setup.readAt = time;
    }
    static QString text(const char *text) { return QString::fromUtf8(text); }

    NotificationSetup setup;
    QDateTime time{QDate(2026, 3, 1), QTime(9, 0), Qt::UTC};
};
