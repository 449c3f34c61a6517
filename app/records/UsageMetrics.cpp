// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageMetrics.h"

#include <QHash>
#include <array>

namespace {
using UsageMetrics::Unit;

struct Row
{
    const char *metric;
    Unit unit;
    bool isAdditive;
};

constexpr bool adds = true;
constexpr bool stands = false; // peaks, averages, shares and counts of different things: each for itself

constexpr std::array rows{
    // Money; every product has "cost", messages and calls split it up.
    Row{"cost", Unit::Money, adds},
    Row{"total_cost", Unit::Money, adds},
    Row{"carrier_fee", Unit::Money, adds},
    Row{"carrier_fees", Unit::Money, adds},
    Row{"carrier_cost", Unit::Money, adds},
    Row{"message_cost", Unit::Money, adds},
    Row{"surcharge", Unit::Money, adds},
    Row{"fee", Unit::Money, adds},
    Row{"discount", Unit::Money, adds},
    Row{"tax", Unit::Money, adds},
    Row{"recording_cost", Unit::Money, adds},
    Row{"storage_cost", Unit::Money, adds},
    Row{"rate", Unit::Money, stands},
    Row{"average_cost", Unit::Money, stands},
    Row{"avg_cost", Unit::Money, stands},
    // Calls.
    Row{"attempted", Unit::Calls, adds},
    Row{"connected", Unit::Calls, adds},
    Row{"completed", Unit::Calls, adds},
    Row{"answered", Unit::Calls, adds},
    Row{"failed", Unit::Calls, adds},
    Row{"calls", Unit::Calls, adds},
    Row{"call_count", Unit::Calls, adds},
    Row{"total_calls", Unit::Calls, adds},
    Row{"short_duration_calls", Unit::Calls, adds},
    Row{"cps", Unit::Calls, stands},
    Row{"peak_cps", Unit::Calls, stands},
    Row{"cps_peak", Unit::Calls, stands},
    Row{"cps_max", Unit::Calls, stands},
    Row{"max_cps", Unit::Calls, stands},
    Row{"average_cps", Unit::Calls, stands},
    Row{"avg_cps", Unit::Calls, stands},
    Row{"cps_limit", Unit::Calls, stands},
    Row{"concurrent_calls", Unit::Calls, stands},
    Row{"max_concurrent_calls", Unit::Calls, stands},
    Row{"peak_concurrent_calls", Unit::Calls, stands},
    // Time, in seconds. Minutes have no unit of their own: they are shown as they are.
    Row{"call_sec", Unit::Seconds, adds},
    Row{"billed_sec", Unit::Seconds, adds},
    Row{"duration_sec", Unit::Seconds, adds},
    Row{"duration", Unit::Seconds, adds},
    Row{"seconds", Unit::Seconds, adds},
    Row{"total_sec", Unit::Seconds, adds},
    Row{"participant_sec", Unit::Seconds, adds},
    Row{"recording_sec", Unit::Seconds, adds},
    Row{"transcribed_sec", Unit::Seconds, adds},
    Row{"streaming_sec", Unit::Seconds, adds},
    Row{"average_duration", Unit::Seconds, stands},
    Row{"avg_duration", Unit::Seconds, stands},
    Row{"acd", Unit::Seconds, stands},
    Row{"pdd", Unit::Seconds, stands},
    Row{"average_latency", Unit::Seconds, stands},
    Row{"minutes", Unit::None, adds},
    Row{"billed_minutes", Unit::None, adds},
    Row{"call_minutes", Unit::None, adds},
    Row{"participant_minutes", Unit::None, adds},
    Row{"recording_minutes", Unit::None, adds},
    // Messages, pages, words.
    Row{"messages", Unit::Messages, adds},
    Row{"message_count", Unit::Messages, adds},
    Row{"sent", Unit::Messages, adds},
    Row{"received", Unit::Messages, adds},
    Row{"delivered", Unit::Messages, adds},
    Row{"parts", Unit::Messages, adds},
    Row{"segments", Unit::Messages, adds},
    Row{"pages", Unit::Pages, adds},
    Row{"page_count", Unit::Pages, adds},
    Row{"characters", Unit::Characters, adds},
    Row{"chars", Unit::Characters, adds},
    Row{"character_count", Unit::Characters, adds},
    Row{"tokens", Unit::Tokens, adds},
    Row{"total_tokens", Unit::Tokens, adds},
    Row{"prompt_tokens", Unit::Tokens, adds},
    Row{"completion_tokens", Unit::Tokens, adds},
    Row{"input_tokens", Unit::Tokens, adds},
    Row{"output_tokens", Unit::Tokens, adds},
    Row{"cached_tokens", Unit::Tokens, adds},
    // Data.
    Row{"bytes", Unit::Bytes, adds},
    Row{"data_bytes", Unit::Bytes, adds},
    Row{"bytes_transferred", Unit::Bytes, adds},
    Row{"uplink_bytes", Unit::Bytes, adds},
    Row{"downlink_bytes", Unit::Bytes, adds},
    Row{"total_bytes", Unit::Bytes, adds},
    Row{"ingress_bytes", Unit::Bytes, adds},
    Row{"egress_bytes", Unit::Bytes, adds},
    Row{"uplink_data", Unit::None, adds}, // megabytes, as the next ones
    Row{"downlink_data", Unit::None, adds},
    Row{"data_usage", Unit::None, adds},
    Row{"data_mb", Unit::None, adds},
    Row{"uplink_mb", Unit::None, adds},
    Row{"downlink_mb", Unit::None, adds},
    Row{"byte_hours", Unit::None, adds},
    Row{"gb_hours", Unit::None, adds},
    Row{"stored_gb", Unit::None, stands},
    Row{"storage_gb", Unit::None, stands},
    Row{"stored_bytes", Unit::Bytes, stands},
    Row{"storage_bytes", Unit::Bytes, stands},
    Row{"average_stored_bytes", Unit::Bytes, stands},
    Row{"max_stored_bytes", Unit::Bytes, stands},
    // Things counted.
    Row{"count", Unit::Records, adds},
    Row{"total", Unit::Records, adds},
    Row{"units", Unit::Records, adds},
    Row{"quantity", Unit::Records, adds},
    Row{"requests", Unit::Records, adds},
    Row{"request_count", Unit::Records, adds},
    Row{"operations", Unit::Records, adds},
    Row{"api_calls", Unit::Records, adds},
    Row{"events", Unit::Records, adds},
    Row{"verifications", Unit::Records, adds},
    Row{"verified", Unit::Records, adds},
    Row{"recordings", Unit::Records, adds},
    Row{"files", Unit::Records, adds},
    Row{"faxes", Unit::Records, adds},
    Row{"conferences", Unit::Records, adds},
    Row{"participants", Unit::Records, adds},
    Row{"conversions", Unit::Records, adds},
    Row{"transcriptions", Unit::Records, adds},
    Row{"session_count", Unit::Records, adds},
    Row{"sessions", Unit::Records, adds},
    Row{"queries", Unit::Records, adds},
    Row{"dips", Unit::Records, adds},
    Row{"streams", Unit::Records, adds},
    Row{"detections", Unit::Records, adds},
    Row{"images", Unit::Records, adds},
    Row{"active_sims", Unit::Records, stands},
    Row{"sim_count", Unit::Records, stands},
    Row{"unique_numbers", Unit::Records, stands},
    Row{"max_participants", Unit::Records, stands},
    Row{"peak_participants", Unit::Records, stands},
    // Shares.
    Row{"asr", Unit::None, stands},
    Row{"ner", Unit::None, stands},
    Row{"mos", Unit::None, stands},
    Row{"success_rate", Unit::None, stands},
    Row{"delivery_rate", Unit::None, stands},
    Row{"conversion_rate", Unit::None, stands},
};

const Row *rowOf(const QString &metric)
{
    static const auto index = [] {
        QHash<QString, const Row *> byName;
        for (const Row &row : rows)
            byName.insert(QLatin1String(row.metric), &row);
        return byName;
    }();
    return index.value(metric);
}
} // namespace

bool UsageMetrics::isKnown(const QString &metric)
{
    return rowOf(metric) != nullptr;
}

bool UsageMetrics::isAdditive(const QString &metric)
{
    const Row *row = rowOf(metric);
    return row && row->isAdditive;
}

bool UsageMetrics::isMoney(const QString &metric)
{
    return unit(metric) == Unit::Money;
}

UsageMetrics::Unit UsageMetrics::unit(const QString &metric)
{
    const Row *row = rowOf(metric);
    return row ? row->unit : Unit::None;
}
