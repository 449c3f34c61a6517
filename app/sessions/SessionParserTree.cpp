// SPDX-License-Identifier: GPL-3.0-or-later
// How SessionParser reads events.
#include "sessions/SessionParser.h"
#include "sessions/SessionRecord.h"

#include <algorithm>

namespace od = simdjson::ondemand;
using Error = simdjson::error_code;

bool SessionParser::readTree(od::value root)
{
    m_hasRoot = true;
    m_data.nodes.reserve(static_cast<size_t>(m_data.documents[0].bytes.size() / 1'200 + 16));
    if (!open(root, -1))
        return false;
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        if (!(frame.isInChildren ? nextChild(frame) : nextField(frame)))
            return false;
    }
    return true;
}

// An event begins; what is on its way in the frames stays there.
bool SessionParser::open(od::value &value, qint32 parent)
{
    // Each event takes the level of its object and the one of its list.
    if (m_frames.size() * 2 + 8 > deepest)
        return fail(simdjson::DEPTH_ERROR);
    od::object object;
    Frame frame;
    if (const Error error = value.get_object().get(object))
        return fail(error);
    if (const Error error = object.begin().get(frame.fields))
        return fail(error);
    if (const Error error = object.end().get(frame.fieldsEnd))
        return fail(error);
    frame.node = m_data.nodes.size();
    Node &node = m_data.nodes.emplace_back();
    node.parent = parent;
    node.level = static_cast<qint32>(m_frames.size()) + 1;
    m_data.levels = std::max(m_data.levels, node.level);
    m_frames.push_back(frame);
    return true;
}

void SessionParser::close(Frame &frame)
{
    Node &node = m_data.nodes[frame.node];
    node.end = static_cast<qint32>(m_data.nodes.size());
    setType(node);
    if (!node.hasOwn || !node.hasCumulative)
        node.flags |= node.flags & SessionFlag::CostUnreadable ? SessionFlags() : SessionFlag::CostMissing;
    m_frames.pop_back();
}

bool SessionParser::nextChild(Frame &frame)
{
    if (frame.isPastFirst)
        ++frame.children;
    frame.isPastFirst = true;
    if (frame.children == frame.childrenEnd) {
        frame.isInChildren = false;
        ++frame.fields;
        return true;
    }
    auto child = *frame.children;
    if (child.error() != simdjson::SUCCESS)
        return fail(child.error());
    od::value &value = child.value_unsafe();
    // What is no event, such as a null, is no child either.
    return token(value).substr(0, 1) != "{" || open(value, static_cast<qint32>(frame.node));
}

bool SessionParser::nextField(Frame &frame)
{
    if (frame.fields == frame.fieldsEnd) {
        close(frame);
        return true;
    }
    auto entry = *frame.fields;
    if (entry.error() != simdjson::SUCCESS)
        return fail(entry.error());
    od::field &field = entry.value_unsafe();
    std::string_view name;
    if (!nameOf(field, name))
        return fail(simdjson::STRING_ERROR);
    od::value &value = field.value();
    if (name == "children" && token(value).substr(0, 1) == "[") {
        od::array children;
        if (const Error error = value.get_array().get(children))
            return fail(error);
        if (const Error error = children.begin().get(frame.children))
            return fail(error);
        if (const Error error = children.end().get(frame.childrenEnd))
            return fail(error);
        frame.isInChildren = true;
        frame.isPastFirst = false;
        return true;
    }
    if (!readField(m_data.nodes[frame.node], name, value))
        return false;
    ++frame.fields;
    return true;
}

bool SessionParser::readField(Node &node, std::string_view name, od::value &value)
{
    if (name == "record")
        return readRecord(node, value);
    if (name == "cost")
        return readCost(node, value);
    if (name == "links")
        return readLinks(node, value);
    if (name == "relationship")
        return readRelation(node, value);
    if (name == "id")
        node.id = textSpan(token(value));
    else if (name == "product")
        node.product = nameOf(token(value));
    else if (name == "event_name")
        node.event = nameOf(token(value));
    return true;
}

bool SessionParser::readCost(Node &node, od::value &value)
{
    return eachField(value, [&](std::string_view name, od::value &field) {
        if (name == "event_cost")
            setCost(node, token(field), node.ownText, node.own, node.hasOwn);
        else if (name == "cumulative_cost")
            setCost(node, token(field), node.cumulativeText, node.cumulative, node.hasCumulative);
        else if (name == "currency")
            node.currency = nameOf(token(field));
        return true;
    });
}

void SessionParser::setCost(Node &node, std::string_view raw, Span &text, Decimal &cost, bool &has)
{
    // A null is a cost that isn't given.
    if (raw == "null")
        return;
    text = textSpan(raw);
    const std::string_view digits = m_data.raw(0, text);
    const auto read = Decimal::parse(QByteArrayView(digits.data(), static_cast<qsizetype>(digits.size())));
    has = read.has_value();
    cost = read.value_or(Decimal());
    node.flags.setFlag(SessionFlag::CostUnreadable, node.flags.testFlag(SessionFlag::CostUnreadable) || !has);
    node.flags.setFlag(SessionFlag::NegativeCost,
                       node.flags.testFlag(SessionFlag::NegativeCost) || (has && cost.isNegative()));
    const size_t point = digits.find('.');
    if (has && point != std::string_view::npos)
        m_data.decimals = std::max(
            m_data.decimals, static_cast<int>(std::min<size_t>(
                                 digits.find_first_not_of("0123456789", point + 1) == std::string_view::npos
                                     ? digits.size() - point - 1
                                     : static_cast<size_t>(cost.scale()),
                                 18)));
}

bool SessionParser::readLinks(Node &node, od::value &value)
{
    return eachField(value, [&](std::string_view name, od::value &field) {
        if (name == "self")
            node.self = textSpan(token(field));
        else if (name == "records")
            node.records = textSpan(token(field));
        return true;
    });
}

bool SessionParser::readRelation(Node &node, od::value &value)
{
    return eachField(value, [&](std::string_view name, od::value &field) {
        if (name == "type") {
            node.relation = nameOf(token(field));
        } else if (name == "parent_id") {
            node.parentId = textSpan(token(field));
        } else if (name == "via") {
            return eachField(field, [&](std::string_view via, od::value &end) {
                if (via == "local_field")
                    node.localField = nameOf(token(end));
                else if (via == "parent_field")
                    node.parentField = nameOf(token(end));
                return true;
            });
        }
        return true;
    });
}

// Its times are read on the way; where it ends is known when the next token comes.
bool SessionParser::readRecord(Node &node, od::value &value)
{
    const std::string_view begin = token(value);
    if (begin.substr(0, 1) != "{") {
        // A record that is no object is shown as it is.
        const std::string_view text = begin == "null" ? std::string_view() : begin;
        node.record = span(text);
        return true;
    }
    SessionRecord record;
    int fields = 0;
    if (!eachField(value, [&](std::string_view name, od::value &field) {
            ++fields;
            record.take(name, token(field));
            return true;
        }))
        return false;
    const char *next = nullptr;
    if (const Error error = m_document->current_location().get(next))
        return fail(error);
    const char *end = next;
    while (end > begin.data() && *(end - 1) != '}')
        --end;
    node.record = span({begin.data(), static_cast<size_t>(end - begin.data())});
    // Records that weren't asked for stand there empty.
    if (fields == 0)
        node.record = {};
    m_data.hasRecords = m_data.hasRecords || fields > 0;
    node.startMs = record.startMs();
    node.lengthMs = record.lengthMs();
    return true;
}

// The way that the API itself names the event; the event's own name is an alias at times.
void SessionParser::setType(Node &node)
{
    const std::string_view link = m_data.raw(0, node.self);
    constexpr std::string_view marker = "/session_analysis/";
    const size_t at = link.find(marker);
    node.type = node.event != SessionTree::Data::noName ? node.event : node.product;
    if (at == std::string_view::npos)
        return;
    const std::string_view rest = link.substr(at + marker.size());
    if (const size_t slash = rest.find('/'); slash != std::string_view::npos && slash > 0)
        node.type = m_data.names.of(rest.substr(0, slash));
}
