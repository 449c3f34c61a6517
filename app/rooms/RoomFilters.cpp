// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomFilters.h"

namespace {
QString value(const RoomFilterValues &values, const char *name)
{
    return values.value(QLatin1String(name)).trimmed();
}

DayRange days(const RoomFilterValues &values, const char *name)
{
    return DayRange::parse(value(values, name));
}

void addText(Query &query, const char *name, const QString &text)
{
    if (!text.trimmed().isEmpty())
        query.add(QLatin1String(name), text.trimmed());
}

void addTrue(Query &query, const char *name, bool isSo)
{
    if (isSo)
        query.add(QLatin1String(name), QStringLiteral("true"));
}

std::optional<bool> truth(const QString &text)
{
    if (text == u"true" || text == u"false")
        return text == u"true";
    return std::nullopt;
}

std::optional<int> count(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

QDate day(const QString &text)
{
    return QDate::fromString(text.trimmed(), Qt::ISODate);
}
} // namespace

void DayRange::addTo(Query &query, const QString &name) const
{
    const auto add = [&](const char *how, QDate date) {
        query.add(QStringLiteral("filter[%1][%2]").arg(name, QLatin1String(how)), date.toString(Qt::ISODate));
    };
    if (from.isValid() && from == to)
        return add("eq", from);
    if (from.isValid())
        add("gte", from);
    if (to.isValid())
        add("lte", to);
}

DayRange DayRange::parse(const QString &text)
{
    const auto between = text.indexOf(QStringLiteral(".."));
    if (between < 0)
        return {day(text), day(text)};
    return {day(text.left(between)), day(text.mid(between + 2))};
}

QString DayRange::toText() const
{
    if (isEmpty())
        return {};
    if (from == to)
        return from.toString(Qt::ISODate);
    return from.toString(Qt::ISODate) + QStringLiteral("..") + to.toString(Qt::ISODate);
}

RoomFilter RoomFilter::of(const RoomFilterValues &values)
{
    return {.uniqueName = value(values, "name"),
            .created = days(values, "created"),
            .updated = days(values, "updated")};
}

Query RoomFilter::query() const
{
    Query query;
    addText(query, "filter[unique_name]", uniqueName);
    created.addTo(query, QStringLiteral("date_created_at"));
    updated.addTo(query, QStringLiteral("date_updated_at"));
    addTrue(query, "include_sessions", includeSessions);
    return query;
}

RoomSessionFilter RoomSessionFilter::of(const RoomFilterValues &values)
{
    return {.active = truth(value(values, "active")),
            .roomId = value(values, "room"),
            .created = days(values, "created"),
            .ended = days(values, "ended"),
            .updated = days(values, "updated")};
}

Query RoomSessionFilter::query() const
{
    Query query;
    if (active)
        query.add(QStringLiteral("filter[active]"),
                  *active ? QStringLiteral("true") : QStringLiteral("false"));
    addText(query, "filter[room_id]", roomId);
    created.addTo(query, QStringLiteral("date_created_at"));
    ended.addTo(query, QStringLiteral("date_ended_at"));
    updated.addTo(query, QStringLiteral("date_updated_at"));
    addTrue(query, "include_participants", includeParticipants);
    return query;
}

RoomParticipantFilter RoomParticipantFilter::of(const RoomFilterValues &values)
{
    return {.sessionId = value(values, "session"),
            .context = value(values, "context"),
            .joined = days(values, "joined"),
            .left = days(values, "left"),
            .updated = days(values, "updated")};
}

Query RoomParticipantFilter::query() const
{
    Query query;
    addText(query, "filter[session_id]", sessionId);
    addText(query, "filter[context]", context);
    joined.addTo(query, QStringLiteral("date_joined_at"));
    left.addTo(query, QStringLiteral("date_left_at"));
    updated.addTo(query, QStringLiteral("date_updated_at"));
    return query;
}

RoomRecordingFilter RoomRecordingFilter::of(const RoomFilterValues &values)
{
    return {.roomId = value(values, "room"),
            .sessionId = value(values, "session"),
            .participantId = value(values, "participant"),
            .status = value(values, "status"),
            .type = value(values, "type"),
            .atLeastSecs = count(value(values, "seconds")),
            .started = days(values, "started"),
            .ended = days(values, "ended")};
}

Query RoomRecordingFilter::query() const
{
    Query query;
    addText(query, "filter[room_id]", roomId);
    addText(query, "filter[session_id]", sessionId);
    addText(query, "filter[participant_id]", participantId);
    addText(query, "filter[status]", status);
    addText(query, "filter[type]", type);
    // "At least nothing" is everything, which is no filter.
    if (atLeastSecs && *atLeastSecs > 0)
        query.add(QStringLiteral("filter[duration_secs]"), qint64(*atLeastSecs));
    started.addTo(query, QStringLiteral("date_started_at"));
    ended.addTo(query, QStringLiteral("date_ended_at"));
    return query;
}

std::optional<NarrowedRecordings> NarrowedRecordings::of(const RoomRecordingFilter &filter)
{
    if (filter.isEmpty())
        return std::nullopt;
    return NarrowedRecordings(filter);
}

RoomCompositionFilter RoomCompositionFilter::of(const RoomFilterValues &values)
{
    return {.sessionId = value(values, "session"),
            .status = value(values, "status"),
            .created = days(values, "created")};
}

Query RoomCompositionFilter::query() const
{
    Query query;
    addText(query, "filter[session_id]", sessionId);
    addText(query, "filter[status]", status);
    created.addTo(query, QStringLiteral("date_created_at"));
    return query;
}
