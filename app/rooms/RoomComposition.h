// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Decimal.h"

#include <QDateTime>
#include <QList>
#include <QRect>
#include <QSize>
#include <QUrl>
#include <optional>

/// One region of a composed video: a grid of recordings in a rectangle of the picture.
struct VideoRegion
{
    QString name;
    QRect place;                   ///< x_pos, y_pos, width, height in pixels of the picture
    int zPos = 0;                  ///< higher ones cover lower ones
    std::optional<int> maxColumns; ///< nothing: as many as are needed
    std::optional<int> maxRows;
    QStringList videoSources; ///< ids of recordings, or "*" for all of the session

    bool operator==(const VideoRegion &) const = default;
};

/// A session's recordings put together into one video.
struct RoomComposition
{
    QString id;
    QString roomId;
    QString sessionId;
    QString status; ///< "enqueued", "processing", "completed", or as it came
    QString format; ///< "mp4"
    QString resolution;
    QList<VideoRegion> layout;
    std::optional<int> durationSecs;
    std::optional<Decimal> sizeMb;
    QString webhookUrl;
    QDateTime created;
    QDateTime started;
    QDateTime ended;
    QDateTime completed;
    QDateTime updated;
    QUrl downloadUrl; ///< expires; never logged, shown or stored

    bool isComplete() const { return status == u"completed"; }
    bool operator==(const RoomComposition &) const = default;
};

/// What is asked of createRoomComposition, and the limits that the contract names.
struct CompositionWish
{
    static constexpr int shortest = 16, longest = 1280; ///< of width and of height, in pixels
    static constexpr int largestArea = 1280 * 720;
    static constexpr int mostRegions = 2;

    QString sessionId;
    QSize resolution{1280, 720};
    QList<VideoRegion> layout;
    QString webhookUrl; ///< empty: none
    QString webhookFailoverUrl;
    std::optional<int> webhookTimeoutSecs;

    bool operator==(const CompositionWish &) const = default;
};
