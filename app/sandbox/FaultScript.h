// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "loopback/HttpMessages.h"

#include <QList>
#include <QRegularExpression>
#include <optional>

namespace sandbox {

/// What happens to one request instead of, or after, its proper answer.
struct Fault
{
    enum class Do {
        Status,
        DropBeforeBody,
        ResetBeforeBody,
        StallBeforeBody,
        DropAfterBody,
        Reset,
        Stall,
        Truncate,
        Redirect,
        Html,
        Slow,
    };
    Do what = Do::Status;
    int status = 500;
    HttpReply reply = {}; ///< headers and body of the script
    bool hasBody = false;
    bool apply = false; ///< the request is carried out, only its answer is lost
    qint64 bytes = -1;
    int pauseMs = 20;

    bool isBeforeBody() const { return what >= Do::DropBeforeBody && what <= Do::StallBeforeBody; }
};

/// Scripted trouble: a JSON list, the first line that fits a request and still counts is carried out.
///
///     [{"path": "/faxes$", "method": "POST", "skip": 1, "count": 2, "do": "status", "status": 429,
///       "headers": {"Retry-After": "2"}, "body": "…", "apply": false}]
///
/// path     regular expression, found anywhere in the path; missing: every path
/// method   missing: every method
/// skip     so many fitting requests pass first; 0
/// count    then so many get it; 1; -1: all
/// do       status             answers `status` (500) with `headers` and `body` (an error envelope)
///          redirect           answers `status` (307) with Location from `headers` ("/elsewhere")
///          html               answers `status` (200) with an HTML page
///          truncate           the proper answer, cut after `bytes` (half of it), then the connection closes
///          slow               the proper answer, `bytes` (16) at a time, with `pause_ms` (20) in between
///          drop-after-body, reset, stall                       the request is read; no answer comes
///          drop-before-body, reset-before-body, stall-before-body     not even the body is read
/// apply    true: the request is carried out before the trouble, so that it is accepted and its answer is
/// lost;
///          true by itself for truncate and slow, otherwise false; impossible before the body
class FaultScript
{
public:
    /// False when it isn't understood: error() says why. Empty text ends all trouble.
    bool read(const QByteArray &json);
    QString error() const { return m_error; }

    /// The trouble of this request, which is thereby used up.
    std::optional<Fault> take(const HttpRequest &request);

private:
    struct Line
    {
        QRegularExpression path;
        QByteArray method;
        int skip = 0;
        int count = 1;
        Fault fault;
    };
    std::optional<Line> readLine(const QJsonObject &object);

    QList<Line> m_lines;
    QString m_error;
};

} // namespace sandbox
