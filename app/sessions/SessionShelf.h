// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "sessions/SessionSummary.h"

#include <QUuid>

class Clock;
class KnownSessionTable;

/// Sessions that this console has seen of an account: recent ones, bookmarks, and what they cost, so that a
/// new one can be held against them. Kept in the store.
class SessionShelf : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostRecent = 50;
    static constexpr int mostKept = 5'000; ///< summaries; the oldest go, bookmarks stay

    struct Entry
    {
        SessionSummary summary;
        QDateTime openedAt; ///< invalid for one that only a batch read
        QString bookmark;   ///< the operator's name of it; null for none
        bool isBookmarked() const { return !bookmark.isNull(); }
    };

    SessionShelf(QUuid account, KnownSessionTable *table, Clock *clock, QObject *parent = nullptr);

    /// Reads from the store, once; changed() tells.
    void load();
    bool isLoaded() const { return m_isLoaded; }
    /// Latest first.
    QList<Entry> recent() const;
    /// By name.
    QList<Entry> bookmarks() const;
    QList<SessionSummary> summaries() const;

    void opened(const SessionSummary &summary);
    void seen(const QList<SessionSummary> &summaries);
    /// A null name takes the bookmark away.
    void setBookmark(const SessionSummary &summary, const QString &name);
    void forget(const SessionAddress &address);

signals:
    void changed();
    void failed(const Failure &why);

private:
    void keep(const Entry &entry);
    Entry &entryOf(const SessionSummary &summary);

    QUuid m_account;
    KnownSessionTable *m_table;
    Clock *m_clock;
    QList<Entry> m_entries;
    bool m_isLoaded = false;
};
