// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/NotificationStore.h"
#include "sandbox/Router.h"

namespace sandbox {

/// The filters that the lists of channels, conditions and settings have in common. What isn't a property of
/// an item asks for a setting that the item has a part in.
class NotificationFilter
{
public:
    static QueryRules rules();

    NotificationFilter(const NotificationStore &store, const AskedQuery &query);
    bool keeps(const NotificationChannel &channel) const;
    bool keeps(const NotificationCondition &condition) const;
    bool keeps(const NotificationSetting &setting) const;

private:
    /// Nothing was asked for, or just this.
    static bool fits(const std::optional<QByteArray> &asked, const QByteArray &value)
    {
        return !asked || *asked == value;
    }
    static bool fits(const std::optional<QUuid> &asked, const QUuid &value)
    {
        return !asked || (*asked == value && !value.isNull());
    }
    bool hasSetting(const auto &takesPart) const;
    bool isOfRecord(const NotificationSetting &setting) const;

    const NotificationStore &m_store;
    std::optional<QByteArray> m_record;
    std::optional<QByteArray> m_kind;
    std::optional<QByteArray> m_status;
    std::optional<QUuid> m_channel;
    std::optional<QUuid> m_condition;
    std::optional<QUuid> m_profile;
};

} // namespace sandbox
