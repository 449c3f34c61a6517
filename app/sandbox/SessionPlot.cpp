// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionPlot.h"

#include "sandbox/SessionTypes.h"

namespace sandbox {

SessionPlot::Span SessionPlot::Span::within(qint64 fromStart, qint64 beforeEnd) const
{
    const qint64 from = std::min(fromStart, seconds);
    return {at + from * 1'000, std::max<qint64>(0, seconds - from - beforeEnd)};
}

qint64 SessionPlot::chance(int what, qint64 below) const
{
    return static_cast<qint64>(m_world.noise(SessionTypes::all()[m_story.kind].name, m_story.index, what) %
                               static_cast<quint64>(below));
}

/// A combination of values whose direction is the story's.
int SessionPlot::cellOf(int type, int number) const
{
    const auto &[product, cells] = m_world.cellsOf(type);
    if (!product)
        return 0;
    const auto count = static_cast<int>(cells.size());
    int cell = static_cast<int>(chance(1'000 + number, count));
    const qsizetype direction = product->dimensions.indexOf("direction");
    const QByteArray wanted = m_story.isOutbound ? "outbound" : "inbound";
    for (int tried = 0; direction >= 0 && tried < count; ++tried) {
        if (cells[static_cast<size_t>(cell)].values[direction] == wanted)
            break;
        cell = (cell + 1) % count;
    }
    return cell;
}

int SessionPlot::add(const QByteArray &typeName, int parent, const Span &span, qint64 amount)
{
    const int type = SessionTypes::find(typeName);
    SessionPrice price = SessionTypes::all()[type].price;
    const auto number = static_cast<int>(m_story.events.size());
    SessionEvent event;
    event.step.type = type;
    event.step.level = parent < 0 ? 1 : m_story.events[static_cast<size_t>(parent)].step.level + 1;
    event.parent = parent;
    event.id = m_world.ids().of({m_story.kind, m_story.index, number});
    event.at = span.at;
    event.seconds = span.seconds;
    event.amount = price.unit == SessionPrice::Unit::Minute ? (span.seconds + 59) / 60 : amount;
    event.cell = cellOf(type, number);
    if (const auto &known = m_world.cellsOf(type); known.product) {
        const UsageFacts::Cell &cell = known.cells[static_cast<size_t>(event.cell)];
        // A fee for a verification is the same everywhere.
        if (price.unit != SessionPrice::Unit::Event)
            price.rate = price.rate * cell.price / 1'000;
        const qsizetype currency = known.product->dimensions.indexOf("currency");
        if (parent < 0 && currency >= 0)
            m_story.currency = cell.values[currency];
    }
    event.rate = price.rate;
    event.step.cost = price.cost(event.amount);
    m_story.events.push_back(std::move(event));
    return number;
}

void SessionPlot::tell()
{
    const QByteArray &kind = SessionTypes::all()[m_story.kind].name;
    if (kind == "call-session")
        call();
    else if (kind == "message")
        message();
    else
        single();
}

void SessionPlot::call()
{
    static constexpr std::array plots{&SessionPlot::assistedCall,   &SessionPlot::plainCall,
                                      &SessionPlot::assistedCall,   &SessionPlot::menuCall,
                                      &SessionPlot::faxCall,        &SessionPlot::assistedCall,
                                      &SessionPlot::conferenceCall, &SessionPlot::assistedCall,
                                      &SessionPlot::menuCall,       &SessionPlot::recordedCall};
    const auto plot = plots[static_cast<size_t>(m_story.index) % plots.size()];
    // Now and then somebody can't stop talking to the assistant.
    const bool isOutlier = m_story.index % 40 == 20;
    const qint64 seconds = isOutlier ? 1'200 + chance(10, 600) : 20 + chance(10, 580);
    const Span span{m_end - seconds * 1'000, seconds};
    add("call-session", -1, span);
    (this->*plot)(span);
}

void SessionPlot::assistedCall(const Span &span)
{
    const bool isOutlier = m_story.index % 40 == 20;
    if (chance(11, 3) > 0)
        add("recording", 0, span.within(1, 0));
    if (chance(12, 2) == 0)
        add("webrtc", 0, span);
    add("sip-trunking", 0, span);
    const int control = add("call-control", 0, span.within(1, 0));
    const int turns = isOutlier ? 40 : static_cast<int>(2 + std::min(span.seconds / 40, chance(13, 9)));
    assistant(control, span.within(2, 1), turns);
    if (chance(14, 2) == 0)
        add("speech-to-text", control, span.within(2, 1));
    if (chance(15, 2) == 0)
        add("text-to-speech", control, span.within(3, span.seconds / 2));
    if (chance(16, 3) == 0)
        add("noise-suppression", control, span.within(1, 0));
    if (chance(17, 4) == 0)
        add("media-streaming", control, span.within(2, 0));
}

void SessionPlot::assistant(int parent, const Span &span, int turns)
{
    const int assistant = add("ai-voice-assistant", parent, span);
    // Each turn has its share of the time, so that none outlasts the conversation.
    const qint64 share = span.seconds * 1'000 / turns;
    for (int number = 0; number < turns; ++number) {
        const bool usesTools = (number + m_story.index) % 4 == 3;
        const Span turnSpan{span.at + number * share, std::min(share / 1'000, 1 + chance(20 + number, 4))};
        turn(assistant, turnSpan, number, usesTools ? 1 + m_story.index / 10 % 3 : 0);
    }
}

void SessionPlot::turn(int parent, const Span &span, int number, int tools)
{
    const int event = add("inference", parent, span, 300 + number * 140 + chance(100 + number, 900));
    // What a tool looks up is often a question to a model again.
    if (tools > 0)
        turn(event, span.within(0, span.seconds / 2), number + 40 + tools, tools - 1);
}

void SessionPlot::menuCall(const Span &span)
{
    if (chance(11, 2) == 0)
        add("recording", 0, span);
    add("sip-trunking", 0, span);
    const int control = add("call-control", 0, span.within(1, 0));
    add("amd", control, {span.at + 1'500, 0});
    add("speech-to-text", control, span.within(3, 1));
    add("text-to-speech", control, span.within(2, span.seconds / 2));
}

void SessionPlot::plainCall(const Span &span)
{
    if (chance(11, 2) == 0)
        add("recording", 0, span.within(1, 0));
    add("webrtc", 0, span);
    add("sip-trunking", 0, span.within(2, 0));
}

void SessionPlot::faxCall(const Span &span)
{
    add("sip-trunking", 0, span);
    add("fax-api", 0, span.within(4, 1), 1 + chance(11, 12));
}

void SessionPlot::conferenceCall(const Span &span)
{
    const auto legs = static_cast<int>(2 + chance(11, 5));
    for (int leg = 0; leg < legs; ++leg)
        add("sip-trunking", 0, span.within(leg * 3, 0));
    // Every third call joined a conference that somebody else held.
    const bool isHost = m_story.index % 3 != 0;
    if (!isHost) {
        add("conference-participant", 0, span.within(5, 0));
        return;
    }
    const int conference = add("conference", 0, span.within(4, 0), legs);
    for (int leg = 0; leg < legs; ++leg)
        add("conference-participant", conference, span.within(4 + leg * 3, 0));
}

void SessionPlot::recordedCall(const Span &span)
{
    add("sip-trunking", 0, span);
    const int control = add("call-control", 0, span.within(1, 0));
    add("media-streaming", control, span.within(2, 0));
    add("siprec-client", 0, span.within(1, 0));
}

void SessionPlot::message()
{
    const qint64 seconds = 3 + chance(10, 5);
    const Span span{m_end - seconds * 1'000, seconds};
    const int message = add("message", -1, span, 1 + chance(11, 4));
    if (m_story.index % 4 != 1)
        return;
    const int assistant = add("ai-messaging-assistant", message, span.within(1, 0));
    const auto turns = static_cast<int>(1 + chance(12, 3));
    for (int number = 0; number < turns; ++number)
        turn(assistant, span.within(1 + number % 2, 1), number, m_story.index % 12 == 1 ? 1 : 0);
}

void SessionPlot::single()
{
    const SessionType &type = SessionTypes::all()[m_story.kind];
    // People meet for longer than anything else takes.
    const qint64 seconds =
        SessionWorld::isVideo(m_story.kind) ? 240 + chance(10, 3'600) : 4 + chance(10, 600);
    const qint64 amount = type.price.unit == SessionPrice::Unit::ThousandTokens ? 200 + chance(11, 8'000)
                          : type.price.unit == SessionPrice::Unit::Megabyte     ? 1 + chance(11, 90)
                                                                                : 1;
    add(type.name, -1, {m_end - seconds * 1'000, seconds}, amount);
}

} // namespace sandbox
