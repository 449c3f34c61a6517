// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxLedger.h"

#include "faxes/FaxJson.h"
#include "faxes/FaxTableModel.h"
#include "faxes/JobRequest.h"
#include "store/FaxTable.h"
#include "store/OutboxTable.h"

namespace {
constexpr int screenful = 200;
constexpr int chunk = 2'000; // some ten milliseconds of the GUI thread

bool movesBack(const FaxStatus &known, const FaxStatus &news)
{
    if (known.isFinal())
        return !news.isFinal();
    return news.rank() >= 0 && news.rank() < known.rank();
}

// What only this computer knows of a line is not lost when the store tells it anew.
void keepOwn(FaxRow &row, const FaxRow &before)
{
    row.cancelRequested = before.cancelRequested;
    row.durationSeconds = std::max(row.durationSeconds, before.durationSeconds);
    row.sentTwice = row.sentTwice || before.sentTwice;
    if (row.pages < 0)
        row.pages = before.pages;
}
} // namespace

FaxLedger::FaxLedger(const QUuid &account, const FaxStores &stores, FaxTableModel *model, const Clock *clock,
                     QObject *parent)
    : QObject(parent), m_account(account), m_stores(stores), m_model(model), m_clock(clock)
{
}

void FaxLedger::load()
{
    m_stores.faxes->newest(m_account, screenful)->then(this, [this](const Outcome<QList<StoredFax>> &faxes) {
        if (!faxes) {
            emit storeFailed(faxes.error());
            return finishLoading();
        }
        for (const StoredFax &fax : *faxes)
            place(FaxJson::toRow(fax));
        flush();
        loadJobs();
        if (faxes->size() == screenful)
            loadAfter(FaxCursor::after(faxes->last()));
        else
            finishLoading();
    });
}

void FaxLedger::loadJobs()
{
    m_stores.outbox->all(m_account)->then(this, [this](const Outcome<QList<OutboxRow>> &jobs) {
        if (!jobs)
            return emit storeFailed(jobs.error());
        for (const OutboxRow &job : *jobs) {
            if (job.state != OutboxRow::State::Final)
                showJob(job);
        }
    });
}

void FaxLedger::loadAfter(const FaxCursor &cursor)
{
    m_stores.faxes->next(m_account, cursor, chunk)
        ->then(this, [this](const Outcome<QList<StoredFax>> &faxes) {
            if (!faxes) {
                emit storeFailed(faxes.error());
                return finishLoading();
            }
            for (const StoredFax &fax : *faxes) {
                // Something newer may have been shown meanwhile.
                if (!known(fax.faxId, fax.ref))
                    place(FaxJson::toRow(fax));
            }
            flush();
            if (faxes->size() == chunk)
                loadAfter(FaxCursor::after(faxes->last()));
            else
                finishLoading();
        });
}

void FaxLedger::finishLoading()
{
    m_loaded = true;
    emit loaded();
}

std::optional<FaxRow> FaxLedger::find(const QString &key) const
{
    const auto placed = m_placed.constFind(key);
    return placed == m_placed.constEnd() ? m_model->find(key) : std::optional(*placed);
}

std::optional<FaxRow> FaxLedger::known(const QString &faxId, const QUuid &job) const
{
    if (!job.isNull()) {
        std::optional<FaxRow> row = find(job.toString(QUuid::WithoutBraces));
        if (row && row->faxId == faxId)
            return row;
    }
    return find(faxId);
}

// Finds the line for a fax. The first fax of a job has the job's key; another one with the same UUID keeps
// its own id as key, and both are marked.
FaxRow FaxLedger::place(FaxRow row)
{
    if (const auto before = known(row.faxId, row.isOurs() ? QUuid(row.key) : QUuid())) {
        keepOwn(row, *before);
        row.key = before->key;
        return *m_placed.insert(row.key, row);
    }
    std::optional<FaxRow> holder = row.isOurs() ? find(row.key) : std::nullopt;
    if (!holder || holder->faxId.isEmpty()) {
        if (holder)
            keepOwn(row, *holder);
        return *m_placed.insert(row.key, row);
    }
    const QUuid job(row.key);
    const bool holderIsFirst =
        std::pair(holder->createdAt, holder->faxId) <= std::pair(row.createdAt, row.faxId);
    FaxRow &later = holderIsFirst ? row : *holder;
    FaxRow &first = holderIsFirst ? *holder : row;
    later.key = later.faxId;
    first.sentTwice = later.sentTwice = true;
    m_placed.insert(first.key, first);
    m_placed.insert(later.key, later);
    emit seenTwice(job, first.faxId, later);
    return row;
}

// Shows what was placed, in one change of the list.
void FaxLedger::flush()
{
    const QList<FaxRow> rows = std::exchange(m_placed, {}).values();
    if (rows.isEmpty())
        return;
    m_model->put(rows);
    emit rowsChanged(rows);
}

