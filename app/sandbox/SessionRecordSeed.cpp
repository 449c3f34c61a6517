// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionRecordSeed.h"

#include "sandbox/DetailRecordSeed.h"
#include "sandbox/SessionTypes.h"
#include "sandbox/WireText.h"

namespace sandbox {

namespace {
QString amount(qint64 millionths)
{
    QByteArray text;
    SessionAnswer::appendAmount(text, millionths);
    return QString::fromLatin1(text);
}

/// What a type tells beside times and money.
QJsonObject ofType(const QByteArray &type, const SessionStory &story, const SessionEvent &event)
{
    const auto text = [](const QByteArray &latin1) { return QString::fromLatin1(latin1); };
    if (type == "call-session")
        return {{QStringLiteral("call_session_id"), text(story.callSession())},
                {QStringLiteral("telnyx_session_id"), text(story.otherSession)},
                {QStringLiteral("direction"),
                 story.isOutbound ? QStringLiteral("outbound") : QStringLiteral("inbound")}};
    if (type == "ai-messaging-assistant")
        return {{QStringLiteral("message_id"), text(story.events[0].id)},
                {QStringLiteral("conversation_id"), text(story.conversation)},
                {QStringLiteral("assistant_id"), QStringLiteral("assistant-%1").arg(story.index % 4 + 1)}};
    if (type == "summarization" || type == "inference-text-to-speech")
        return {{QStringLiteral("total_tokens"), event.amount},
                {QStringLiteral("model"), QStringLiteral("meta-llama/Meta-Llama-3.1-70B-Instruct")}};
    if (type == "branded-calling" || type == "customer-service-record")
        return {{QStringLiteral("phone_number"), story.number}};
    if (type.startsWith("room-session"))
        return {{QStringLiteral("room_session_id"), text(story.conversation)},
                {QStringLiteral("room_id"), text(story.leg)}};
    return {};
}
} // namespace

QJsonObject SessionRecordSeed::record(const SessionStory &story, int number) const
{
    const SessionEvent &event = story.events[static_cast<size_t>(number)];
    const SessionType &type = SessionTypes::all()[event.step.type];
    if (!type.records.isEmpty())
        return DetailRecordSeed(m_world).record(story, number);
    const auto zoned = [](qint64 at) { return QString::fromLatin1(WireText::zoned(at)); };
    QJsonObject json = ofType(type.name, story, event);
    json[QStringLiteral("id")] = QString::fromLatin1(event.id);
    json[QStringLiteral("record_type")] = QString::fromLatin1(type.name);
    json[QStringLiteral("started_at")] = zoned(event.at);
    json[QStringLiteral("ended_at")] = zoned(event.at + event.seconds * 1'000);
    json[QStringLiteral("duration_sec")] = event.seconds;
    json[QStringLiteral("cost")] = amount(event.step.cost);
    json[QStringLiteral("currency")] = QString::fromLatin1(story.currency);
    if (event.rate > 0) {
        json[QStringLiteral("rate")] = amount(event.rate);
        json[QStringLiteral("rate_measured_in")] = QString::fromLatin1(type.price.word());
    }
    return json;
}

} // namespace sandbox
