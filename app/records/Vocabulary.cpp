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
    return {.recordType = text(recordType),
            .product = text(product),
            .sessionType = text(sessionType),
            .idField = text(id),
            .timeField = text(time),
            .numberField = text(number),
            .costField = text(cost),
            .matches = matches(pairs),
            .fromField = {},
            .durationField = {},
            .connectionField = {},
            .wholeField = {}};
}

/// What a type is looked for by, beside its number, its time and its cost.
struct Search
{
    const char *recordType;
    const char *from;
    const char *duration;
    const char *connection;
    const char *whole;
};
constexpr Search searches[]{
    {"sip-trunking", "cli", "call_sec", "connection_id", "call_session_id"},
    {"call-control", "cli", "call_sec", "connection_id", "call_session_id"},
    {"webrtc", "cli", "call_sec", "connection_id", "call_session_id"},
    {"fax", "cli", "call_sec", "connection_id", "call_session_id"},
    {"messaging", "cli", "", "", ""},
    {"conference", "", "call_sec", "connection_id", "call_session_id"},
    {"conference-participant", "originating_number", "call_sec", "", "call_session_id"},
    {"amd", "", "", "connection_id", "call_session_id"},
    {"inference", "", "", "", "call_session_id"},
    {"ai-voice-assistant", "", "billed_sec", "connection_id", "call_session_id"},
    {"recording", "", "billed_sec", "connection_id", "call_session_id"},
    {"media-streaming", "", "billed_sec", "connection_id", "call_session_id"},
    {"noise-suppression", "", "billed_sec", "connection_id", "call_session_id"},
    {"siprec-client", "", "billed_sec", "connection_id", "call_session_id"},
    {"stt", "", "billed_sec", "connection_id", "call_session_id"},
    {"tts", "", "billed_sec", "connection_id", "call_session_id"},
    {"inference-speech-to-text", "", "billed_sec", "", "call_session_id"},
};

/// "2026-03-17T10:02:11Z"; empty where the text is no time.
QString inUtc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without a zone it is UTC.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
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

QList<Row> completed(QList<Row> rows)
{
    for (Row &row : rows) {
        for (const Search &search : searches) {
            if (row.recordType != QLatin1String(search.recordType))
                continue;
            row.fromField = text(search.from);
            row.durationField = text(search.duration);
            row.connectionField = text(search.connection);
            row.wholeField = text(search.whole);
        }
    }
    return rows;
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
    static const QList<Row> all = completed(table());
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

Destination Vocabulary::toSession(const QString &recordType, const QString &id, const QString &time)
{
    const Row *known = ofRecords(recordType);
    Destination place;
    if (!known || known->sessionType.isEmpty() || id.isEmpty())
        return place;
    place.pane = QStringLiteral("sessions");
    place.query.addQueryItem(QStringLiteral("type"), known->sessionType);
    place.query.addQueryItem(QStringLiteral("event"), QString::fromLatin1(QUrl::toPercentEncoding(id)));
    if (const QString utc = inUtc(time); !utc.isEmpty())
        place.query.addQueryItem(QStringLiteral("time"), QString::fromLatin1(QUrl::toPercentEncoding(utc)));
    return place;
}

Destination Vocabulary::toBatch(const QList<Destination> &sessions)
{
    Destination batch;
    int taken = 0;
    for (const Destination &session : sessions) {
        if (session.isNull())
            continue;
        if (batch.isNull()) {
            batch.pane = session.pane;
            batch.query.addQueryItem(QStringLiteral("batch"), session.value(QStringLiteral("type")));
        }
        const QString event =
            session.value(QStringLiteral("event")) + u'@' + session.value(QStringLiteral("time"));
        batch.query.addQueryItem(QStringLiteral("event"),
                                 QString::fromLatin1(QUrl::toPercentEncoding(event)));
        if (++taken == mostSessions)
            break;
    }
    return batch;
}
