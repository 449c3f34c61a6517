// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Failure.h"
#include "rooms/Room.h"

#include <QObject>
#include <chrono>
#include <memory>

class AlarmBell;
class Clock;
class QRandomGenerator;
class RoomApi;
class RoomDirectory;

/// When a session that goes on is a matter for somebody.
struct WallRules
{
    std::chrono::minutes phantomAfter{15};  ///< active with at most one present for so long
    std::chrono::minutes recordingAfter{5}; ///< video still recorded with nobody present for so long
    std::chrono::hours longAfter{3};        ///< worth a word, no alarm

    bool operator==(const WallRules &) const = default;
};

/// One meeting that goes on now, as the wall shows it.
struct LiveSession
{
    enum class State {
        Ordinary,
        Long,               ///< longer than WallRules::longAfter
        Phantom,            ///< active with at most one present; billed all the same
        ForgottenRecording, ///< a video is recorded, and nobody is there
    };
    RoomSession session; ///< with its participants
    QString roomName;    ///< the id, shortened, while the name isn't known
    int present = 0;
    int limit = 0;            ///< of the room; 0 while it isn't known
    bool isRecording = false; ///< a recording of it is being made
    State state = State::Ordinary;
    QDateTime since; ///< of the state; for Phantom since when at most one was present

    bool asksForAttention() const { return state == State::Phantom || state == State::ForgottenRecording; }

    bool operator==(const LiveSession &) const = default;
};

/// The sessions that are active now: listRoomSessions with filter[active]=true&include_participants=true and
/// pages of 250, every 10 seconds and only while somebody watches; and the alarms that follow from it.
/// Recordings that run come from listRoomRecordings with filter[status]=processing, at every third look.
class LiveWall : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds every{10};

    struct Parts
    {
        RoomApi *api;
        RoomDirectory *directory;
        AlarmBell *bell; ///< may be null
        Clock *clock;
        QRandomGenerator *random;
    };
    LiveWall(Account account, const Parts &parts, QObject *parent = nullptr);
    ~LiveWall() override;

    /// Whether somebody looks: nothing is asked while nobody does. The first look comes at once.
    void setWatched(bool watched);
    bool isWatched() const;
    /// Looks now, watched or not, and counts the ten seconds anew.
    void look();
    bool isLooking() const;

    void setRules(const WallRules &rules);
    const WallRules &rules() const;

    /// Those that ask for attention first, then by the room's name. Stays while the API can't be reached.
    const QList<LiveSession> &sessions() const;
    /// Null where it isn't active any more.
    const LiveSession *find(const QString &session) const;
    QDateTime lastLook() const; ///< invalid before the first one succeeded
    const std::optional<Failure> &failure() const;
    int attention() const; ///< how many are Phantom or ForgottenRecording

signals:
    /// How it stands, rows or not.
    void changed();
    /// A session's own facts changed, or it came or went; told before changed().
    void sessionChanged(const QString &session);

private:
    class Private;
    std::unique_ptr<Private> d;
};
