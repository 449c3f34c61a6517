// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompositionServer.h"

namespace {
const QString idKey = QStringLiteral("id");
} // namespace

QJsonArray CompositionServer::recordings(const QString &of) const
{
    QJsonArray all;
    const int first = of == session ? 10 : 20;
    for (int number = 0; number < (of == session ? 3 : 1); ++number)
        all << QJsonObject{
            {idKey, idOf(first + number)},
            {QStringLiteral("session_id"), of},
            {QStringLiteral("participant_id"), idOf(first + number + 90)},
            {QStringLiteral("type"), QStringLiteral("video")},
            {QStringLiteral("status"), number == 0 ? recordingStatus : QStringLiteral("completed")},
            {QStringLiteral("duration_secs"), 60 * (number + 1)}};
    return all;
}

ScriptedAnswer CompositionServer::answer(const ScriptedRequest &request)
{
    const QUrl url = QUrl::fromEncoded(request.target);
    const QString path = url.path().mid(3);
    const QString last = path.section(u'/', -1);
    if (request.method == "POST") {
        if (onPost)
            return onPost();
        add(QStringLiteral("enqueued"));
        return one(202, kept.constFirst());
    }
    if (path == u"/room_recordings")
        return list(recordings(request.target.contains(otherSession.toLatin1()) ? otherSession : session));
    if (path.endsWith(u"/participants")) {
        QJsonArray people;
        for (int number = 0; number < 3; ++number)
            people << QJsonObject{
                {idKey, idOf(100 + number)},
                {QStringLiteral("context"), QStringList{QStringLiteral("Lena"), QStringLiteral("Oswald"),
                                                        QStringLiteral("Priya N.")}[number]}};
        return list(people);
    }
    if (path == u"/rooms")
        return list(
            {QJsonObject{{idKey, room}, {QStringLiteral("unique_name"), QStringLiteral("stand-up")}}});
    if (path == u"/room_sessions")
        return list({QJsonObject{{idKey, session},
                                 {QStringLiteral("room_id"), room},
                                 {QStringLiteral("created_at"), QStringLiteral("2026-11-26T10:00:00Z")}}});
    if (path == u"/room_compositions") {
        QJsonArray all;
        for (const QJsonObject &object : std::as_const(kept))
            all << object;
        return list(all);
    }
    for (qsizetype at = 0; at < kept.size(); ++at) {
        if (kept[at][u"id"].toString() != last)
            continue;
        if (request.method != "DELETE")
            return one(200, kept[at]);
        kept.removeAt(at);
        ScriptedAnswer done;
        done.status = 204;
        return done;
    }
    return ScriptedAnswer::json(404, R"({"errors":[{"code":"10005","title":"Resource not found"}]})");
}
