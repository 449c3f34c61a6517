// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FailureReason.h"

#include <algorithm>
#include <array>

namespace {
using Class = FailureReason::Class;

struct Entry
{
    const char *code;
    Class kind;
    bool worthRetrying;
    const char *word;
    const char *lead;
    const char *meaning;
    const char *advice;
};

// The order and the codes are those of the contract's field failure_reason. The grouping is ours. The texts
// hold for both directions, since received faxes fail with the same codes.
constexpr std::array<Entry, 35> table{{
    {"receiver_call_dropped", Class::Line, true, QT_TRANSLATE_NOOP("FailureReason", "call dropped"),
     QT_TRANSLATE_NOOP("FailureReason", "The other side hung up."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "The call was cut by the receiving side before all pages were through."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Send it again. If it drops again, try with T.38 off, or at normal quality.")},
    {"sender_call_dropped", Class::Line, true, QT_TRANSLATE_NOOP("FailureReason", "call dropped"),
     QT_TRANSLATE_NOOP("FailureReason", "The call was cut."),
     QT_TRANSLATE_NOOP("FailureReason", "The sending side ended the call before all pages were through."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Send it again. For a fax you received, ask the sender to repeat it.")},
    {"sender_canceled", Class::Ended, false, QT_TRANSLATE_NOOP("FailureReason", "cancelled"),
     QT_TRANSLATE_NOOP("FailureReason", "Cancelled."),
     QT_TRANSLATE_NOOP("FailureReason", "The sender stopped this fax before it was delivered."),
     QT_TRANSLATE_NOOP("FailureReason", "Nothing to do. Resend it if it was cancelled by mistake.")},
    {"carrier_lost", Class::Line, true, QT_TRANSLATE_NOOP("FailureReason", "line lost"),
     QT_TRANSLATE_NOOP("FailureReason", "The line was lost."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "The two machines lost each other's signal in the middle of the call."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Send it again. If it is lost again, try with T.38 off, or at normal quality.")},
    {"service_unavailable", Class::Capacity, true, QT_TRANSLATE_NOOP("FailureReason", "service unavailable"),
     QT_TRANSLATE_NOOP("FailureReason", "No line was free."),
     QT_TRANSLATE_NOOP("FailureReason", "Telnyx or a carrier on the way could not take the call just now."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Wait a few minutes and send it again. If it goes on, look at Telnyx's status page.")},
    {"fax_signaling_error", Class::Line, true, QT_TRANSLATE_NOOP("FailureReason", "machines disagreed"),
     QT_TRANSLATE_NOOP("FailureReason", "The machines didn't agree."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "The call went through, but the two machines could not agree on how to send."),
     QT_TRANSLATE_NOOP("FailureReason", "Try again with T.38 off. Then try at normal quality.")},
    {"receiver_communication_error", Class::Line, true,
     QT_TRANSLATE_NOOP("FailureReason", "transmission error"),
     QT_TRANSLATE_NOOP("FailureReason", "The line was bad."),
     QT_TRANSLATE_NOOP("FailureReason", "The receiving machine reported errors while pages were coming in."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Send it again. If it fails again, try at normal quality or with T.38 off.")},
    {"sender_communication_error", Class::Line, true,
     QT_TRANSLATE_NOOP("FailureReason", "transmission error"),
     QT_TRANSLATE_NOOP("FailureReason", "The line was bad."),
     QT_TRANSLATE_NOOP("FailureReason", "The sending machine reported errors while pages were going out."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Send it again. If it fails again, try at normal quality or with T.38 off.")},
    {"receiver_decline", Class::Busy, true, QT_TRANSLATE_NOOP("FailureReason", "declined"),
     QT_TRANSLATE_NOOP("FailureReason", "The call was declined."),
     QT_TRANSLATE_NOOP("FailureReason", "The other side turned the call away, or blocks your number."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Try once more later. If it is declined again, phone them and ask whether they accept your faxes.")},
    {"receiver_recovery_on_timer_expire", Class::Line, true, QT_TRANSLATE_NOOP("FailureReason", "timed out"),
     QT_TRANSLATE_NOOP("FailureReason", "The network gave up."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "A carrier on the way waited too long for an answer and ended the call."),
     QT_TRANSLATE_NOOP("FailureReason", "Send it again in a few minutes.")},
    {"receiver_no_response", Class::Busy, true, QT_TRANSLATE_NOOP("FailureReason", "no response"),
     QT_TRANSLATE_NOOP("FailureReason", "No response."),
     QT_TRANSLATE_NOOP("FailureReason", "The number was dialled, but nothing at the other end responded."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Check that the number is right and the machine is switched on, then send it again later.")},
    {"receiver_invalid_number_format", Class::Number, false,
     QT_TRANSLATE_NOOP("FailureReason", "number is wrong"),
     QT_TRANSLATE_NOOP("FailureReason", "The number is wrong."),
     QT_TRANSLATE_NOOP("FailureReason", "The receiving network does not accept a number written like this."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Correct the number: + and the country code first, then the number without a leading zero.")},
    {"receiver_no_answer", Class::Busy, true, QT_TRANSLATE_NOOP("FailureReason", "no answer"),
     QT_TRANSLATE_NOOP("FailureReason", "Nobody answered."),
     QT_TRANSLATE_NOOP("FailureReason", "It rang, but no machine picked up."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Send it again later. If it never answers, ask whether the fax machine is on.")},
    {"receiver_incompatible_destination", Class::Number, false,
     QT_TRANSLATE_NOOP("FailureReason", "not a fax line"),
     QT_TRANSLATE_NOOP("FailureReason", "Not a fax line."),
     QT_TRANSLATE_NOOP("FailureReason", "What answers at this number can't receive a fax."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Ask the recipient for their fax number; this may be a telephone or a mobile.")},
    {"receiver_unallocated_number", Class::Number, false,
     QT_TRANSLATE_NOOP("FailureReason", "number not in service"),
     QT_TRANSLATE_NOOP("FailureReason", "Number not in service."),
     QT_TRANSLATE_NOOP("FailureReason", "Nobody has this number."),
     QT_TRANSLATE_NOOP("FailureReason", "Check the number with the recipient, correct it and send again.")},
    {"destination_unreachable", Class::Unsure, true, QT_TRANSLATE_NOOP("FailureReason", "can't be reached"),
     QT_TRANSLATE_NOOP("FailureReason", "Can't be reached."),
     QT_TRANSLATE_NOOP("FailureReason", "No carrier found a way to this number."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Check the number and try once more. If it fails again, ask Telnyx support about this "
                       "destination.")},
    {"user_busy", Class::Busy, true, QT_TRANSLATE_NOOP("FailureReason", "busy"),
     QT_TRANSLATE_NOOP("FailureReason", "Line was busy."),
     QT_TRANSLATE_NOOP("FailureReason", "The other machine was in use."),
     QT_TRANSLATE_NOOP("FailureReason", "Send it again in a few minutes; nothing needs changing.")},
    {"invalid_ecm_response_from_receiver", Class::Line, true,
     QT_TRANSLATE_NOOP("FailureReason", "error correction failed"),
     QT_TRANSLATE_NOOP("FailureReason", "Error correction failed."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "The other machine gave a wrong answer when pages were checked for errors."),
     QT_TRANSLATE_NOOP("FailureReason", "Try again with T.38 off, or at normal quality.")},
    {"fax_initial_communication_timeout", Class::Line, true,
     QT_TRANSLATE_NOOP("FailureReason", "no fax tone"), QT_TRANSLATE_NOOP("FailureReason", "No fax tone."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "The call was answered, but no fax machine was heard: perhaps a person or a voicemail picked up."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Check that this is a fax number, then send it again, next with T.38 off.")},
    {"destination_not_in_service_plan", Class::Setup, false,
     QT_TRANSLATE_NOOP("FailureReason", "not in your plan"),
     QT_TRANSLATE_NOOP("FailureReason", "Not in your plan."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Your Telnyx service plan does not include calls to this destination."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Have the service plan of the outbound voice profile changed in the Telnyx portal, then resend.")},
    {"account_disabled", Class::Setup, false, QT_TRANSLATE_NOOP("FailureReason", "account disabled"),
     QT_TRANSLATE_NOOP("FailureReason", "The account is disabled."),
     QT_TRANSLATE_NOOP("FailureReason", "Telnyx has stopped this account from sending."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Check balance and messages in the Telnyx portal, or ask Telnyx support. Nothing will go out "
         "before.")},
    {"destination_invalid", Class::Number, false, QT_TRANSLATE_NOOP("FailureReason", "number is wrong"),
     QT_TRANSLATE_NOOP("FailureReason", "The number is wrong."),
     QT_TRANSLATE_NOOP("FailureReason", "This is not a number or address that can be called."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Correct the number: + and the country code first. For a SIP address, check the spelling.")},
    {"no_outbound_profile", Class::Setup, false, QT_TRANSLATE_NOOP("FailureReason", "no outbound profile"),
     QT_TRANSLATE_NOOP("FailureReason", "Not set up to send."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "The fax application has no outbound voice profile, so it may receive but not send."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Assign an outbound voice profile to the application in the Telnyx portal, or send from another "
         "application.")},
    {"destination_not_in_countries_whitelist", Class::Setup, false,
     QT_TRANSLATE_NOOP("FailureReason", "country not allowed"),
     QT_TRANSLATE_NOOP("FailureReason", "Country not allowed."),
     QT_TRANSLATE_NOOP("FailureReason", "The outbound voice profile does not allow calls to this country."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Have the country added to the allowed destinations of the outbound voice profile, then resend.")},
    {"user_channel_limit_exceeded", Class::Capacity, true,
     QT_TRANSLATE_NOOP("FailureReason", "too many at once"),
     QT_TRANSLATE_NOOP("FailureReason", "Too many at once."),
     QT_TRANSLATE_NOOP("FailureReason", "The account already had as many calls open as it may have."),
     QT_TRANSLATE_NOOP("FailureReason", "Wait until some faxes are through, then send it again.")},
    {"outbound_profile_channel_limit_exceeded", Class::Capacity, true,
     QT_TRANSLATE_NOOP("FailureReason", "too many at once"),
     QT_TRANSLATE_NOOP("FailureReason", "Too many at once."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "The outbound voice profile already had as many calls open as it may have."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Wait until some faxes are through, then send it again, or have the profile's limit raised.")},
    {"connection_channel_limit_exceeded", Class::Capacity, true,
     QT_TRANSLATE_NOOP("FailureReason", "too many at once"),
     QT_TRANSLATE_NOOP("FailureReason", "Too many at once."),
     QT_TRANSLATE_NOOP("FailureReason", "The fax application already had as many calls open as it may have."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Wait until some faxes are through, then send it again, or have the application's limit raised.")},
    {"outbound_profile_daily_spend_limit_exceeded", Class::Money, false,
     QT_TRANSLATE_NOOP("FailureReason", "daily limit reached"),
     QT_TRANSLATE_NOOP("FailureReason", "Daily spend limit reached."),
     QT_TRANSLATE_NOOP("FailureReason", "The outbound voice profile has spent what it may spend in a day."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Have the limit raised in the Telnyx portal, or resend when the day is over there (00:00 UTC).")},
    {"unverified_origination_number", Class::Setup, false,
     QT_TRANSLATE_NOOP("FailureReason", "sender not verified"),
     QT_TRANSLATE_NOOP("FailureReason", "Your number isn't verified."),
     QT_TRANSLATE_NOOP("FailureReason", "Telnyx does not let this account send from this number yet."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Verify the number in the Telnyx portal, or choose another number under From.")},
    {"unverified_destination_not_allowed", Class::Setup, false,
     QT_TRANSLATE_NOOP("FailureReason", "recipient not verified"),
     QT_TRANSLATE_NOOP("FailureReason", "Recipient not verified."),
     QT_TRANSLATE_NOOP("FailureReason", "This account may only send to numbers that were verified before."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Verify the recipient's number or upgrade the account in the Telnyx portal, then resend.")},
    {"file_format_invalid", Class::Document, false, QT_TRANSLATE_NOOP("FailureReason", "file format"),
     QT_TRANSLATE_NOOP("FailureReason", "The file can't be used."),
     QT_TRANSLATE_NOOP("FailureReason",
                       "Telnyx could not read the document: its format is not accepted, or it is damaged."),
     QT_TRANSLATE_NOOP("FailureReason", "Save or print it as PDF and send that file.")},
    {"file_download_failed", Class::Document, false, QT_TRANSLATE_NOOP("FailureReason", "download failed"),
     QT_TRANSLATE_NOOP("FailureReason", "The document couldn't be fetched."),
     QT_TRANSLATE_NOOP("FailureReason", "Telnyx got no document from the link."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Check that the link opens without signing in and without a redirect, or send the file itself.")},
    {"file_size_limit_exceeded", Class::Document, false, QT_TRANSLATE_NOOP("FailureReason", "file too large"),
     QT_TRANSLATE_NOOP("FailureReason", "The file is too large."),
     QT_TRANSLATE_NOOP("FailureReason", "A document may have 50 MB at most."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Save it with a lower resolution or in black and white, or split it into several faxes.")},
    {"page_count_limit_exceeded", Class::Document, false,
     QT_TRANSLATE_NOOP("FailureReason", "too many pages"),
     QT_TRANSLATE_NOOP("FailureReason", "Too many pages."),
     QT_TRANSLATE_NOOP("FailureReason", "A fax may have 350 pages at most."),
     QT_TRANSLATE_NOOP("FailureReason", "Split the document and send it as several faxes.")},
    {"media_processing_exception", Class::Document, false,
     QT_TRANSLATE_NOOP("FailureReason", "document not converted"),
     QT_TRANSLATE_NOOP("FailureReason", "The document couldn't be converted."),
     QT_TRANSLATE_NOOP("FailureReason", "Telnyx failed to turn the document into fax pages."),
     QT_TRANSLATE_NOOP(
         "FailureReason",
         "Save or print it as PDF and send that file. If a plain PDF fails too, ask Telnyx support.")},
}};
} // namespace

FailureReason FailureReason::of(const QString &code)
{
    const auto found =
        std::ranges::find_if(table, [&](const Entry &entry) { return code == QLatin1String(entry.code); });
    if (found != table.end()) {
        return {code,
                found->kind,
                tr(found->lead),
                tr(found->meaning),
                tr(found->advice),
                tr(found->word),
                found->worthRetrying};
    }
    if (code.isEmpty()) {
        return {code,
                Class::Unsure,
                tr("It failed."),
                tr("Telnyx did not say why."),
                tr("Try it once more. If it fails again, give the fax id to Telnyx support."),
                {},
                true};
    }
    return {code,
            Class::Unsure,
            tr("It failed: %1.").arg(code),
            tr("Telnyx gave a reason that this version of Signalbox does not know."),
            tr("Try it once more. If it fails again, give the fax id to Telnyx support."),
            code,
            true};
}

QStringList FailureReason::documentedCodes()
{
    QStringList codes;
    for (const Entry &entry : table)
        codes << QLatin1String(entry.code);
    return codes;
}
