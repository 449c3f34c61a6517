// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Envelope.h"
#include "sandbox/NotificationStore.h"

namespace sandbox {

/// What may be asked for: how channels are addressed, and which settings there can be.
///
/// Where the contract is silent: if a condition doesn't allow multiple channels, the channel has to be given,
/// and for the same parameters there is one in each profile; if it does, each channel is a setting of its
/// own, and one without a channel is for all of the profile that the condition supports.
class NotificationRules
{
public:
    explicit NotificationRules(const NotificationStore &store) : m_store(store) {}

    /// Of a new profile, or a change of one.
    static QList<Complaint> ofProfile(const QJsonObject &body, bool isNew);
    /// Of a new channel (null), or a change of one.
    QList<Complaint> ofChannel(const QJsonObject &body, const NotificationChannel *channel) const;
    QList<Complaint> ofSetting(const QJsonObject &body) const;
    /// The setting that an acceptable body asks for.
    static NotificationSetting setting(const QJsonObject &body);

private:
    QList<Complaint> ofPlace(const NotificationSetting &asked, const NotificationCondition &condition) const;
    QList<Complaint> ofChoice(const NotificationSetting &asked, const NotificationCondition &condition) const;

    const NotificationStore &m_store;
};

} // namespace sandbox
