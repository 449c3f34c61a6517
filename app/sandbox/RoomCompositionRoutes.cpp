// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomCompositionRoutes.h"

#include "sandbox/RoomHooks.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace sandbox {

using Kind = QueryRule::Kind;
using Type = FieldCheck::Type;

namespace {
const QString usual = QStringLiteral("1280x720");

/// Nothing: not a resolution that is allowed.
std::optional<QSize> canvasOf(const QString &resolution)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,4})x([0-9]{1,4})$"));
    const auto match = form.match(resolution);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool isAllowed = match.hasMatch() && std::min(size.width(), size.height()) >= 16 &&
                           std::max(size.width(), size.height()) <= 1280 &&
                           size.width() * size.height() <= 1280 * 720;
    return isAllowed ? std::optional(size) : std::nullopt;
}
} // namespace

void RoomCompositionRoutes::addTo(Router &router)
{
    router.add("GET", "/v2/room_compositions",
               {.names = {{"filter[date_created_at][eq]", Kind::Day},
                          {"filter[date_created_at][gte]", Kind::Day},
                          {"filter[date_created_at][lte]", Kind::Day},
                          {"filter[session_id]", Kind::Uuid},
                          {"filter[status]", Kind::Choice,
                           QStringLiteral("completed processing enqueued").split(u' ')}},
                .paged = true,
                .largestPage = 250},
               [this](const Asked &asked) { return list(asked.query); });
    router.add("POST", "/v2/room_compositions", {}, [this](const Asked &asked) { return create(asked); });
    router.add("GET", "/v2/room_compositions/{}", {}, [this](const Asked &asked) {
        return withOne(m_parts.store.films, asked,
                       [this](const RoomFilm &film) { return Envelope::data(200, m_parts.text.film(film)); });
    });
    router.add("DELETE", "/v2/room_compositions/{}", {}, [this](const Asked &asked) {
        return withOne(m_parts.store.films, asked, [this](const RoomFilm &film) {
            m_parts.store.films.remove(film.id);
            return Envelope::nothing();
        });
    });
}

HttpReply RoomCompositionRoutes::list(const AskedQuery &query) const
{
    const AskedDays created(query, "date_created_at");
    const QUuid session = QUuid::fromString(query.value("filter[session_id]"));
    const QString status = query.value("filter[status]");
    return shelfList(
        m_parts.store.films.items(), query,
        [&](const RoomFilm &film) {
            return created.hold(film.created) && (session.isNull() || film.session == session) &&
                   (status.isEmpty() || status == QLatin1String(film.status()));
        },
        [this](const RoomFilm &film) { return m_parts.text.film(film); });
}

QList<Complaint> RoomCompositionRoutes::complaints(const QJsonObject &body) const
{
    QList<Complaint> found =
        FieldCheck::complaints(body, QList<FieldCheck::Field>{{"format", Type::Text},
                                                              {"resolution", Type::Text},
                                                              {"session_id", Type::Text},
                                                              {"video_layout", Type::Object}} +
                                         RoomHooks::fields());
    if (!found.isEmpty())
        return found;
    const auto wrong = [&](const char *field, const QString &detail) {
        found << Envelope::inBody(QLatin1String(field), detail);
    };
    const QUuid session = QUuid::fromString(body[u"session_id"].toString());
    if (!m_parts.store.meetings.find(session))
        wrong("session_id", QStringLiteral("There is no such room session."));
    if (body[u"format"].toString(QStringLiteral("mp4")) != u"mp4")
        wrong("format", QStringLiteral("It must be mp4."));
    const auto canvas = canvasOf(body[u"resolution"].toString(usual));
    if (!canvas)
        wrong("resolution", QStringLiteral("Width and height must be 16 to 1280, and their product at most "
                                           "1280 * 720, as in 800x600."));
    const QJsonObject layout = body[u"video_layout"].toObject();
    if (layout.size() > 2)
        wrong("video_layout", QStringLiteral("It is limited to 2 regions."));
    for (auto it = layout.begin(); it != layout.end(); ++it)
        found += regionComplaints(it.key(), it.value(), canvas.value_or(QSize(1280, 720)), session);
    return found + RoomHooks::complaints(body);
}

QList<Complaint> RoomCompositionRoutes::regionComplaints(const QString &name, const QJsonValue &value,
                                                         const QSize &canvas, const QUuid &session) const
{
    const QString below = QStringLiteral("video_layout/%1/").arg(name);
    if (!value.isObject())
        return {Envelope::inBody(below.chopped(1), QStringLiteral("A region must be an object."))};
    const QJsonObject region = value.toObject();
    QList<Complaint> found = FieldCheck::complaints(region,
                                                    {{"height", Type::Integer},
                                                     {"max_columns", Type::Integer},
                                                     {"max_rows", Type::Integer},
                                                     {"video_sources", Type::TextList},
                                                     {"width", Type::Integer},
                                                     {"x_pos", Type::Integer},
                                                     {"y_pos", Type::Integer},
                                                     {"z_pos", Type::Integer}},
                                                    below);
    if (!found.isEmpty())
        return found;
    const auto within = [&](const char *at, const char *length, int most) {
        const int from = region[QLatin1String(at)].toInt();
        const int size = region[QLatin1String(length)].toInt(most - from);
        if (from < 0 || from >= most)
            found << Envelope::inBody(below + QLatin1String(at),
                                      QStringLiteral("The region must lie inside of the resolution."));
        else if (size < 1 || from + size > most)
            found << Envelope::inBody(below + QLatin1String(length),
                                      QStringLiteral("The region must lie inside of the resolution."));
    };
    within("x_pos", "width", canvas.width());
    within("y_pos", "height", canvas.height());
    for (const char *grid : {"max_columns", "max_rows"}) {
        if (region[QLatin1String(grid)].toInt(1) < 1)
            found << Envelope::inBody(below + QLatin1String(grid), QStringLiteral("It must be at least 1."));
    }
    for (const QJsonValue &source : region[u"video_sources"].toArray()) {
        const RoomTake *take = m_parts.store.takes.find(QUuid::fromString(source.toString()));
        if (source.toString() != u"*" && (!take || !take->isVideo || take->session != session))
            found << Envelope::inBody(
                below + QStringLiteral("video_sources"),
                QStringLiteral("%1 is no video recording of this room session.").arg(source.toString()));
    }
    return found;
}

HttpReply RoomCompositionRoutes::create(const Asked &asked)
{
    HttpReply refusal;
    const auto body = FieldCheck::object(asked.http, refusal);
    if (!body)
        return refusal;
    if (const auto wrong = complaints(*body); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    const RoomMeeting &meeting =
        *m_parts.store.meetings.find(QUuid::fromString((*body)[u"session_id"].toString()));
    RoomFilm film{.id = QUuid::createUuid(),
                  .room = meeting.room,
                  .session = meeting.id,
                  .resolution = (*body)[u"resolution"].toString(usual).toLatin1(),
                  .layout = (*body)[u"video_layout"].toObject()};
    RoomHooks::apply(*body, film);
    film.created = film.updated = m_parts.now();
    film.seconds = 30;
    for (const auto &take : m_parts.store.takes.items()) {
        if (take->session == meeting.id && take->isVideo)
            film.seconds = std::max(film.seconds, take->seconds());
    }
    const RoomFilm &added = m_parts.store.films.add(std::move(film));
    m_parts.machine.compose(added);
    return Envelope::data(202, m_parts.text.film(added));
}

} // namespace sandbox
