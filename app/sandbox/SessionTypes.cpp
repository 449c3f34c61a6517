// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionTypes.h"

#include <algorithm>

namespace sandbox {

namespace {
using Unit = SessionPrice::Unit;

/// Names that are separated by spaces.
QByteArrayList words(const char *text)
{
    return *text == '\0' ? QByteArrayList() : QByteArray(text).split(' ');
}

SessionRelation bySession(const char *child, const char *description)
{
    return {child, "call_session_id", "call_session_id", description};
}

SessionRelation byConversation(const char *child, const char *description)
{
    return {child, "conversation_id", "conversation_id", description};
}

QList<SessionRelation> ofCallSession()
{
    return {bySession("recording", "Recordings made of the call"),
            {"webrtc", "telnyx_session_id", "telnyx_session_id", "Legs of the call in a browser or an app"},
            {"sip-trunking", "telnyx_session_id", "telnyx_session_id", "Legs of the call over a SIP trunk"},
            bySession("call-control", "Legs of the call that a program steered"),
            bySession("siprec-client", "Copies of the call sent to a recording server"),
            bySession("fax-api", "Faxes carried by the call"),
            bySession("conference", "Conferences held in the session"),
            bySession("conference-participant", "Legs of the call that joined a conference")};
}

QList<SessionRelation> ofCallControl()
{
    return {bySession("ai-voice-assistant", "Assistants that spoke on the call"),
            bySession("amd", "Checks whether a person or a machine answered"),
            bySession("media-streaming", "Audio of the call streamed elsewhere while it lasted"),
            bySession("speech-to-text", "Transcriptions of the call"),
            bySession("text-to-speech", "Speech played into the call"),
            bySession("noise-suppression", "Background noise taken out of the call")};
}

QList<SessionType> voiceTypes()
{
    return {
        {"call-session",
         "siptrunking-cdrs",
         "call-session",
         "Holds together everything that one call used; costs nothing itself",
         {},
         "",
         5,
         {},
         ofCallSession()},
        {"call-control",
         "callcontrol-cdrs",
         "callcontrol-cdrs",
         "A call leg steered by the Voice API",
         words("callcontrol-cdrs callcontrol"),
         "call-control",
         4,
         {Unit::Minute, 2'000},
         ofCallControl()},
        {"sip-trunking",
         "siptrunking-cdrs",
         "siptrunking-cdrs",
         "A call leg over a SIP trunk",
         words("siptrunking-cdrs siptrunking"),
         "sip-trunking",
         2,
         {Unit::Minute, 7'000},
         {}},
        {"webrtc",
         "webrtc-cdrs",
         "webrtc-cdrs",
         "A call leg in a browser or an app",
         words("webrtc-cdrs"),
         "webrtc",
         2,
         {Unit::Minute, 2'000},
         {}},
    };
}

QList<SessionType> aiTypes()
{
    const auto plain = [](const char *name, const char *product, const char *description, const char *aliases,
                          const char *records, SessionPrice price) {
        return SessionType{name, product, name, description, words(aliases), records, 2, price, {}};
    };
    SessionType assistant =
        plain("ai-voice-assistant", "ai-voice-assistant", "A conversation that an assistant held on a call",
              "ai-assistant", "ai-voice-assistant", {Unit::Minute, 60'000});
    assistant.depth = 3;
    assistant.children = {byConversation("inference", "Turns of the conversation, one for each model call")};
    SessionType inference = plain("inference", "inference", "One call of a language model", "llm-inference",
                                  "inference", {Unit::ThousandTokens, 1'000});
    inference.depth = 3;
    inference.children = {
        {"inference", "parent_id", "id", "Model calls made by the tools that this turn used"}};
    return {assistant,
            inference,
            plain("inference-speech-to-text", "inference", "A recording transcribed by the inference API", "",
                  "inference-speech-to-text", {Unit::Minute, 3'000}),
            plain("inference-text-to-speech", "inference", "Text spoken by the inference API", "", "",
                  {Unit::ThousandTokens, 12'000}),
            plain("summarization", "inference", "A text summed up by a language model", "", "",
                  {Unit::ThousandTokens, 800}),
            plain("embedding", "inference", "Text turned into vectors for a search by meaning", "embeddings",
                  "embedding", {Unit::ThousandTokens, 20}),
            plain("speech-to-text", "speech-to-text", "Speech of a call written down", "stt", "stt",
                  {Unit::Minute, 4'000}),
            plain("text-to-speech", "text-to-speech", "Text spoken on a call", "tts", "tts",
                  {Unit::Minute, 3'000}),
            plain("amd", "amd", "Told a person from an answering machine", "answering-machine-detection",
                  "amd", {Unit::Event, 6'500}),
            plain("noise-suppression", "noise-suppression", "Audio of a call freed of noise", "",
                  "noise-suppression", {Unit::Minute, 500})};
}

QList<SessionType> otherTypes()
{
    const auto plain = [](const char *name, const char *product, const char *description, const char *aliases,
                          const char *records, SessionPrice price, QList<SessionRelation> children = {}) {
        return SessionType{name,
                           product,
                           name,
                           description,
                           words(aliases),
                           records,
                           children.isEmpty() ? 2 : 3,
                           price,
                           std::move(children)};
    };
    return {
        plain("recording", "recording-cdrs", "A call recorded", "recording-cdrs", "recording",
              {Unit::Minute, 2'000}),
        plain("media_storage", "media-storage", "A media file stored or fetched", "media-storage",
              "media_storage", {Unit::Event, 2'500}),
        plain("media-streaming", "media-streaming", "Audio of a call streamed while it lasted", "",
              "media-streaming", {Unit::Minute, 3'500}),
        plain("forking", "media-forking", "Media of a call sent to a second place", "media-forking", "",
              {Unit::Minute, 2'500}),
        plain("conference", "conference", "A conference from its first to its last participant", "",
              "conference", {},
              {{"conference-participant", "conference_id", "id", "Those who took part in the conference"}}),
        plain("conference-participant", "conference", "The time that one leg spent in a conference", "",
              "conference-participant", {Unit::Minute, 2'000}),
        plain("message", "messaging", "An SMS or MMS message sent or received", "messaging mdr", "messaging",
              {Unit::Part, 4'000},
              {{"ai-messaging-assistant", "message_id", "uuid", "Assistants that answered the message"}}),
        plain("ai-messaging-assistant", "ai-messaging-assistant",
              "An assistant's part in a conversation by messages", "", "", {Unit::Event, 1'500},
              {byConversation("inference", "Model calls made for the answer")}),
        plain("room-session-event", "programmable-video", "A session of a video room", "", "",
              {Unit::Minute, 1'000}),
        plain("room-session-participant-event", "programmable-video",
              "The time that somebody spent in a video room", "", "", {Unit::Minute, 1'500}),
        plain("room-session-recording-event", "programmable-video", "A recording made in a video room", "",
              "", {Unit::Minute, 2'000}),
        plain("room-session-composition-event", "programmable-video",
              "Recordings of a video room put together", "", "", {Unit::Minute, 4'000}),
        plain("verify", "verify-2fa", "A phone number verified", "verify-2fa", "verify",
              {Unit::Event, 30'000}),
        plain("fax-api", "fax-api", "A fax sent or received", "fax", "fax", {Unit::Page, 7'000}),
        plain("branded-calling", "branded-calling", "A call shown with the caller's name and logo", "", "",
              {Unit::Event, 15'000}),
        plain("siprec-client", "siprec", "A call copied to a recording server", "siprec", "siprec-client",
              {Unit::Minute, 2'500}),
        plain("sim_card_usage", "wireless", "Mobile data that a SIM card used", "wireless sim-card-usage",
              "wireless", {Unit::Megabyte, 12'500}),
        plain("customer-service-record", "customer-service-record",
              "What a carrier has on file about a number", "csr", "", {Unit::Event, 50'000}),
    };
}
} // namespace

QByteArray SessionPrice::word() const
{
    switch (unit) {
    case Unit::Nothing:
        return {};
    case Unit::Minute:
        return "minute";
    case Unit::Page:
        return "page";
    case Unit::Part:
        return "message part";
    case Unit::ThousandTokens:
        return "1k_tokens";
    case Unit::Event:
        return "event";
    case Unit::Megabyte:
        return "MB";
    }
    return {};
}

qint64 SessionPrice::cost(qint64 amount) const
{
    return unit == Unit::ThousandTokens ? rate * amount / 1'000 : rate * amount;
}

const SessionRelation *SessionType::relationTo(const QByteArray &child) const
{
    const auto found = std::ranges::find(children, child, &SessionRelation::child);
    return found == children.end() ? nullptr : &*found;
}

const QList<SessionType> &SessionTypes::all()
{
    static const QList<SessionType> types = aiTypes() + voiceTypes() + otherTypes();
    return types;
}

int SessionTypes::find(const QByteArray &name)
{
    const auto found = std::ranges::find_if(
        all(), [&](const SessionType &type) { return type.name == name || type.aliases.contains(name); });
    return found == all().end() ? -1 : static_cast<int>(found - all().begin());
}

int SessionTypes::ofRecords(const QByteArray &detailRecordType)
{
    const auto found = std::ranges::find(all(), detailRecordType, &SessionType::records);
    return detailRecordType.isEmpty() || found == all().end() ? -1 : static_cast<int>(found - all().begin());
}

} // namespace sandbox
