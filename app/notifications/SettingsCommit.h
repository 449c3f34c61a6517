// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Clock.h"
#include "notifications/SettingsDiff.h"

class NotificationApi;
class NotificationBook;

/// One add or removal on its way, and what is known of it. A wish is never told as a fact.
struct CommitStep
{
    enum class State {
        Waiting, ///< not sent yet
        Sending,
        Looking,  ///< the answer got lost: it is looked for at the server
        Under,    ///< taken by the server, not yet in force: see `status`
        Settled,  ///< read back as enabled, or as deleted or gone
        Failed,   ///< refused, or ended in a state that is not what was wanted: see `failure`, `status`
        Doubtful, ///< nothing could be found out: it may have happened
        Slow,     ///< still under way after the last look of the timetable; looked at on the next reading
        Stopped,  ///< the operator stopped before it was sent
    };
    bool isAdd = true;
    SettingKey key;
    QString settingId; ///< of an add only after the server took it
    State state = State::Waiting;
    SettingStatus status;
    std::optional<Failure> failure;
    QDateTime since; ///< when it came into this state

    bool isOver() const;
    bool operator==(const CommitStep &other) const;
};

/// Sends a staged difference step by step and follows each one through its states. Additions go first, so
/// that no event is silent in between; where a condition allows one channel only, the removal goes first and
/// is waited for. A step that fails doesn't stop the others, except those that need it.
class SettingsCommit : public QObject
{
    Q_OBJECT
public:
    /// What is there differs from what the difference was made from.
    struct Moved
    {
        QStringList gone; ///< ids that were to be removed and are gone: nothing is left to do
        QList<NotificationSetting> appeared; ///< in cells that the difference touches
        QList<SettingKey> addedMeanwhile;    ///< wanted, and there already
        bool isEmpty() const { return gone.isEmpty() && appeared.isEmpty() && addedMeanwhile.isEmpty(); }
    };
    /// All outlive it.
    SettingsCommit(NotificationApi *api, NotificationBook *book, Clock *clock, QObject *parent = nullptr);
    ~SettingsCommit() override;

    /// Reads the settings first. Where they moved, asks by moved() and waits for goOn() or stop(); else
    /// begins. Steps of an earlier commit that are over are forgotten, failed ones stay until retried or
    /// dismissed.
    void begin(const SettingsDiff &diff);
    void goOn();
    /// What is under way is followed to its end; what wasn't sent isn't.
    void stop();
    /// Sends again what failed or is doubtful; looks first whether it is there by now.
    void retry(int step);
    void retryFailed();
    /// Forgets a step that is over.
    void dismiss(int step);

    const QList<CommitStep> &steps() const;
    bool isRunning() const; ///< something is to be sent, or is followed
    bool isAsking() const;  ///< moved() waits for an answer
    const Moved &moved() const;
    const std::optional<Failure> &failure() const; ///< the reading before the first step failed
    /// "3 of 5 in force, 1 failed, 1 under way"; translated.
    QString sentence() const;

signals:
    void changed();
    void movedMeanwhile();
    /// Nothing is sent or followed any more.
    void ended();

private:
    class Private;
    std::unique_ptr<Private> d;
};
