// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomApi.h"
#include "rooms/RoomJson.h"

#include <QJsonArray>

namespace {
// Each webhook field as the contract calls it, for rooms and compositions.
const QString webhookUrl = QStringLiteral("webhook_event_url");
const QString webhookFailoverUrl = QStringLiteral("webhook_event_failover_url");
const QString webhookTimeout = QStringLiteral("webhook_timeout_secs");

template <class T>
void addGiven(QJsonObject &to, const QString &name, const std::optional<T> &value)
{
    if (value)
        to[name] = *value;
}

QJsonObject regionBody(const VideoRegion &region)
{
    QJsonObject body{{QStringLiteral("x_pos"), region.place.x()},
                     {QStringLiteral("y_pos"), region.place.y()},
                     {QStringLiteral("width"), region.place.width()},
                     {QStringLiteral("height"), region.place.height()},
                     {QStringLiteral("z_pos"), region.zPos}};
    addGiven(body, QStringLiteral("max_columns"), region.maxColumns);
    addGiven(body, QStringLiteral("max_rows"), region.maxRows);
    if (!region.videoSources.isEmpty())
        body[u"video_sources"] = QJsonArray::fromStringList(region.videoSources);
    return body;
}

// Two regions of one name would be one on the wire.
QString freeName(const QJsonObject &taken, const QString &name)
{
    const QString wanted = name.isEmpty() ? QStringLiteral("region") : name;
    QString free = wanted;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return free;
}
} // namespace

QJsonObject RoomJson::body(const RoomWish &wish)
{
    QJsonObject body;
    addGiven(body, QStringLiteral("unique_name"), wish.uniqueName);
    addGiven(body, QStringLiteral("max_participants"), wish.maxParticipants);
    addGiven(body, QStringLiteral("enable_recording"), wish.enableRecording);
    addGiven(body, webhookUrl, wish.webhookUrl);
    addGiven(body, webhookFailoverUrl, wish.webhookFailoverUrl);
    addGiven(body, webhookTimeout, wish.webhookTimeoutSecs);
    return body;
}

QJsonObject RoomJson::body(const CompositionWish &wish)
{
    QJsonObject layout;
    for (const VideoRegion &region : wish.layout)
        layout[freeName(layout, region.name)] = regionBody(region);
    QJsonObject body{{QStringLiteral("session_id"), wish.sessionId},
                     {QStringLiteral("resolution"),
                      QStringLiteral("%1x%2").arg(wish.resolution.width()).arg(wish.resolution.height())}};
    if (!layout.isEmpty())
        body[u"video_layout"] = layout;
    if (!wish.webhookUrl.isEmpty())
        body[webhookUrl] = wish.webhookUrl;
    if (!wish.webhookFailoverUrl.isEmpty())
        body[webhookFailoverUrl] = wish.webhookFailoverUrl;
    addGiven(body, webhookTimeout, wish.webhookTimeoutSecs);
    return body;
}

QJsonObject RoomJson::body(const RoomTargets &who)
{
    QJsonObject body;
    if (who.all)
        body[u"participants"] = QStringLiteral("all");
    else
        body[u"participants"] = QJsonArray::fromStringList(who.only);
    if (!who.except.isEmpty())
        body[u"exclude"] = QJsonArray::fromStringList(who.except);
    return body;
}

QJsonObject RoomJson::body(const TokenLives &lives)
{
    return {{QStringLiteral("token_ttl_secs"), static_cast<qint64>(lives.token.count())},
            {QStringLiteral("refresh_token_ttl_secs"), static_cast<qint64>(lives.refresh.count())}};
}
