// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"
#include "widgets/Tone.h"

#include <QCoreApplication>

/// What settings mean, in words: the matrix, its dialog and every list say the same.
class SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
public:
    /// "Auto recharge failed"; the short id of one that is gone.
    static QString event(const NotificationSetup &setup, const QString &condition);
    /// "Emergency number dialed – from phone number"; once where both have one name.
    static QString condition(const NotificationSetup &setup, const QString &condition);
    /// What a setting of it has to say besides: "needs Phone number; Note if wanted". Empty for nothing.
    static QString wanted(const NotificationCondition &condition);
    /// "Phone number +1 312 555 0100, Amount 50.00"; empty for none.
    static QString parameters(const SettingParameters &parameters);
    /// "On-call › +1 312 555 0100", or "every channel of On-call".
    static QString channel(const NotificationSetup &setup, const SettingKey &key);
    /// "Auto recharge failed – from phone number, Amount 50.00 → On-call › +1 312 555 0100".
    static QString sentence(const NotificationSetup &setup, const SettingKey &key);
    /// "on", "pending", "removing"; the raw word of a state that nobody documented.
    static QString shortState(const SettingStatus &status);
    static Tone tone(const SettingStatus &status);
    /// Local, "10:05:12"; where that isn't the day of `near` the day and "10:05". Empty for none.
    static QString time(const QDateTime &at, const QDateTime &near);
    static QString exactTime(const QDateTime &at); ///< for tooltips, in UTC
    /// Tooltips take what looks like markup for markup, and names come from outside: shown as they are.
    static QString toolTip(const QString &text);
    static QString arrow(); ///< in the direction of reading
};
