// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"

/// What has to be added and taken away so that one set of settings becomes another. The API knows no editing.
struct SettingsDiff
{
    QList<SettingKey> adds; ///< in a stable order, each as often as it is missing
    QStringList removals;   ///< ids of settings

    /// JSON, for the settings: a setting of a later version may hold more. What can't be read is left out.
    QByteArray toBytes() const;
    static SettingsDiff fromBytes(const QByteArray &bytes);

    bool isEmpty() const { return adds.isEmpty() && removals.isEmpty(); }
    int size() const { return static_cast<int>(adds.size() + removals.size()); }
    bool operator==(const SettingsDiff &) const = default;

    /// From what is there to what is wanted; a key that is wanted twice and there once is added once. Of
    /// equal ones the settled ones stay.
    static SettingsDiff between(const QList<NotificationSetting> &there, const QList<SettingKey> &wanted);
    /// The keys that would be there afterwards, sorted: between(there, w) applied to `there` is w sorted.
    QList<SettingKey> appliedTo(const QList<NotificationSetting> &there) const;
};
