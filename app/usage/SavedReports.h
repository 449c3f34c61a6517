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
    Call<QUuid> *save(SavedReport report);
    Call<void> *remove(const QUuid &id);

signals:
    void changed();
    void failed(const Failure &failure);

private:
    QUuid m_account;
    SavedReportTable *m_table;
    Clock *m_clock;
    QList<SavedReport> m_all;
};
