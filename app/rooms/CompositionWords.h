// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomComposition.h"
#include "rooms/RoomRecording.h"

#include <QCoreApplication>

/// How compositions and what they are made of are told to people.
class CompositionWords
{
    Q_DECLARE_TR_FUNCTIONS(CompositionWords)
public:
    /// "12:04", "1:02:33"; a dash where the API gave none.
    static QString length(const std::optional<int> &seconds);
    /// "10.5 MB", exact.
    static QString size(const std::optional<Decimal> &megabytes);
    /// Local: "10:39", or with the day where that is another one than `now`'s.
    static QString time(const QDateTime &utc, const QDateTime &now);
    /// "2026-11-26 10:39:07 UTC"
    static QString exactTime(const QDateTime &utc);
    /// Translated, or as it came where nobody documented it.
    static QString status(const QString &status);
    /// "enqueued", "processing": it becomes something else by itself.
    static bool isUnfinished(const QString &status);
    /// "speaker, strip"
    static QString regions(const QList<VideoRegion> &layout);
    /// "1280 × 720", or as it came.
    static QString resolution(const QString &resolution);
};
