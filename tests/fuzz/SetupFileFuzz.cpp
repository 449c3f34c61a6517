// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "notifications/SetupComparison.h"

SIGNALBOX_FUZZ(setupfile)
{
    const auto file = SetupFile::read(bytes);
    if (!file) {
        Target::mustHold(!file.error().what.isEmpty(), "a refusal says why");
        return;
    }
    const auto again = SetupFile::read(SetupFile::write(*file));
    Target::mustHold(again && *again == *file, "what was read can be written and read again");
    const SetupComparison comparison(*file, {});
    Target::mustHold(comparison.diff().isEmpty(), "an account without conditions can't be changed");
    Target::mustHold(comparison.missing().size() == file->profiles.size(), "all of it is missing there");
}
