// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"
#include "support/ApiFixture.h"

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
    QJsonObject json(const Kept &one) const;
    static ScriptedAnswer said(int status, const QJsonValue &data);
    static ScriptedAnswer missing();
    int find(const QString &id) const;
    ScriptedAnswer answer(const ScriptedRequest &request);
    ScriptedAnswer list(const QUrlQuery &query);
    ScriptedAnswer bulk();
    ScriptedAnswer file(const ScriptedRequest &request, int number);

    int m_last = 0;
};
