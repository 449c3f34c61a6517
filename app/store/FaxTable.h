// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "store/StoredFax.h"

class Database;

/// The faxes of all accounts as they were last seen, so that the list shows before the network answers.
///
/// Every call may fail as StoreTrouble. Writes happen in order; a read may not see writes that have not
/// answered yet. Aborting a write drops its answer only.
class FaxTable : public QObject
{
    Q_OBJECT
public:
    /// The database must outlive the table, which does its work as a child of the database.
    explicit FaxTable(Database *database, QObject *parent = nullptr);

    /// Stores what was received, all of it or nothing. A row with an older updatedAt than the stored one is
    /// left alone; documentName, pages and ref keep what is known when the new row says nothing about them.
    Call<FaxChanges> *store(QList<ReceivedFax> faxes);
    /// Stores one fact that the wire's fax object does not carry. Nullopt when there is no such fax.
    Call<std::optional<StoredFax>> *setPages(QUuid account, QString faxId, int pages);

    /// The newest `limit` faxes of an account, newest first: a screenful comes within milliseconds.
    Call<QList<StoredFax>> *newest(QUuid account, int limit);
    /// The next `limit` faxes after the cursor; fewer than that means that the end is reached.
    Call<QList<StoredFax>> *next(QUuid account, FaxCursor cursor, int limit);
    Call<qint64> *count(QUuid account);

    Call<std::optional<StoredFax>> *byId(QUuid account, QString faxId);
    /// All faxes that carry this UUID, oldest first: more than one means that it was sent twice.
    Call<QList<StoredFax>> *byRef(QUuid account, QUuid ref);
    /// Ids of the faxes that are not final, oldest first: those that must be asked for one by one.
    Call<QStringList> *unfinishedIds(QUuid account);
    /// The JSON of one fax as received; empty when there is none.
    Call<QByteArray> *json(QUuid account, QString faxId);

    /// Up to when the list was read without a gap: set after a complete pass, not taken from the newest row,
    /// which a fax just sent from here would move past faxes that were never listed. Invalid at first.
    Call<QDateTime> *watermark(QUuid account);
    Call<void> *setWatermark(QUuid account, QDateTime listedUpTo);

    /// Removes one fax with its JSON; its events stay.
    Call<void> *remove(QUuid account, QString faxId);
    /// Removes all that is kept of an account's faxes: rows, JSON, watermark and events.
    Call<void> *removeAccount(QUuid account);

private:
    Database *m_database;
};
