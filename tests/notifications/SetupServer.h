// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"
#include "support/ApiFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

/// A scripted server that keeps the objects of notifications by their path: it lists, gives, makes, changes
/// and deletes them without a rule of its own.
class SetupServer
{
public:
    SetupServer()
    {
        api.server.answerWholeBy([this](const ScriptedRequest &request) { return answer(request); });
    }
    /// Keeps an object: keep("notification_profiles", R"({"id":"p1","name":"Ops"})").
    void keep(const char *path, const QByteArray &object)
    {
        kept[QString::fromLatin1(path)] << QJsonDocument::fromJson(object).object();
    }
    /// Requests of this method, such as "POST".
    int count(const QByteArray &method) const
    {
        return static_cast<int>(std::ranges::count(api.server.requests(), method, &ScriptedRequest::method));
    }
    /// What the last request of this method carried.
    QByteArray sent(const QByteArray &method) const
    {
        QByteArray body;
        for (const ScriptedRequest &each : api.server.requests()) {
            if (each.method == method)
                body = each.body;
        }
        return body;
    }

    ApiFixture api;
    NotificationApi notifications{api.client.get()};
    QHash<QString, QList<QJsonObject>> kept;
    QString now = QStringLiteral("2026-03-01T12:00:01Z"); ///< when things are made and changed
    /// Called with each request before it is answered; an answer takes the place of the usual one.
    std::function<std::optional<ScriptedAnswer>(const ScriptedRequest &)> before;
    /// Called when the request was carried out: what is said instead of the usual answer.
    std::function<std::optional<ScriptedAnswer>(const ScriptedRequest &)> after;

private:
    static ScriptedAnswer said(const QJsonValue &data)
    {
        const QJsonObject meta{{QStringLiteral("total_pages"), 1}, {QStringLiteral("page_number"), 1}};
        const QJsonObject whole{{QStringLiteral("data"), data}, {QStringLiteral("meta"), meta}};
        return ScriptedAnswer::json(200, QJsonDocument(whole).toJson(QJsonDocument::Compact));
    }
    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        if (auto other = before ? before(request) : std::nullopt)
            return *other;
        const ScriptedAnswer usual = carriedOut(request);
        if (auto other = after ? after(request) : std::nullopt)
            return *other;
        return usual;
    }
    ScriptedAnswer carriedOut(const ScriptedRequest &request)
    {
        const QStringList path =
            QUrl(QString::fromUtf8(request.target)).path().split(u'/', Qt::SkipEmptyParts);
        QList<QJsonObject> &list = kept[path.value(1)];
        if (path.size() == 2 && request.method == "GET") {
            QJsonArray all;
            for (const QJsonObject &each : list)
                all << each;
            return said(all);
        }
        QJsonObject given = QJsonDocument::fromJson(request.body).object();
        given[u"updated_at"] = now;
        if (path.size() == 2) {
            given[u"id"] = QStringLiteral("made-%1").arg(list.size() + 1);
            given[u"created_at"] = now;
            list << given;
            return said(given);
        }
        const auto found = std::ranges::find_if(
            list, [&](const QJsonObject &each) { return each[u"id"].toString() == path.value(2); });
        if (found == list.end())
            return ScriptedAnswer::json(404, R"({"errors":[{"code":"10005","title":"Not found"}]})");
        if (request.method == "PATCH") {
            for (auto field = given.constBegin(); field != given.constEnd(); ++field)
                found->insert(field.key(), field.value());
        }
        const QJsonObject it = *found;
        if (request.method == "DELETE")
            list.erase(found);
        return said(it);
    }
};
