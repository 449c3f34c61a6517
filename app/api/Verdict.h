// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiRequest.h"
#include "api/Exchange.h"
#include "api/RetryPolicy.h"

/// Judging what one attempt came to. Needs no network.
namespace Verdict {
/// What went wrong, if anything did. (LocalTrouble is not for here: it says nothing about the server.)
std::optional<Mishap> mishap(const ApiRequest &request, const Exchange &exchange);
/// How that is called, in the end. `body` is the redacted one.
Failure failure(const ApiRequest &request, const Exchange &exchange, Mishap mishap, const QByteArray &body);
/// The pause before the next attempt, if there is to be one; `repeats` counts those that were already made.
std::optional<std::chrono::milliseconds> pause(bool safe, Mishap mishap, const Exchange &exchange,
                                               std::size_t repeats);
} // namespace Verdict
