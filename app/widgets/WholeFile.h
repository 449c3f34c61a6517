// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"

#include <QByteArray>

/// Files that the operator exports.
namespace WholeFile {
/// Writes beside the place and renames, so that the older file stays where it fails. Answers how many bytes
/// were written; fails as StoreTrouble with what to do next. Not on the GUI thread.
Outcome<qint64> write(const QString &path, const QByteArray &bytes);
} // namespace WholeFile
