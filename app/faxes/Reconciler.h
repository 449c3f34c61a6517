// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"
#include "base/Outcome.h"
#include "faxes/Fax.h"
#include "faxes/Wake.h"

#include <QHash>
#include <QSet>

class FaxApi;

/// Finds out what became of attempts that ended without a clear answer: it looks in all pages of GET /faxes,
/// several times, because the list may lag behind what was accepted.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    /// When a job is looked for, counted from the moment that its fate became unclear. The last look decides.
    static const QList<std::chrono::seconds> &timetable();

    Reconciler(FaxApi *api, Clock *clock, QObject *parent = nullptr);

    /// Begins to look for a job. `from` is its sender, `startedAt` the start (server's clock) of its first
    /// attempt that may have been accepted.
    void watch(const QUuid &job, const QString &from, const QDateTime &startedAt);
    void forget(const QUuid &job);
    bool isWatching(const QUuid &job) const { return m_lost.contains(job); }
    /// Looks that failed are made again now: the network or the key is back.
    void resume();

signals:
    /// Every fax that carries the job's UUID, oldest first; at least one. It is forgotten then.
    void found(const QUuid &job, const QList<Fax> &faxes);
    /// The last look saw the whole list, and the fax is not there: sending it again is safe. Forgotten then.
    void absent(const QUuid &job);

private:
    struct Lost
    {
        QString from;
        QDateTime startedAt;
        std::chrono::milliseconds since{0}; ///< monotonic
        std::chrono::milliseconds next{0};
    };
    struct Look
    {
        QString from;
        QList<QUuid> jobs;
        std::chrono::milliseconds begun{0};
        QList<QByteArray> pages;
    };

    void lookSoon();
    void lookWhereDue();
    void begin(const QString &from);
    void read(const std::shared_ptr<Look> &look, bool whole);
    void conclude(const Look &look, const QList<Fax> &seen, bool whole);
    void postpone(const Look &look, std::chrono::milliseconds pause);

    FaxApi *m_api;
    Clock *m_clock;
    Wake m_wake;
    QHash<QUuid, Lost> m_lost;
    QSet<QString> m_looking; ///< senders whose list is being read
};
