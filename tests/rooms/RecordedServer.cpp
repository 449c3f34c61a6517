// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordedServer.h"

#include <QJsonArray>
#include <QJsonDocument>

QJsonObject RecordedServer::json(const Kept &one) const
{
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("room_id"), one.room},
            {QStringLiteral("session_id"), QStringLiteral("5e551000-1111-4a6b-8c3d-000000000001")},
            {QStringLiteral("participant_id"), QStringLiteral("9a271c1a-1111-4a6b-8c3d-000000000001")},
            {QStringLiteral("type"), one.type},
            {QStringLiteral("status"), one.status},
            {QStringLiteral("codec"), QStringLiteral("vp8")},
            {QStringLiteral("duration_secs"), 67},
            {QStringLiteral("size_mb"), 1.5},
            {QStringLiteral("started_at"), QStringLiteral("2026-03-01T09:00:00Z")},
            {QStringLiteral("created_at"), QStringLiteral("2026-03-01T09:00:00Z")},
            {QStringLiteral("download_url"),
             QStringLiteral("http://127.0.0.1:%1/files/%2.webm?X-Signature=hidden")
                 .arg(api.server.url().port())
                 .arg(one.id)}};
}

ScriptedAnswer RecordedServer::said(int status, const QJsonValue &data)
{
    return ScriptedAnswer::json(
        status, QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson(QJsonDocument::Compact));
}

ScriptedAnswer RecordedServer::missing()
{
    return ScriptedAnswer::json(
        404, R"({"errors":[{"code":"10005","title":"Resource not found","detail":"It is not there."}]})");
}

int RecordedServer::find(const QString &id) const
{
    const auto found = std::ranges::find(kept, id, &Kept::id);
    return found == kept.cend() ? -1 : static_cast<int>(found - kept.cbegin());
}

ScriptedAnswer RecordedServer::answer(const ScriptedRequest &request)
{
    if (before) {
        if (auto other = before(request))
            return *other;
    }
    const QUrl url(QString::fromUtf8(request.target));
    const QString path = url.path();
    const QString id = path.section(u'/', -1).section(u'.', 0, 0);
    if (path == u"/v2/room_recordings")
        return request.method == "DELETE" ? bulk() : list(QUrlQuery(url));
    if (path.startsWith(u"/files/"))
        return file(request, find(id));
    if (!path.startsWith(u"/v2/room_recordings/") || find(id) < 0)
        return missing();
    if (request.method == "GET")
        return said(200, json(kept[find(id)]));
    if (stubborn.contains(id))
        return ScriptedAnswer::json(
            422, R"({"errors":[{"code":"10015","title":"Bad request","detail":"It is held back."}]})");
    kept.removeAt(find(id));
    ScriptedAnswer done;
    done.status = 204;
    return done;
}

ScriptedAnswer RecordedServer::list(const QUrlQuery &query)
{
    if (listsFail)
        return ScriptedAnswer::json(422, R"({"errors":[{"code":"10015","title":"Bad filter"}]})");
    QHash<QString, QString> values;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        values.insert(name, value);
    const int size = std::max(1, values.value(QStringLiteral("page[size]")).toInt());
    const int page = std::max(1, values.value(QStringLiteral("page[number]")).toInt());
    QJsonArray data;
    for (const Kept &one : kept.mid((page - 1) * size, size))
        data << json(one);
    const int total = static_cast<int>(kept.size());
    const QJsonObject meta{{QStringLiteral("page_number"), page},
                           {QStringLiteral("page_size"), size},
                           {QStringLiteral("total_pages"), (total + size - 1) / size},
                           {QStringLiteral("total_results"), total}};
    return ScriptedAnswer::json(
        200, QJsonDocument(QJsonObject{{QStringLiteral("data"), data}, {QStringLiteral("meta"), meta}})
                 .toJson(QJsonDocument::Compact));
}

ScriptedAnswer RecordedServer::bulk()
{
    const int number = std::min<int>(cap, static_cast<int>(kept.size()));
    kept.remove(0, number);
    return said(201, QJsonObject{{QStringLiteral("room_recordings"), number}});
}

ScriptedAnswer RecordedServer::file(const ScriptedRequest &request, int number)
{
    if (number < 0)
        return missing();
    ScriptedAnswer whole;
    whole.headers << std::pair("ETag", "\"" + kept[number].id.toLatin1() + "\"");
    const QByteArray range = request.headers.value("range");
    const QByteArray &content = kept[number].content;
    const qsizetype from = range.startsWith("bytes=") ? range.mid(6).chopped(1).toLongLong() : 0;
    whole.body = content.mid(from);
    if (from > 0) {
        whole.status = 206;
        whole.headers << std::pair("Content-Range", "bytes " + QByteArray::number(from) + '-' +
                                                        QByteArray::number(content.size() - 1) + '/' +
                                                        QByteArray::number(content.size()));
    }
    return whole;
}
