// SPDX-License-Identifier: GPL-3.0-or-later
#include "Run.h"

#include <QDir>

namespace {
// Rows are made a few ahead of what is sent, so that every run has both to do.
constexpr int ahead = 3;

Account accountOf(const RunOrder &order)
{
    Account account;
    account.id = Account::idFromBase(order.base);
    account.apiBase = order.base;
    return account;
}
} // namespace

Run::Run(const RunOrder &order)
    : m_order(order),
      m_clock(order.epoch, order.factor),
      m_death(order.death),
      m_database(QDir(order.folder).filePath(QStringLiteral("store.sqlite"))),
      m_faxes(&m_database),
      m_events(&m_database),
      m_rows(&m_database),
      m_documents(QDir(order.folder).filePath(QStringLiteral("outbox"))),
      m_stores{&m_faxes, &m_events, &m_rows, &m_documents},
      m_account(accountOf(order)),
      m_client(m_account, order.key, &m_clock, nullptr),
      m_api(&m_clock),
      m_ledger(m_account.id, m_stores, &m_model, &m_clock),
      m_outbox(m_account, &m_api, &m_ledger, m_stores, &m_clock,
               FaxOutbox::Options{.probe = &m_death, .reconciles = order.reconciles}),
      m_tracker(&m_api, &m_ledger, &m_clock)
{
    connect(&m_outbox, &FaxOutbox::accepted, &m_tracker, &FaxTracker::track);
    connect(&m_ledger, &FaxLedger::rowsChanged, this, &Run::submitMore);
    connect(&m_outbox, &FaxOutbox::emptied, this, &Run::endIfDone);
    connect(&m_outbox, &FaxOutbox::refused, this,
            [this](const QUuid &, const Failure &why) { emit failed(why.what + u' ' + why.technical); });
    connect(&m_ledger, &FaxLedger::storeFailed, this,
            [this](const Failure &why) { emit failed(why.technical); });
}

QString Run::recipient(int number) const
{
    return QStringLiteral("+1312557%1").arg(2000 + number);
}

void Run::start()
{
    m_database.open();
    m_api.setClient(&m_client);
    m_rows.all(m_account.id)->then(this, [this](const Outcome<QList<OutboxRow>> &rows) {
        if (!rows)
            return emit failed(rows.error().technical);
        for (int number = 0; number < m_order.faxes; ++number)
            m_missing << recipient(number);
        for (const OutboxRow &row : *rows)
            m_missing.remove(row.request[u"to"].toString());
        m_ledger.load();
        m_outbox.load();
        submitMore();
        endIfDone();
    });
}

int Run::underWay() const
{
    int count = m_submitting;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const FaxRow::Job job = m_model.rowAt(row).job;
        if (job == FaxRow::Job::Waiting || job == FaxRow::Job::Uploading)
            ++count;
    }
    return count;
}

void Run::submitMore()
{
    while (!m_missing.isEmpty() && underWay() < ahead) {
        NewFax fax;
        fax.connectionId = m_order.connection;
        fax.from = m_order.from;
        fax.to = *m_missing.cbegin();
        fax.filePath = m_order.document;
        m_missing.remove(fax.to);
        ++m_submitting;
        m_outbox.submit(fax)->then(this, [this](const Outcome<QUuid> &job) {
            --m_submitting;
            if (!job)
                return emit failed(job.error().technical);
            submitMore();
        });
    }
}

void Run::endIfDone()
{
    if (!m_missing.isEmpty() || m_submitting > 0)
        return;
    m_rows.unfinishedCount(m_account.id)->then(this, [this](const Outcome<int> &count) {
        if (count && *count == 0)
            emit done();
    });
}
