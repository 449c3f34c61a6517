// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemColumn.h"
#include "notifications/NotificationSetup.h"
#include "notifications/SettingsDiff.h"

#include <QCoreApplication>

/// A setting as a row, with the names that come from other parts of the set-up.
struct SettingItem
{
    QString id;
    NotificationSetting setting;
    QString event;
    QString condition;
    QString profile;
    QString channel;
    bool isStaged = false; ///< its removal is
    bool operator==(const SettingItem &) const = default;
};

/// The columns of the raw list of settings.
class SettingColumns
{
    Q_DECLARE_TR_FUNCTIONS(SettingColumns)
public:
    static constexpr int state = 0;
    static QList<SettingItem> rows(const NotificationSetup &setup, const QList<NotificationSetting> &settings,
                                   const SettingsDiff &staged);
    static QList<ItemColumn<SettingItem>> all(const std::function<QDateTime()> &now);
    /// "On"; of one whose removal is staged, that it is.
    static QString stateWords(const SettingItem &row);
    static QString record(const NotificationSetting &setting);
};
