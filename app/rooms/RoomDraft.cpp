// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDraft.h"

#include "base/Failure.h"

#include <QUrl>

namespace {
QString urlTrouble(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != u"https" && scheme != u"http"))
        return RoomDraft::tr("Enter a whole address, such as https://example.com/hook.");
    if (url.host().isEmpty())
        return RoomDraft::tr("This address has no host, such as example.com.");
    return {};
}

QString wireName(RoomDraft::Field field)
{
    switch (field) {
    case RoomDraft::Field::Name:
        return QStringLiteral("unique_name");
    case RoomDraft::Field::Limit:
        return QStringLiteral("max_participants");
    case RoomDraft::Field::Recording:
        return QStringLiteral("enable_recording");
    case RoomDraft::Field::Webhook:
        return QStringLiteral("webhook_event_url");
    case RoomDraft::Field::Failover:
        return QStringLiteral("webhook_event_failover_url");
    case RoomDraft::Field::Timeout:
        return QStringLiteral("webhook_timeout_secs");
    }
    Q_UNREACHABLE();
}
} // namespace

RoomDraft RoomDraft::of(const Room &room)
{
    RoomDraft draft;
    draft.name = room.uniqueName;
    draft.limit = room.maxParticipants;
    draft.recording = room.enableRecording;
    draft.webhook = room.webhookUrl;
    draft.failover = room.webhookFailoverUrl;
    draft.timeout = room.webhookTimeoutSecs;
    return draft;
}

QMap<RoomDraft::Field, QString> RoomDraft::troubles() const
{
    QMap<Field, QString> troubles;
    const auto say = [&troubles](Field field, const QString &trouble) {
        if (!trouble.isEmpty())
            troubles.insert(field, trouble);
    };
    if (name.trimmed().isEmpty())
        say(Field::Name, tr("Give the room a name."));
    if (limit < RoomWish::fewest || limit > RoomWish::most)
        say(Field::Limit, tr("A room takes %1 to %2 people.").arg(RoomWish::fewest).arg(RoomWish::most));
    say(Field::Webhook, urlTrouble(webhook.trimmed()));
    say(Field::Failover, urlTrouble(failover.trimmed()));
    if (timeout && (*timeout < 0 || *timeout > RoomWish::longestWebhookTimeout))
        say(Field::Timeout, tr("Enter 0 to %1 seconds.").arg(RoomWish::longestWebhookTimeout));
    return troubles;
}

QString RoomDraft::complaint(const Failure &failure, Field field)
{
    const QString name = wireName(field);
    // Some answers point into the envelope of the request: "/data/unique_name".
    for (const Problem &problem : failure.problems) {
        if (problem.pointer.section(u'/', -1) == name)
            return problem.detail.isEmpty() ? problem.title : problem.detail;
    }
    return {};
}

RoomWish RoomDraft::wish() const
{
    RoomWish wish;
    wish.uniqueName = name.trimmed();
    wish.maxParticipants = limit;
    wish.enableRecording = recording;
    if (const QString url = webhook.trimmed(); !url.isEmpty())
        wish.webhookUrl = url;
    if (const QString url = failover.trimmed(); !url.isEmpty())
        wish.webhookFailoverUrl = url;
    wish.webhookTimeoutSecs = timeout;
    return wish;
}

RoomWish RoomDraft::changesTo(const Room &room) const
{
    RoomWish wish;
    if (const QString now = name.trimmed(); now != room.uniqueName)
        wish.uniqueName = now;
    if (limit != room.maxParticipants)
        wish.maxParticipants = limit;
    if (recording != room.enableRecording)
        wish.enableRecording = recording;
    if (const QString now = webhook.trimmed(); now != room.webhookUrl)
        wish.webhookUrl = now;
    if (const QString now = failover.trimmed(); now != room.webhookFailoverUrl)
        wish.webhookFailoverUrl = now;
    if (timeout && timeout != room.webhookTimeoutSecs)
        wish.webhookTimeoutSecs = timeout;
    return wish;
}
