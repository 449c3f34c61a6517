// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "sessions/SessionSummary.h"

#include <QHash>
#include <QSet>
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

    /// Reads from the store, once; changed() tells, or failed(), and then it may be tried again. What is
    /// opened, seen, marked or forgotten meanwhile stays as it is here.
    void load();
    bool isLoaded() const { return m_isLoaded; }
    /// Latest first.
    QList<Entry> recent() const;
    /// By name.
    QList<Entry> bookmarks() const;
    /// The operator's name of a session; null where it has no bookmark.
    QString bookmarkOf(const SessionAddress &address) const;
    /// Seen last comes first.
    QList<SessionSummary> summaries() const;

    /// An operator looked at it now; those without an address are left out, here and below.
    void opened(const SessionSummary &summary);
    /// A batch read them.
    void seen(const QList<SessionSummary> &summaries);
    /// An empty name is one; a null name takes the bookmark away.
    void setBookmark(const SessionSummary &summary, const QString &name);
    void forget(const SessionAddress &address);

signals:
    void changed();
    /// The store could not be read or written: StoreTrouble. What is shown stays as it is.
    void failed(const Failure &why);

private:
    /// What is known of an event. Until the store was read, what happened here stands beside it.
    struct Kept
    {
        Entry entry;
        QDateTime seenAt;
        bool hasBookmarkSet = false; ///< since the program began: what the store says is older
    };
    Kept &note(const SessionSummary &summary, const QDateTime &openedAt);
    void write(const QList<const Kept *> &kept);
    void watch(Call<void> *call);
    void take(const QList<Kept> &stored);
    void dropOldest();
    QList<Entry> sorted(const std::function<bool(const Entry &)> &isIn,
                        const std::function<bool(const Kept &, const Kept &)> &before) const;

    QUuid m_account;
    KnownSessionTable *m_table;
    Clock *m_clock;
    QHash<QString, Kept> m_kept;
    QSet<QString> m_forgotten; ///< before the store was read
    bool m_isLoaded = false;
    bool m_isLoading = false;
};
