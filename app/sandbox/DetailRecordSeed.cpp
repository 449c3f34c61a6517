// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/DetailRecordSeed.h"

#include "sandbox/SessionTypes.h"
#include "sandbox/WireText.h"

#include <QJsonArray>

namespace sandbox {

namespace {
QString zoned(qint64 at)
{
    return QString::fromLatin1(WireText::zoned(at));
}

QString amount(qint64 millionths)
{
    QByteArray text;
    SessionAnswer::appendAmount(text, millionths);
    return QString::fromLatin1(text);
}
} // namespace

struct DetailRecordSeed::Draft
{
    const SessionStory &story;
    const SessionEvent &event;
    QByteArray type; ///< of detail records
    const SessionWorld::Cells &cells;

    QJsonValue value(const char *dimension) const
    {
        const qsizetype column = cells.product->dimensions.indexOf(dimension);
        const QByteArray text =
            column < 0 ? QByteArray() : cells.cells[static_cast<size_t>(event.cell)].values[column];
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text));
    }
    QString id() const { return QString::fromLatin1(event.id); }
    QString begin() const { return zoned(event.at); }
    QString end() const { return zoned(event.at + event.seconds * 1'000); }
    QString cost() const { return amount(event.step.cost); }
    QString rate() const { return amount(event.rate); }
    QString unit() const { return QString::fromLatin1(SessionTypes::all()[event.step.type].price.word()); }
    QString currency() const { return QString::fromLatin1(story.currency); }
    QString ownNumber() const { return QStringLiteral("+13125550100"); }
    QString caller() const { return story.isOutbound ? ownNumber() : story.number; }
    QString called() const { return story.isOutbound ? story.number : ownNumber(); }
    /// Null where there is no call.
    QJsonValue session() const
    {
        const QByteArray id = story.callSession();
        return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromLatin1(id));
    }
    QJsonValue leg() const
    {
        return session().isNull() ? session() : QJsonValue(QString::fromLatin1(story.leg));
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

QList<QJsonObject> DetailRecordSeed::records(const QByteArray &type) const
{
    const int wanted = SessionTypes::ofRecords(type);
    QList<QJsonObject> records;
    for (const int kind : SessionWorld::kinds()) {
        // What has a story of its own is in no other; the rest is in calls and messages.
        const QByteArray &name = SessionTypes::all()[kind].name;
        const bool isMixed = name == "call-session" || name == "message";
        if (!isMixed && kind != wanted)
            continue;
        for (int index = 0; index < m_world.stories(kind); ++index) {
            const SessionStory story = m_world.story(kind, index);
            for (size_t event = 0; event < story.events.size(); ++event) {
                if (story.events[event].step.type == wanted)
                    records << record(story, static_cast<int>(event));
            }
        }
    }
    return records;
}

QJsonObject DetailRecordSeed::record(const SessionStory &story, int number) const
{
    const SessionEvent &event = story.events[static_cast<size_t>(number)];
    const QByteArray type = SessionTypes::all()[event.step.type].records;
    const Draft draft{story, event, type, m_world.cellsOf(event.step.type)};
    const QByteArrayList calls{"sip-trunking", "call-control", "webrtc", "fax"};
    QJsonObject json = type == "messaging"                ? message(draft)
                       : type == "wireless"               ? wireless(draft)
                       : type == "verify"                 ? verify(draft)
                       : type == "media_storage"          ? mediaStorage(draft)
                       : type == "conference"             ? conference(draft)
                       : type == "conference-participant" ? participant(draft)
                       : type == "amd"                    ? amd(draft)
                       : calls.contains(type)             ? call(draft)
                                                          : feature(draft);
    json[QStringLiteral("record_type")] = QString::fromLatin1(type);
    return json;
}

QJsonObject DetailRecordSeed::call(const Draft &draft)
{
    QJsonObject json{{QStringLiteral("id"), draft.id()},
                     {QStringLiteral("call_leg_id"), draft.leg()},
                     {QStringLiteral("call_session_id"), draft.session()},
                     {QStringLiteral("telnyx_session_id"), QString::fromLatin1(draft.story.otherSession)},
                     {QStringLiteral("direction"), draft.value("direction")},
                     {QStringLiteral("cli"), draft.caller()},
                     {QStringLiteral("cld"), draft.called()},
                     {QStringLiteral("started_at"), draft.begin()},
                     {QStringLiteral("ended_at"), draft.end()},
                     {QStringLiteral("call_sec"), draft.event.seconds},
                     {QStringLiteral("duration_sec"), draft.event.seconds},
                     {QStringLiteral("billed_sec"), (draft.event.seconds + 59) / 60 * 60},
                     {QStringLiteral("country_code"), draft.value("country_code")},
                     {QStringLiteral("connection_id"), draft.value("connection_id")},
                     {QStringLiteral("billing_group_id"), draft.value("billing_group_id")},
                     {QStringLiteral("tags"), draft.value("tags")},
                     {QStringLiteral("call_type"), draft.value("call_type")},
                     {QStringLiteral("rate"), draft.rate()},
                     {QStringLiteral("rate_measured_in"), draft.unit()},
                     {QStringLiteral("currency"), draft.currency()},
                     {QStringLiteral("cost"), draft.cost()}};
    if (draft.type == "fax") {
        json[QStringLiteral("pages")] = draft.event.amount;
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
    return {{QStringLiteral("uuid"), draft.id()},
            {QStringLiteral("user_id"), QString::fromLatin1(m_world.uuid("user", 0, 0))},
            {QStringLiteral("created_at"), draft.begin()},
            {QStringLiteral("sent_at"), zoned(draft.event.at + 300)},
            {QStringLiteral("completed_at"), draft.end()},
            {QStringLiteral("updated_at"), draft.end()},
            {QStringLiteral("direction"), draft.value("direction")},
            {QStringLiteral("cli"), draft.caller()},
            {QStringLiteral("cld"), draft.called()},
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
            {QStringLiteral("parts"), draft.event.amount},
            {QStringLiteral("errors"), QJsonArray()},
            {QStringLiteral("rate"), draft.rate()},
            {QStringLiteral("currency"), draft.currency()},
            {QStringLiteral("cost"), draft.cost()}};
}

QJsonObject DetailRecordSeed::feature(const Draft &draft)
{
    QJsonObject json{{QStringLiteral("id"), draft.id()},
                     {timeField(draft.type), draft.begin()},
                     {QStringLiteral("currency"), draft.currency()},
                     {QStringLiteral("cost"), draft.cost()},
                     {QStringLiteral("rate"), draft.rate()},
                     {QStringLiteral("rate_measured_in"), draft.unit()},
                     {QStringLiteral("call_session_id"), draft.session()},
                     {QStringLiteral("call_leg_id"), draft.leg()}};
    for (const char *name : {"connection_id", "billing_group_id", "tags", "model"}) {
        if (draft.cells.product->dimensions.contains(name))
            json[QLatin1String(name)] = draft.value(name);
    }
    json[QStringLiteral("duration_sec")] = draft.event.seconds;
    if (draft.type != "inference" && draft.type != "embedding") {
        json[QStringLiteral("ended_at")] = draft.end();
        json[QStringLiteral("billed_sec")] = (draft.event.seconds + 59) / 60 * 60;
    }
    addConversation(json, draft);
    return json;
}

void DetailRecordSeed::addConversation(QJsonObject &json, const Draft &draft)
{
    if (draft.type == "ai-voice-assistant" || draft.type == "inference")
        json[QStringLiteral("conversation_id")] = QString::fromLatin1(draft.story.conversation);
    if (draft.type == "ai-voice-assistant")
        json[QStringLiteral("assistant_id")] = QStringLiteral("assistant-%1").arg(draft.story.index % 4 + 1);
    if (draft.type != "inference")
        return;
    // The turn whose tool asked; null for the turns of the conversation itself.
    const int parent = draft.event.parent;
    const bool isOfTool =
        parent >= 0 && draft.story.events[static_cast<size_t>(parent)].step.type == draft.event.step.type;
    json[QStringLiteral("parent_id")] =
        isOfTool ? QJsonValue(QString::fromLatin1(draft.story.events[static_cast<size_t>(parent)].id))
                 : QJsonValue(QJsonValue::Null);
    json[QStringLiteral("prompt_tokens")] = draft.event.amount * 4 / 5;
    json[QStringLiteral("completion_tokens")] = draft.event.amount - draft.event.amount * 4 / 5;
    json[QStringLiteral("total_tokens")] = draft.event.amount;
}

QJsonObject DetailRecordSeed::amd(const Draft &draft)
{
    QJsonObject json = feature(draft);
    json.remove(QStringLiteral("duration_sec"));
    json.remove(QStringLiteral("ended_at"));
    json.remove(QStringLiteral("billed_sec"));
    json[QStringLiteral("feature")] = draft.value("feature");
    return json;
}

QJsonObject DetailRecordSeed::wireless(const Draft &draft)
{
    const auto data = static_cast<double>(draft.event.amount);
    return {{QStringLiteral("id"), draft.id()},
            {QStringLiteral("created_at"), draft.begin()},
            {QStringLiteral("closed_at"), draft.end()},
            {QStringLiteral("sim_card_id"), draft.value("sim_card_id")},
            {QStringLiteral("sim_group_id"), draft.value("sim_card_group_id")},
            {QStringLiteral("mcc"), draft.value("mcc")},
            {QStringLiteral("mnc"), draft.value("mnc")},
            {QStringLiteral("phone_number"), draft.story.number},
            {QStringLiteral("data_unit"), QStringLiteral("MB")},
            {QStringLiteral("data_rate"), draft.rate()},
            {QStringLiteral("downlink_data"), data * 3 / 4},
            {QStringLiteral("uplink_data"), data / 4},
            {QStringLiteral("data_cost"), static_cast<double>(draft.event.step.cost) / 1'000'000},
            {QStringLiteral("currency"), draft.currency()}};
}

QJsonObject DetailRecordSeed::verify(const Draft &draft)
{
    return {{QStringLiteral("id"), draft.id()},
            {QStringLiteral("created_at"), draft.begin()},
            {QStringLiteral("updated_at"), draft.end()},
            {QStringLiteral("destination_phone_number"), draft.story.number},
            {QStringLiteral("verify_channel_type"), draft.value("verify_channel_type")},
            {QStringLiteral("verify_profile_id"), draft.value("verify_profile_id")},
            {QStringLiteral("verification_status"), QStringLiteral("accepted")},
            {QStringLiteral("verify_usage_fee"), draft.cost()},
            {QStringLiteral("currency"), draft.currency()}};
}

QJsonObject DetailRecordSeed::mediaStorage(const Draft &draft) const
{
    return {{QStringLiteral("id"), draft.id()},
            {QStringLiteral("created_at"), draft.begin()},
            {QStringLiteral("action_type"), QStringLiteral("upload")},
            {QStringLiteral("asset_id"),
             QString::fromLatin1(m_world.uuid("media_storage", draft.story.index, 7))},
            {QStringLiteral("cost"), draft.cost()},
            {QStringLiteral("currency"), draft.currency()}};
}

// A conference costs nothing itself: its participants do.
QJsonObject DetailRecordSeed::conference(const Draft &draft)
{
    return {{QStringLiteral("id"), draft.id()},
            {QStringLiteral("started_at"), draft.begin()},
            {QStringLiteral("ended_at"), draft.end()},
            {QStringLiteral("call_session_id"), draft.session()},
            {QStringLiteral("call_leg_id"), draft.leg()},
            {QStringLiteral("connection_id"), draft.value("connection_id")},
            {QStringLiteral("call_sec"), draft.event.seconds},
            {QStringLiteral("participant_call_sec"), draft.event.seconds * draft.event.amount},
            {QStringLiteral("participant_count"), draft.event.amount},
            {QStringLiteral("region"), QStringLiteral("ch1")},
            {QStringLiteral("name"), QStringLiteral("Standup")}};
}

QJsonObject DetailRecordSeed::participant(const Draft &draft) const
{
    const SessionEvent &parent = draft.story.events[static_cast<size_t>(draft.event.parent)];
    const bool isHere = SessionTypes::all()[parent.step.type].name == "conference";
    return {{QStringLiteral("id"), draft.id()},
            {QStringLiteral("conference_id"),
             QString::fromLatin1(isHere ? parent.id : m_world.uuid("conference", draft.story.index, 3))},
            {QStringLiteral("joined_at"), draft.begin()},
            {QStringLiteral("left_at"), draft.end()},
            {QStringLiteral("call_session_id"), draft.session()},
            {QStringLiteral("call_leg_id"), draft.leg()},
            {QStringLiteral("originating_number"), draft.caller()},
            {QStringLiteral("destination_number"), draft.called()},
            {QStringLiteral("call_sec"), draft.event.seconds},
            {QStringLiteral("billed_sec"), (draft.event.seconds + 59) / 60 * 60},
            {QStringLiteral("rate"), draft.rate()},
            {QStringLiteral("rate_measured_in"), draft.unit()},
            {QStringLiteral("cost"), draft.cost()},
            {QStringLiteral("currency"), draft.currency()}};
}

} // namespace sandbox
