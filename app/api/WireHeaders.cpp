// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/WireHeaders.h"

#include <QLocale>
#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {
constexpr seconds longest = 24h;
// Some gateways send the moment of the reset instead of the seconds until then.
constexpr qint64 firstEpoch = 1'000'000'000;

std::optional<qint64> number(const QByteArray &value)
{
    bool ok = false;
    const double read = value.trimmed().toDouble(&ok);
    if (!ok || !(read >= 0) || read > 1e15)
        return std::nullopt;
    return static_cast<qint64>(read);
}

seconds within(qint64 count)
{
    return std::clamp<seconds>(seconds(count), 0s, longest);
}
} // namespace

QDateTime WireHeaders::date(const QByteArray &value)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<milliseconds> WireHeaders::retryAfter(const QByteArray &value, const QDateTime &now)
{
    if (const auto count = number(value))
        return within(*count);
    const QDateTime time = date(value);
    if (!time.isValid() || !now.isValid())
        return std::nullopt;
    return within(now.secsTo(time));
}

std::optional<int> WireHeaders::count(const QByteArray &value)
{
    const auto read = number(value);
    if (!read || *read > 1'000'000'000)
        return std::nullopt;
    return static_cast<int>(*read);
}

std::optional<seconds> WireHeaders::reset(const QByteArray &value, const QDateTime &now)
{
    const auto read = number(value);
    if (!read)
        return std::nullopt;
    return within(*read >= firstEpoch ? *read - now.toSecsSinceEpoch() : *read);
}

QByteArray WireHeaders::validator(const QByteArray &etag, const QByteArray &lastModified)
{
    return etag.startsWith('"') ? etag : lastModified;
}
