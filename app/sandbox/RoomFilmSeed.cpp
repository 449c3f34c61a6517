// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomMedia.h"
#include "sandbox/RoomSeed.h"

#include <QJsonArray>

namespace sandbox {

namespace {
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;

QJsonObject region(int x, int y, int width, int height, int z, const QJsonArray &sources)
{
    return {{QStringLiteral("x_pos"), x},     {QStringLiteral("y_pos"), y},
            {QStringLiteral("width"), width}, {QStringLiteral("height"), height},
            {QStringLiteral("z_pos"), z},     {QStringLiteral("max_columns"), 3},
            {QStringLiteral("max_rows"), 2},  {QStringLiteral("video_sources"), sources}};
}

QJsonObject layout(int number, const RoomTake &video)
{
    const QString id = video.id.toString(QUuid::WithoutBraces);
    if (number % 3 == 0)
        return {{QStringLiteral("main"), region(0, 0, 1280, 720, 0, {id})}};
    return {{QStringLiteral("stage"), region(0, 0, 960, 720, 0, {id})},
            {QStringLiteral("side"), region(960, 0, 320, 720, 1, {id})}};
}
} // namespace

/// A dozen compositions of recorded sessions, the newest two on their way.
void RoomSeed::addFilms(RoomStore &store)
{
    std::vector<const RoomTake *> videos;
    for (const auto &take : store.takes.items()) {
        if (take->isVideo && take->completed != 0 && take->completed < m_now - 20 * minute)
            videos.push_back(take.get());
    }
    std::ranges::stable_sort(videos, std::ranges::greater(), &RoomTake::started);
    constexpr size_t number = 12;
    for (size_t at = std::min(number, videos.size()); at-- > 0;) {
        const RoomTake &video = *videos[at * 3 % videos.size()];
        RoomFilm film{.id = m_dice.uuid(),
                      .room = video.room,
                      .session = video.session,
                      .resolution = "1280x720",
                      .layout = layout(static_cast<int>(at), video)};
        film.seconds = video.seconds();
        film.created = at < 2 ? m_now - (2 + static_cast<qint64>(at) * 3) * minute
                              : video.completed + m_dice.between(2, 15) * minute;
        film.updated = film.created;
        if (at > 0)
            film.started = film.updated = film.created + m_dice.between(4, 20) * second;
        if (at > 1) {
            film.ended = film.completed = film.updated = film.started + film.seconds * second / 4;
            film.bytes = RoomMedia::size(film.seconds);
        }
        store.films.add(std::move(film));
    }
    store.films.sort(&RoomFilm::created);
}

} // namespace sandbox
