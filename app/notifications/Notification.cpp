// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/Notification.h"

#include <algorithm>
#include <tuple>

bool NotificationCondition::supports(const QString &kind) const
{
    return supportedChannels.isEmpty() || supportedChannels.contains(kind, Qt::CaseInsensitive);
}

bool NotificationCondition::hasRequiredParameters() const
{
    return !std::ranges::all_of(parameters, &ConditionParameter::optional);
}

bool SettingKey::operator<(const SettingKey &other) const
{
    const auto place = [](const SettingKey &key) {
        return std::tie(key.conditionId, key.profileId, key.channelId);
    };
    if (place(*this) != place(other))
        return place(*this) < place(other);
    const auto mine = parameters.asKeyValueRange();
    const auto others = other.parameters.asKeyValueRange();
    return std::lexicographical_compare(mine.begin(), mine.end(), others.begin(), others.end());
}
