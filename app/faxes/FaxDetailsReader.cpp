// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxDetailsReader.h"

#include "faxes/FaxJson.h"
#include "faxes/FaxTimeline.h"
#include "faxes/JobRequest.h"
#include "store/DocumentFolder.h"
#include "store/FaxTable.h"
#include "store/OutboxTable.h"

#include <QFile>

namespace {
QUuid jobIn(const FaxRow &row)
{
    return row.isOurs() ? QUuid(row.key) : QUuid();
}

void addJob(FaxDetails &details, const OutboxRow &job, const DocumentFolder &documents)
{
    details.attempts = job.attempt;
    if (const std::optional<Failure> failure = JobRequest::failureIn(job.lastFailure)) {
        details.trouble = failure->what;
        details.problems = failure->problems;
    }
    if (!job.document.isNull() && job.state != OutboxRow::State::Final &&
        job.state != OutboxRow::State::Cancelled)
        details.documentPath = documents.pathOf(job.document);
    details.asked = JobRequest::draft(job, details.documentPath);
}

void readEvents(Deferred<FaxDetails> *answer, const FaxStores &stores, const QUuid &account,
                const FaxDetails &details)
{
    const FaxRow row = details.row;
    Call<QList<FaxEvent>> *events = stores.events->of(account, row.faxId, jobIn(row));
    answer->follow(events);
    events->then(answer, [answer, details](const Outcome<QList<FaxEvent>> &known) {
        if (!known)
            return answer->settle(failed(known.error()));
        FaxDetails whole = details;
        whole.steps = FaxTimeline::steps(whole.row, *known);
        answer->settle(whole);
    });
}

void readJob(Deferred<FaxDetails> *answer, const FaxStores &stores, const QUuid &account,
             const FaxDetails &details)
{
    Call<std::optional<OutboxRow>> *job = FaxDetailsReader::jobOf(stores, details.row, answer);
    answer->follow(job);
    job->then(answer, [=](const Outcome<std::optional<OutboxRow>> &known) {
        if (!known)
            return answer->settle(failed(known.error()));
        FaxDetails more = details;
        if (*known)
            addJob(more, **known, *stores.documents);
        readEvents(answer, stores, account, more);
    });
}
} // namespace

Call<std::optional<OutboxRow>> *FaxDetailsReader::jobOf(const FaxStores &stores, const FaxRow &row,
                                                        QObject *parent)
{
    if (!row.isOurs())
        return settledCall<std::optional<OutboxRow>>(parent, std::nullopt);
    return stores.outbox->byJob(jobIn(row));
}

Call<FaxDetails> *FaxDetailsReader::read(const FaxStores &stores, const QUuid &account, const FaxRow &row,
                                         QObject *parent)
{
    auto *answer = new Deferred<FaxDetails>(parent);
    FaxDetails details;
    details.row = row;
    if (row.faxId.isEmpty()) {
        readJob(answer, stores, account, details);
        return answer;
    }
    Call<QByteArray> *json = stores.faxes->json(account, row.faxId);
    answer->follow(json);
    json->then(answer, [=](const Outcome<QByteArray> &bytes) {
        if (!bytes)
            return answer->settle(failed(bytes.error()));
        FaxDetails more = details;
        if (const Outcome<Fax> fax = FaxJson::fax(*bytes))
            more.fax = *fax;
        readJob(answer, stores, account, more);
    });
    return answer;
}