bool FaxLedger::isLate(const Fax &fax) const
{
    const auto onTheWay = m_onTheWay.constFind(fax.id);
    if (onTheWay != m_onTheWay.constEnd() && movesBack(*onTheWay, fax.status))
        return true;
    const std::optional<FaxRow> before = known(fax.id, fax.jobId);
    return before && movesBack(before->status, fax.status);
}

Call<void> *FaxLedger::record(const QList<Fax> &faxes)
{
    QList<ReceivedFax> news;
    QList<Fax> taken;
    for (const Fax &fax : faxes) {
        if (isLate(fax))
            continue;
        news << FaxJson::toStore(fax, m_account);
        taken << fax;
    }
    return news.isEmpty() ? settledCall<void>(this, {}) : store(news, taken);
}

Call<void> *FaxLedger::recordOwn(const Fax &fax, const OutboxRow &job)
{
    ReceivedFax received = FaxJson::toStore(fax, m_account);
    received.fax.ref = job.job;
    received.fax.documentName = JobRequest::documentName(job);
    received.fax.pages = job.document.pages;
    return store({received}, {fax});
}

Call<void> *FaxLedger::store(const QList<ReceivedFax> &received, const QList<Fax> &faxes)
{
    for (const ReceivedFax &one : received)
        m_onTheWay.insert(one.fax.faxId, FaxStatus(one.fax.status));
    auto *answer = new Deferred<void>(this);
    m_stores.faxes->store(received)->then(
        this, [this, received, faxes, guard = QPointer(answer)](const Outcome<FaxChanges> &changes) {
            for (const ReceivedFax &one : received)
                m_onTheWay.remove(one.fax.faxId);
            if (changes) {
                apply(*changes);
                emit recorded(faxes);
            } else {
                emit storeFailed(changes.error());
            }
            if (guard)
                guard->settle(changes ? Done() : failed(changes.error()));
        });
    return answer;
}

FaxEvent FaxLedger::statusEvent(const FaxRow &row, const StoredFax &fax) const
{
    FaxEvent event;
    event.account = m_account;
    event.faxId = row.faxId;
    event.job = fax.ref;
    event.at = fax.updatedAt.isValid() ? fax.updatedAt : m_clock->now();
    event.kind = fax.status;
    event.detail = fax.failureReason;
    event.source = FaxEvent::Source::Poll;
    return event;
}

void FaxLedger::apply(const FaxChanges &changes)
{
    QList<FaxRow> over;
    QList<FaxEvent> events;
    for (const StoredFax &fax : changes.added + changes.changed) {
        const std::optional<FaxRow> before = known(fax.faxId, fax.ref);
        const FaxRow row = place(FaxJson::toRow(fax));
        // The first sight of somebody else's fax tells nothing that its own times don't.
        const bool moved = before ? before->status != row.status : !fax.ref.isNull();
        if (moved)
            events << statusEvent(row, fax);
        if (moved && before && row.isOurs() && row.status.isFinal() && !row.inbound)
            over << row;
    }
    if (!events.isEmpty())
        m_stores.events->add(events);
    flush();
    for (const FaxRow &row : over)
        emit ended(row);
}

void FaxLedger::put(const FaxRow &row, const std::optional<FaxRow> &before)
{
    if (before && *before == row)
        return;
    m_model->put({row});
    emit rowsChanged({row});
}

void FaxLedger::showJob(const OutboxRow &job)
{
    const QString key = job.job.toString(QUuid::WithoutBraces);
    const std::optional<FaxRow> before = m_model->find(key);
    FaxRow row = JobRequest::line(job);
    if (before && !before->faxId.isEmpty()) {
        // The fax itself is shown: only the wish to cancel it is ours.
        row = *before;
        row.cancelRequested = job.cancelRequested && !row.status.isFinal();
    }
    put(row, before);
}

void FaxLedger::markCancelRequested(const QString &key, bool requested)
{
    const std::optional<FaxRow> before = m_model->find(key);
    if (!before)
        return;
    FaxRow row = *before;
    row.cancelRequested = requested;
    put(row, before);
}

void FaxLedger::noteFacts(const QString &key, int pages, int durationSeconds)
{
    const std::optional<FaxRow> before = m_model->find(key);
    if (!before)
        return;
    FaxRow row = *before;
    if (pages >= 0)
        row.pages = static_cast<qint16>(std::min(pages, int(std::numeric_limits<qint16>::max())));
    if (durationSeconds >= 0)
        row.durationSeconds = durationSeconds;
    if (row.pages != before->pages)
        m_stores.faxes->setPages(m_account, row.faxId, row.pages);
    put(row, before);
}

void FaxLedger::note(const QString &kind, const QString &faxId, const QUuid &job, const QString &detail)
{
    FaxEvent event;
    event.account = m_account;
    event.faxId = faxId;
    event.job = job;
    event.at = m_clock->now();
    event.kind = kind;
    event.detail = detail;
    m_stores.events->add({event});
}

void FaxLedger::remove(const QString &key)
{
    const std::optional<FaxRow> row = m_model->find(key);
    if (row && !row->faxId.isEmpty())
        m_stores.faxes->remove(m_account, row->faxId);
    m_model->remove({key});
}
