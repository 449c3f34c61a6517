// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <chrono>
#include <optional>

/// Reading the header values that an API answers with: forgiving, and never trusting a number.
namespace WireHeaders {
/// An HTTP date, "Sun, 06 Nov 1994 08:49:37 GMT"; invalid when it is none.
QDateTime date(const QByteArray &value);
/// Retry-After: seconds or a date, at most a day; nullopt when it is neither.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, const QDateTime &now);
/// A count such as x-ratelimit-remaining; nullopt when it is none.
std::optional<int> count(const QByteArray &value);
/// x-ratelimit-reset: seconds from now, or an epoch; at most a day.
std::optional<std::chrono::seconds> reset(const QByteArray &value, const QDateTime &now);
/// What may stand in If-Range: a strong ETag, else Last-Modified, else nothing.
QByteArray validator(const QByteArray &etag, const QByteArray &lastModified);
} // namespace WireHeaders
