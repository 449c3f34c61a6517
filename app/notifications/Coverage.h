// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"

/// Whom each event reaches.
class Coverage
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
public:
    enum class Reach {
        Nobody,   ///< no setting is in force or on its way there
        OnItsWay, ///< only by settings that are not yet in force, or in a state nobody documented
        OneOnly,  ///< one destination: nobody else notices when it fails
        Several,
        CannotBe, ///< the event or all of its conditions are disabled
    };
    struct Line
    {
        QString eventId;
        Reach reach = Reach::Nobody;
        QStringList channelIds; ///< those that are reached, in force
        QStringList profileIds;
        int conditions = 0;       ///< that are enabled
        int silentConditions = 0; ///< of those, with no setting
        QString sentence;         ///< translated: "reaches Ops e-mail only"
        bool operator==(const Line &) const = default;
    };
    /// In the order of the events.
    static QList<Line> of(const NotificationSetup &setup);
    /// Events that reach somebody in `before` and nobody in `after`, by id: what a change would silence.
    static QStringList silenced(const NotificationSetup &before, const NotificationSetup &after);
    /// Events that reach one channel only afterwards and more before.
    static QStringList thinned(const NotificationSetup &before, const NotificationSetup &after);
    /// The setup without a channel, or without a profile, and what hangs on it.
    static NotificationSetup withoutChannel(const NotificationSetup &setup, const QString &channel);
    static NotificationSetup withoutProfile(const NotificationSetup &setup, const QString &profile);
};
