// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/DocumentedSession.h"

#include "sandbox/SessionTypes.h"
#include "sandbox/WireText.h"

namespace sandbox {

namespace {
constexpr qint64 began = 1'773'756'310'000; // 2026-03-17T14:05:10Z
constexpr const char *conversation = "4c9063e0-1e4b-11f1-b789-02420aef51a1";

/// The costs and their order are the documentation's; it says nothing of ids, tokens and the times within.
struct Told
{
    const char *type;
    int parent;
    const char *id;
    qint64 second;
    qint64 seconds;
    qint64 cost;
    qint64 amount; ///< billed seconds, or tokens
};
constexpr std::array told{Told{"call-session", -1, DocumentedSession::id, 0, 152, 0, 0},
                          Told{"recording", 0, "4c8f1a02-1e4b-11f1-9a10-02420aef51a1", 0, 152, 5'100, 153},
                          Told{"webrtc", 0, "4c8e77d4-1e4b-11f1-8d21-02420aef51a1", 0, 152, 5'200, 156},
                          Told{"sip-trunking", 0, "4c8ea5ba-1e4b-11f1-a3c4-02420aef51a1", 0, 152, 5'200, 156},
                          Told{"call-control", 0, "4c9d22b0-1e4b-11f1-83a0-02420aef51a1", 0, 152, 5'200, 156},
                          Told{"ai-voice-assistant", 4, conversation, 1, 150, 180'000, 180},
                          Told{"inference", 5, "51d20c6e-1e4b-11f1-90b2-02420aef51a1", 6, 1, 1'000, 1'000},
                          Told{"inference", 5, "5f803b48-1e4b-11f1-ae07-02420aef51a1", 32, 1, 1'500, 1'500},
                          Told{"inference", 5, "70a5e1f2-1e4b-11f1-b8d9-02420aef51a1", 64, 2, 2'900, 2'900},
                          Told{"inference", 5, "82c94d10-1e4b-11f1-8c35-02420aef51a1", 97, 2, 3'300, 3'300},
                          Told{"inference", 5, "94f0b7a6-1e4b-11f1-9f6e-02420aef51a1", 128, 2, 3'400, 3'400}};
} // namespace

const SessionStory &DocumentedSession::story()
{
    static const SessionStory story = [] {
        SessionStory made;
        made.kind = SessionTypes::find("call-session");
        made.isOutbound = false;
        made.conversation = conversation;
        made.leg = "4c8e3f3a-1e4b-11f1-b1a5-02420aef51a1";
        made.otherSession = "4c8d9e90-1e4b-11f1-bc5e-02420aef51a1";
        made.number = QStringLiteral("+13125550142");
        for (const Told &each : told) {
            SessionEvent event;
            event.step.type = SessionTypes::find(each.type);
            event.step.level =
                each.parent < 0 ? 1 : made.events[static_cast<size_t>(each.parent)].step.level + 1;
            event.step.cost = each.cost;
            event.parent = each.parent;
            event.id = each.id;
            event.at = began + each.second * 1'000;
            event.seconds = each.seconds;
            event.amount = each.amount;
            made.events.push_back(event);
        }
        return made;
    }();
    return story;
}

static void addRate(QJsonObject &json, const QByteArray &type, const SessionEvent &event)
{
    if (type == "call-session")
        return;
    if (type == "inference") {
        json[QStringLiteral("model")] = QStringLiteral("openai/gpt-4o");
        json[QStringLiteral("prompt_tokens")] = event.amount * 4 / 5;
        json[QStringLiteral("completion_tokens")] = event.amount / 5;
        json[QStringLiteral("total_tokens")] = event.amount;
        json[QStringLiteral("rate")] = QStringLiteral("0.001");
        json[QStringLiteral("rate_measured_in")] = QStringLiteral("1k_tokens");
        return;
    }
    json[QStringLiteral("billed_sec")] = event.amount;
    json[QStringLiteral("rate")] =
        type == "ai-voice-assistant" ? QStringLiteral("0.06") : QStringLiteral("0.002");
    json[QStringLiteral("rate_measured_in")] = QStringLiteral("minute");
}

QJsonObject DocumentedSession::record(int number)
{
    const SessionEvent &event = story().events[static_cast<size_t>(number)];
    const QByteArray &type = SessionTypes::all()[event.step.type].name;
    const auto zoned = [](qint64 at) { return QString::fromLatin1(WireText::zoned(at)); };
    QByteArray cost;
    SessionAnswer::appendAmount(cost, event.step.cost);
    QJsonObject json{{QStringLiteral("id"), QString::fromLatin1(event.id)},
                     {QStringLiteral("record_type"), QString::fromLatin1(type)},
                     {QStringLiteral("call_session_id"), QString::fromLatin1(id)},
                     {QStringLiteral("telnyx_session_id"), QString::fromLatin1(story().otherSession)},
                     {QStringLiteral("call_leg_id"), QString::fromLatin1(story().leg)},
                     {QStringLiteral("duration_sec"), event.seconds},
                     {QStringLiteral("cost"), QString::fromLatin1(cost)},
                     {QStringLiteral("currency"), QStringLiteral("USD")}};
    if (type == "inference") {
        json[QStringLiteral("created_at")] = zoned(event.at);
    } else {
        json[QStringLiteral("started_at")] = zoned(event.at);
        json[QStringLiteral("ended_at")] = zoned(event.at + event.seconds * 1'000);
    }
    if (type == "inference" || type == "ai-voice-assistant")
        json[QStringLiteral("conversation_id")] = QString::fromLatin1(conversation);
    if (type == "call-session" || type == "webrtc" || type == "sip-trunking" || type == "call-control") {
        json[QStringLiteral("direction")] = QStringLiteral("inbound");
        json[QStringLiteral("cli")] = story().number;
        json[QStringLiteral("cld")] = QStringLiteral("+13125550100");
    }
    addRate(json, type, event);
    return json;
}

} // namespace sandbox
