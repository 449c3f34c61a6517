// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemColumn.h"
#include "notifications/NotificationSetup.h"

#include <QCoreApplication>

/// A profile as a row, with what belongs to it counted.
struct ProfileRow
{
    QString id;
    NotificationProfile profile;
    int channels = 0;
    int settings = 0;
    bool operator==(const ProfileRow &) const = default;
};

/// The columns of the list of profiles.
class ProfileColumns
{
    Q_DECLARE_TR_FUNCTIONS(ProfileColumns)
public:
    static QList<ProfileRow> rows(const NotificationSetup &setup);
    static QList<ItemColumn<ProfileRow>> all(const std::function<QDateTime()> &now);
};
