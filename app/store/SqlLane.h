// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/Sql.h"

#include <QThreadPool>

/// One connection with the one thread that may use it, and the queue before it.
class SqlLane
{
public:
    enum class Use { Write, Read };

    SqlLane(Use use, QString path);
    /// Finishes what is queued, then closes the connection on its own thread.
    ~SqlLane();

    /// The queue: one thread that never ends, because a connection must stay on the thread that opened it.
    QThreadPool *thread() { return &m_thread; }

    /// Waits until the queue is empty; the thread stays.
    void drain();

    /// On the thread: opens the connection, or keeps the failure for whatever is asked afterwards.
    Done open();
    /// On the thread: the failure that everything asked for from now on gets.
    void refuse(const Failure &failure) { m_refusal = failure; }
    /// On the thread: the open connection.
    Sql &sql() { return *m_sql; }

    /// The file beside a store that proved to be damaged in use.
    static QString suspicionMark(const QString &path);

    /// On the thread: runs one piece of work between begin and commit; a failure of the work or of any of its
    /// statements rolls all of it back.
    template <class Value, class Work>
    Outcome<Value> transact(Work &work)
    {
        if (const Done begun = begin(); !begun)
            return failed(begun.error());
        Outcome<Value> outcome = work(*m_sql);
        if (const Done ended = end(outcome.has_value()); !ended)
            return failed(ended.error());
        return outcome;
    }

private:
    Done begin();
    Done end(bool keep);
    void noteDamage();

    Use m_use;
    QString m_path;
    QString m_name;
    std::unique_ptr<Sql> m_sql;
    std::optional<Failure> m_refusal;
    QThreadPool m_thread;
};
