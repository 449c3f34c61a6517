// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"

/// Reading what the API complains about, in any of the shapes that it uses. Needs no network.
namespace Problems {
/// The complaints in the body of an error: the envelope {errors:[…]}, OAuth's {error, error_description}, or
/// the code and message of session analysis. Empty when there are none; never fails.
QList<Problem> in(const QByteArray &body);
/// A sentence for people of what was refused: the kind's own, or with Telnyx's words where they say more.
QString sentence(Failure::Kind kind, const QList<Problem> &problems);
/// One line for the log.
QString oneLine(const QList<Problem> &problems);
} // namespace Problems
