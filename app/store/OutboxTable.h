// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "store/OutboxRow.h"

class Database;

/// The durable half of sending: rows survive a crash at any moment. When a write has answered with success,
/// its bytes are on the disk (synchronous=FULL).
class OutboxTable : public QObject
{
    Q_OBJECT
public:
    explicit OutboxTable(Database *database, QObject *parent = nullptr);

    /// Adds a new job. Fails as StoreTrouble, also when this job exists: then nothing may be sent.
    Call<void> *insert(OutboxRow row);
    /// Compare and set: changes the row only while its state is one of `expected`, and answers it as it now
    /// stands. Nullopt when it is in another state or gone: then nothing was changed, read it again.
    Call<std::optional<OutboxRow>> *change(QUuid job, QList<OutboxRow::State> expected, OutboxChange change);

    Call<std::optional<OutboxRow>> *byJob(QUuid job);
    Call<std::optional<OutboxRow>> *byFax(QUuid account, QString faxId);
    /// Oldest first.
    Call<QList<OutboxRow>> *unfinished(QUuid account);
    /// Newest first.
    Call<QList<OutboxRow>> *all(QUuid account);
    Call<int> *unfinishedCount(QUuid account);
    /// The file names of all documents that rows of any account name.
    Call<QStringList> *documents();

    /// Removes one finished job, or answers nullopt and leaves it when it is unfinished or gone.
    Call<std::optional<OutboxRow>> *removeFinished(QUuid job);
    /// Removes the account's finished jobs that were made before `time` and answers them, so that their
    /// documents can be removed.
    Call<QList<OutboxRow>> *removeFinishedBefore(QUuid account, QDateTime time);
    /// Removes every job of an account, the unfinished ones too: ask first. Answers what was removed.
    Call<QList<OutboxRow>> *removeAccount(QUuid account);

private:
    Database *m_database;
};
