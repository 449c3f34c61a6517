// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QDateTime>

/// Times as the live wall says them: local, short, and with the day only where it isn't today.
class WallTime
{
    Q_DECLARE_TR_FUNCTIONS(WallTime)
public:
    /// "10:29", or "Tue 23:10" of another day; empty for no time.
    static QString clock(const QDateTime &at, const QDateTime &now);
    /// "10:29:07"
    static QString precise(const QDateTime &at);
    /// Hours and minutes, "07:12"; "–" where one end isn't known.
    static QString length(const QDateTime &from, const QDateTime &to);
    /// For tooltips: "2026-03-01 12:00:07 UTC"; empty for no time.
    static QString utc(const QDateTime &at);
};
