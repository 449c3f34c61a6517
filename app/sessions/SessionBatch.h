// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "sessions/SessionSummary.h"

class SessionApi;

/// Many sessions fetched politely, one after the other, so that whatever the operator does meanwhile goes
/// first. What failed is listed with its reason and can be tried again; what was read stays when it is
/// stopped.
class SessionBatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 500;
    struct Line
    {
        enum class State { Waiting, Reading, Read, Failed };
        SessionAddress address;
        State state = State::Waiting;
        SessionSummary summary;
        std::optional<Failure> failure;
    };

    explicit SessionBatch(SessionApi *api, QObject *parent = nullptr);

    /// Begins anew; duplicates and all beyond `most` are left out, and leftOut() says how many.
    void start(const QList<SessionAddress> &sessions);
    void stop();
    /// Goes on where it was stopped, and tries again what failed.
    void resume();

    /// What "sessions?batch=type&event=id@time&event=…" asks for.
    static QList<SessionAddress> sessionsOf(const Destination &place);

    const QList<Line> &lines() const { return m_lines; }
    /// How many were read or failed.
    int done() const { return m_done; }
    int failures() const { return m_failures; }
    int leftOut() const { return m_leftOut; }
    bool isRunning() const { return m_context != nullptr; }
    /// Why it ended before all were asked for: no connection, a key that isn't accepted, too many requests.
    /// Nothing while it runs, when it was stopped, and when all is done.
    const std::optional<Failure> &trouble() const { return m_trouble; }
    /// The work as a call for the activity strip: progress, and abort() stops it. Null while nothing runs.
    CallBase *work() const { return m_work; }

signals:
    void began();
    void lineChanged(int line);
    void ended(); ///< all done, or stopped

private:
    void begin();
    void next();
    void take(int line, Outcome<SessionTreePtr> tree);
    void set(int line, Line::State state);
    void end(Outcome<void> how);

    SessionApi *m_api;
    QList<Line> m_lines;
    QObject *m_context = nullptr; ///< of the calls of this run
    QPointer<Deferred<void>> m_work;
    std::optional<Failure> m_trouble;
    int m_at = 0; ///< before it nothing waits
    int m_done = 0;
    int m_failures = 0;
    int m_leftOut = 0;
};
