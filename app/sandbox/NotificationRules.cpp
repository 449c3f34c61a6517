// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NotificationRules.h"

#include "sandbox/FieldCheck.h"
#include "sandbox/NotificationParameters.h"
#include "sandbox/Numbers.h"

#include <QRegularExpression>

namespace sandbox {

using Type = FieldCheck::Type;

namespace {
const auto conditionField = QStringLiteral("notification_event_condition_id");
const auto profileField = QStringLiteral("notification_profile_id");
const auto channelField = QStringLiteral("notification_channel_id");
const auto kindField = QStringLiteral("channel_type_id");
const auto destinationField = QStringLiteral("channel_destination");

QUuid idIn(const QJsonObject &body, const QString &field)
{
    return QUuid::fromString(body[field].toString());
}

/// Nothing is wrong, or what is.
QString wrongDestination(const QString &kind, const QString &destination)
{
    static const QRegularExpression address(QStringLiteral("\\A[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+\\z"));
    if (kind == u"email")
        return address.match(destination).hasMatch() ? QString()
                                                     : QStringLiteral("It must be an email address.");
    if (kind == u"webhook")
        return FieldCheck::isWebAddress(destination) ? QString()
                                                     : QStringLiteral("It must be an http or https URL.");
    return Numbers::isE164(destination) ? QString()
                                        : QStringLiteral("It must be a phone number in E.164 format.");
}

bool areSame(NotificationSetting::Parameters one, NotificationSetting::Parameters other)
{
    std::ranges::sort(one);
    std::ranges::sort(other);
    return one == other;
}
} // namespace

QList<Complaint> NotificationRules::ofProfile(const QJsonObject &body, bool isNew)
{
    const auto found = FieldCheck::complaints(body, {{"name", Type::Text}});
    const bool isEmpty = body[u"name"].toString().trimmed().isEmpty();
    if (found.isEmpty() && isEmpty && (isNew || body.contains(u"name")))
        return {Envelope::inBody(QStringLiteral("name"), QStringLiteral("It can't be empty."))};
    return found;
}

QList<Complaint> NotificationRules::ofChannel(const QJsonObject &body,
                                              const NotificationChannel *channel) const
{
    auto found = FieldCheck::complaints(body, {{"channel_type_id", Type::Text},
                                               {"channel_destination", Type::Text},
                                               {"notification_profile_id", Type::Text}});
    if (!found.isEmpty())
        return found;
    static const QStringList kinds{QStringLiteral("sms"), QStringLiteral("voice"), QStringLiteral("email"),
                                   QStringLiteral("webhook")};
    const QString kind = body[kindField].toString(channel ? QString::fromUtf8(channel->kind) : QString());
    const QString destination =
        body[destinationField].toString(channel ? QString::fromUtf8(channel->destination) : QString());
    const QUuid profile =
        channel && !body.contains(profileField) ? channel->profile : idIn(body, profileField);
    if (!kinds.contains(kind))
        found << Envelope::inBody(
            kindField, QStringLiteral("It must be one of: %1.").arg(kinds.join(QStringLiteral(", "))));
    else if (const QString wrong = wrongDestination(kind, destination); !wrong.isEmpty())
        found << Envelope::inBody(destinationField, wrong);
    if (!m_store.profiles.find(profile))
        found << Envelope::inBody(profileField, QStringLiteral("There is no such profile."));
    if (!channel || !m_store.hasSettings(channel->id))
        return found;
    // Its settings were made for it as it is.
    if (kind.toUtf8() != channel->kind)
        found << Envelope::inBody(kindField, QStringLiteral("The channel has settings."));
    if (profile != channel->profile)
        found << Envelope::inBody(profileField, QStringLiteral("The channel has settings."));
    return found;
}

QList<Complaint> NotificationRules::ofSetting(const QJsonObject &body) const
{
    auto found = FieldCheck::complaints(body, {{"notification_channel_id", Type::Text},
                                               {"notification_event_condition_id", Type::Text},
                                               {"notification_profile_id", Type::Text},
                                               {"parameters", Type::ObjectList}});
    if (!found.isEmpty())
        return found;
    const NotificationCondition *condition = m_store.conditions.find(idIn(body, conditionField));
    if (!condition)
        found << Envelope::inBody(conditionField, QStringLiteral("There is no such condition."));
    else if (!condition->isEnabled || !m_store.events.find(condition->event)->isEnabled)
        found << Envelope::inBody(conditionField, QStringLiteral("It is not enabled."));
    if (!m_store.profiles.find(idIn(body, profileField)))
        found << Envelope::inBody(profileField, QStringLiteral("There is no such profile."));
    if (body.contains(channelField) && !m_store.channels.find(idIn(body, channelField)))
        found << Envelope::inBody(channelField, QStringLiteral("There is no such channel."));
    if (!found.isEmpty())
        return found;
    const NotificationSetting asked = setting(body);
    found = NotificationParameters::complaints(body[u"parameters"].toArray(), *condition) +
            ofPlace(asked, *condition);
    return found.isEmpty() ? ofChoice(asked, *condition) : found;
}

/// Whether the condition can be told there.
QList<Complaint> NotificationRules::ofPlace(const NotificationSetting &asked,
                                            const NotificationCondition &condition) const
{
    if (asked.channel.isNull()) {
        if (!condition.allowsMultiple)
            return {Envelope::inBody(channelField, QStringLiteral("The condition needs a channel."))};
        const bool reachesAny = std::ranges::any_of(m_store.channels.items(), [&](const auto &channel) {
            return channel->profile == asked.profile && condition.kinds.contains(channel->kind);
        });
        if (!reachesAny)
            return {Envelope::inBody(profileField,
                                     QStringLiteral("It has no channel that the condition supports."))};
        return {};
    }
    const NotificationChannel &channel = *m_store.channels.find(asked.channel);
    if (channel.profile != asked.profile)
        return {Envelope::inBody(channelField, QStringLiteral("It is not in this profile."))};
    if (!condition.kinds.contains(channel.kind))
        return {Envelope::inBody(
            channelField,
            QStringLiteral("The condition doesn't support %1.").arg(QString::fromUtf8(channel.kind)))};
    return {};
}

/// Whether it goes together with what there is.
QList<Complaint> NotificationRules::ofChoice(const NotificationSetting &asked,
                                             const NotificationCondition &condition) const
{
    for (const auto &other : m_store.settings.items()) {
        if (other->condition != asked.condition || other->profile != asked.profile || !other->isWanted() ||
            !areSame(other->parameters, asked.parameters))
            continue;
        if (other->channel == asked.channel)
            return {Envelope::inBody(channelField, QStringLiteral("There is such a setting already."))};
        if (!condition.allowsMultiple)
            return {Envelope::inBody(channelField,
                                     QStringLiteral("The condition allows one channel of a profile."))};
    }
    return {};
}

NotificationSetting NotificationRules::setting(const QJsonObject &body)
{
    NotificationSetting setting{.condition = idIn(body, conditionField),
                                .profile = idIn(body, profileField),
                                .channel = idIn(body, channelField)};
    const QJsonArray parameters = body[u"parameters"].toArray();
    for (const auto &each : parameters)
        setting.parameters.emplaceBack(each.toObject()[u"name"].toString().toUtf8(),
                                       each.toObject()[u"value"].toString().toUtf8());
    return setting;
}

} // namespace sandbox
