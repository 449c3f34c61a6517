// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/StepWork.h"

#include <QSet>

class NotificationBook;

/// The steps of a commit and the order that they are sent in: one request that changes something at a time,
/// additions before the removals of the same event, and what needs a place after what has it.
class StepQueue : public QObject
{
    Q_OBJECT
public:
    StepQueue(NotificationApi *api, NotificationBook *book, Clock *clock, QObject *parent);

    const QList<CommitStep> &steps() const { return m_steps; }
    bool isRunning() const { return !std::ranges::all_of(m_steps, &CommitStep::isOver); }

    /// Ids that were there before: none of them is the lost one of a step.
    void know(const QString &id) { m_known.insert(id); }
    /// Waits until everything of `needsGone` is removed by another step.
    void append(const CommitStep &step, const QStringList &needsGone = {});
    /// One that is under way already, whoever sent it, or was done.
    void appendUnderWay(const CommitStep &step);
    const CommitStep *removalOf(const QString &id) const;
    /// Forgets those that are over, but failed ones that aren't wanted again by `diff`.
    void forgetOver(const SettingsDiff &diff);
    void dismiss(qsizetype step);
    void retry(const QList<int> &steps);
    void stop();
    /// Sends nothing before all of `work` is done, and then what can be sent.
    void together(const std::function<void()> &work);
    /// Those that are slow are looked at once more.
    void lookAtSlowOnes();

signals:
    void changed();

private:
    struct Item
    {
        StepWork *work;
        QStringList needsGone;
    };
    StepWork *make(const CommitStep &step, const QStringList &needsGone);
    void follow(StepWork *work);
    void pump();
    bool advance();
    bool failRest();
    bool failUnplaced();
    bool sendAdd();
    bool sendRemoval();
    bool makesRoom(const QString &id) const;
    bool waitsForAdds(const CommitStep &removal) const;
    bool wouldSilence(const CommitStep &removal) const;
    bool isOfSameEvent(const QString &condition, const QString &other) const;
    bool isOthers(const StepWork *work, const QString &id) const;

    NotificationApi *m_api;
    NotificationBook *m_book;
    Clock *m_clock;
    QList<Item> m_items;
    QList<CommitStep> m_steps; ///< of the items
    QSet<QString> m_known;
    std::optional<Failure> m_end; ///< why nothing more can be sent
    bool m_isPumping = false;
};
