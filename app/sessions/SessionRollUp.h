// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTreeData.h"

/// Adds the costs of a tree up, exactly, and flags what doesn't add up, what comes twice and what is cut.
namespace SessionRollUp {
/// Which leaves lie where the question ended; before the tree is put together with others.
void markUnasked(SessionTree::Data &data, int depth);
/// All that follows from the rows; to be run again whenever they changed.
void run(SessionTree::Data &data);
} // namespace SessionRollUp
