// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/TokenBench.h"
#include "rooms/TokenSnippet.h"
#include "widgets/Tone.h"

/// How tokens and their times are worded.
class TokenWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenWords)
public:
    struct Standing
    {
        QString word;
        Tone tone;
    };

    /// "10 min", "1 h 30 min", "45 s".
    static QString life(std::chrono::seconds life);
    /// "08:41", "1:02:03"; "00:00" for what is over.
    static QString countdown(std::chrono::seconds left);
    /// For screen readers, which would otherwise hear every second: "Expires in 9 minutes".
    static QString spoken(std::chrono::seconds left);
    static Standing standing(const TokenBench::Held &held, bool willRefresh, const QDateTime &now);
    static std::chrono::seconds left(const TokenBench::Held &held, const QDateTime &now);
    /// "JavaScript", as an entry of a menu.
    static QString name(TokenSnippet::Kind kind);
};
