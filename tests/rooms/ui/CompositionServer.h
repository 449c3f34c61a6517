// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "rooms/RoomsDesk.h"
#include "support/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

/// A scripted server with one session, its recordings and compositions, and the desk of an account on it,
/// whose time stands still until a test moves it.
class CompositionServer
{
public:
    static QString idOf(int number)
    {
        return QStringLiteral("0ccc7b54-4df3-4bca-a65a-%1").arg(number, 12, 10, QChar(u'0'));
    }
    explicit CompositionServer(bool isReadOnly = false)
    {
        account.id = QUuid::createUuid();
        account.name = QStringLiteral("Northwind Clinic");
        account.apiBase = server.url();
        account.readOnly = isReadOnly;
        server.answerBy([this](const ScriptedRequest &request) { return answer(request); });
        client = std::make_unique<ApiClient>(account, Secret("KEY0123456789"), &real, nullptr);
        desk = std::make_unique<RoomsDesk>(account, RoomsDesk::Parts{client.get(), nullptr, &clock, &random});
    }
    /// Keeps a composition with the status.
    QString add(const QString &status, const QJsonObject &more = {})
    {
        const QString id = idOf(900 + static_cast<int>(kept.size()));
        QJsonObject one = more;
        one[u"id"] = id;
        one[u"status"] = status;
        one[u"room_id"] = room;
        one[u"session_id"] = session;
        one[u"format"] = QStringLiteral("mp4");
        if (!one.contains(u"created_at"))
            one[u"created_at"] = clock.now().toString(Qt::ISODate);
        if (!one.contains(u"resolution"))
            one[u"resolution"] = QStringLiteral("1280x720");
        kept.prepend(one);
        return id;
    }
    void setStatus(const QString &id, const QString &status)
    {
        for (QJsonObject &one : kept) {
            if (one[u"id"].toString() == id)
                one[u"status"] = status;
        }
    }
    int asked(const QByteArray &method, const QByteArray &path) const
    {
        return static_cast<int>(std::ranges::count_if(server.requests(), [&](const auto &request) {
            return request.method == method && request.target.startsWith("/v2" + path);
        }));
    }
    QJsonObject posted() const
    {
        for (const ScriptedRequest &request : server.requests()) {
            if (request.method == "POST")
                return QJsonDocument::fromJson(request.body).object();
        }
        return {};
    }

    const QString room = idOf(1);
    const QString session = idOf(2);
    const QString otherSession = idOf(3);
    QList<QJsonObject> kept; ///< the newest first
    QString recordingStatus = QStringLiteral("completed");
    /// What a POST comes to; without one it is accepted.
    std::function<ScriptedAnswer()> onPost;

    ScriptedServer server;
    SystemClock real;
    ManualClock clock{QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC)};
    QRandomGenerator random{1};
    Account account;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<RoomsDesk> desk;

private:
    static ScriptedAnswer list(const QJsonArray &items)
    {
        const QJsonObject meta{{QStringLiteral("total_pages"), 1},
                               {QStringLiteral("total_results"), items.size()},
                               {QStringLiteral("page_number"), 1},
                               {QStringLiteral("page_size"), 250}};
        return ScriptedAnswer::json(
            200, QJsonDocument(QJsonObject{{QStringLiteral("data"), items}, {QStringLiteral("meta"), meta}})
                     .toJson());
    }
    static ScriptedAnswer one(int status, const QJsonObject &object)
    {
        return ScriptedAnswer::json(status,
                                    QJsonDocument(QJsonObject{{QStringLiteral("data"), object}}).toJson());
    }
    ScriptedAnswer answer(const ScriptedRequest &request);
    QJsonArray recordings(const QString &of) const;
};
