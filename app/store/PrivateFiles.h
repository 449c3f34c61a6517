// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"

#include <QFileDevice>

/// Files and folders for this user's eyes only.
namespace PrivateFiles {
inline constexpr QFileDevice::Permissions fileMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions folderMode = fileMode | QFileDevice::ExeOwner;

/// Makes a folder of mode 0700, with the ones above it; one that exists is tightened when `tighten` is set.
/// StoreTrouble says what to do.
Done makeFolder(const QString &path, bool tighten);
/// Makes an empty file of mode 0600 or tightens the one that exists.
Done makeFile(const QString &path);
/// Puts the names in a folder on the disk, so that a file just made or renamed there survives a power cut.
void flushFolder(const QString &path);
} // namespace PrivateFiles
