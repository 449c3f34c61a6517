// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/PendingChanges.h"

#include "notifications/StagedSettings.h"

bool PendingChanges::standsFor(const CommitStep &step)
{
    return step.state != CommitStep::State::Stopped && step.state != CommitStep::State::Settled;
}

SettingsDiff PendingChanges::of(const StagedSettings &staged, const SettingsCommit &commit)
{
    SettingsDiff rest = staged.diff();
    for (const CommitStep &step : commit.steps()) {
        if (!standsFor(step))
            continue;
        if (step.isAdd)
            rest.adds.removeOne(step.key);
        else
            rest.removals.removeOne(step.settingId);
    }
    return rest;
}
