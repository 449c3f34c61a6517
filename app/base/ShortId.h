// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Ids as people tell them apart.
namespace ShortId {
/// "4c9d22b0…51a1": beginning and end; one of 16 signs or fewer stays as it is.
QString of(const QString &id);
} // namespace ShortId
