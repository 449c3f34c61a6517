// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/DetailRecordSeed.h"

#include "sandbox/StableHash.h"
#include "sandbox/WireText.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace sandbox {

namespace {
constexpr qint64 day = 24 * 3'600'000LL;
constexpr qint64 reach = 40 * day;

/// The product whose combinations of values a record type shows.
QString productOf(const QByteArray &type)
{
    static const QHash<QByteArray, const char *> products{{"fax", "fax-api"},
                                                          {"verify", "verify-2fa"},
                                                          {"stt", "speech-to-text"},
                                                          {"tts", "text-to-speech"},
                                                          {"media_storage", "media-storage"},
                                                          {"conference-participant", "conference"},
                                                          {"ai-voice-assistant", "call-control"},
                                                          {"embedding", "inference"},
                                                          {"inference-speech-to-text", "inference"},
                                                          {"siprec-client", "recording"}};
    return QString::fromLatin1(products.value(type, type.constData()));
}

QString zoned(qint64 at)
{
    return QString::fromLatin1(WireText::zoned(at));
}

QString amount(qint64 millionths)
{
    return QStringLiteral("%1.%2")
        .arg(millionths / 1'000'000)
        .arg(millionths % 1'000'000, 6, 10, QLatin1Char('0'));
}
} // namespace

struct DetailRecordSeed::Draft
{
    int index;
    qint64 at;
    const UsageProduct *product;
    const UsageFacts::Cell *cell;
    QString id;
    QString session;
    qint64 seconds;
    QString number;
    QString ownNumber;

    QJsonValue value(const char *dimension) const
    {
        const qsizetype column = product->dimensions.indexOf(dimension);
        const QByteArray text = column < 0 ? QByteArray() : cell->values[column];
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text));
    }
    QString cost(qint64 millionthsAUnit, qint64 units) const
    {
        return amount(millionthsAUnit * units * cell->price / 1'000);
    }
};

const QByteArrayList &DetailRecordSeed::types()
{
    static const QByteArrayList all{"ai-voice-assistant",
                                    "amd",
                                    "call-control",
                                    "conference",
                                    "conference-participant",
                                    "embedding",
                                    "fax",
                                    "inference",
                                    "inference-speech-to-text",
                                    "media_storage",
                                    "media-streaming",
                                    "messaging",
                                    "noise-suppression",
                                    "recording",
                                    "sip-trunking",
                                    "siprec-client",
                                    "stt",
                                    "tts",
                                    "verify",
                                    "webrtc",
                                    "wireless"};
    return all;
}

QString DetailRecordSeed::timeField(const QByteArray &type)
{
    if (type == "amd")
        return QStringLiteral("invoked_at");
    if (type == "conference-participant")
        return QStringLiteral("joined_at");
    const QByteArrayList created{"messaging",
                                 "verify",
                                 "wireless",
                                 "media_storage",
                                 "inference",
                                 "embedding",
                                 "inference-speech-to-text"};
    return created.contains(type) ? QStringLiteral("created_at") : QStringLiteral("started_at");
}

