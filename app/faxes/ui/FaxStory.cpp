// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxStory.h"

#include "faxes/FailureReason.h"

using Mood = FaxStatus::Mood;
using Job = FaxRow::Job;
using Known = FaxStatus::Known;

FaxStory FaxStory::of(const FaxDetails &details)
{
    const FaxRow &row = details.row;
    if (row.job != Job::None)
        return ofJob(details);
    if (row.sentTwice) {
        return {Mood::Doubtful, tr("Sent twice."),
                tr("Telnyx accepted this fax two times. Signalbox asked to cancel the later one; the "
                   "recipient may "
                   "get both."),
                false};
    }
    if (row.cancelRequested && !row.isFinal()) {
        return {Mood::Waiting, tr("Cancel requested."),
                tr("Telnyx has been asked to stop this fax. It ends as failed once the call is down."),
                false};
    }
    if (row.status.known() == FaxStatus::Known::Failed)
        return ofFailure(details);
    return {row.status.mood(), leadOf(row.status), textOf(row), false};
}

QString FaxStory::leadOf(const FaxStatus &status)
{
    switch (status.known()) {
    case Known::Queued:
        return tr("Queued.");
    case Known::MediaProcessed:
        return tr("Document ready.");
    case Known::Originated:
        return tr("Dialling.");
    case Known::Sending:
        return tr("Sending.");
    case Known::Delivered:
        return tr("Delivered.");
    case Known::Failed:
        return tr("Failed.");
    case Known::Initiated:
        return tr("Arriving.");
    case Known::Receiving:
        return tr("Receiving.");
    case Known::MediaProcessing:
        return tr("Nearly there.");
    case Known::Received:
        return tr("Received.");
    case Known::Unknown:
        break;
    }
    return status.wire().isEmpty() ? tr("No status.") : tr("Telnyx says “%1”.").arg(status.wire());
}

QString FaxStory::textOf(const FaxRow &row)
{
    switch (row.status.known()) {
    case Known::Queued:
        return tr("Telnyx has accepted it and prepares the document.");
    case Known::MediaProcessed:
        return tr("The document was turned into fax pages; the call comes next.");
    case Known::Originated:
        return tr("Telnyx is calling the other machine.");
    case Known::Sending:
        return tr(
            "The other machine answered and the pages are going over. How many are through is known at the "
            "end only.");
    case Known::Initiated:
        return tr("Another machine is calling.");
    case Known::Receiving:
        return tr("The pages are coming in.");
    case Known::MediaProcessing:
        return tr("All pages are in; Telnyx prepares the document.");
    case Known::Delivered:
    case Known::Failed:
    case Known::Received:
        return arrivalOf(row);
    case Known::Unknown:
        break;
    }
    return tr("This version of Signalbox does not know this status and shows it as it is.");
}

QString FaxStory::arrivalOf(const FaxRow &row)
{
    const bool sent = row.status.known() == Known::Delivered;
    if (row.pages < 0)
        return sent ? tr("The other machine has confirmed all pages.") : tr("The document can be saved.");
    return sent ? tr("The other machine has confirmed %n page(s).", nullptr, row.pages)
                : tr("%n page(s) came in.", nullptr, row.pages);
}

FaxStory FaxStory::ofJob(const FaxDetails &details)
{
    const QString &trouble = details.trouble;
    switch (details.row.job) {
    case Job::Waiting:
        return {Mood::Waiting, tr("In the outbox."),
                trouble.isEmpty() ? tr("It goes out as soon as Telnyx can be reached, also after a restart.")
                                  : trouble,
                false};
    case Job::Uploading:
        return {Mood::Running, tr("On its way to Telnyx."), tr("The document is being handed over."), false};
    case Job::Unconfirmed:
        return {Mood::Doubtful, tr("Not confirmed yet."),
                tr("The connection broke before Telnyx answered. Signalbox is looking for this fax at "
                   "Telnyx, and "
                   "sends it again only once it is certain that it was not accepted."),
                false};
    case Job::Refused:
        return {Mood::Bad, tr("Not sent."),
                trouble.isEmpty() ? tr("Telnyx did not accept it. Change what is wrong and send it again.")
                                  : trouble,
                false};
    case Job::Discarded:
        return {Mood::Ended, tr("Cancelled before it was sent."), tr("Nothing has left this computer."),
                false};
    case Job::None:
        break;
    }
    return {};
}

FaxStory FaxStory::ofFailure(const FaxDetails &details)
{
    const FailureReason reason = FailureReason::of(details.row.failureReason);
    const Mood mood = reason.kind == FailureReason::Class::Ended ? Mood::Ended : Mood::Bad;
    //: %1 says what happened, %2 what to do next; both are whole sentences.
    return {mood, reason.lead, tr("%1 %2").arg(reason.meaning, reason.advice), reason.worthRetrying};
}
