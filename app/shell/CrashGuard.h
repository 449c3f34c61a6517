// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Keeps what is in memory out of files when the program crashes: keys and faxes would be in them.
namespace CrashGuard {
/// No core file, no memory readable by other processes of the user, no crash report with memory in it. Call
/// it first in main; debugging builds leave it out.
void refuseDumps();
} // namespace CrashGuard
