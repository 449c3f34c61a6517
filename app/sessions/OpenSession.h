// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "sessions/SessionTree.h"

#include <QHash>
#include <QSet>

class SessionApi;

/// The session that the operator looks at: first quickly without its records, then with them, then deeper
/// wherever it is asked for. What is shown stays until something better came.
class OpenSession : public QObject
{
    Q_OBJECT
public:
    explicit OpenSession(SessionApi *api, QObject *parent = nullptr);

    /// Begins anew at the depth that the record type recommends; what still runs for another is dropped.
    void open(const SessionAddress &address);
    /// Shows what is there already: a file, or an answer that was pasted.
    void show(const SessionTreePtr &tree, const SessionAddress &address, const QString &from);
    void close();
    /// Asks for the whole again, at this depth (1 to 5).
    void setDepth(int depth);
    void reload();
    /// Asks for what is below an event at the end of the depth, through its own link.
    void deepen(int node);
    /// The same for all of them that hide costs, dearest first, one after the other, until none is left or
    /// stop() comes.
    void deepenAll();
    void stop();

    const SessionAddress &address() const { return m_address; }
    /// Null before the first answer.
    const SessionTreePtr &tree() const { return m_tree; }
    int depth() const { return m_depth; }
    bool isReading() const { return m_context != nullptr; }
    /// Costs are there, records are still on their way.
    bool isQuick() const { return m_tree && m_isQuick; }
    /// The name of the file it came from; empty when it came from the account.
    const QString &from() const { return m_from; }
    /// Why it didn't go on; nothing while all is well.
    const std::optional<Failure> &failure() const { return m_failure; }

signals:
    /// Another address, or none: nothing is shown yet.
    void began();
    /// A tree came, or a better one of the same session. `node` is where the event is now that was deepened.
    void treeChanged(int node);
    /// Anything else.
    void changed();

private:
    void begin();
    void askDepth();
    void askQuick();
    void askFull();
    void deepenNext();
    int dearestUnasked() const;
    void askBelow(int node);
    void take(Outcome<SessionTreePtr> tree, int node);
    void fail(Failure why);
    void finish();

    SessionApi *m_api;
    SessionAddress m_address;
    SessionTreePtr m_tree;
    QString m_from;
    std::optional<Failure> m_failure;
    QHash<QString, int> m_recommended; ///< by record type
    QSet<QString> m_deepened;          ///< events that deepenAll() has asked for
    bool m_isDeepeningAll = false;
    QObject *m_context = nullptr; ///< of the call that runs
    int m_depth = 2;
    bool m_isQuick = false;
};
