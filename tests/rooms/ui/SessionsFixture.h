// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "rooms/RoomsDesk.h"
#include "rooms/ui/Meetings.h"
#include "support/ScriptedServer.h"

#include <QRandomGenerator>

/// A desk whose server knows the sessions, the participants and the costs that a test gives it.
class SessionsFixture
{
public:
    explicit SessionsFixture(bool isReadOnly = false);
    /// Sessions of the last hours, the newest of which goes on: six people in each, costs of most.
    void fill(int count);

    /// Requests whose method and target have this.
    int countOf(const QByteArray &part) const;
    QByteArray lastOf(const QByteArray &part) const;

    Account account;
    ScriptedServer server;
    ManualClock clock;
    QRandomGenerator random;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<RoomsDesk> desk;

    QList<RoomSession> sessions;
    QHash<QString, QList<RoomParticipant>> people; ///< by session
    QHash<QString, QString> rooms;                 ///< names
    QHash<QString, QByteArray> costs;              ///< by session
    QHash<QByteArray, ScriptedAnswer> instead;     ///< by a part of the method and target

private:
    ScriptedAnswer answer(const ScriptedRequest &request);
    ScriptedAnswer sessionOf(const QStringList &parts);
    ScriptedAnswer roomsOf(const QString &id) const;
    ScriptedAnswer participantsOf(const QString &id) const;
    ScriptedAnswer analysisOf(const QStringList &parts) const;
    QJsonArray list() const;
    QJsonObject of(const RoomSession &session) const;
};
