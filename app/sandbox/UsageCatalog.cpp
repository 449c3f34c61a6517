// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/UsageCatalog.h"

namespace sandbox {

namespace {
using Kind = UsageMetric::Kind;

QByteArrayList words(const char *text)
{
    return QByteArray(text).split(' ');
}

// What the documentation shows of SIP trunking, in its order.
UsageProduct sipTrunking()
{
    return {.name = "sip-trunking",
            .metrics = {{"connected", Kind::Float, 710},
                        {"cost", Kind::Money, 2'150},
                        {"attempted", Kind::Float, 1'000},
                        {"call_sec", Kind::Float, 101'000},
                        {"completed", Kind::Float, 690},
                        {"billed_sec", Kind::Float, 112'000}},
            .dimensions = words("date tn_type tags billing_group_id country_code outbound_profile_id "
                                "source_tn_type date_time connection_id bundle_id short_duration_call "
                                "source_country_code currency is_local_calling call_type direction"),
            .recordTypes = {},
            .cells = 72,
            .volume = 900'000};
}

UsageProduct messaging()
{
    return {.name = "messaging",
            .metrics = {{"cost", Kind::Money, 7'300},
                        {"count", Kind::Whole, 1'000},
                        {"parts", Kind::Float, 1'900},
                        {"carrier_fee", Kind::Money, 2'900}},
            .dimensions =
                words("date date_time direction normalized_carrier mcc mnc country_iso product_name "
                      "status_v2 currency messaging_profile_id billing_group_id tags message_type "
                      "record_type"),
            .recordTypes = words("message rcs"),
            .cells = 80,
            .volume = 240'000};
}

UsageProduct voice(const char *name, qint64 volume, qint64 cost)
{
    return {.name = name,
            .metrics = {{"cost", Kind::Money, cost},
                        {"attempted", Kind::Float, 1'000},
                        {"connected", Kind::Float, 760},
                        {"call_sec", Kind::Float, 88'000},
                        {"billed_sec", Kind::Float, 97'000}},
            .dimensions = words("date date_time direction country_code connection_id billing_group_id tags "
                                "currency call_type"),
            .recordTypes = {},
            .cells = 40,
            .volume = volume};
}

UsageProduct feature(const char *name, qint64 volume, qint64 cost, QList<UsageMetric> more = {})
{
    return {.name = name,
            .metrics = QList<UsageMetric>{{"cost", Kind::Money, cost}, {"count", Kind::Whole, 1'000}} + more,
            .dimensions = words("date date_time connection_id billing_group_id tags currency"),
            .recordTypes = {},
            .cells = 18,
            .volume = volume};
}

UsageProduct with(UsageProduct product, const char *dimensions, const char *recordTypes = "")
{
    product.dimensions += words(dimensions);
    if (*recordTypes != '\0') {
        product.recordTypes = words(recordTypes);
        product.dimensions << "record_type";
    }
    return product;
}

/// Costs of some products come without a currency.
UsageProduct withoutCurrency(UsageProduct product)
{
    product.dimensions.removeAll("currency");
    return product;
}

QList<UsageProduct> all()
{
    const UsageMetric seconds{"billed_sec", Kind::Float, 60'000};
    const UsageMetric bytes{"bytes", Kind::Float, 1'400'000'000};
    return {
        sipTrunking(),
        messaging(),
        voice("call-control", 160'000, 3'100),
        {.name = "wireless",
         .metrics = {{"cost", Kind::Money, 11'000},
                     {"data_mb", Kind::Float, 42'000},
                     {"sessions", Kind::Float, 1'000}},
         .dimensions =
             words("date date_time sim_card_id sim_card_group_id country_iso mcc mnc currency tags"),
         .recordTypes = {},
         .cells = 36,
         .volume = 20'000},
        with(feature("cloud-storage", 60'000, 90, {bytes, {"requests", Kind::Float, 9'000}}),
             "region operation", "storage requests"),
        with(feature("inference", 34'000, 1'900,
                     {{"input_tokens", Kind::Float, 1'800'000}, {"output_tokens", Kind::Float, 260'000}}),
             "model", "chat embedding"),
        with(feature("verify-2fa", 26'000, 30'000, {{"verified", Kind::Float, 810}}),
             "country_iso verify_channel_type verify_profile_id"),
        {.name = "fax-api",
         .metrics = {{"cost", Kind::Money, 21'000},
                     {"count", Kind::Whole, 1'000},
                     {"pages", Kind::Float, 3'400},
                     {"call_sec", Kind::Float, 96'000}},
         .dimensions =
             words("date date_time direction country_code connection_id status currency billing_group_id"),
         .recordTypes = {},
         .cells = 20,
         .volume = 9'000},
        voice("webrtc", 42'000, 1'700),
        {.name = "cps",
         .metrics = {{"cps_peak", Kind::Peak, 11}, {"calls", Kind::Float, 1'000}},
         .dimensions = words("date date_time connection_id direction"),
         .recordTypes = {},
         .cells = 14,
         .volume = 700'000},
        feature("conference", 14'000, 2'400, {seconds, {"participants", Kind::Float, 3'800}}),
        with(feature("programmable-video", 6'000, 4'000, {{"participant_sec", Kind::Float, 1'900'000}}),
             "room_id"),
        with(feature("call-control-features", 52'000, 1'200), "feature",
             "amd recording media-streaming noise-suppression"),
        feature("customer-service-record", 900, 480'000),
        feature("media-streaming", 17'000, 3'500, {seconds}),
        feature("noise-suppression", 12'000, 2'600, {seconds}),
        with(feature("text-to-speech", 31'000, 1'100, {{"characters", Kind::Float, 420'000}}),
             "voice provider"),
        with(feature("speech-to-text", 29'000, 6'200, {seconds}), "engine language"),
        feature("recording", 38'000, 1'500, {seconds}),
        withoutCurrency(feature("forking", 7'000, 1'900, {seconds})),
        feature("media-storage", 5'000, 700, {bytes}),
        with(feature("amd", 44'000, 2'000), "feature result"),
    };
}
} // namespace

const QList<UsageProduct> &UsageCatalog::products()
{
    static const QList<UsageProduct> table = all();
    return table;
}

const UsageProduct *UsageCatalog::find(const QString &name)
{
    const auto found = std::ranges::find_if(
        products(), [&](const UsageProduct &each) { return each.name == name.toUtf8(); });
    return found == products().end() ? nullptr : &*found;
}

} // namespace sandbox
