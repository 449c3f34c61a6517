// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"
#include "notifications/SettingsCommit.h"

/// Does one step of a commit: sends it, looks for it where the answer got lost, and follows its state by a
/// timetable until it is known what came of it.
class StepWork : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        NotificationApi *api;
        Clock *clock;
        /// Whether a setting was there before the step, or belongs to another one: it can't be the lost one.
        std::function<bool(const StepWork *step, const QString &id)> isOthers;
    };
    StepWork(Parts parts, CommitStep step, QObject *parent);

    const CommitStep &step() const { return m_step; }
    bool isIn(CommitStep::State state) const { return m_step.state == state; }

    void send();
    /// Follows one that the server took already, beginning with a look.
    void follow();
    /// Of one that is slow: one look more.
    void lookAgain();
    /// Waits to be sent again; looks then whether it is there by now.
    void retry();
    void fail(const Failure &failure);
    void stop();

signals:
    void changed();
    /// An answer brought it, or brought that it is gone.
    void seen(const NotificationSetting &setting);
    void vanished(const QString &id);

private:
    using State = CommitStep::State;
    void enter(State state, std::optional<Failure> failure = {});
    void order();
    void answered(const Outcome<NotificationSetting> &answer);
    void take(const NotificationSetting &setting);
    void settle();

    void wait();
    void look();
    void judge(const Outcome<NotificationSetting> &found);
    void judgeMissing(const Failure &failure);
    bool hasFailed() const;
    void giveUp();

    void lose(const Failure &failure);
    void waitForLost();
    void lookForLost();
    void tookLost(const NotificationSetting &setting);
    void giveUpLost();
    void findAdded(const std::function<void(Outcome<std::optional<NotificationSetting>>)> &use);

    void lookBeforeSending();
    void foundBeforeSending(const Outcome<NotificationSetting> &found);

    Parts m_parts;
    CommitStep m_step;
    QDateTime m_asked;                    ///< when it was sent the last time
    qsizetype m_looks = 0;                ///< of the timetable that it is in
    std::optional<SettingStatus> m_was;   ///< at the look before
    bool m_isSteady = true;               ///< every look found the same state
    std::optional<Failure> m_lookFailure; ///< of the last look
    bool m_looksFirst = false;
    bool m_isStillThere = false; ///< a removal whose answer got lost left it as it was
};
