// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

#include <QDateTime>
#include <QUuid>

class Database;

/// A session that was looked at or read in a batch, as the sessions room writes it.
struct KnownSessionRow
{
    QString type;       ///< record type of the event it was looked at from
    QString event;      ///< id of that event
    QByteArray summary; ///< JSON
    QDateTime seenAt;   ///< when the summary was made
    QDateTime openedAt; ///< invalid for one that was never opened
    QString bookmark;   ///< null for none
    bool operator==(const KnownSessionRow &) const = default;
};

/// What is kept of the sessions of the accounts. Each call changes what it names and nothing else, so that
/// two of them in any order lose nothing. All fail as StoreTrouble.
class KnownSessionTable : public QObject
{
    Q_OBJECT
public:
    explicit KnownSessionTable(Database *database, QObject *parent = nullptr);

    /// Keeps summaries; the later one stands, also of the times of opening. Bookmarks stay as they are. Of
    /// those without a bookmark the `most` seen last stay.
    Call<void> *keep(QUuid account, QList<KnownSessionRow> rows, int most);
    /// The row is added where there is none yet; a null name takes the bookmark away.
    Call<void> *setBookmark(QUuid account, KnownSessionRow row, QString name);
    Call<void> *remove(QUuid account, QString type, QString event);
    /// With all that was asked for before; seen last comes last.
    Call<QList<KnownSessionRow>> *of(QUuid account);
    Call<void> *removeAccount(QUuid account);

private:
    Database *m_database;
};
