// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/AccountFaxes.h"

#include "faxes/AccountFaxesParts.h"
#include "faxes/FaxDetailsReader.h"
#include "faxes/JobRequest.h"
#include "store/DocumentFolder.h"
#include "store/FaxTable.h"
#include "store/OutboxTable.h"

#include <QFile>

namespace {
template <class T>
Call<T> *noSuchRow(QObject *parent)
{
    return settledCall<T>(parent, failed(Failure::Kind::NotFound, QStringLiteral("no such row")));
}
} // namespace

AccountFaxes::AccountFaxes(const Account &account, const FaxStores &stores, Clock *clock, QObject *parent,
                           SendingProbe *probe)
    : FaxDesk(parent), d(std::make_unique<Private>(this, account, stores, clock, probe))
{
    connect(&d->ledger, &FaxLedger::rowsChanged, this, [this](const QList<FaxRow> &rows) {
        for (const FaxRow &row : rows)
            emit rowChanged(row.key);
    });
    connect(&d->ledger, &FaxLedger::ended, this, [this](const FaxRow &row) {
        d->hints.look(row);
        emit faxEnded(row);
    });
    connect(&d->outbox, &FaxOutbox::accepted, &d->tracker, &FaxTracker::track);
    connect(&d->tracker, &FaxTracker::vanished, &d->outbox, &FaxOutbox::giveUp);
    connect(&d->hints, &DeliveryHints::learned, this, &FaxDesk::rowChanged);
    connect(&d->list, &FaxListReader::stateChanged, this, &FaxDesk::listStateChanged);
    connect(&d->ledger, &FaxLedger::loaded, this, [this] {
        d->list.storeShown();
        emit storeRead();
        d->list.resume();
        d->stores.faxes->unfinishedIds(d->account.id)->then(this, [this](const Outcome<QStringList> &ids) {
            for (const QString &id : ids.value_or(QStringList()))
                d->tracker.track(id, {});
        });
    });
    d->ledger.load();
    d->outbox.load();
}

AccountFaxes::~AccountFaxes() = default;

void AccountFaxes::setClient(ApiClient *client)
{
    if (d->api.client())
        disconnect(d->api.client(), nullptr, this, nullptr);
    d->api.setClient(client);
    d->hints.setClient(client);
    d->senders.reset();
    if (!client)
        return;
    connect(client, &ApiClient::reachChanged, this, [this](ApiClient::Reach reach) {
        if (reach == ApiClient::Reach::Online)
            resume();
    });
    resume();
}

void AccountFaxes::setAccount(const Account &account)
{
    const bool writable = d->account.readOnly && !account.readOnly;
    d->account = account;
    d->outbox.setAccount(account);
    if (writable)
        d->outbox.resume();
    emit accountChanged();
}

void AccountFaxes::resume()
{
    d->outbox.resume();
    d->tracker.resume();
    d->list.resume();
}

Call<int> *AccountFaxes::unfinishedJobs()
{
    return d->stores.outbox->unfinishedCount(d->account.id);
}

Account AccountFaxes::account() const
{
    return d->account;
}

FaxTableModel *AccountFaxes::model() const
{
    return &d->model;
}

FaxDesk::ListState AccountFaxes::listState() const
{
    return d->list.state();
}

int AccountFaxes::listed() const
{
    return d->list.listed();
}

int AccountFaxes::listTotal() const
{
    return d->list.total();
}

std::optional<Failure> AccountFaxes::listFailure() const
{
    return d->list.failure();
}

QDateTime AccountFaxes::refreshedAt() const
{
    return d->list.refreshedAt();
}

void AccountFaxes::refresh(bool all)
{
    d->list.refresh(all);
}

void AccountFaxes::setWatched(bool watched)
{
    d->list.setWatched(watched);
}

Call<SenderChoice> *AccountFaxes::senders()
{
    return d->senders.senders();
}

