// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Stores.h"

#include "faxes/OutboxSweep.h"
#include "store/DataFolder.h"

Stores::Stores(const DataFolder &folder, QObject *parent)
    : QObject(parent),
      m_database(folder.storePath()),
      m_faxes(&m_database),
      m_events(&m_database),
      m_outbox(&m_database),
      m_usageDays(&m_database),
      m_savedReports(&m_database),
      m_knownSessions(&m_database),
      m_balances(&m_database),
      m_documents(folder.outboxPath())
{
}

void Stores::open()
{
    m_database.open()->then(this, [this](const Outcome<OpenReport> &report) {
        if (!report) {
            emit failed(report.error());
            return settle();
        }
        emit opened(*report);
        // Whether or not it could be swept: leftovers harm nobody.
        OutboxSweep::run(faxes(), this)->then(this, [this](const Outcome<int> &) { settle(); });
    });
}

void Stores::settle()
{
    m_settled = true;
    emit settled();
}

FaxStores Stores::faxes()
{
    return {&m_faxes, &m_events, &m_outbox, &m_documents};
}

void Stores::forget(const QUuid &account)
{
    m_faxes.removeAccount(account);
    m_usageDays.removeAccount(account);
    m_savedReports.removeAccount(account);
    m_knownSessions.removeAccount(account);
    m_balances.removeAccount(account);
    m_outbox.removeAccount(account)->then(this, [this](const Outcome<QList<OutboxRow>> &jobs) {
        for (const OutboxRow &job : jobs.value_or(QList<OutboxRow>())) {
            if (!job.document.isNull())
                m_documents.remove(job.document);
        }
    });
}
