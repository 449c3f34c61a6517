// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Verdict.h"
#include "api/Problems.h"

#include <QJsonDocument>
#include <algorithm>

using std::chrono::milliseconds;

namespace {
// Larger replies are parsed whole by those who asked, in the background; here their ends have to do.
constexpr qsizetype parsedHere = 64 * 1024;

bool isJson(const QByteArray &body)
{
    if (body.size() <= parsedHere)
        return !QJsonDocument::fromJson(body).isNull();
    const QByteArray first = body.first(64).trimmed();
    const QByteArray last = body.last(64).trimmed();
    return (first.startsWith('{') && last.endsWith('}')) || (first.startsWith('[') && last.endsWith(']'));
}

// By its type, or by a first line of several fields.
bool isCsv(const Exchange &exchange)
{
    const QByteArray start = exchange.body.first(std::min(exchange.body.size(), parsedHere)).trimmed();
    const bool isMarkup = start.isEmpty() || QByteArrayView("<{[").contains(start.front());
    const QByteArray line = start.left(start.indexOf('\n'));
    return !isMarkup && (exchange.contentType.startsWith("text/csv") || line.contains(','));
}

bool isReadable(const ApiRequest &request, const Exchange &exchange)
{
    if (exchange.status == 204)
        return true;
    if (exchange.body.isEmpty())
        return !request.isSafe();
    if (request.accept.contains("json"))
        return isJson(exchange.body) || (request.readsCsv && isCsv(exchange));
    return !exchange.contentType.startsWith("text/html") || request.accept.startsWith("text/html");
}

Mishap ofStatus(int status)
{
    if (status == 429)
        return Mishap::Limited;
    if (status >= 300 && status < 400)
        return Mishap::Redirected;
    return status >= 400 && status < 500 ? Mishap::Refused : Mishap::ServerError;
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

QString technical(const ApiRequest &request, const Exchange &exchange, const QList<Problem> &problems)
{
    QStringList parts{request.operation};
    if (exchange.status != 0)
        parts << QStringLiteral("status %1").arg(exchange.status);
    if (!exchange.trouble.isEmpty())
        parts << exchange.trouble;
    if (!exchange.contentType.isEmpty())
        parts << QStringLiteral("%1, %2 bytes")
                     .arg(QString::fromLatin1(exchange.contentType.left(80)))
                     .arg(exchange.body.size());
    if (!problems.isEmpty())
        parts << Problems::oneLine(problems);
    return parts.join(QStringLiteral(": "));
}
} // namespace

std::optional<Mishap> Verdict::mishap(const ApiRequest &request, const Exchange &exchange)
{
    if (exchange.end == Exchange::End::NoConnection)
        return Mishap::NoConnection;
    // A status that is no success counts as soon as it came, whatever became of its body.
    if (exchange.status != 0 && !isSuccess(exchange.status))
        return ofStatus(exchange.status);
    if (exchange.end == Exchange::End::TimedOut)
        return Mishap::TimedOut;
    if (exchange.end == Exchange::End::Cut)
        return exchange.status == 0 ? Mishap::Cut : Mishap::Truncated;
    if (!isReadable(request, exchange))
        return Mishap::Unreadable;
    return std::nullopt;
}

Failure Verdict::failure(const ApiRequest &request, const Exchange &exchange, Mishap mishap,
                         const QByteArray &body)
{
    const RetryRule &rule = RetryPolicy::of(request.isSafe()).rule(mishap);
    const Failure::Kind kind = mishap == Mishap::Refused ? RetryPolicy::kindOf(exchange.status) : rule.kind;
    Failure failure = Failure::of(kind);
    if (exchange.status != 0 && !isSuccess(exchange.status))
        failure.problems = Problems::in(body);
    failure.what = Problems::sentence(kind, failure.problems);
    failure.technical = technical(request, exchange, failure.problems);
    failure.httpStatus = exchange.status;
    failure.retryAfter = exchange.retryAfter;
    return failure;
}

std::optional<milliseconds> Verdict::pause(bool safe, Mishap mishap, const Exchange &exchange,
                                           std::size_t repeats)
{
    const auto pauses = RetryPolicy::of(safe).rule(mishap).pauses;
    if (repeats >= pauses.size())
        return std::nullopt;
    std::optional<milliseconds> asked = exchange.retryAfter;
    if (!asked && mishap == Mishap::Limited && exchange.reset)
        asked = *exchange.reset;
    const milliseconds pause = std::max(pauses[repeats], asked.value_or(milliseconds(0)));
    if (pause > RetryPolicy::longestPause)
        return std::nullopt;
    return pause;
}
