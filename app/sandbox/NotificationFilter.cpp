// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NotificationFilter.h"

namespace sandbox {

namespace {
constexpr auto record = "filter[associated_record_type][eq]";
constexpr auto kind = "filter[channel_type_id][eq]";
constexpr auto channelId = "filter[notification_channel][eq]";
constexpr auto conditionId = "filter[notification_event_condition_id][eq]";
constexpr auto profileId = "filter[notification_profile_id][eq]";
constexpr auto status = "filter[status][eq]";

QByteArray recordOf(const NotificationCondition &condition)
{
    return condition.isOfNumber ? "phone_number" : "account";
}
} // namespace

QueryRules NotificationFilter::rules()
{
    using Kind = QueryRule::Kind;
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    return {.names = {{record, Kind::Choice, words("account phone_number")},
                      {kind, Kind::Choice, words("webhook sms email voice")},
                      {channelId},
                      {conditionId},
                      {profileId},
                      // The misspelling is the contract's.
                      {status, Kind::Choice,
                       words("enabled enable-received enable-pending enable-submtited delete-received "
                             "delete-pending delete-submitted deleted")}},
            .paged = true,
            .largestPage = 250};
}

NotificationFilter::NotificationFilter(const NotificationStore &store, const AskedQuery &query)
    : m_store(store)
{
    const auto word = [&](const char *name) {
        return query.has(name) ? std::optional(query.value(name).toUtf8()) : std::nullopt;
    };
    const auto id = [&](const char *name) {
        return query.has(name) ? std::optional(QUuid::fromString(query.value(name))) : std::nullopt;
    };
    m_record = word(record);
    m_kind = word(kind);
    m_status = word(status);
    m_channel = id(channelId);
    m_condition = id(conditionId);
    m_profile = id(profileId);
}

bool NotificationFilter::hasSetting(const auto &takesPart) const
{
    return std::ranges::any_of(m_store.settings.items(),
                               [&](const auto &setting) { return takesPart(*setting); });
}

bool NotificationFilter::isOfRecord(const NotificationSetting &setting) const
{
    return fits(m_record, recordOf(*m_store.conditions.find(setting.condition)));
}

bool NotificationFilter::keeps(const NotificationChannel &channel) const
{
    if (!fits(m_kind, channel.kind) || !fits(m_channel, channel.id) || !fits(m_profile, channel.profile))
        return false;
    if (!m_record && !m_condition && !m_status)
        return true;
    return hasSetting([&](const NotificationSetting &setting) {
        return m_store.reaches(setting, channel) && fits(m_condition, setting.condition) &&
               fits(m_status, setting.status) && isOfRecord(setting);
    });
}

bool NotificationFilter::keeps(const NotificationCondition &condition) const
{
    if (!fits(m_record, recordOf(condition)) || !fits(m_condition, condition.id) ||
        (m_kind && !condition.kinds.contains(*m_kind)))
        return false;
    if (!m_channel && !m_profile && !m_status)
        return true;
    return hasSetting([&](const NotificationSetting &setting) {
        return setting.condition == condition.id && fits(m_channel, setting.channel) &&
               fits(m_profile, setting.profile) && fits(m_status, setting.status);
    });
}

bool NotificationFilter::keeps(const NotificationSetting &setting) const
{
    const auto isOfKind = [&] {
        return std::ranges::any_of(m_store.channels.items(), [&](const auto &channel) {
            return channel->kind == *m_kind && m_store.reaches(setting, *channel);
        });
    };
    return fits(m_channel, setting.channel) && fits(m_condition, setting.condition) &&
           fits(m_profile, setting.profile) && fits(m_status, setting.status) && isOfRecord(setting) &&
           (!m_kind || isOfKind());
}

} // namespace sandbox
