// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomRecordingRoutes.h"

namespace sandbox {

using Kind = QueryRule::Kind;

namespace {
/// What recordings are narrowed to.
class AskedTakes
{
public:
    explicit AskedTakes(const AskedQuery &query)
        : m_query(query), m_started(query, "date_started_at"), m_ended(query, "date_ended_at")
    {
    }
    bool hold(const RoomTake &take) const
    {
        const bool isDone = take.completed != 0;
        const qint64 least = m_query.value("filter[duration_secs]").toLongLong();
        return m_started.hold(take.started) && m_ended.hold(take.ended) &&
               (least == 0 || (isDone && take.seconds() >= least)) &&
               is("filter[participant_id]", take.participant) && is("filter[room_id]", take.room) &&
               is("filter[session_id]", take.session) &&
               is("filter[status]", isDone ? "completed" : "processing") &&
               is("filter[type]", take.isVideo ? "video" : "audio");
    }

private:
    bool is(const char *name, const QUuid &id) const
    {
        return !m_query.has(name) || QUuid::fromString(m_query.value(name)) == id;
    }
    bool is(const char *name, const char *word) const
    {
        return !m_query.has(name) || m_query.value(name) == QLatin1String(word);
    }

    const AskedQuery &m_query;
    AskedDays m_started;
    AskedDays m_ended;
};
} // namespace

void RoomRecordingRoutes::addTo(Router &router)
{
    const QueryRules rules{.names = {{"filter[date_ended_at][eq]", Kind::Day},
                                     {"filter[date_ended_at][gte]", Kind::Day},
                                     {"filter[date_ended_at][lte]", Kind::Day},
                                     {"filter[date_started_at][eq]", Kind::Day},
                                     {"filter[date_started_at][gte]", Kind::Day},
                                     {"filter[date_started_at][lte]", Kind::Day},
                                     {"filter[duration_secs]", Kind::Count},
                                     {"filter[participant_id]", Kind::Uuid},
                                     {"filter[room_id]", Kind::Uuid},
                                     {"filter[session_id]", Kind::Uuid},
                                     {"filter[status]"},
                                     {"filter[type]"}},
                           .paged = true,
                           .largestPage = 250};
    router.add("GET", "/v2/room_recordings", rules, [this](const Asked &asked) { return list(asked.query); });
    router.add("DELETE", "/v2/room_recordings", rules,
               [this](const Asked &asked) { return removeMany(asked.query); });
    router.add("GET", "/v2/room_recordings/{}", {}, [this](const Asked &asked) {
        return withOne(m_parts.store.takes, asked,
                       [this](const RoomTake &take) { return Envelope::data(200, m_parts.text.take(take)); });
    });
    router.add("DELETE", "/v2/room_recordings/{}", {}, [this](const Asked &asked) {
        return withOne(m_parts.store.takes, asked, [this](const RoomTake &take) {
            m_parts.store.takes.remove(take.id);
            return Envelope::nothing();
        });
    });
}

HttpReply RoomRecordingRoutes::list(const AskedQuery &query) const
{
    const AskedTakes asked(query);
    return shelfList(
        m_parts.store.takes.items(), query, [&](const RoomTake &take) { return asked.hold(take); },
        [this](const RoomTake &take) { return m_parts.text.take(take); });
}

HttpReply RoomRecordingRoutes::removeMany(const AskedQuery &query)
{
    const AskedTakes asked(query);
    qsizetype total = 0;
    QList<QUuid> doomed;
    for (const RoomTake *take : shelfPage(
             m_parts.store.takes.items(), query, [&](const RoomTake &each) { return asked.hold(each); },
             total))
        doomed << take->id;
    for (const QUuid &id : std::as_const(doomed))
        m_parts.store.takes.remove(id);
    return Envelope::data(201, "{\"room_recordings\":" + QByteArray::number(doomed.size()) + '}');
}

} // namespace sandbox
