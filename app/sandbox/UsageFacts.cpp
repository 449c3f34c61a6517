// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/UsageFacts.h"

#include "sandbox/StableHash.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace sandbox {

namespace {
struct Place
{
    const char *code;
    const char *iso;
    const char *mcc;
    const char *mnc;
    const char *carrier;
};
constexpr Place places[]{
    {"1", "US", "310", "410", "AT&T"},         {"1", "US", "311", "480", "Verizon Wireless"},
    {"44", "GB", "234", "15", "Vodafone UK"},  {"1", "US", "310", "260", "T-Mobile USA"},
    {"52", "MX", "334", "020", "Telcel"},      {"49", "DE", "262", "01", "Telekom"},
    {"1", "US", "311", "580", "US Cellular"},  {"61", "AU", "505", "01", "Telstra"},
    {"44", "GB", "234", "30", "EE"},           {"33", "FR", "208", "01", "Orange"},
    {"353", "IE", "272", "01", "Vodafone IE"}, {"352", "LU", "270", "01", "POST Luxembourg"},
};

QByteArray pick(std::initializer_list<const char *> of, int index)
{
    return *(of.begin() + static_cast<size_t>(index) % of.size());
}

// Offices work from 8 to 18 on the east coast of America; nights and weekends are quiet.
constexpr qint64 ofHour[24]{180, 120, 90,    70,    60,    60,  70,    90,  130, 190, 260, 420,
                            620, 860, 1'000, 1'050, 1'000, 980, 1'020, 960, 820, 600, 400, 260};
constexpr qint64 ofWeekday[7]{980, 1'060, 1'080, 1'040, 960, 310, 210};
} // namespace

quint64 UsageFacts::noise(const QByteArray &of, qint64 a, qint64 b) const
{
    // SplitMix64 over what identifies the number.
    quint64 x = (quint64(m_seed) << 32) ^ stableHash(of) ^ (quint64(a) * 0x9E3779B97F4A7C15ULL) ^
                (quint64(b) * 0xC2B2AE3D27D4EB4FULL);
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

QByteArray UsageFacts::id(const QByteArray &kind, int index) const
{
    const QByteArray hash = QCryptographicHash::hash(
        kind + QByteArray::number(index) + QByteArray::number(m_seed), QCryptographicHash::Sha256);
    if (kind == "connection" || kind == "profile")
        return QByteArray::number(1'300'000'000'000'000'000ULL +
                                  qFromBigEndian<quint64>(hash.data()) % 900'000'000'000'000'000ULL);
    const QByteArray hex = hash.toHex();
    return hex.left(8) + '-' + hex.mid(8, 4) + "-4" + hex.mid(13, 3) + "-a" + hex.mid(17, 3) + '-' +
           hex.mid(20, 12);
}

QByteArray UsageFacts::billingGroupOf(int index) const
{
    if (index % 11 == 6)
        return billingGroup(billingGroups - 1);
    if (index % 5 == 3)
        return {};
    return billingGroup(index % 5 == 4 ? 3 : index % 5);
}

QByteArray UsageFacts::text(const UsageProduct &product, const QByteArray &dimension, int index) const
{
    const Place &place = places[static_cast<size_t>(index * 5 / 3) % std::size(places)];
    const bool isOutbound = index % 5 != 1;
    if (dimension == "direction")
        return isOutbound ? "outbound" : "inbound";
    if (dimension == "country_code")
        return place.code;
    if (dimension == "source_country_code")
        return index % 6 == 4 ? "44" : "1";
    if (dimension == "country_iso")
        return place.iso;
    if (dimension == "mcc")
        return place.mcc;
    if (dimension == "mnc")
        return place.mnc;
    if (dimension == "normalized_carrier")
        return place.carrier;
    const auto held = [index](const QByteArrayList &ids) { return ids[index % ids.size()]; };
    if (dimension == "connection_id" && product.name == "fax-api" && !m_holdings.faxApplications.isEmpty())
        return held(m_holdings.faxApplications);
    if (dimension == "connection_id")
        return id("connection", index % 6);
    if (dimension == "outbound_profile_id" && isOutbound && !m_holdings.voiceProfiles.isEmpty())
        return held(m_holdings.voiceProfiles);
    if (dimension == "outbound_profile_id")
        return isOutbound ? id("profile", index % 2) : QByteArray();
    if (dimension == "billing_group_id")
        return billingGroupOf(index);
    if (dimension.endsWith("_id") && dimension != "bundle_id")
        return id(dimension, index % 7);
    if (dimension == "currency")
        return product.name == "wireless" && index % 6 == 5 ? "EUR" : "USD";
    if (dimension == "short_duration_call")
        return index % 9 == 2 || index % 9 == 8 ? "true" : "false";
    if (dimension == "tags")
        return pick({"", "sales", "support", "", "billing"}, index);
    if (dimension == "tn_type" || dimension == "source_tn_type")
        return pick({"local", "toll-free", "mobile", "local"}, index);
    if (dimension == "is_local_calling")
        return index % 5 == 0 ? "true" : "false";
    if (dimension == "call_type")
        return pick({"pstn", "sip", "pstn"}, index);
    if (dimension == "product_name")
        return pick({"long_code", "alphanumeric_id", "toll_free", "short_code"}, index);
    if (dimension == "status_v2" || dimension == "status")
        return pick({"delivered", "delivered", "delivery_failed", "delivered", "delivery_unconfirmed"},
                    index);
    if (dimension == "message_type")
        return pick({"SMS", "SMS", "MMS"}, index);
    if (dimension == "record_type")
        return product.recordTypes[index % product.recordTypes.size()];
    if (dimension == "model")
        return pick({"meta-llama/Meta-Llama-3.1-70B-Instruct", "openai/gpt-4o", "Qwen/Qwen3-235B-A22B"},
                    index);
    if (dimension == "region")
        return pick({"us-central-1", "us-east-1", "eu-central-1"}, index);
    if (dimension == "operation")
        return pick({"read", "write", "list"}, index);
    if (dimension == "verify_channel_type")
        return pick({"sms", "call", "flashcall"}, index);
    if (dimension == "feature")
        return product.name == "amd" ? "PREMIUM" : pick({"premium", "standard"}, index);
    if (dimension == "result")
        return pick({"human", "machine", "not_sure"}, index);
    if (dimension == "voice")
        return pick({"Telnyx.NaturalHD.astra", "AWS.Polly.Joanna", "Azure.en-US-AvaNeural"}, index);
    if (dimension == "provider")
        return pick({"telnyx", "aws", "azure"}, index);
    if (dimension == "engine")
        return pick({"telnyx", "google", "deepgram"}, index);
    if (dimension == "language")
        return pick({"en", "es", "en", "de"}, index);
    return {};
}

std::vector<UsageFacts::Cell> UsageFacts::cells(const UsageProduct &product) const
{
    std::vector<Cell> cells;
    cells.reserve(static_cast<size_t>(product.cells));
    const auto hasShort = product.dimensions.contains("short_duration_call");
    for (int index = 0; index < product.cells; ++index) {
        Cell cell;
        cell.index = index;
        for (const QByteArray &dimension : product.dimensions)
            cell.values << text(product, dimension, index);
        // A few combinations have most of the traffic.
        cell.weight = 1'000'000 * 5 / ((index + 4) * (qint64(product.cells) / 6 + 4));
        if (hasShort && text(product, "short_duration_call", index) == "true")
            cell.weight = cell.weight * 52 / 100;
        cell.price = 600 + static_cast<qint64>(noise(product.name, index, 1) % 900);
        cell.isManaged = index % 8 == 7;
        cells.push_back(std::move(cell));
    }
    return cells;
}

qint64 UsageFacts::volume(const UsageProduct &product, const Cell &cell, qint64 start, qint64 now) const
{
    if (start < begin || start >= now)
        return 0;
    const qint64 hours = start / hour;
    const qint64 day = hours / 24;
    // 1970-01-01 was a Thursday.
    qint64 units = product.volume * cell.weight / 1'000'000;
    units = units * ofHour[hours % 24] / 1'000 * ofWeekday[(day + 3) % 7] / 1'000;
    // Twice as much after four years, and each day differs, and each hour of a cell.
    units = units * (1'000 + (start - begin) / (24 * hour) * 1'000 / 1'460) / 1'000;
    units = units * static_cast<qint64>(900 + noise(product.name, day, 2) % 200) / 1'000;
    units = units * static_cast<qint64>(700 + noise(product.name, hours, cell.index + 3) % 600) / 1'000;
    // Thousandths of a unit become a unit now and then.
    units += static_cast<qint64>(noise(product.name, hours, cell.index + 1'000) % 1'000);
    return known(units / 1'000, start, now);
}

qint64 UsageFacts::value(const UsageMetric &metric, const Cell &cell, qint64 units)
{
    if (metric.kind == UsageMetric::Kind::Money)
        return units * metric.perThousand * cell.price / 1'000;
    return units * metric.perThousand / 1'000;
}

} // namespace sandbox
