// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"

#include <chrono>
#include <span>

/// What can come of one attempt, as far as repeating it is concerned.
enum class Mishap {
    NoConnection, ///< the request never left
    Cut,          ///< it left, and the connection ended without an answer
    TimedOut,     ///< it left, and nothing came for too long
    Limited,      ///< 429
    Refused,      ///< any other 4xx
    ServerError,  ///< 5xx, and statuses that nobody knows
    Truncated,    ///< a success whose body broke off
    Unreadable,   ///< a success that is not what was asked for
    Redirected,   ///< 3xx: never followed
};

/// What to do about one mishap: the pauses before each repeat, and what it is called when there are no more.
struct RetryRule
{
    Mishap mishap;
    Failure::Kind kind; ///< of a Refused the status decides instead
    std::span<const std::chrono::milliseconds> pauses;
};

/// When a request is repeated, as data: one table for safe requests, one for those that change something.
class RetryPolicy
{
public:
    static const RetryPolicy &of(bool safe);
    const RetryRule &rule(Mishap mishap) const;

    /// A server that asks for a longer pause than this is not waited for.
    static constexpr std::chrono::milliseconds longestPause{60'000};

    /// The kind of a status that is no success: the one table of them.
    static Failure::Kind kindOf(int status);

private:
    explicit RetryPolicy(std::span<const RetryRule> rules) : m_rules(rules) {}
    std::span<const RetryRule> m_rules;
};
