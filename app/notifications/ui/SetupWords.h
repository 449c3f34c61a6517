// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>

/// What the parts of a set-up are called where each has a column of its own; an id that leads nowhere is
/// shown short.
class SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(SetupWords)
public:
    /// What a column of times is ordered by; nothing for none.
    static std::optional<qint64> order(const QDateTime &at);

    static QString event(const NotificationSetup &setup, const QString &id);
    static QString condition(const NotificationSetup &setup, const QString &id);
    static QString eventOf(const NotificationSetup &setup, const QString &condition);
    static QString profile(const NotificationSetup &setup, const QString &id);
    /// "+1 312 555 0100"; "every channel" for no id.
    static QString channel(const NotificationSetup &setup, const QString &id);
    static QString kindIcon(const QString &kind); ///< of an icon in resources/icons
    static QString recordType(const QString &wire);
    /// "“A”, “B” and 3 more"
    static QString names(const QStringList &all, int most = 6);
};
