// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/Vocabulary.h"

namespace {
using Row = Vocabulary::Row;
using Match = Vocabulary::Match;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// "dimension=field dimension=field"
QList<Match> matches(const char *pairs)
{
    QList<Match> found;
    for (const QString &pair : text(pairs).split(u' ', Qt::SkipEmptyParts))
        found << Match{pair.section(u'=', 0, 0), pair.section(u'=', 1, 1)};
    return found;
}

Row row(const char *recordType, const char *product, const char *sessionType, const char *id,
        const char *time, const char *number, const char *cost, const char *pairs)
{
    return {text(recordType), text(product), text(sessionType), text(id),
            text(time),       text(number),  text(cost),        matches(pairs)};
}

QList<Row> table()
{
    const auto call =
        "direction=direction connection_id=connection_id billing_group_id=billing_group_id tags=tags "
        "currency=currency country_code=country_code call_type=call_type";
    const auto feature =
        "connection_id=connection_id billing_group_id=billing_group_id tags=tags currency=currency";
    return {
        row("sip-trunking", "sip-trunking", "sip-trunking", "id", "started_at", "cld", "cost", call),
        row("call-control", "call-control", "call-control", "id", "started_at", "cld", "cost", call),
        row("webrtc", "webrtc", "webrtc", "id", "started_at", "cld", "cost", call),
        row("fax", "fax-api", "fax-api", "id", "started_at", "cld", "cost",
            "direction=direction connection_id=connection_id status=status currency=currency "
            "country_code=country_code billing_group_id=billing_group_id"),
        // No status: usage says "delivery_failed" where a record says "failed".
        row("messaging", "messaging", "message", "uuid", "created_at", "cld", "cost",
            "direction=direction country_iso=country_code normalized_carrier=carrier mcc=mcc mnc=mnc "
            "messaging_profile_id=profile_id currency=currency tags=tags "
            "message_type=message_type"),
        row("conference", "conference", "conference", "id", "started_at", "", "",
            "connection_id=connection_id"),
        row("conference-participant", "", "conference-participant", "id", "joined_at", "destination_number",
            "cost", "currency=currency"),
        row("amd", "amd", "amd", "id", "invoked_at", "", "cost",
            "connection_id=connection_id billing_group_id=billing_group_id tags=tags currency=currency "
            "feature=feature"),
        row("verify", "verify-2fa", "verify", "id", "created_at", "destination_phone_number",
            "verify_usage_fee",
            "verify_channel_type=verify_channel_type verify_profile_id=verify_profile_id currency=currency"),
        row("wireless", "wireless", "sim_card_usage", "id", "created_at", "phone_number", "data_cost",
            "sim_card_id=sim_card_id sim_card_group_id=sim_group_id mcc=mcc mnc=mnc currency=currency"),
        row("media_storage", "media-storage", "media_storage", "id", "created_at", "", "cost",
            "currency=currency"),
        row("inference", "inference", "inference", "id", "created_at", "", "cost",
            "model=model currency=currency"),
        row("embedding", "", "embedding", "id", "created_at", "", "cost", "currency=currency"),
        row("ai-voice-assistant", "", "ai-voice-assistant", "id", "started_at", "", "cost", feature),
        row("recording", "recording", "recording", "id", "started_at", "", "cost", feature),
        row("media-streaming", "media-streaming", "media-streaming", "id", "started_at", "", "cost", feature),
        row("noise-suppression", "noise-suppression", "noise-suppression", "id", "started_at", "", "cost",
            feature),
        row("siprec-client", "", "siprec-client", "id", "started_at", "", "cost", feature),
        row("stt", "speech-to-text", "speech-to-text", "id", "started_at", "", "cost", feature),
        row("tts", "text-to-speech", "text-to-speech", "id", "started_at", "", "cost", feature),
        row("inference-speech-to-text", "", "inference-speech-to-text", "id", "created_at", "", "cost",
            "currency=currency"),
    };
}

const Row *find(const QString &name, QString Row::*field)
{
    const auto &all = Vocabulary::rows();
    const auto found = std::ranges::find_if(all, [&](const Row &each) { return each.*field == name; });
    return found == all.end() || name.isEmpty() ? nullptr : &*found;
}

QString fieldOf(const Row &row, const QString &dimension)
{
    const auto found =
        std::ranges::find_if(row.matches, [&](const Match &match) { return match.dimension == dimension; });
    return found == row.matches.end() ? QString() : found->field;
}
} // namespace

const QList<Vocabulary::Row> &Vocabulary::rows()
{
    static const QList<Row> all = table();
    return all;
}

const Vocabulary::Row *Vocabulary::ofRecords(const QString &recordType)
{
    return find(recordType, &Row::recordType);
}

const Vocabulary::Row *Vocabulary::ofProduct(const QString &product)
{
    return find(product, &Row::product);
}

Vocabulary::Way Vocabulary::toRecords(const QString &product, const QList<UsageFilter> &filters,
                                      const TimeRange &range)
{
    const Row *known = ofProduct(product);
    if (!known)
        return {{}, tr("Telnyx keeps no detail records of this product.")};
    Way way;
    way.records.pane = QStringLiteral("records");
    way.records.query.addQueryItem(QStringLiteral("type"), known->recordType);
    if (!range.isNull())
        way.records.query.addQueryItem(QStringLiteral("range"), range.toString());
    QStringList left;
    for (const UsageFilter &filter : filters) {
        const QString field = fieldOf(*known, filter.dimension);
        // Records are filtered by one value of a field.
        if (field.isEmpty() || filter.values.size() != 1 || filter.values[0].isEmpty())
            left << filter.dimension;
        else
            way.records.query.addQueryItem(QStringLiteral("filter.") + field,
                                           QString::fromLatin1(QUrl::toPercentEncoding(filter.values[0])));
    }
    if (!left.isEmpty())
        way.why = tr("Detail records can’t be filtered by %1, so that there are more of them.")
                      .arg(QLocale().createSeparatedList(left));
    return way;
}

Destination Vocabulary::toSession(const QString &recordType, const QString &id)
{
    const Row *known = ofRecords(recordType);
    Destination place;
    if (!known || known->sessionType.isEmpty() || id.isEmpty())
        return place;
    place.pane = QStringLiteral("sessions");
    place.query.addQueryItem(QStringLiteral("type"), known->sessionType);
    place.query.addQueryItem(QStringLiteral("event"), QString::fromLatin1(QUrl::toPercentEncoding(id)));
    return place;
}
