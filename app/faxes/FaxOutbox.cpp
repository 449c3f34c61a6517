// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxOutbox.h"

#include "faxes/FaxApi.h"
#include "faxes/FaxLedger.h"
#include "faxes/JobRequest.h"
#include "faxes/Reconciler.h"
#include "store/DocumentFolder.h"
#include "store/OutboxTable.h"

using namespace std::chrono_literals;

namespace {
using State = OutboxRow::State;

// How long the queue waits before it tries by itself, when nobody says earlier that the network is back.
constexpr std::array offlinePauses{2s, 5s, 10s, 20s, 30s};
// A refused key or a missing one: whoever mends it calls resume(); this is for the case that nobody does.
constexpr auto keyPause = 60s;
constexpr auto ratePause = 5s;
} // namespace

FaxOutbox::FaxOutbox(const Account &account, FaxApi *api, FaxLedger *ledger, const FaxStores &stores,
                     Clock *clock, const Options &options, QObject *parent)
    : QObject(parent),
      m_account(account),
      m_api(api),
      m_ledger(ledger),
      m_stores(stores),
      m_clock(clock),
      m_options(options),
      m_sender(new FaxSender(api, stores, clock, options.probe, this)),
      m_reconciler(new Reconciler(api, clock, this)),
      m_wake(clock, this, [this] { pump(); })
{
    connect(m_sender, &FaxSender::began, this, &FaxOutbox::keep);
    connect(m_reconciler, &Reconciler::found, this, &FaxOutbox::adopt);
    connect(m_reconciler, &Reconciler::absent, this, &FaxOutbox::sendAgain);
    connect(m_ledger, &FaxLedger::recorded, this, &FaxOutbox::noteFaxes);
    connect(m_ledger, &FaxLedger::seenTwice, this, &FaxOutbox::cancelLater);
}

void FaxOutbox::load()
{
    m_stores.outbox->unfinished(m_account.id)->then(this, [this](const Outcome<QList<OutboxRow>> &rows) {
        if (!rows)
            return emit m_ledger->storeFailed(rows.error());
        takeUp(*rows);
        m_loaded = true;
        pump();
    });
}

void FaxOutbox::takeUp(const QList<OutboxRow> &rows)
{
    for (const OutboxRow &row : rows) {
        if (m_jobs.contains(row.job))
            continue;
        keep(row);
        // Whoever was sending it is gone: only Telnyx knows how far it came.
        if (row.state == State::Attempting || row.state == State::Unconfirmed)
            doubt(row);
        else if (row.state == State::Accepted)
            emit accepted(row.faxId, row.createdAt);
    }
}

void FaxOutbox::keep(const OutboxRow &row)
{
    if (row.isFinished()) {
        m_jobs.remove(row.job);
        m_order.removeAll(row.job);
        m_jobOfFax.remove(row.faxId);
        m_saidWhy.remove(row.job);
        m_reconciler->forget(row.job);
        if (m_jobs.isEmpty())
            emit emptied();
    } else {
        if (!m_jobs.contains(row.job))
            m_order << row.job;
        m_jobs.insert(row.job, row);
        if (!row.faxId.isEmpty())
            m_jobOfFax.insert(row.faxId, row.job);
    }
    if (row.state != State::Final)
        m_ledger->showJob(row);
}

int FaxOutbox::waiting() const
{
    return static_cast<int>(std::count_if(m_jobs.cbegin(), m_jobs.cend(),
                                          [](const OutboxRow &row) { return row.state != State::Accepted; }));
}

void FaxOutbox::resume()
{
    m_notBefore = 0ms;
    m_reconciler->resume();
    pump();
}

void FaxOutbox::pump()
{
    if (!m_loaded || !m_api->client())
        return;
    if (m_clock->monotonic() < m_notBefore)
        return m_wake.at(m_notBefore);
    for (const QUuid &job : std::as_const(m_order)) {
        if (m_sending.size() >= m_options.parallel)
            return;
        const OutboxRow &row = m_jobs[job];
        if (row.state == State::Queued && !m_sending.contains(job))
            begin(row);
    }
}

void FaxOutbox::begin(const OutboxRow &row)
{
    m_sending.insert(row.job);
    Call<FaxSender::Attempt> *attempt = m_sender->attempt(row);
    attempt->then(this, [this, job = row.job](const Outcome<FaxSender::Attempt> &ended) {
        m_sending.remove(job);
        conclude(job, ended);
        pump();
    });
}

void FaxOutbox::conclude(const QUuid &job, const Outcome<FaxSender::Attempt> &attempt)
{
    if (!attempt)
        return readAgain(job);
    if (!attempt->written && !m_jobs.contains(job))
        return; // taken back meanwhile
    const OutboxRow row = attempt->written ? attempt->row : m_jobs.value(job);
    keep(row);
    if (attempt->why)
        return afterFailure(row, *attempt->why);
    m_offlineTries = 0;
    m_ledger->note(FaxEventKind::accepted, attempt->fax->id, job);
    m_ledger->recordOwn(*attempt->fax, row);
    m_stores.events->adopt(m_account.id, job, row.faxId);
    emit accepted(row.faxId, attempt->fax->createdAt);
    if (row.cancelRequested)
        cancelFaxOf(row);
}

