// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomComposition.h"

#include <QCoreApplication>

/// How compositions and what they are made of are told to people.
class CompositionWords
{
    Q_DECLARE_TR_FUNCTIONS(CompositionWords)
public:
    /// Translated, or as it came where nobody documented it.
    static QString status(const QString &status);
    /// "enqueued", "processing": it becomes something else by itself.
    static bool isUnfinished(const QString &status);
    /// "speaker, strip"; empty for none.
    static QString regions(const QList<VideoRegion> &layout);
    /// "0, 0, 1024 × 720 pixels, depth 0, 2 recordings"
    static QString region(const VideoRegion &region);
    /// "1280 × 720", or as it came.
    static QString resolution(const QString &resolution);
};
