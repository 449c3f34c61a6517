// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "FastClock.h"
#include "SuddenDeath.h"
#include "api/ApiClient.h"
#include "faxes/FaxApi.h"
#include "faxes/FaxLedger.h"
#include "faxes/FaxOutbox.h"
#include "faxes/FaxTableModel.h"
#include "faxes/FaxTracker.h"
#include "store/Database.h"
#include "store/DocumentFolder.h"
#include "store/FaxEventTable.h"
#include "store/FaxTable.h"
#include "store/OutboxTable.h"

#include <QSet>

/// What one process of the exactly-once journey is told to do.
struct RunOrder
{
    QString folder;     ///< store and outbox
    QString document;   ///< what every fax carries
    QString connection; ///< the fax application
    QString from;
    QUrl base;
    Secret key;
    int faxes = 200;
    qint64 epoch = 0;
    int factor = 1;
    bool reconciles = true;
    SuddenDeath::Plan death;
};

/// Submits the faxes that have no row yet and sends what there is, through the outbox of the console, until
/// Telnyx has them all.
class Run : public QObject
{
    Q_OBJECT
public:
    explicit Run(const RunOrder &order);
    void start();

signals:
    void done();
    void failed(const QString &why);

private:
    void submitMore();
    /// Faxes that wait for their turn or are being sent.
    int underWay() const;
    void endIfDone();
    QString recipient(int number) const;

    RunOrder m_order;
    FastClock m_clock;
    SuddenDeath m_death;
    Database m_database;
    FaxTable m_faxes;
    FaxEventTable m_events;
    OutboxTable m_rows;
    DocumentFolder m_documents;
    FaxStores m_stores;
    Account m_account;
    ApiClient m_client;
    FaxTableModel m_model;
    FaxApi m_api;
    FaxLedger m_ledger;
    FaxOutbox m_outbox;
    FaxTracker m_tracker;
    QSet<QString> m_missing; ///< recipients without a row
    int m_submitting = 0;
};