void FaxOutbox::afterFailure(const OutboxRow &row, const Failure &why)
{
    switch (row.state) {
    case State::Queued:
        if (m_saidWhy.value(row.job, Failure::Kind::Cancelled) != why.kind)
            m_ledger->note(FaxEventKind::waiting, {}, row.job, why.what);
        m_saidWhy.insert(row.job, why.kind);
        return pauseFor(why);
    case State::Unconfirmed:
        m_ledger->note(FaxEventKind::unconfirmed, {}, row.job, why.what);
        return doubt(row);
    default:
        m_ledger->note(FaxEventKind::refused, {}, row.job, why.what);
        emit refused(row.job, why);
    }
}

void FaxOutbox::pauseFor(const Failure &why)
{
    // The others that were on their way say the same again.
    if (m_clock->monotonic() < m_notBefore)
        return m_wake.at(m_notBefore);
    std::chrono::milliseconds pause = keyPause;
    if (why.kind == Failure::Kind::Offline) {
        const auto step =
            std::min<std::size_t>(static_cast<std::size_t>(m_offlineTries++), offlinePauses.size() - 1);
        pause = offlinePauses[step];
    } else if (why.kind == Failure::Kind::RateLimited) {
        pause = why.retryAfter.value_or(ratePause);
    }
    m_notBefore = m_clock->monotonic() + pause;
    m_wake.at(m_notBefore);
}

void FaxOutbox::doubt(const OutboxRow &row)
{
    if (m_options.reconciles)
        return m_reconciler->watch(row.job, row.request[u"from"].toString(), row.attemptStartedAt);
    sendAgain(row.job);
}

void FaxOutbox::sendAgain(const QUuid &job)
{
    const auto row = m_jobs.constFind(job);
    if (row == m_jobs.constEnd())
        return;
    OutboxChange change;
    change.state = row->cancelRequested ? State::Cancelled : State::Queued;
    m_ledger->note(row->cancelRequested ? FaxEventKind::discarded : FaxEventKind::absent, {}, job);
    m_stores.outbox->change(job, {State::Attempting, State::Unconfirmed}, change)
        ->then(this, [this, job](const Outcome<std::optional<OutboxRow>> &changed) {
            if (!changed || !*changed)
                return readAgain(job);
            keep(**changed);
            if ((*changed)->state == State::Cancelled)
                m_stores.documents->remove((*changed)->document);
            pump();
        });
}

// A fax with the UUID of a job was seen: the job is not lost, whoever saw it.
void FaxOutbox::adopt(const QUuid &job, const QList<Fax> &faxes)
{
    const Fax fax = faxes.first();
    OutboxChange change;
    change.state = State::Accepted;
    change.faxId = fax.id;
    change.lastFailure = QJsonObject();
    m_stores.outbox->change(job, {State::Queued, State::Attempting, State::Unconfirmed}, change)
        ->then(this, [this, job, faxes](const Outcome<std::optional<OutboxRow>> &changed) {
            if (!changed || !*changed)
                return readAgain(job);
            const OutboxRow row = **changed;
            keep(row);
            m_reconciler->forget(job);
            m_ledger->note(FaxEventKind::found, row.faxId, job);
            m_stores.events->adopt(m_account.id, job, row.faxId);
            for (const Fax &one : faxes)
                m_ledger->recordOwn(one, row);
            emit accepted(row.faxId, faxes.first().createdAt);
            if (row.cancelRequested)
                cancelFaxOf(row);
        });
}

void FaxOutbox::noteFaxes(const QList<Fax> &faxes)
{
    for (const Fax &fax : faxes) {
        const QUuid job = m_jobOfFax.value(fax.id, fax.jobId);
        const auto row = m_jobs.constFind(job);
        if (row == m_jobs.constEnd())
            continue;
        if (row->state == State::Accepted && row->faxId == fax.id) {
            if (fax.status.isFinal())
                finish(*row);
        } else if (row->state != State::Accepted && !m_sending.contains(job)) {
            adopt(job, {fax});
        }
    }
}

// The store couldn't be written, or somebody else changed the row: what the disk says counts.
void FaxOutbox::readAgain(const QUuid &job)
{
    m_stores.outbox->byJob(job)->then(this, [this, job](const Outcome<std::optional<OutboxRow>> &row) {
        if (!row) {
            emit m_ledger->storeFailed(row.error());
            return m_clock->after(5s, this, [this, job] { readAgain(job); });
        }
        if (!*row) {
            m_jobs.remove(job);
            m_order.removeAll(job);
            return;
        }
        keep(**row);
        if ((*row)->state == State::Attempting || (*row)->state == State::Unconfirmed)
            doubt(**row);
        m_wake.in(1s);
    });
}
