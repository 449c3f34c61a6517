// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QDateTime>
#include <chrono>
#include <optional>

/// Times and lengths as this pane writes them: every list, card and sentence alike.
class RoomWords
{
    Q_DECLARE_TR_FUNCTIONS(RoomWords)
public:
    /// "00:42 h", "42 s" below a minute; empty for less than nothing.
    static QString length(std::chrono::seconds length);
    /// From `from` to `to`; empty where one of them isn't known.
    static QString length(const QDateTime &from, const QDateTime &to);
    /// Local, "10:05", with its day where that isn't the day of `near`: "26/11/2026, 10:05". Empty for none.
    static QString time(const QDateTime &at, const QDateTime &near);
    /// For tooltips: "2026-11-26 10:05:12 UTC"; empty for none.
    static QString exactTime(const QDateTime &at);
    /// Words without an end, such as "xxxxxxxx…", may be broken where a label stands.
    static QString breakable(const QString &text);
    /// What a column of times is ordered by; nothing for none.
    static std::optional<qint64> order(const QDateTime &at);
};
