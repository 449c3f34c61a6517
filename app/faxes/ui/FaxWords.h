// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxRow.h"
#include "widgets/Tone.h"

#include <QCoreApplication>
#include <QDateTime>

/// How the parts of the fax window word and colour the same thing.
struct FaxWords
{
    Q_DECLARE_TR_FUNCTIONS(FaxWords)
public:
    static Tone tone(FaxStatus::Mood mood);
    /// A number as people read it; anything else as it is.
    static QString number(const QString &number);
    /// The other end: who it goes to, or where it came from.
    static QString partner(const FaxRow &row);
    /// "Fax to +1 312 945 7420", for one line of the activity strip.
    static QString name(const FaxRow &row);
    static QString duration(int seconds);
    /// The local time, with the date when it isn't today's.
    static QString time(const QDateTime &at, const QDateTime &now);
    static QString exactTime(const QDateTime &at);
};
