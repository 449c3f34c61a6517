// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/AccountFaxesParts.h"

namespace {
Failure withWords(Failure failure, const QString &what)
{
    failure.what = what;
    return failure;
}

Outcome<QString> keyed(const Done &done, const QString &key)
{
    return done ? Outcome<QString>(key) : failed(done.error());
}
} // namespace

// Cancelling goes out at once; what comes of it is the tracker's to tell.
Call<QString> *AccountFaxes::Private::cancelFax(AccountFaxes *desk, const FaxRow &row)
{
    auto *answer = new Deferred<QString>(desk);
    ledger.markCancelRequested(row.key, true);
    const QUuid job = row.isOurs() ? QUuid(row.key) : QUuid();
    ledger.note(FaxEventKind::cancelAsked, row.faxId, job);
    api.cancelFax(row.faxId)->then(desk, [this, row, guard = QPointer(answer)](const Done &cancelled) {
        // Where nobody knows, it may be on its way: the mark stays until the fax has ended.
        if (!cancelled && cancelled.error().kind != Failure::Kind::Unconfirmed)
            ledger.markCancelRequested(row.key, false);
        tracker.askNow(row.faxId);
        if (!guard)
            return;
        if (!cancelled && cancelled.error().kind == Failure::Kind::Rejected)
            return guard->settle(failed(withWords(
                cancelled.error(), AccountFaxes::tr("It is too late to cancel this fax: it has gone too far. "
                                                    "See in the list how it ends."))));
        guard->settle(keyed(cancelled, row.key));
    });
    return answer;
}

Call<QString> *AccountFaxes::Private::removeFax(AccountFaxes *desk, const FaxRow &row)
{
    auto *answer = new Deferred<QString>(desk);
    api.deleteFax(row.faxId)->then(desk, [this, desk, row, guard = QPointer(answer)](const Done &deleted) {
        const bool gone = deleted || deleted.error().kind == Failure::Kind::NotFound;
        if (gone) {
            tracker.untrack(row.faxId);
            if (row.isOurs() && row.key != row.faxId) {
                outbox.giveUp(row.faxId);
                outbox.discard(QUuid(row.key));
            }
            ledger.remove(row.key);
        } else if (deleted.error().kind == Failure::Kind::Unconfirmed) {
            // Reading it tells whether it is still there.
            api.getFax(row.faxId)->then(desk, [this, row](const Outcome<Fax> &fax) {
                if (!fax && fax.error().kind == Failure::Kind::NotFound)
                    ledger.remove(row.key);
            });
        }
        if (guard)
            guard->settle(gone ? Outcome<QString>(row.key) : failed(deleted.error()));
    });
    return answer;
}

Call<QString> *AccountFaxes::Private::removeJob(AccountFaxes *desk, const FaxRow &row)
{
    auto *answer = new Deferred<QString>(desk);
    if (!row.isFinal()) {
        Failure early = Failure::of(Failure::Kind::Rejected, QStringLiteral("unfinished job"));
        early.what = AccountFaxes::tr("This fax is still on its way out. Cancel it first, then remove it.");
        answer->settle(failed(early));
        return answer;
    }
    outbox.discard(QUuid(row.key))->then(desk, [this, row, guard = QPointer(answer)](const Done &discarded) {
        if (discarded)
            ledger.remove(row.key);
        if (guard)
            guard->settle(keyed(discarded, row.key));
    });
    return answer;
}

namespace {
// The link that a fax has its document at; invalid when Telnyx keeps none.
QUrl documentLink(const Fax &fax)
{
    const bool isStored = !fax.inbound && !fax.storedMediaUrl.isEmpty();
    return QUrl(isStored ? fax.storedMediaUrl : fax.mediaUrl, QUrl::StrictMode);
}

Failure noDocument()
{
    return withWords(
        Failure::of(Failure::Kind::NotFound, QStringLiteral("no link to the document")),
        AccountFaxes::tr("Telnyx keeps no document of this fax. Ask for “store media” when you send "
                         "the next one."));
}
} // namespace

// Links die after ten minutes: those of received faxes are renewed first.
Call<QString> *AccountFaxes::Private::saveLink(AccountFaxes *desk, const FaxRow &row, const QString &path)
{
    auto *answer = new Deferred<QString>(desk);
    if (!row.inbound) {
        fetchDocument(answer, row.faxId, path);
        return answer;
    }
    Call<void> *renewed = api.refreshFax(row.faxId);
    answer->follow(renewed);
    renewed->then(answer, [this, answer, faxId = row.faxId, path](const Done &done) {
        // Where nobody knows whether it was renewed, the link itself tells.
        if (!done && done.error().kind != Failure::Kind::Unconfirmed)
            return answer->settle(failed(done.error()));
        fetchDocument(answer, faxId, path);
    });
    return answer;
}

void AccountFaxes::Private::fetchDocument(Deferred<QString> *answer, const QString &faxId,
                                          const QString &path)
{
    Call<Fax> *read = api.getFax(faxId);
    answer->follow(read);
    read->then(answer, [this, answer, path](const Outcome<Fax> &fax) {
        if (!fax)
            return answer->settle(failed(fax.error()));
        const QUrl link = documentLink(*fax);
        if (!link.isValid() || link.isEmpty())
            return answer->settle(failed(noDocument()));
        Call<qint64> *download = api.download(link, path);
        answer->follow(download);
        QObject::connect(download, &CallBase::progressed, answer, &CallBase::progressed);
        download->then(answer, [answer, path](const Outcome<qint64> &bytes) {
            answer->settle(bytes ? Outcome<QString>(path) : failed(bytes.error()));
        });
    });
}
