// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The real keyring of with-keyring.sh, locked and unlocked without a prompt.
namespace Keyring {
bool lock();
bool unlock();
bool removeCollection(); ///< for good: as on a computer on which nothing was ever kept
} // namespace Keyring
