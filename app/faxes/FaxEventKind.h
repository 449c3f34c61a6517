// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// The kinds of timeline events that happen here; all others are the statuses of the wire.
namespace FaxEventKind {
inline const QString kept = QStringLiteral("own.kept");
inline const QString waiting = QStringLiteral("own.waiting");
inline const QString unconfirmed = QStringLiteral("own.unconfirmed");
inline const QString absent = QStringLiteral("own.absent");
inline const QString accepted = QStringLiteral("own.accepted");
inline const QString found = QStringLiteral("own.found");
inline const QString refused = QStringLiteral("own.refused");
inline const QString cancelAsked = QStringLiteral("own.cancel");
inline const QString discarded = QStringLiteral("own.discarded");
inline const QString sentTwice = QStringLiteral("own.twice");
} // namespace FaxEventKind
