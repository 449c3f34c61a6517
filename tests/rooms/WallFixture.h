// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/AlarmBell.h"
#include "rooms/LiveWall.h"
#include "rooms/RoomDirectory.h"
#include "support/ApiFixture.h"

#include <QRandomGenerator>

/// A live wall of a scripted server, on a clock that a test moves.
class WallFixture : public ApiFixture
{
public:
    /// A session as the server tells it; its participants as JSON objects, comma-joined.
    struct Told
    {
        QByteArray id;
        QByteArray participants;
        QByteArray created = "2026-03-01T11:59:00Z";
    };

    WallFixture()
    {
        api = std::make_unique<RoomApi>(client.get());
        directory = std::make_unique<RoomDirectory>(api.get());
        server.answerBy([this](const ScriptedRequest &request) { return answerTo(request); });
        wall = std::make_unique<LiveWall>(
            account, LiveWall::Parts{api.get(), directory.get(), &bell, &clock, &random});
    }
    static QByteArray present(const QByteArray &id, const QByteArray &joined = "2026-03-01T11:59:00Z")
    {
        return R"({"id":")" + id + R"(","context":"Secret Name","joined_at":")" + joined +
               R"(","left_at":null})";
    }
    static QByteArray left(const QByteArray &id, const QByteArray &at,
                           const QByteArray &joined = "2026-03-01T11:59:00Z")
    {
        return R"({"id":")" + id + R"(","joined_at":")" + joined + R"(","left_at":")" + at + "\"}";
    }
    /// A recording that is being made.
    static QByteArray running(const QByteArray &session, const QByteArray &type = "video")
    {
        return R"({"id":"c-)" + session + R"(","session_id":")" + session + R"(","type":")" + type +
               R"(","status":"processing","ended_at":null})";
    }

    /// One look to its end.
    bool looked()
    {
        wall->look();
        return waitFor([this] { return !wall->isLooking(); });
    }
    /// Requests whose target, decoded, contains this.
    int asked(const QByteArray &what) const
    {
        int count = 0;
        for (const ScriptedRequest &request : server.requests())
            count += QByteArray::fromPercentEncoding(request.target).contains(what) ? 1 : 0;
        return count;
    }
    static QByteArray sessionJson(const Told &one)
    {
        return R"({"id":")" + one.id + R"(","room_id":"room-)" + one.id +
               R"(","active":true,"created_at":")" + one.created + R"(","participants":[)" +
               one.participants + "]}";
    }

    QList<Told> sessions;
    QByteArrayList recordings;
    QByteArray rooms;             ///< as JSON objects, comma-joined
    std::optional<int> failsWith; ///< a status for lists of sessions
    AlarmBell bell;
    QRandomGenerator random{1};
    std::unique_ptr<RoomApi> api;
    std::unique_ptr<RoomDirectory> directory;
    std::unique_ptr<LiveWall> wall;
    /// Asked first; answers what it has an opinion about.
    std::function<std::optional<ScriptedAnswer>(const ScriptedRequest &)> special;

private:
    ScriptedAnswer answerTo(const ScriptedRequest &request) const
    {
        if (special) {
            if (auto answer = special(request))
                return *answer;
        }
        if (request.target.startsWith("/v2/room_sessions?")) {
            if (failsWith)
                return ScriptedAnswer::json(*failsWith, "{}");
            QByteArrayList told;
            for (const Told &one : sessions)
                told << sessionJson(one);
            return listOf(told.join(','));
        }
        if (request.target.startsWith("/v2/room_recordings?"))
            return listOf(recordings.join(','));
        if (request.target.startsWith("/v2/rooms?"))
            return listOf(rooms);
        return ScriptedAnswer::json(404, "{}");
    }
    static ScriptedAnswer listOf(const QByteArray &items)
    {
        return ScriptedAnswer::json(200, R"({"data":[)" + items + R"(],"meta":{"total_pages":1}})");
    }
};
