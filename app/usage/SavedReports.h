// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "usage/Report.h"

#include <QUuid>

class Clock;
class SavedReportTable;

/// A report that the operator keeps under a name.
struct SavedReport
{
    QUuid id;
    QString folder; ///< "Finance/Monthly"; empty for the top
    QString name;
    Report report;
    bool isReadable = true; ///< false: written by a newer version; kept as it is
    QByteArray stored = {}; ///< as it lies in the store; empty for one that doesn't yet
};

/// The saved reports of an account, in folders.
class SavedReports : public QObject
{
    Q_OBJECT
public:
    SavedReports(QUuid account, SavedReportTable *table, Clock *clock, QObject *parent = nullptr);

    /// Reads them; changed() tells.
    void load();
    const QList<SavedReport> &all() const { return m_all; } ///< by folder and name
    QStringList folders() const;
    /// Adds or replaces (by id; a null id is a new one). Answers the id once it is on the disk.
    /// `insteadOf` goes in the same step: the one whose name it takes.
    Call<QUuid> *save(SavedReport report, const QUuid &insteadOf = {});
    /// Puts one back that was removed, as it lay in the store, also one that can't be read here.
    Call<QUuid> *restore(const SavedReport &report);
    Call<void> *remove(const QUuid &id);

signals:
    void changed();
    void failed(const Failure &failure);

private:
    Call<QUuid> *write(const SavedReport &report, const QByteArray &json, const QUuid &insteadOf);
    QUuid m_account;
    SavedReportTable *m_table;
    Clock *m_clock;
    QList<SavedReport> m_all;
};
