// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Secret.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>
#include <memory>
#include <optional>

class Clock;

/// Joins a room from the system's browser: serves one page on loopback that has the token and the JavaScript
/// SDK that the operator pointed to, and hears from it how the room's state changes. The address works once,
/// so that a history holds nothing that joins again.
class JoinTest : public QObject
{
    Q_OBJECT
public:
    /// What the page reports: the SDK's State.
    struct State
    {
        QString status; ///< "initialized" … "disconnected", or as it came
        QString localParticipant;
        struct Person
        {
            QString id;
            QString context;
            QStringList streams; ///< their keys
            bool operator==(const Person &) const = default;
        };
        QList<Person> people;
        struct Stream
        {
            QString id, key, participant;
            bool audio = false, video = false, speaking = false, remote = false;
            bool operator==(const Stream &) const = default;
        };
        QList<Stream> streams;
        QString trouble; ///< as the page worded it; empty where there is none
        QDateTime at;    ///< UTC, when it came
        bool operator==(const State &) const = default;
    };

    explicit JoinTest(Clock *clock, QObject *parent = nullptr);
    ~JoinTest() override;

    /// A folder or file with the SDK (the npm package @telnyx/video, built for browsers); empty: none.
    /// Without one the page says what is missing.
    void setSdk(const QString &path);
    QString sdk() const;
    /// What is wrong with what sdk() names, translated; empty where it can be served.
    QString sdkTrouble() const;

    /// Serves a page that joins `room` with `token`, under a new address that answers once and 410 after
    /// that. What was served before ends. Invalid where no port can be had: trouble() says why.
    QUrl start(const QString &room, const QString &roomName, const Secret &token);
    void stop();
    bool isServing() const;
    QString trouble() const;
    bool wasFetched() const;
    /// The newest last; at most 500, the oldest go.
    const QList<State> &states() const;

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};
