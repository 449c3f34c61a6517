// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/LiveWall.h"
#include "widgets/Tone.h"

#include <QCoreApplication>

/// What one card of the wall says, ready to be painted; the same words are read to those who don't see it.
struct WallCard
{
    Q_DECLARE_TR_FUNCTIONS(WallCard)
public:
    QString session; ///< id
    QString room;    ///< its name
    QString pill;    ///< "active"
    Tone tone = Tone::Good;
    QString people; ///< "6 of 10 people"
    QString length; ///< "00:24 h"
    QString note;   ///< "nobody since 04:12, still billed", in the place of the dots
    int present = 0;
    int limit = 0; ///< 0 while it isn't known

    /// As it stands at `now`.
    static WallCard of(const LiveSession &live, const QDateTime &now);
    /// "Daily stand-up, active, 6 of 10 people, 00:24 h"
    QString words() const;

    bool operator==(const WallCard &) const = default;
};