Call<QString> *AccountFaxes::submit(const NewFax &fax)
{
    auto *answer = new Deferred<QString>(this);
    d->outbox.submit(fax)->then(this, [guard = QPointer(answer)](const Outcome<QUuid> &job) {
        if (guard)
            guard->settle(job ? Outcome<QString>(job->toString(QUuid::WithoutBraces)) : failed(job.error()));
    });
    return answer;
}

Call<QString> *AccountFaxes::cancel(const QString &key)
{
    const std::optional<FaxRow> row = d->model.find(key);
    if (!row)
        return noSuchRow<QString>(this);
    if (row->job == FaxRow::Job::None)
        return d->cancelFax(this, *row);
    auto *answer = new Deferred<QString>(this);
    d->outbox.cancel(QUuid(key))->then(answer, [answer, key](const Done &cancelled) {
        answer->settle(cancelled ? Outcome<QString>(key) : failed(cancelled.error()));
    });
    return answer;
}

Call<QString> *AccountFaxes::remove(const QString &key)
{
    const std::optional<FaxRow> row = d->model.find(key);
    if (!row)
        return noSuchRow<QString>(this);
    return row->faxId.isEmpty() ? d->removeJob(this, *row) : d->removeFax(this, *row);
}

Call<QString> *AccountFaxes::resend(const QString &key)
{
    const std::optional<FaxRow> row = d->model.find(key);
    if (!row)
        return noSuchRow<QString>(this);
    auto *answer = new Deferred<QString>(this);
    draftOf(key)->then(answer, [this, answer, row = *row](const Outcome<NewFax> &draft) {
        if (!draft)
            return answer->settle(failed(draft.error()));
        submit(*draft)->then(answer, [this, answer, row](const Outcome<QString> &sent) {
            // A refused job is replaced by the new one; a failed fax stays as it was.
            if (sent && row.job == FaxRow::Job::Refused)
                d->removeJob(this, row);
            answer->settle(sent);
        });
    });
    return answer;
}

Call<NewFax> *AccountFaxes::draftOf(const QString &key)
{
    const std::optional<FaxRow> row = d->model.find(key);
    if (!row)
        return noSuchRow<NewFax>(this);
    auto *answer = new Deferred<NewFax>(this);
    FaxDetailsReader::jobOf(d->stores, *row, answer)
        ->then(answer, [this, answer](const Outcome<std::optional<OutboxRow>> &job) {
            if (!job)
                return answer->settle(failed(job.error()));
            if (!*job)
                return answer->settle(failed(Failure::Kind::NotFound, QStringLiteral("not sent from here")));
            const StoredDocument document = (*job)->document;
            const QString copy = document.isNull() ? QString() : d->stores.documents->pathOf(document);
            runInBackground<QString>(answer, [copy]() -> Outcome<QString> {
                return QFile::exists(copy) ? copy : QString();
            })->then(answer, [answer, job = **job](const Outcome<QString> &path) {
                answer->settle(JobRequest::draft(job, path.value_or(QString())));
            });
        });
    return answer;
}

Call<FaxDetails> *AccountFaxes::details(const QString &key)
{
    const std::optional<FaxRow> row = d->model.find(key);
    if (!row)
        return noSuchRow<FaxDetails>(this);
    d->hints.look(*row);
    auto *answer = new Deferred<FaxDetails>(this);
    FaxDetailsReader::read(d->stores, d->account.id, *row, answer)
        ->then(answer, [this, answer](Outcome<FaxDetails> read) {
            if (read && read->fax)
                read->applicationName = d->senders.applicationName(read->fax->connectionId);
            answer->settle(std::move(read));
        });
    return answer;
}

Call<QString> *AccountFaxes::saveDocument(const QString &key, const QString &path)
{
    const std::optional<FaxRow> row = d->model.find(key);
    if (!row || row->faxId.isEmpty())
        return noSuchRow<QString>(this);
    return d->saveLink(this, *row, path);
}
