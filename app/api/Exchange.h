// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

/// What one attempt came to, before anybody judged it.
struct Exchange
{
    enum class End {
        Answered,
        NoConnection, ///< nothing left
        Cut,          ///< the connection ended before the answer was whole; status says how far it came
        TimedOut,     ///< no byte went or came for too long
        LocalTrouble, ///< the file to be sent could not be read to its end
    };

    End end = End::NoConnection;
    int status = 0; ///< 0 when no answer began
    QByteArray body;
    QByteArray contentType;
    QUrl location;        ///< of a redirect, as it was given
    QByteArray validator; ///< a strong ETag or Last-Modified, for If-Range
    QByteArray contentRange;
    qint64 contentLength = -1;
    QDateTime serverTime;
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<std::chrono::seconds> reset;
    std::optional<std::chrono::milliseconds> retryAfter;
    QString trouble; ///< the name of the network error; never a URL
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    std::optional<std::chrono::milliseconds> roundTrip; ///< until the answer began
    std::chrono::milliseconds took{0};
};
