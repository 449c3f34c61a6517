// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"

class Clock;
class LiveWall;

/// What was asked of the participants of sessions, and what is known of it. The API answers one result for
/// all and knows no mute state, so that "accepted" is all that is claimed; a kick is done when left_at says
/// so.
class Moderation : public QObject
{
    Q_OBJECT
public:
    enum class Wish { Mute, Unmute, Kick };
    enum class Stage {
        Asking,      ///< under way
        Accepted,    ///< the API took it; of a kick: still listed
        Confirmed,   ///< of a kick: left_at is there
        Refused,     ///< nothing happened; `failure` says why
        Unconfirmed, ///< it may have happened or not
    };
    /// The newest wish for one participant.
    struct Asked
    {
        Wish wish = Wish::Mute;
        Stage stage = Stage::Asking;
        QDateTime at; ///< UTC; of the last stage
        std::optional<Failure> failure;
    };
    /// What one action came to, by participant.
    struct Result
    {
        Wish wish = Wish::Mute;
        QString session;
        RoomTargets who;
        QStringList done;   ///< accepted
        QStringList failed; ///< refused or unconfirmed: may be asked again
        QStringList gone;   ///< had left, or the session had ended: nothing to do any more
        std::optional<Failure> failure;
    };

    /// How many ids go into one call.
    static constexpr qsizetype atOnce = 100;

    /// The wall may be null.
    Moderation(RoomApi *api, LiveWall *wall, Clock *clock, QObject *parent = nullptr);

    /// Targets that left meanwhile are left out. A session that ended meanwhile is a result, not a failure:
    /// everybody is in `gone`. Ids beyond those the API takes in one call are sent in several.
    Call<Result> *ask(Wish wish, const RoomTargets &who, const RoomSession &session);
    /// True: it ended now. False: it had ended already.
    Call<bool> *end(const QString &session);

    /// Null where nothing was asked.
    const Asked *of(const QString &participant) const;
    /// When endRoomSession was asked and accepted; invalid where it wasn't.
    QDateTime endAskedAt(const QString &session) const;

signals:
    void changed(const QString &session);

private:
    struct Entry
    {
        Asked asked;
        QString session;
        quint64 run = 0;
    };
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    RunPtr prepared(Wish wish, const RoomTargets &who, const RoomSession &session) const;
    void askNext(const RunPtr &run);
    void judge(const RunPtr &run, const Failure &failure);
    void sortOut(const RunPtr &run, const Failure &failure, const Outcome<RoomSession> &now);
    void accept(const RunPtr &run);
    void refuse(const RunPtr &run, const QStringList &ids, const Failure &failure);
    void conclude(const RunPtr &run);
    void mark(const RunPtr &run, const QStringList &ids, Stage stage, const std::optional<Failure> &why = {});
    void unmark(const RunPtr &run, const QStringList &ids);
    void lookAgain(const QString &session, const std::function<bool()> &isWanted);
    void readAgain(const QString &session);
    bool isKicking(const QString &session) const;
    void take(const RoomSession &session);

    RoomApi *m_api;
    LiveWall *m_wall;
    Clock *m_clock;
    QHash<QString, Entry> m_asked; ///< by participant
    QHash<QString, QDateTime> m_ends;
    quint64 m_runs = 0;
};
