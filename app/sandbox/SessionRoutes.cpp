// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionRoutes.h"

#include "sandbox/DocumentedSession.h"
#include "sandbox/SessionMetadata.h"
#include "sandbox/SessionRecordSeed.h"
#include "sandbox/SessionTypes.h"
#include "sandbox/WireText.h"

#include <QJsonDocument>

namespace sandbox {

namespace {
constexpr qint64 day = 24 * 3'600'000LL;

HttpReply refused(int status, const QString &message, const QString &parameter, const QString &detail)
{
    Complaint complaint = status == 400 ? Envelope::inQuery(parameter, detail) : Envelope::of(status);
    complaint.message = message;
    complaint.detail = detail;
    complaint.parameter = parameter;
    return Envelope::refused(status, {complaint});
}

HttpReply wrong(const char *parameter, const QString &detail)
{
    return refused(400, QStringLiteral("Invalid parameters"), QLatin1String(parameter), detail);
}

std::optional<HttpReply> refusal(const AskedQuery &query)
{
    bool isNumber = false;
    const int depth = query.value("max_depth").toInt(&isNumber);
    if (query.has("max_depth") && (!isNumber || depth < 1 || depth > 5))
        return wrong("max_depth", QStringLiteral("It must be a number from 1 to 5."));
    const auto among = [&](const char *name, const QStringList &values) {
        return !query.has(name) || values.contains(query.value(name));
    };
    if (!among("expand", {QStringLiteral("record"), QStringLiteral("none")}))
        return wrong("expand", QStringLiteral("It must be record or none."));
    if (!among("include_children", {QStringLiteral("true"), QStringLiteral("false")}))
        return wrong("include_children", QStringLiteral("It must be true or false."));
    if (query.has("date_time") && !query.time("date_time"))
        return wrong("date_time", QStringLiteral("It must be a date or a time of ISO 8601."));
    return {};
}

/// Events are looked for two days around the time that is given; a date stands for its whole day.
bool isNear(qint64 at, const AskedQuery &query)
{
    const auto asked = query.time("date_time");
    if (!asked)
        return true;
    const qint64 length = query.value("date_time").contains(u'T') ? 0 : day;
    return at >= *asked - 2 * day && at <= *asked + length + 2 * day;
}

void appendJson(QByteArray &text, const QJsonObject &object)
{
    text += QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

SessionRoutes::SessionRoutes(const SessionWorld &world, SessionBytes big)
    : m_world(world), m_big(std::move(big))
{
}

void SessionRoutes::addTo(Router &router)
{
    router.add("GET", "/v2/session_analysis/metadata", {}, [](const Asked &) {
        return Envelope::bare(QJsonDocument(SessionMetadata::overview()).toJson(QJsonDocument::Compact));
    });
    // Before the one of events: "metadata" is no record type.
    router.add("GET", "/v2/session_analysis/metadata/{}", {},
               [this](const Asked &asked) { return metadata(asked); });
    router.add("GET", "/v2/session_analysis/{}/{}",
               {.names = {{"date_time"}, {"expand"}, {"include_children"}, {"max_depth"}}},
               [this](const Asked &asked) { return analysis(asked); });
}

QString SessionRoutes::example(int type) const
{
    const auto &types = SessionTypes::all();
    for (const int kind : SessionWorld::kinds()) {
        // Calls and messages hold other types; an hour of them holds every one.
        const int most = kind == type ? 1 : std::min(m_world.stories(kind), 100);
        for (int index = 0; index < most; ++index) {
            const SessionStory story = m_world.story(kind, index);
            for (const SessionEvent &event : story.events) {
                if (event.step.type == type)
                    return QString::fromLatin1("/v2/session_analysis/" + types[type].name + '/' + event.id +
                                               "?date_time=" + WireText::zoned(event.at).left(10));
            }
        }
    }
    return {};
}

static HttpReply unknownType()
{
    return wrong("record_type", QStringLiteral("There is no such record type; check its spelling."));
}

HttpReply SessionRoutes::metadata(const Asked &asked) const
{
    const int type = SessionTypes::find(asked.ids[0].toLatin1());
    if (type < 0)
        return unknownType();
    const QJsonObject json = SessionMetadata::of(SessionTypes::all()[type], example(type));
    return Envelope::bare(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

HttpReply SessionRoutes::analysis(const Asked &asked) const
{
    const int type = SessionTypes::find(asked.ids[0].toLatin1());
    if (type < 0)
        return unknownType();
    const QByteArray id = asked.ids[1].toLatin1().toLower();
    if (!SessionId::isUuid(id))
        return wrong("event_id", QStringLiteral("It must be a UUID."));
    if (const auto refused = refusal(asked.query))
        return *refused;
    if (id == foreignId)
        return refused(403, QStringLiteral("Forbidden"), {},
                       QStringLiteral("This key has no access to the data of this event's user."));
    const bool withChildren = asked.query.value("include_children") != u"false";
    const int depth = asked.query.has("max_depth") ? asked.query.value("max_depth").toInt() : 2;
    const SessionAnswer::Cut cut{
        .first = 0, .depth = withChildren ? depth : 1, .expand = asked.query.value("expand") != u"none"};
    if (const auto answer = found(type, id, asked.query, cut))
        return Envelope::bare(*answer);
    return refused(404, QStringLiteral("Event not found"), {},
                   QStringLiteral("Event not found; date_time may be incorrect."));
}

std::optional<QByteArray> SessionRoutes::found(int type, const QByteArray &id, const AskedQuery &query,
                                               SessionAnswer::Cut cut) const
{
    if (const auto event = m_big.find(id)) {
        if (m_big.type(*event) != type || !isNear(m_big.at(*event), query))
            return {};
        cut.first = *event;
        return m_big.answer(cut);
    }
    if (const auto answer = found(DocumentedSession::story(), type, id, query, cut))
        return answer;
    const auto place = m_world.ids().place(id);
    if (!place || place->story >= m_world.stories(place->kind))
        return {};
    return found(m_world.story(place->kind, place->story), type, id, query, cut);
}

std::optional<QByteArray> SessionRoutes::found(const SessionStory &story, int type, const QByteArray &id,
                                               const AskedQuery &query, SessionAnswer::Cut cut) const
{
    const auto event = std::ranges::find(story.events, id, &SessionEvent::id);
    if (event == story.events.end() || event->step.type != type || !isNear(event->at, query))
        return {};
    cut.first = static_cast<int>(event - story.events.begin());
    const bool isDocumented = &story == &DocumentedSession::story();
    const std::vector<SessionStep> steps = story.steps();
    return SessionAnswer(steps, {.id = [&](int at) { return story.events[static_cast<size_t>(at)].id; },
                                 .record =
                                     [&](int at, QByteArray &text) {
                                         appendJson(text, isDocumented
                                                              ? DocumentedSession::record(at)
                                                              : SessionRecordSeed(m_world).record(story, at));
                                     },
                                 .currency = story.currency})
        .bytes(cut);
}

} // namespace sandbox
