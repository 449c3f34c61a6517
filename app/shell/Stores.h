// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxStores.h"
#include "store/BalanceTable.h"
#include "store/Database.h"
#include "store/DocumentFolder.h"
#include "store/FaxEventTable.h"
#include "store/FaxTable.h"
#include "store/KnownSessionTable.h"
#include "store/OutboxTable.h"
#include "store/SavedReportTable.h"
#include "store/UsageDayTable.h"

class DataFolder;

/// One store with its tables and the folder of documents beside it: the operator's own, or the demo's.
class Stores : public QObject
{
    Q_OBJECT
public:
    explicit Stores(const DataFolder &folder, QObject *parent = nullptr);

    /// Opens the store and then removes what a crash left behind in the outbox folder. Work may be asked for
    /// right after; settled() tells when documents may be added.
    void open();
    bool isSettled() const { return m_settled; }
    FaxStores faxes();
    UsageDayTable *usageDays() { return &m_usageDays; }
    SavedReportTable *savedReports() { return &m_savedReports; }
    KnownSessionTable *knownSessions() { return &m_knownSessions; }
    BalanceTable *balances() { return &m_balances; }
    /// Removes everything that is kept of an account: rows, jobs and documents.
    void forget(const QUuid &account);
    /// Waits until everything asked for so far is on the disk.
    void drain() { m_database.drain(); }

signals:
    void opened(const OpenReport &report);
    /// The store can't be used at all.
    void failed(const Failure &failure);
    void settled();

private:
    void settle();
    Database m_database;
    FaxTable m_faxes;
    FaxEventTable m_events;
    OutboxTable m_outbox;
    UsageDayTable m_usageDays;
    SavedReportTable m_savedReports;
    KnownSessionTable m_knownSessions;
    BalanceTable m_balances;
    DocumentFolder m_documents;
    bool m_settled = false;
};