quint64 DetailRecordSeed::noise(const QByteArray &of, int index, int what) const
{
    quint64 x = (quint64(m_seed) << 40) ^ stableHash(of) ^ (quint64(index) * 0x9E3779B97F4A7C15ULL) ^
                (quint64(what) * 0xC2B2AE3D27D4EB4FULL);
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

QString DetailRecordSeed::uuid(const QByteArray &of, int index, int what) const
{
    const QByteArray hex = QCryptographicHash::hash(of + QByteArray::number(index) + '/' +
                                                        QByteArray::number(what) + QByteArray::number(m_seed),
                                                    QCryptographicHash::Sha256)
                               .toHex();
    return QString::fromLatin1(hex.left(8) + '-' + hex.mid(8, 4) + "-4" + hex.mid(13, 3) + "-b" +
                               hex.mid(17, 3) + '-' + hex.mid(20, 12));
}

QList<QJsonObject> DetailRecordSeed::records(const QByteArray &type) const
{
    const UsageProduct *product = UsageCatalog::find(productOf(type));
    const auto cells = m_facts.cells(*product);
    QList<QJsonObject> records;
    records.reserve(m_number);
    for (int index = 0; index < m_number; ++index) {
        Draft draft{
            .index = index,
            // Evenly, newest first, with some minutes of chance.
            .at = m_now - 20'000 - index * (reach / m_number) -
                  static_cast<qint64>(noise(type, index, 1) % static_cast<quint64>(reach / m_number / 2 + 1)),
            .product = product,
            .cell = &cells[noise(type, index, 2) % cells.size()],
            .id = uuid(type, index, 3),
            // Records of one session share its id, whatever their type.
            .session = uuid("session", index / 3, 4),
            .seconds = static_cast<qint64>(4 + noise(type, index, 5) % 600),
            .number =
                QStringLiteral("+1312555%1").arg(noise(type, index, 6) % 10'000, 4, 10, QLatin1Char('0')),
            .ownNumber = QStringLiteral("+13125550100")};
        records << record(type, draft);
    }
    return records;
}

QJsonObject DetailRecordSeed::record(const QByteArray &type, const Draft &draft) const
{
    const QByteArrayList calls{"sip-trunking", "call-control", "webrtc", "fax"};
    QJsonObject json = type == "messaging"                ? message(draft)
                       : type == "wireless"               ? wireless(draft)
                       : type == "verify"                 ? verify(draft)
                       : type == "media_storage"          ? mediaStorage(draft)
                       : type == "conference"             ? conference(draft)
                       : type == "conference-participant" ? participant(draft)
                       : calls.contains(type)             ? call(type, draft)
                                                          : feature(type, draft);
    json[QStringLiteral("record_type")] = QString::fromLatin1(type);
    return json;
}

QJsonObject DetailRecordSeed::call(const QByteArray &type, const Draft &draft) const
{
    const bool isOutbound = draft.value("direction").toString() != u"inbound";
    QJsonObject json{{QStringLiteral("id"), draft.id},
                     {QStringLiteral("call_leg_id"), uuid(type, draft.index, 7)},
                     {QStringLiteral("call_session_id"), draft.session},
                     {QStringLiteral("direction"), draft.value("direction")},
                     {QStringLiteral("cli"), isOutbound ? draft.ownNumber : draft.number},
                     {QStringLiteral("cld"), isOutbound ? draft.number : draft.ownNumber},
                     {QStringLiteral("started_at"), zoned(draft.at)},
                     {QStringLiteral("ended_at"), zoned(draft.at + draft.seconds * 1'000)},
                     {QStringLiteral("call_sec"), draft.seconds},
                     {QStringLiteral("billed_sec"), (draft.seconds + 59) / 60 * 60},
                     {QStringLiteral("country_code"), draft.value("country_code")},
                     {QStringLiteral("connection_id"), draft.value("connection_id")},
                     {QStringLiteral("billing_group_id"), draft.value("billing_group_id")},
                     {QStringLiteral("tags"), draft.value("tags")},
                     {QStringLiteral("call_type"), draft.value("call_type")},
                     {QStringLiteral("rate"), QStringLiteral("0.007000")},
                     {QStringLiteral("rate_measured_in"), QStringLiteral("minutes")},
                     {QStringLiteral("currency"), QStringLiteral("USD")},
                     {QStringLiteral("cost"), draft.cost(7'000, (draft.seconds + 59) / 60)}};
    if (type == "fax") {
        json[QStringLiteral("pages")] = static_cast<int>(1 + noise(type, draft.index, 8) % 12);
        json[QStringLiteral("status")] = draft.value("status");
    }
    return json;
}

// Detail records have other words for the status than usage has.
QString DetailRecordSeed::statusOfMessage(const Draft &draft)
{
    if (draft.value("direction").toString() == u"inbound")
        return QStringLiteral("received");
    const QString used = draft.value("status_v2").toString();
    return used == u"delivery_failed"        ? QStringLiteral("failed")
           : used == u"delivery_unconfirmed" ? QStringLiteral("dlr_unconfirmed")
                                             : QStringLiteral("delivered");
}

QJsonObject DetailRecordSeed::message(const Draft &draft) const
{
    const auto parts = static_cast<int>(1 + noise("messaging", draft.index, 8) % 4);
    return {{QStringLiteral("uuid"), draft.id},
            {QStringLiteral("user_id"), uuid("user", 0, 0)},
            {QStringLiteral("created_at"), zoned(draft.at)},
            {QStringLiteral("sent_at"), zoned(draft.at + 300)},
            {QStringLiteral("completed_at"), zoned(draft.at + 2'400)},
            {QStringLiteral("updated_at"), zoned(draft.at + 2'400)},
            {QStringLiteral("direction"), draft.value("direction")},
            {QStringLiteral("cli"), draft.ownNumber},
            {QStringLiteral("cld"), draft.number},
            {QStringLiteral("carrier"), draft.value("normalized_carrier")},
            {QStringLiteral("carrier_fee"), QStringLiteral("0.003")},
            {QStringLiteral("country_code"), draft.value("country_iso")},
            {QStringLiteral("mcc"), draft.value("mcc")},
            {QStringLiteral("mnc"), draft.value("mnc")},
            {QStringLiteral("message_type"), draft.value("message_type")},
            {QStringLiteral("status"), statusOfMessage(draft)},
            {QStringLiteral("profile_id"), draft.value("messaging_profile_id")},
            {QStringLiteral("profile_name"), QStringLiteral("Appointments")},
            {QStringLiteral("tags"), draft.value("tags")},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("errors"), QJsonArray()},
            {QStringLiteral("rate"), QStringLiteral("0.004")},
            {QStringLiteral("currency"), QStringLiteral("USD")},
            {QStringLiteral("cost"), draft.cost(4'000, parts)}};
}

QJsonObject DetailRecordSeed::feature(const QByteArray &type, const Draft &draft) const
{
    QJsonObject json{{QStringLiteral("id"), draft.id},
                     {timeField(type), zoned(draft.at)},
                     {QStringLiteral("currency"), QStringLiteral("USD")},
                     {QStringLiteral("cost"), draft.cost(2'500, draft.seconds / 60 + 1)},
                     {QStringLiteral("call_session_id"), draft.session},
                     {QStringLiteral("call_leg_id"), uuid(type, draft.index, 7)}};
    for (const char *name : {"connection_id", "billing_group_id", "tags", "model"}) {
        if (draft.product->dimensions.contains(name))
            json[QLatin1String(name)] = draft.value(name);
    }
    if (type == "amd") {
        json[QStringLiteral("feature")] = draft.value("feature");
    } else if (type != "inference" && type != "embedding") {
        json[QStringLiteral("ended_at")] = zoned(draft.at + draft.seconds * 1'000);
        json[QStringLiteral("billed_sec")] = draft.seconds;
    }
    return json;
}

QJsonObject DetailRecordSeed::wireless(const Draft &draft) const
{
    return {{QStringLiteral("id"), draft.id},
            {QStringLiteral("created_at"), zoned(draft.at)},
            {QStringLiteral("closed_at"), zoned(draft.at + draft.seconds * 1'000)},
            {QStringLiteral("sim_card_id"), draft.value("sim_card_id")},
            {QStringLiteral("sim_group_id"), draft.value("sim_card_group_id")},
            {QStringLiteral("mcc"), draft.value("mcc")},
            {QStringLiteral("mnc"), draft.value("mnc")},
            {QStringLiteral("phone_number"), draft.number},
            {QStringLiteral("data_unit"), QStringLiteral("MB")},
            {QStringLiteral("data_rate"), QStringLiteral("0.01250")},
            {QStringLiteral("downlink_data"), static_cast<double>(draft.seconds) / 8},
            {QStringLiteral("uplink_data"), static_cast<double>(draft.seconds) / 32},
            {QStringLiteral("data_cost"), static_cast<double>(draft.seconds) / 512},
            {QStringLiteral("currency"), QStringLiteral("USD")}};
}

QJsonObject DetailRecordSeed::verify(const Draft &draft) const
{
    return {{QStringLiteral("id"), draft.id},
            {QStringLiteral("created_at"), zoned(draft.at)},
            {QStringLiteral("updated_at"), zoned(draft.at + 21'000)},
            {QStringLiteral("destination_phone_number"), draft.number},
            {QStringLiteral("verify_channel_type"), draft.value("verify_channel_type")},
            {QStringLiteral("verify_profile_id"), draft.value("verify_profile_id")},
            {QStringLiteral("verification_status"), QStringLiteral("accepted")},
            {QStringLiteral("verify_usage_fee"), QStringLiteral("0.030000")},
            {QStringLiteral("currency"), QStringLiteral("USD")}};
}

QJsonObject DetailRecordSeed::mediaStorage(const Draft &draft) const
{
    return {{QStringLiteral("id"), draft.id},
            {QStringLiteral("created_at"), zoned(draft.at)},
            {QStringLiteral("action_type"), QStringLiteral("upload")},
            {QStringLiteral("asset_id"), uuid("media_storage", draft.index, 7)},
            {QStringLiteral("cost"), draft.cost(2'500, draft.seconds / 60 + 1)},
            {QStringLiteral("currency"), QStringLiteral("USD")}};
}

// A conference costs nothing itself: its participants do.
QJsonObject DetailRecordSeed::conference(const Draft &draft) const
{
    const int participants = 2 + draft.index % 5;
    return {{QStringLiteral("id"), draft.id},
            {QStringLiteral("started_at"), zoned(draft.at)},
            {QStringLiteral("ended_at"), zoned(draft.at + draft.seconds * 1'000)},
            {QStringLiteral("call_session_id"), draft.session},
            {QStringLiteral("call_leg_id"), uuid("conference", draft.index, 7)},
            {QStringLiteral("connection_id"), draft.value("connection_id")},
            {QStringLiteral("call_sec"), draft.seconds},
            {QStringLiteral("participant_call_sec"), draft.seconds * participants},
            {QStringLiteral("participant_count"), participants},
            {QStringLiteral("region"), QStringLiteral("ch1")},
            {QStringLiteral("name"), QStringLiteral("Standup")}};
}

QJsonObject DetailRecordSeed::participant(const Draft &draft) const
{
    return {{QStringLiteral("id"), draft.id},
            {QStringLiteral("conference_id"), uuid("conference", draft.index / 3, 3)},
            {QStringLiteral("joined_at"), zoned(draft.at)},
            {QStringLiteral("left_at"), zoned(draft.at + draft.seconds * 1'000)},
            {QStringLiteral("call_session_id"), draft.session},
            {QStringLiteral("call_leg_id"), uuid("conference-participant", draft.index, 7)},
            {QStringLiteral("originating_number"), draft.ownNumber},
            {QStringLiteral("destination_number"), draft.number},
            {QStringLiteral("call_sec"), draft.seconds},
            {QStringLiteral("billed_sec"), (draft.seconds + 59) / 60 * 60},
            {QStringLiteral("cost"), draft.cost(2'000, (draft.seconds + 59) / 60)},
            {QStringLiteral("currency"), QStringLiteral("USD")}};
}

} // namespace sandbox
