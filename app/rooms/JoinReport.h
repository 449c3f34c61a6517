// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/JoinTest.h"

#include <optional>

/// What the page of a join test posts: the SDK's State, with plain objects where it has maps. It comes from a
/// browser, so that every length has a limit.
namespace JoinReport {
constexpr qsizetype longest = 256 * 1024;

/// Nothing for what isn't a state. `at` is left to the reader.
std::optional<JoinTest::State> read(const QByteArray &json);
} // namespace JoinReport
