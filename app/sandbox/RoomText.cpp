// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomText.h"

#include "sandbox/WireText.h"

#include <QJsonDocument>

namespace sandbox {

namespace {
/// A JSON object that grows field by field.
class Fields
{
public:
    explicit Fields(const char *recordType)
    {
        m_text.reserve(600);
        m_text.append("{\"record_type\":\"").append(recordType).append('"');
    }
    void raw(const char *name, const QByteArray &json)
    {
        m_text.append(",\"").append(name).append("\":").append(json);
    }
    void text(const char *name, const QByteArray &utf8) { raw(name, WireText::quoted(utf8)); }
    void id(const char *name, const QUuid &id)
    {
        raw(name, '"' + id.toByteArray(QUuid::WithoutBraces) + '"');
    }
    void flag(const char *name, bool is) { raw(name, is ? "true" : "false"); }
    void time(const char *name, qint64 ms)
    {
        raw(name, ms == 0 ? QByteArray("null") : '"' + RoomText::time(ms) + '"');
    }
    void number(const char *name, std::optional<qint64> number)
    {
        raw(name, number ? QByteArray::number(*number) : QByteArray("null"));
    }
    QByteArray end() { return m_text + '}'; }

private:
    QByteArray m_text;
};

QByteArray megabytes(qint64 bytes)
{
    if (bytes == 0)
        return "null";
    const qint64 hundredths = std::max<qint64>(1, bytes / 10'000);
    return QByteArray::number(hundredths / 100) + '.' +
           QByteArray::number(hundredths % 100).rightJustified(2, '0');
}

void webhook(Fields &fields, const auto &of)
{
    fields.text("webhook_event_url", of.webhookUrl);
    fields.text("webhook_event_failover_url", of.failoverUrl);
    if (of.webhookTimeout)
        fields.number("webhook_timeout_secs", *of.webhookTimeout);
}
} // namespace

RoomText::RoomText(const RoomStore &store, QByteArray userId, Link link)
    : m_store(store), m_userId(std::move(userId)), m_link(std::move(link))
{
}

QByteArray RoomText::time(qint64 ms)
{
    // The samples count microseconds; these are the same each time.
    const qint64 micros = (ms % 1'000'000 * 7'919 + 184) % 1'000;
    return WireText::bare(ms) + QByteArray::number(micros).rightJustified(3, '0') + 'Z';
}

QByteArray RoomText::room(const RoomRecord &room, bool withSessions) const
{
    Fields fields("room");
    fields.id("id", room.id);
    fields.text("unique_name", room.name);
    fields.number("max_participants", room.limit);
    fields.flag("enable_recording", room.isRecorded);
    fields.raw("video_codecs", R"(["h264","vp8"])");
    if (room.active)
        fields.id("active_session_id", room.active->id);
    else
        fields.raw("active_session_id", "null");
    webhook(fields, room);
    if (!room.webhookTimeout)
        fields.raw("webhook_timeout_secs", "null");
    fields.time("created_at", room.created);
    fields.time("updated_at", room.updated);
    if (!withSessions)
        return fields.end();
    QByteArray sessions = "[";
    for (auto it = m_store.meetings.items().rbegin(); it != m_store.meetings.items().rend(); ++it) {
        if ((*it)->room == room.id)
            sessions.append(sessions.size() > 1 ? "," : "").append(meeting(**it, false));
    }
    fields.raw("sessions", sessions + ']');
    return fields.end();
}

QByteArray RoomText::meeting(const RoomMeeting &meeting, bool withParticipants) const
{
    Fields fields("room_session");
    fields.id("id", meeting.id);
    fields.id("room_id", meeting.room);
    fields.flag("active", meeting.isActive());
    fields.time("created_at", meeting.created);
    fields.time("updated_at", meeting.updated);
    fields.time("ended_at", meeting.ended);
    if (!withParticipants)
        return fields.end();
    QByteArray participants = "[";
    for (const RoomGuest *each : meeting.guests)
        participants.append(participants.size() > 1 ? "," : "").append(guest(*each));
    fields.raw("participants", participants + ']');
    return fields.end();
}

QByteArray RoomText::guest(const RoomGuest &guest) const
{
    Fields fields("room_participant");
    fields.id("id", guest.id);
    fields.id("session_id", guest.session);
    // Without a context the field is missing for some clients and null for others.
    if (guest.context)
        fields.text("context", *guest.context);
    else if (guest.id.data1 % 2 == 0)
        fields.raw("context", "null");
    fields.time("joined_at", guest.joined);
    fields.time("updated_at", guest.updated);
    fields.time("left_at", guest.left);
    return fields.end();
}

QByteArray RoomText::take(const RoomTake &take) const
{
    const bool isDone = take.completed != 0;
    Fields fields("room_recording");
    fields.id("id", take.id);
    fields.id("room_id", take.room);
    fields.id("session_id", take.session);
    fields.id("participant_id", take.participant);
    fields.text("type", take.isVideo ? "video" : "audio");
    fields.text("codec", take.codec);
    fields.text("status", isDone ? "completed" : "processing");
    fields.time("created_at", take.started);
    fields.time("updated_at", take.updated);
    fields.time("started_at", take.started);
    fields.time("ended_at", take.ended);
    fields.time("completed_at", take.completed);
    fields.number("duration_secs", isDone ? std::optional(take.seconds()) : std::nullopt);
    fields.raw("size_mb", isDone ? megabytes(take.bytes) : QByteArray("null"));
    fields.text("download_url", isDone ? m_link(take.id) : QByteArray());
    return fields.end();
}

QByteArray RoomText::film(const RoomFilm &film) const
{
    const bool isDone = film.completed != 0;
    Fields fields("room_composition");
    fields.id("id", film.id);
    fields.id("room_id", film.room);
    fields.id("session_id", film.session);
    fields.raw("user_id", '"' + m_userId + '"');
    fields.text("status", film.status());
    fields.text("format", "mp4");
    fields.text("resolution", film.resolution);
    fields.raw("video_layout", QJsonDocument(film.layout).toJson(QJsonDocument::Compact));
    webhook(fields, film);
    fields.time("created_at", film.created);
    fields.time("updated_at", film.updated);
    fields.time("started_at", film.started);
    fields.time("ended_at", film.ended);
    fields.time("completed_at", film.completed);
    fields.number("duration_secs", isDone ? std::optional(film.seconds) : std::nullopt);
    fields.raw("size_mb", isDone ? megabytes(film.bytes) : QByteArray("null"));
    fields.text("download_url", isDone ? m_link(film.id) : QByteArray());
    return fields.end();
}

} // namespace sandbox
