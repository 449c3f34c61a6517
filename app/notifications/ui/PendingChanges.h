// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/SettingsCommit.h"

class StagedSettings;

/// What is staged and isn't told of as a step of a commit: wishes stay staged until the account has them, and
/// each stands in one place only, to be committed or under way.
class PendingChanges
{
public:
    static SettingsDiff of(const StagedSettings &staged, const SettingsCommit &commit);
    /// Whether a step stands for a wish: it goes on, or can be tried again.
    static bool standsFor(const CommitStep &step);
};
