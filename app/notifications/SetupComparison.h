// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/SetupDocument.h"

/// A file held against an account. Matched are conditions by the names of event and condition (case-blind),
/// profiles by name, channels by kind and destination within their profile; what has no match is listed.
class SetupComparison
{
    Q_DECLARE_TR_FUNCTIONS(SetupComparison)
public:
    struct Unmatched
    {
        enum class What { Condition, Profile, Channel, Setting };
        What what = What::Condition;
        QString name;   ///< as it is shown: "On-call › sms +1 312 …"
        QString reason; ///< translated: "this account has no such profile", "two profiles have this name"
        bool operator==(const Unmatched &) const = default;
    };
    SetupComparison() = default;
    SetupComparison(const SetupDocument &file, const NotificationSetup &account);

    /// What would have to be added and removed; only of what was matched. Settings of the account whose
    /// condition or profile the file doesn't know at all are removals as well: the file is the whole.
    SettingsDiff diff() const { return m_diff; }
    int same() const { return m_same; } ///< settings on both sides
    const QList<Unmatched> &unmatched() const { return m_unmatched; }
    /// Profiles and channels of the file that the account lacks and that could be created.
    const QList<SetupDocument::Profile> &missing() const { return m_missing; }

private:
    SettingsDiff m_diff;
    QList<Unmatched> m_unmatched;
    QList<SetupDocument::Profile> m_missing;
    int m_same = 0;
};
