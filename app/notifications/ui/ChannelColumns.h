// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemColumn.h"
#include "notifications/NotificationSetup.h"

#include <QCoreApplication>

/// A channel as a row: with the names that come from other parts of the set-up.
struct ChannelRow
{
    QString id;
    NotificationChannel channel;
    QString profile;
    int events = 0; ///< that reach it, in force
    bool operator==(const ChannelRow &) const = default;
};

/// The columns of the list of channels.
class ChannelColumns
{
    Q_DECLARE_TR_FUNCTIONS(ChannelColumns)
public:
    static QList<ChannelRow> rows(const NotificationSetup &setup);
    static QList<ItemColumn<ChannelRow>> all(const std::function<QDateTime()> &now);
};
