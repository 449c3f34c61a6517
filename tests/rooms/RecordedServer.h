// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"
#include "support/ApiFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

/// A scripted server that keeps recordings as the API does, as far as these tests need it: lists, deletions
/// by id and in bulk with a cap, and links that can be cut or die.
class RecordedServer
{
public:
    struct Kept
    {
        QString id;
        QByteArray content;
        QString status = QStringLiteral("completed");
        QString type = QStringLiteral("video");
        QString room = QStringLiteral("9c5e0d2a-1111-4a6b-8c3d-000000000001");
    };

    RecordedServer()
    {
        api.server.answerBy([this](const ScriptedRequest &request) { return answer(request); });
    }
    void add(int number, const QByteArray &content = "bytes")
    {
        for (int i = 0; i < number; ++i) {
            Kept one;
            one.id = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc7%1").arg(++m_last, 4, 10, QChar(u'0'));
            one.content = content + '-' + QByteArray::number(m_last);
            kept << one;
        }
    }
    /// Requests of this method whose path begins so.
    int asked(const QByteArray &method, const QByteArray &path) const
    {
        return static_cast<int>(std::ranges::count_if(api.server.requests(), [&](const auto &request) {
            return request.method == method && request.target.startsWith("/v2" + path);
        }));
    }
    RoomRecording recording(int number) const
    {
        RoomRecording one;
        one.id = kept[number].id;
        one.roomId = kept[number].room;
        one.type = kept[number].type;
        one.status = kept[number].status;
        one.codec = QStringLiteral("vp8");
        one.started = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        return one;
    }

    ApiFixture api;
    RoomApi rooms{api.client.get()};
    QList<Kept> kept;
    int cap = 1'000; ///< what one bulk call deletes at most
    bool listsFail = false;
    QSet<QString> stubborn; ///< ids whose deletion is refused
    /// Called with each request before it is answered; an answer takes the place of the usual one.
    std::function<std::optional<ScriptedAnswer>(const ScriptedRequest &)> before;

private:
    QJsonObject json(const Kept &one) const
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
    static ScriptedAnswer said(int status, const QJsonValue &data)
    {
        return ScriptedAnswer::json(
            status,
            QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson(QJsonDocument::Compact));
    }
    static ScriptedAnswer missing()
    {
        return ScriptedAnswer::json(
            404, R"({"errors":[{"code":"10005","title":"Resource not found","detail":"It is not there."}]})");
    }
    int find(const QString &id) const
    {
        const auto found = std::ranges::find(kept, id, &Kept::id);
        return found == kept.cend() ? -1 : static_cast<int>(found - kept.cbegin());
    }

    ScriptedAnswer answer(const ScriptedRequest &request)
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
    ScriptedAnswer list(const QUrlQuery &query)
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
    ScriptedAnswer bulk()
    {
        const int number = std::min<int>(cap, static_cast<int>(kept.size()));
        kept.remove(0, number);
        return said(201, QJsonObject{{QStringLiteral("room_recordings"), number}});
    }
    ScriptedAnswer file(const ScriptedRequest &request, int number)
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

    int m_last = 0;
};
