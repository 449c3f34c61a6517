// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionAddress.h"

#include <QUrl>

namespace {
void add(QUrlQuery &query, const char *name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}
} // namespace

Destination SessionAddress::destination() const
{
    Destination place;
    place.pane = QStringLiteral("sessions");
    add(place.query, "type", type);
    add(place.query, "event", event);
    add(place.query, "time", time);
    return place;
}

SessionAddress SessionAddress::of(const Destination &place)
{
    return {place.value(QStringLiteral("type")), place.value(QStringLiteral("event")),
            place.value(QStringLiteral("time"))};
}

QJsonObject SessionAddress::toJson() const
{
    return {{QStringLiteral("type"), type}, {QStringLiteral("event"), event}, {QStringLiteral("time"), time}};
}

SessionAddress SessionAddress::fromJson(const QJsonObject &json)
{
    return {json[u"type"].toString(), json[u"event"].toString(), json[u"time"].toString()};
}

std::optional<SessionAddress> SessionAddress::fromLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const QStringList path = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    // Its end counts: the base of an account may have a path of its own.
    const qsizetype at = path.lastIndexOf(QStringLiteral("session_analysis"));
    if (!url.isValid() || at < 0 || path.size() != at + 3 || path[at + 1] == u"metadata")
        return std::nullopt;
    const QUrlQuery query(url);
    return SessionAddress{path[at + 1], path[at + 2],
                          query.queryItemValue(QStringLiteral("date_time"), QUrl::FullyDecoded)};
}
