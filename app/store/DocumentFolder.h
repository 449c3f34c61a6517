// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "store/OutboxRow.h"

/// The outbox folder (0700): our own copies of what is to be sent, so that a file moved, edited or deleted
/// after "Send" changes nothing.
class DocumentFolder : public QObject
{
    Q_OBJECT
public:
    explicit DocumentFolder(QString path, QObject *parent = nullptr);

    /// Copies a file (0600, flushed to the disk) under a name made from the job, and answers name, size and
    /// SHA-256. Fails as StoreTrouble, saying whether the source can't be read or the disk is full.
    Call<StoredDocument> *keep(QUuid job, QString sourcePath);
    /// Answers the path of a document after its bytes were compared with its hash; StoreTrouble when it is
    /// missing or was changed.
    Call<QString> *verified(StoredDocument document);
    QString pathOf(const StoredDocument &document) const;
    /// Removes our copy; one that is gone already is fine.
    Call<void> *remove(StoredDocument document);
    /// Removes copies that no row knows: left behind by a crash between copy and row. Answers how many.
    /// Call it before any new job is made.
    Call<int> *removeAllBut(QStringList fileNames);

private:
    QString m_path;
};
