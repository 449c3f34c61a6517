// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NotificationText.h"

#include "sandbox/WireText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sandbox {

namespace {
QString word(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString word(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray written(QJsonObject object, const auto &of, qint64 updated)
{
    object[QStringLiteral("id")] = word(of.id);
    object[QStringLiteral("created_at")] = word(WireText::zoned(of.created));
    object[QStringLiteral("updated_at")] = word(WireText::zoned(updated));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString recordType(bool isOfNumber)
{
    return isOfNumber ? QStringLiteral("phone_number") : QStringLiteral("account");
}
} // namespace

QByteArray NotificationText::event(const NotificationEvent &event)
{
    return written({{QStringLiteral("name"), word(event.name)},
                    {QStringLiteral("notification_category"), word(event.category)},
                    {QStringLiteral("enabled"), event.isEnabled}},
                   event, event.created);
}

QByteArray NotificationText::condition(const NotificationCondition &condition)
{
    QJsonArray parameters;
    for (const auto &parameter : condition.parameters)
        parameters << QJsonObject{{QStringLiteral("name"), word(parameter.name)},
                                  {QStringLiteral("data_type"), word(parameter.type)},
                                  {QStringLiteral("optional"), parameter.isOptional}};
    QJsonArray kinds;
    for (const QByteArray &kind : condition.kinds)
        kinds << word(kind);
    return written({{QStringLiteral("name"), word(condition.name)},
                    {QStringLiteral("description"), word(condition.description)},
                    {QStringLiteral("notification_event_id"), word(condition.event)},
                    {QStringLiteral("associated_record_type"), recordType(condition.isOfNumber)},
                    {QStringLiteral("allow_multiple_channels"), condition.allowsMultiple},
                    {QStringLiteral("asynchronous"), condition.isAsynchronous},
                    {QStringLiteral("enabled"), condition.isEnabled},
                    {QStringLiteral("parameters"), parameters},
                    {QStringLiteral("supported_channels"), kinds}},
                   condition, condition.created);
}

QByteArray NotificationText::profile(const NotificationProfile &profile)
{
    return written({{QStringLiteral("name"), word(profile.name)}}, profile, profile.updated);
}

QByteArray NotificationText::channel(const NotificationChannel &channel)
{
    return written({{QStringLiteral("channel_type_id"), word(channel.kind)},
                    {QStringLiteral("channel_destination"), word(channel.destination)},
                    {QStringLiteral("notification_profile_id"), word(channel.profile)}},
                   channel, channel.updated);
}

QByteArray NotificationText::setting(const NotificationSetting &setting) const
{
    const bool isOfNumber = m_store.conditions.find(setting.condition)->isOfNumber;
    QByteArray about = m_userId;
    QJsonArray parameters;
    for (const auto &[name, value] : setting.parameters) {
        parameters << QJsonObject{{QStringLiteral("name"), word(name)},
                                  {QStringLiteral("value"), word(value)}};
        if (isOfNumber && name == "phone_number")
            about = value;
    }
    QJsonObject object{{QStringLiteral("notification_event_condition_id"), word(setting.condition)},
                       {QStringLiteral("notification_profile_id"), word(setting.profile)},
                       {QStringLiteral("associated_record_type"), recordType(isOfNumber)},
                       {QStringLiteral("associated_record_type_value"), word(about)},
                       {QStringLiteral("parameters"), parameters},
                       {QStringLiteral("status"), word(setting.status)}};
    // Without a channel the field is missing: the contract doesn't have it null.
    if (!setting.channel.isNull())
        object[QStringLiteral("notification_channel_id")] = word(setting.channel);
    return written(object, setting, setting.updated);
}

} // namespace sandbox
