// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionBytes.h"

#include "sandbox/SessionTypes.h"
#include "sandbox/WireText.h"

namespace sandbox {

namespace {
constexpr int kind = 255; // no record type has this number
constexpr qint64 callSeconds = 300;
constexpr int turns = 20;

/// What records of a type have in common.
QByteArray constantOf(const SessionType &type)
{
    QByteArray text = ",\"record_type\":\"" + (type.records.isEmpty() ? type.name : type.records) +
                      "\",\"currency\":\"USD\",\"rate\":\"";
    SessionAnswer::appendAmount(text, type.price.rate);
    text += "\",\"rate_measured_in\":\"" + type.price.word() + "\",\"call_session_id\":\"" +
            QByteArray(SessionBytes::id) +
            "\",\"telnyx_session_id\":\"b1600000-0000-4000-b000-000000000002\""
            ",\"user_id\":\"b1600000-0000-4000-b000-000000000003\""
            ",\"connection_id\":\"1583941447772537867\",\"tags\":\"support\"";
    if (type.name == "inference" || type.name == "ai-voice-assistant")
        text += ",\"conversation_id\":\"b1600000-0000-4000-b000-000000000004\""
                ",\"assistant_id\":\"assistant-1\",\"region\":\"us-central-1\"";
    if (type.name == "inference")
        text += ",\"model\":\"meta-llama/Meta-Llama-3.1-70B-Instruct\",\"finish_reason\":\"stop\"";
    else
        text += ",\"direction\":\"inbound\",\"cli\":\"+13125550142\",\"cld\":\"+13125550100\"";
    return text;
}
} // namespace

struct SessionBytes::Types
{
    int session = SessionTypes::find("call-session");
    int recording = SessionTypes::find("recording");
    int trunk = SessionTypes::find("sip-trunking");
    int control = SessionTypes::find("call-control");
    int assistant = SessionTypes::find("ai-voice-assistant");
    int inference = SessionTypes::find("inference");
    int listening = SessionTypes::find("speech-to-text");
    int speaking = SessionTypes::find("text-to-speech");
};

SessionBytes::SessionBytes(int events, int depth, const Options &options)
    : m_options(options), m_ids(options.seed), m_inference(SessionTypes::find("inference"))
{
    for (const SessionType &type : SessionTypes::all())
        m_constant.push_back(constantOf(type));
    const Types types;
    m_steps.reserve(static_cast<size_t>(events));
    m_times.reserve(static_cast<size_t>(events));
    add(types.session, 1);
    m_steps[0].cost = 0;
    if (depth > 5)
        addChain(types, events, depth);
    // A single level is all root.
    while (depth > 1 && m_steps.size() < static_cast<size_t>(events))
        addCall(types, events, depth);
}

void SessionBytes::add(int type, int level)
{
    const quint64 noise = SessionId::mixed(m_steps.size() ^ (quint64(m_options.seed) << 32));
    const SessionPrice &price = SessionTypes::all()[type].price;
    const qint64 amount =
        type == m_inference ? static_cast<qint64>(300 + noise % 5'000) : static_cast<qint64>(1 + noise % 5);
    m_steps.push_back({type, level, price.cost(amount)});
    m_times.push_back(0);
}

void SessionBytes::addChain(const Types &types, int events, int depth)
{
    for (int level = 2; level <= depth && m_steps.size() < static_cast<size_t>(events); ++level)
        add(level == 2 ? types.control : level == 3 ? types.assistant : types.inference, level);
}

void SessionBytes::addCall(const Types &types, int events, int depth)
{
    // Calls begin a second after each other; the last event of each began with it.
    const qint64 begin = m_steps.size() == 1 ? 0 : m_times.back() + 1'000;
    const auto put = [&](int type, int level, qint64 after) {
        if (level > depth || m_steps.size() >= static_cast<size_t>(events))
            return;
        add(type, level);
        m_times.back() = begin + after;
    };
    put(types.recording, 2, 0);
    put(types.trunk, 2, 0);
    put(types.control, 2, 0);
    put(types.assistant, 3, 0);
    for (int turn = 0; turn < turns; ++turn) {
        put(types.inference, 4, turn * callSeconds * 1'000 / turns);
        if (turn % 4 == 3)
            put(types.inference, 5, turn * callSeconds * 1'000 / turns);
    }
    put(types.listening, 3, 0);
    put(types.speaking, 3, 0);
}

std::optional<int> SessionBytes::find(const QByteArray &uuid) const
{
    if (uuid.toLower() == id)
        return 0;
    const auto place = m_ids.place(uuid);
    if (!place || place->kind != kind || place->event < 1 ||
        static_cast<size_t>(place->event) >= m_steps.size())
        return {};
    return place->event;
}

QByteArray SessionBytes::idOf(int event) const
{
    return event == 0 ? QByteArray(id) : m_ids.of({kind, 0, event});
}

qint64 SessionBytes::at(int event) const
{
    return m_options.start + m_times[static_cast<size_t>(event)];
}

qint64 SessionBytes::seconds(int event) const
{
    const SessionStep &step = m_steps[static_cast<size_t>(event)];
    if (event == 0)
        return m_times.back() / 1'000 + callSeconds;
    return step.type == m_inference && step.level <= 5 ? 8 - step.level : callSeconds;
}

void SessionBytes::appendRecord(int event, QByteArray &text) const
{
    const auto index = static_cast<size_t>(event);
    const SessionStep &step = m_steps[index];
    const bool isTurn = step.type == m_inference;
    text += "{\"id\":\"";
    text += idOf(event);
    text += isTurn ? "\",\"created_at\":\"" : "\",\"started_at\":\"";
    text += WireText::zoned(at(event));
    text += "\",\"ended_at\":\"";
    text += WireText::zoned(at(event) + seconds(event) * 1'000);
    text += "\",\"duration_sec\":";
    text += QByteArray::number(seconds(event));
    text += ",\"cost\":\"";
    SessionAnswer::appendAmount(text, step.cost);
    text += '"';
    if (isTurn) {
        // The price is one thousandth of a cent a token.
        text += ",\"total_tokens\":";
        text += QByteArray::number(step.cost);
        // A tool's turn follows the one that asked.
        if (step.level > 4) {
            text += ",\"parent_id\":\"";
            text += idOf(event - 1);
            text += '"';
        }
    }
    text += m_constant[static_cast<size_t>(step.type)];
    text += '}';
}

QByteArray SessionBytes::answer(const SessionAnswer::Cut &cut) const
{
    return SessionAnswer(m_steps,
                         {.id = [this](int event) { return idOf(event); },
                          .record = [this](int event, QByteArray &text) { appendRecord(event, text); }})
        .bytes(cut);
}

QByteArray SessionBytes::make(int events, int depth, const Options &options)
{
    return SessionBytes(events, depth, options).answer({0, depth, options.records});
}

} // namespace sandbox
