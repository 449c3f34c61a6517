// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationBook.h"
#include "notifications/SettingsCommit.h"

/// The settings right before a commit, held against those that its difference was made from.
struct CommitReading
{
    QList<NotificationSetting> before;
    QList<NotificationSetting> now;

    /// `conditions` says where one channel only is allowed.
    SettingsCommit::Moved moved(const SettingsDiff &diff, const NotificationSetup &conditions) const;
    /// Gives the book what it doesn't know yet, one by one; those of `underWay` are known better.
    void put(NotificationBook *book, const QStringList &underWay) const;
    /// Ids of what has to be gone before this can be added: what has the only place, and the same on its way
    /// out.
    QStringList inTheWayOf(const SettingKey &key, const SettingsDiff &diff,
                           const NotificationSetup &conditions) const;
};
