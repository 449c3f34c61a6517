// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

#include <QDateTime>
#include <QUuid>

class Database;

/// A report that the operator keeps, as the usage room writes it.
struct SavedReportRow
{
    QUuid id;
    QUuid account;
    QString folder; ///< "Finance/Monthly"; empty for the top
    QString name;
    QByteArray report; ///< JSON
    QDateTime changedAt;
    bool operator==(const SavedReportRow &) const = default;
};

/// Saved reports of the accounts.
class SavedReportTable : public QObject
{
    Q_OBJECT
public:
    explicit SavedReportTable(Database *database, QObject *parent = nullptr);

    /// Adds it, or replaces the one with this id; and takes another one away in the same step, so that one of
    /// the two is there whatever happens.
    Call<void> *save(SavedReportRow row, QUuid insteadOf = {});
    Call<void> *remove(QUuid id);
    /// By folder and name.
    Call<QList<SavedReportRow>> *of(QUuid account);
    Call<void> *removeAccount(QUuid account);

private:
    Database *m_database;
};
