// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/RetryPolicy.h"

#include <array>

using namespace std::chrono_literals;
using Kind = Failure::Kind;
using std::chrono::milliseconds;

namespace {
constexpr std::array<milliseconds, 1> once{1s};
constexpr std::array<milliseconds, 2> twice{500ms, 2s};
constexpr std::array<milliseconds, 3> whenLimited{1s, 2s, 4s};
constexpr std::span<const milliseconds> never;

// A connection that is accepted and dropped three times is the server's trouble: a network that is gone ends
// as NoConnection at the second attempt.
constexpr std::array<RetryRule, 9> safeRules{{
    {Mishap::NoConnection, Kind::Offline, once},
    {Mishap::Cut, Kind::ServerTrouble, twice},
    {Mishap::TimedOut, Kind::TimedOut, never},
    {Mishap::Limited, Kind::RateLimited, whenLimited},
    {Mishap::Refused, Kind::Rejected, never},
    {Mishap::ServerError, Kind::ServerTrouble, twice},
    {Mishap::Truncated, Kind::UnreadableReply, once},
    {Mishap::Unreadable, Kind::UnreadableReply, never},
    {Mishap::Redirected, Kind::UnreadableReply, never},
}};

// Only a 4xx proves that nothing happened, and only a request that never left can't have done anything.
constexpr std::array<RetryRule, 9> unsafeRules{{
    {Mishap::NoConnection, Kind::Offline, never},
    {Mishap::Cut, Kind::Unconfirmed, never},
    {Mishap::TimedOut, Kind::Unconfirmed, never},
    {Mishap::Limited, Kind::RateLimited, whenLimited},
    {Mishap::Refused, Kind::Rejected, never},
    {Mishap::ServerError, Kind::Unconfirmed, never},
    {Mishap::Truncated, Kind::Unconfirmed, never},
    {Mishap::Unreadable, Kind::Unconfirmed, never},
    {Mishap::Redirected, Kind::Unconfirmed, never},
}};

struct StatusRow
{
    int first;
    int last;
    Kind kind;
};

// The first row that fits counts.
constexpr std::array<StatusRow, 8> statuses{{
    {300, 399, Kind::UnreadableReply},
    {401, 401, Kind::Unauthorized},
    {403, 403, Kind::Forbidden},
    {404, 404, Kind::NotFound},
    {410, 410, Kind::NotFound},
    {429, 429, Kind::RateLimited},
    {400, 499, Kind::Rejected},
    {0, 999, Kind::ServerTrouble},
}};
} // namespace

const RetryPolicy &RetryPolicy::of(bool safe)
{
    static const RetryPolicy forSafe{safeRules};
    static const RetryPolicy forUnsafe{unsafeRules};
    return safe ? forSafe : forUnsafe;
}

const RetryRule &RetryPolicy::rule(Mishap mishap) const
{
    for (const RetryRule &rule : m_rules) {
        if (rule.mishap == mishap)
            return rule;
    }
    Q_UNREACHABLE();
}

Kind RetryPolicy::kindOf(int status)
{
    for (const StatusRow &row : statuses) {
        if (status >= row.first && status <= row.last)
            return row.kind;
    }
    return Kind::ServerTrouble;
}
