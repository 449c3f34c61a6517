// SPDX-License-Identifier: GPL-3.0-or-later
// The operator's half of the outbox: taking jobs in, taking them back, and putting them away.
#include "faxes/FaxApi.h"
#include "faxes/FaxLedger.h"
#include "faxes/FaxOutbox.h"
#include "faxes/JobRequest.h"
#include "faxes/Reconciler.h"
#include "store/DocumentFolder.h"
#include "store/OutboxTable.h"

namespace {
using State = OutboxRow::State;

QString keyOf(const QUuid &job)
{
    return job.toString(QUuid::WithoutBraces);
}
} // namespace

Call<QUuid> *FaxOutbox::submit(const NewFax &fax)
{
    if (m_account.readOnly)
        return settledCall<QUuid>(this, failed(Failure::Kind::ReadOnly));
    OutboxRow row;
    row.job = QUuid::createUuid();
    row.account = m_account.id;
    row.request = JobRequest::of(fax);
    row.createdAt = m_clock->now();
    auto *answer = new Deferred<QUuid>(this);
    if (fax.source == NewFax::Source::Url) {
        insertJob(answer, row);
        return answer;
    }
    m_stores.documents->keep(row.job, fax.filePath)
        ->then(this, [this, row, fax, guard = QPointer(answer)](Outcome<StoredDocument> document) mutable {
            if (!document) {
                if (guard)
                    guard->settle(failed(document.error()));
                return;
            }
            row.document = *document;
            if (!fax.fileName.isEmpty())
                row.document.originalName = fax.fileName;
            if (fax.pageCount >= 0)
                row.document.pages = fax.pageCount;
            insertJob(guard, row);
        });
    return answer;
}

void FaxOutbox::insertJob(Deferred<QUuid> *answer, const OutboxRow &row)
{
    if (m_options.probe)
        m_options.probe->at(SendingProbe::Point::BeforeRow, row.job);
    m_stores.outbox->insert(row)->then(this, [this, row, guard = QPointer(answer)](const Done &inserted) {
        if (!inserted) {
            m_stores.documents->remove(row.document);
            if (guard)
                guard->settle(failed(inserted.error()));
            return;
        }
        if (m_options.probe)
            m_options.probe->at(SendingProbe::Point::AfterRow, row.job);
        m_ledger->note(FaxEventKind::kept, {}, row.job);
        keep(row);
        if (guard)
            guard->settle(row.job);
        pump();
    });
}

Call<void> *FaxOutbox::cancel(const QUuid &job)
{
    auto *answer = new Deferred<void>(this);
    OutboxChange takeBack;
    takeBack.state = State::Cancelled;
    OutboxChange wish;
    wish.cancelRequested = true;
    m_stores.outbox->change(job, {State::Queued}, takeBack)
        ->then(this, [=, this, guard = QPointer(answer)](const Outcome<std::optional<OutboxRow>> &taken) {
            if (taken && *taken) {
                keep(**taken);
                m_ledger->note(FaxEventKind::discarded, {}, job);
                m_stores.documents->remove((*taken)->document);
                return guard ? guard->settle({}) : void();
            }
            // It is on its way: the wish is written down, and carried out when the fax is known.
            m_stores.outbox->change(job, {State::Attempting, State::Unconfirmed, State::Accepted}, wish)
                ->then(this, [=, this](const Outcome<std::optional<OutboxRow>> &changed) {
                    const bool done = changed && *changed;
                    if (done) {
                        m_ledger->note(FaxEventKind::cancelAsked, (*changed)->faxId, job);
                        keep(**changed);
                        if ((*changed)->state == State::Accepted)
                            cancelFaxOf(**changed);
                    }
                    if (guard)
                        guard->settle(done      ? Done()
                                      : changed ? failed(Failure::Kind::Rejected)
                                                : failed(changed.error()));
                });
        });
    return answer;
}

Call<void> *FaxOutbox::discard(const QUuid &job)
{
    auto *answer = new Deferred<void>(this);
    m_stores.outbox->removeFinished(job)->then(
        this, [this, guard = QPointer(answer)](const Outcome<std::optional<OutboxRow>> &removed) {
            const bool done = removed && *removed;
            if (done)
                m_stores.documents->remove((*removed)->document);
            if (guard)
                guard->settle(done      ? Done()
                              : removed ? failed(Failure::Kind::Rejected)
                                        : failed(removed.error()));
        });
    return answer;
}

void FaxOutbox::finish(const OutboxRow &row)
{
    OutboxChange change;
    change.state = State::Final;
    m_stores.outbox->change(row.job, {State::Accepted}, change)
        ->then(this, [this](const Outcome<std::optional<OutboxRow>> &changed) {
            if (!changed)
                return emit m_ledger->storeFailed(changed.error());
            if (!*changed)
                return;
            keep(**changed);
            m_stores.documents->remove((*changed)->document);
        });
}

void FaxOutbox::giveUp(const QString &faxId)
{
    if (const auto row = m_jobs.constFind(m_jobOfFax.value(faxId)); row != m_jobs.constEnd())
        finish(*row);
}

void FaxOutbox::cancelFaxOf(const OutboxRow &row)
{
    m_api->cancelFax(row.faxId)->then(this, [this, row](const Done &cancelled) {
        // Too late, or unknown: the tracker tells what became of it.
        m_ledger->markCancelRequested(keyOf(row.job), cancelled.has_value());
    });
}

// The earlier fax stays, the later one is cancelled if it still can be.
void FaxOutbox::cancelLater(const QUuid &job, const QString &keptId, const FaxRow &later)
{
    m_ledger->note(FaxEventKind::sentTwice, keptId, job, later.faxId);
    OutboxChange change;
    change.faxId = keptId;
    if (const auto row = m_jobs.constFind(job); row != m_jobs.constEnd() && row->faxId != keptId)
        m_stores.outbox->change(job, {State::Accepted}, change)
            ->then(this, [this](const Outcome<std::optional<OutboxRow>> &changed) {
                if (changed && *changed)
                    keep(**changed);
            });
    if (!later.status.isCancellable() || m_account.readOnly)
        return;
    m_api->cancelFax(later.faxId)->then(this, [this, later](const Done &cancelled) {
        m_ledger->markCancelRequested(later.faxId, cancelled.has_value());
    });
    emit accepted(later.faxId, QDateTime::fromMSecsSinceEpoch(later.createdAt, Qt::UTC));
}
