// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Fates.h"

namespace sandbox {

const QByteArrayList &Fates::reasons()
{
    static const QByteArrayList known{
        "receiver_call_dropped",                       // 0005
        "sender_call_dropped",                         // 0006
        "sender_canceled",                             // 0007
        "carrier_lost",                                // 0008
        "service_unavailable",                         // 0009
        "fax_signaling_error",                         // 0010
        "receiver_communication_error",                // 0011
        "sender_communication_error",                  // 0012
        "receiver_decline",                            // 0013
        "receiver_recovery_on_timer_expire",           // 0014
        "receiver_no_response",                        // 0015
        "receiver_invalid_number_format",              // 0016
        "receiver_no_answer",                          // 0017
        "receiver_incompatible_destination",           // 0018
        "receiver_unallocated_number",                 // 0019
        "destination_unreachable",                     // 0020
        "user_busy",                                   // 0021
        "invalid_ecm_response_from_receiver",          // 0022
        "fax_initial_communication_timeout",           // 0023
        "destination_not_in_service_plan",             // 0024
        "account_disabled",                            // 0025
        "destination_invalid",                         // 0026
        "no_outbound_profile",                         // 0027
        "destination_not_in_countries_whitelist",      // 0028
        "user_channel_limit_exceeded",                 // 0029
        "outbound_profile_channel_limit_exceeded",     // 0030
        "connection_channel_limit_exceeded",           // 0031
        "outbound_profile_daily_spend_limit_exceeded", // 0032
        "unverified_origination_number",               // 0033
        "unverified_destination_not_allowed",          // 0034
        "file_format_invalid",                         // 0035
        "file_download_failed",                        // 0036
        "file_size_limit_exceeded",                    // 0037
        "page_count_limit_exceeded",                   // 0038
        "media_processing_exception",                  // 0039
    };
    return known;
}

Fate::Stage Fates::stageOf(const QByteArray &reason)
{
    static const QByteArrayList call{"service_unavailable",
                                     "receiver_decline",
                                     "receiver_recovery_on_timer_expire",
                                     "receiver_no_response",
                                     "receiver_invalid_number_format",
                                     "receiver_no_answer",
                                     "receiver_incompatible_destination",
                                     "receiver_unallocated_number",
                                     "destination_unreachable",
                                     "user_busy",
                                     "sender_canceled"};
    static const QByteArrayList pages{"receiver_call_dropped",
                                      "sender_call_dropped",
                                      "carrier_lost",
                                      "fax_signaling_error",
                                      "receiver_communication_error",
                                      "sender_communication_error",
                                      "invalid_ecm_response_from_receiver",
                                      "fax_initial_communication_timeout"};
    if (reason.startsWith("file_") || reason == "page_count_limit_exceeded" ||
        reason == "media_processing_exception")
        return Fate::Stage::Media;
    if (call.contains(reason))
        return Fate::Stage::Call;
    return pages.contains(reason) ? Fate::Stage::Pages : Fate::Stage::Setup;
}

const QList<Fate> &Fates::table()
{
    static const QList<Fate> fates = [] {
        QList<Fate> rows{
            {.digits = "0001", .end = Fate::End::Delivered},
            {.digits = "0002", .end = Fate::End::Failed, .reason = "user_busy", .stage = Fate::Stage::Call},
            {.digits = "0003",
             .end = Fate::End::Failed,
             .reason = "receiver_no_answer",
             .stage = Fate::Stage::Call},
            {.digits = "0004", .end = Fate::End::NeverEnds},
        };
        for (const QByteArray &reason : reasons())
            rows.append({.digits = QByteArray::number(rows.size() + 1).rightJustified(4, '0'),
                         .end = Fate::End::Failed,
                         .reason = reason,
                         .stage = stageOf(reason)});
        return rows;
    }();
    return fates;
}

qint16 Fates::row(const QByteArray &reason)
{
    return static_cast<qint16>(reasons().indexOf(reason));
}

Fate Fates::of(const QByteArray &destination)
{
    QByteArray digits;
    for (const char c :
         destination.left(destination.contains('@') ? destination.indexOf('@') : destination.size())) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    const QByteArray last = digits.right(4);
    for (const Fate &fate : table()) {
        if (fate.digits == last)
            return fate;
    }
    return {.digits = last};
}

} // namespace sandbox
