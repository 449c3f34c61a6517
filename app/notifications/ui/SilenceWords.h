// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"

#include <QCoreApplication>

/// What a change of channels and profiles would take away, in sentences for the question before it.
class SilenceWords
{
    Q_DECLARE_TR_FUNCTIONS(SilenceWords)
public:
    /// Settings that name this channel or reach it, those of its whole profile included.
    static QList<NotificationSetting> settingsAt(const NotificationSetup &setup, const QString &channel);
    /// Ids of the events that those in force tell.
    static QStringList eventsAt(const NotificationSetup &setup, const QString &channel);
    /// "NOBODY would be told any more of 2 events: …"; a line each for what falls silent and what hangs on
    /// one channel only. Empty where nothing does.
    static QString losses(const NotificationSetup &before, const NotificationSetup &after);
    /// The set-up with a channel moved to another profile.
    static NotificationSetup withMoved(const NotificationSetup &setup, const QString &channel,
                                       const QString &profile);
    /// What moving a channel to another profile changes; empty where nothing.
    static QString moving(const NotificationSetup &setup, const QString &channel, const QString &profile);
};
