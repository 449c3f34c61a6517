// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomFilters.h"
#include "rooms/RoomRecording.h"
#include "widgets/Tone.h"

#include <QCoreApplication>
#include <functional>

/// What is said of recordings, in lists and sentences.
class RecordingWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordingWords)
public:
    /// How an id of a room reads.
    using NameOf = std::function<QString(const QString &)>;

    static QString type(const QString &type);
    static QString status(const QString &status);
    static Tone tone(const QString &status);
    /// "42 s", "1:07 min", "1:02:07 h"; empty where it isn't known.
    static QString length(const std::optional<int> &seconds);
    /// "12.4 MB"; empty where it isn't known.
    static QString size(const std::optional<Decimal> &megabytes);
    static QString started(const RoomRecording &recording);
    /// "video of Priya N. in weekly-review, 26/11/2026, 10:05"
    static QString name(const RoomRecording &recording, const QString &room, const QString &who);
    /// Each part of a filter with what it means: {"Type", "Video"}, {"Length", "at least 30 s"}.
    static QList<std::pair<QString, QString>> filter(const RoomRecordingFilter &filter, const NameOf &room);
    static QString days(const DayRange &days);
};
