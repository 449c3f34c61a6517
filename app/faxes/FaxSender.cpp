// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxSender.h"

#include "faxes/DocumentFacts.h"
#include "faxes/FaxApi.h"
#include "faxes/JobRequest.h"
#include "store/DocumentFolder.h"
#include "store/OutboxTable.h"

namespace {
using State = OutboxRow::State;

OutgoingFax outgoing(const OutboxRow &row, const QString &documentPath)
{
    OutgoingFax fax;
    fax.job = row.job;
    fax.fields = JobRequest::wireFields(row.request);
    fax.filePath = documentPath;
    fax.fileName = JobRequest::documentName(row);
    fax.fileType = DocumentFacts::typeOf(row.document.fileName);
    if (fax.fileType.isEmpty())
        fax.fileType = QByteArrayLiteral("application/octet-stream");
    return fax;
}
} // namespace

FaxSender::Meaning FaxSender::meaningOf(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Offline:
    case Failure::Kind::RateLimited:
    case Failure::Kind::Unauthorized:
    case Failure::Kind::NoSecret:
    case Failure::Kind::ReadOnly:
        return Meaning::NotSent;
    case Failure::Kind::Rejected:
    case Failure::Kind::Forbidden:
    case Failure::Kind::NotFound:
    case Failure::Kind::StoreTrouble: // the document could not be read to its end: no server took it for a
                                      // request
        return Meaning::Refused;
    default:
        return Meaning::Unconfirmed;
    }
}

FaxSender::FaxSender(FaxApi *api, const FaxStores &stores, const Clock *clock, SendingProbe *probe,
                     QObject *parent)
    : QObject(parent), m_api(api), m_stores(stores), m_clock(clock), m_probe(probe)
{
}

void FaxSender::probe(SendingProbe::Point point, const QUuid &job)
{
    if (m_probe)
        m_probe->at(point, job);
}

Call<FaxSender::Attempt> *FaxSender::attempt(const OutboxRow &row)
{
    auto *answer = new Answer(this);
    // Without the server's clock it would not be known from when on to look for a fax that got lost.
    m_api->learnServerTime()->then(answer, [this, answer, row](const Outcome<void> &learned) {
        if (learned)
            return verifyDocument(answer, row);
        Failure why = learned.error();
        if (meaningOf(why.kind) != Meaning::NotSent)
            why.kind = Failure::Kind::Offline;
        answer->settle(Attempt{row, {}, why, false});
    });
    return answer;
}

void FaxSender::verifyDocument(Answer *answer, const OutboxRow &row)
{
    if (row.document.isNull())
        return commit(answer, row, {});
    m_stores.documents->verified(row.document)
        ->then(answer, [this, answer, row](const Outcome<QString> &path) {
            if (path)
                return commit(answer, row, *path);
            OutboxChange change;
            change.state = State::Refused;
            change.lastFailure = JobRequest::fromFailure(path.error());
            write(answer, Attempt{.row = row, .fax = {}, .why = path.error()}, change, {State::Queued});
        });
}

void FaxSender::commit(Answer *answer, const OutboxRow &row, const QString &documentPath)
{
    // What counts is the first attempt that may have been accepted: it is looked for from then on.
    const bool firstDoubt = !row.attemptStartedAt.isValid();
    OutboxChange change;
    change.state = State::Attempting;
    change.attempt = row.attempt + 1;
    if (firstDoubt)
        change.attemptStartedAt = m_api->serverClock().now();
    m_stores.outbox->change(row.job, {State::Queued}, change)
        ->then(answer, [=, this](const Outcome<std::optional<OutboxRow>> &changed) {
            if (!changed)
                return answer->settle(failed(changed.error()));
            if (!*changed)
                return answer->settle(
                    failed(Failure::Kind::Rejected, QStringLiteral("the job is not queued any more")));
            probe(SendingProbe::Point::AfterRow, row.job);
            emit began(**changed);
            send(answer, **changed, documentPath, firstDoubt);
        });
}

void FaxSender::send(Answer *answer, const OutboxRow &row, const QString &documentPath, bool firstDoubt)
{
    Call<Fax> *sent = m_api->sendFax(outgoing(row, documentPath));
    connect(sent, &CallBase::progressed, answer, &CallBase::progressed);
    if (m_probe)
        connect(sent, &CallBase::progressed, this, [this, job = row.job](qint64 done, qint64 total) {
            if (done > 0 && total > 0)
                probe(done < total ? SendingProbe::Point::MidBody : SendingProbe::Point::BodySent, job);
        });
    sent->then(answer, [=, this](const Outcome<Fax> &outcome) {
        probe(SendingProbe::Point::ReplyUnread, row.job);
        conclude(answer, row, outcome, firstDoubt);
    });
}

void FaxSender::conclude(Answer *answer, const OutboxRow &row, const Outcome<Fax> &outcome, bool firstDoubt)
{
    OutboxChange change;
    Attempt attempt{.row = row, .fax = {}, .why = {}};
    if (outcome) {
        attempt.fax = *outcome;
        change.state = State::Accepted;
        change.faxId = outcome->id;
        change.lastFailure = QJsonObject();
    } else {
        attempt.why = outcome.error();
        change.lastFailure = JobRequest::fromFailure(outcome.error());
        const Meaning meaning = meaningOf(outcome.error().kind);
        change.state = meaning == Meaning::NotSent   ? State::Queued
                       : meaning == Meaning::Refused ? State::Refused
                                                     : State::Unconfirmed;
        if (firstDoubt && meaning != Meaning::Unconfirmed)
            change.attemptStartedAt = QDateTime();
    }
    probe(SendingProbe::Point::BeforeFinalCommit, row.job);
    write(answer, attempt, change, {State::Attempting});
}

void FaxSender::write(Answer *answer, const Attempt &attempt, const OutboxChange &change,
                      QList<State> expected)
{
    m_stores.outbox->change(attempt.row.job, expected, change)
        ->then(answer, [answer, attempt](const Outcome<std::optional<OutboxRow>> &changed) {
            if (changed && *changed)
                return answer->settle(Attempt{.row = **changed, .fax = attempt.fax, .why = attempt.why});
            if (changed)
                return answer->settle(
                    failed(Failure::Kind::Rejected, QStringLiteral("the job was changed meanwhile")));
            // The disk did not take the answer: as far as it knows, the fax may or may not be there.
            Attempt unknown = attempt;
            unknown.row.state = State::Unconfirmed;
            unknown.why = changed.error();
            unknown.fax.reset();
            answer->settle(unknown);
        });
}
