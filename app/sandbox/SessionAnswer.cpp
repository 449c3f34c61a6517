// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionAnswer.h"

#include "sandbox/SessionTypes.h"

#include <array>

namespace sandbox {

void SessionAnswer::appendAmount(QByteArray &text, qint64 millionths)
{
    if (millionths < 0) {
        text += '-';
        millionths = -millionths;
    }
    text += QByteArray::number(millionths / 1'000'000);
    std::array<char, 7> digits{'.', '0', '0', '0', '0', '0', '0'};
    qint64 rest = millionths % 1'000'000;
    for (size_t at = digits.size() - 1; at > 0; --at, rest /= 10)
        digits[at] = static_cast<char>('0' + rest % 10);
    text.append(digits.data(), digits.size());
}

size_t SessionAnswer::end(size_t first) const
{
    size_t at = first + 1;
    while (at < m_steps.size() && m_steps[at].level > m_steps[first].level)
        ++at;
    return at;
}

/// Levels below the first.
size_t SessionAnswer::depthOf(size_t at, size_t first) const
{
    return static_cast<size_t>(m_steps[at].level - m_steps[first].level);
}

/// Own costs and those of everything below, what is not shown among it.
std::vector<qint64> SessionAnswer::wholeCosts(size_t first) const
{
    const size_t last = end(first);
    std::vector<qint64> whole(last - first);
    std::vector<qint64> below; // sums of the levels that wait for their parent
    for (size_t at = last; at-- > first;) {
        const size_t level = depthOf(at, first);
        if (below.size() < level + 2)
            below.resize(level + 2);
        whole[at - first] = m_steps[at].cost + below[level + 1];
        below[level + 1] = 0;
        below[level] += whole[at - first];
    }
    return whole;
}

void SessionAnswer::appendRelationship(QByteArray &text, size_t at, const Shown &parent) const
{
    const SessionType &above = SessionTypes::all()[m_steps[parent.at].type];
    const SessionType &type = SessionTypes::all()[m_steps[at].type];
    const SessionRelation *relation = above.relationTo(type.name);
    if (!relation)
        qFatal("%s is no child of %s", type.name.constData(), above.name.constData());
    text += "{\"type\":\"child_of\",\"via\":{\"local_field\":\"";
    text += relation->localField;
    text += "\",\"parent_field\":\"";
    text += relation->parentField;
    text += "\"},\"parent_id\":\"";
    text += parent.id;
    text += "\"}";
}

void SessionAnswer::appendMoney(QByteArray &text, size_t at, qint64 whole) const
{
    text += ",\"cost\":{\"event_cost\":\"";
    appendAmount(text, m_steps[at].cost);
    text += "\",\"cumulative_cost\":\"";
    appendAmount(text, whole);
    text += "\",\"currency\":\"";
    text += m_content.currency;
    text += "\"}";
}

void SessionAnswer::appendNode(QByteArray &text, const Shown &node, const Shown *parent, qint64 whole,
                               bool expand) const
{
    const SessionType &type = SessionTypes::all()[m_steps[node.at].type];
    text += "{\"id\":\"";
    text += node.id;
    text += "\",\"product\":\"";
    text += type.product;
    text += "\",\"event_name\":\"";
    text += type.event;
    text += "\",\"relationship\":";
    if (parent)
        appendRelationship(text, node.at, *parent);
    else
        text += "null";
    appendMoney(text, node.at, whole);
    text += ",\"links\":{\"self\":\"/v2/session_analysis/";
    text += type.name;
    text += '/';
    text += node.id;
    text += "\",\"records\":\"/v2/detail_records?record_type=";
    text += type.records.isEmpty() ? type.name : type.records;
    text += '&';
    text += type.idField();
    text += '=';
    text += node.id;
    text += "\"},\"record\":";
    if (expand)
        m_content.record(static_cast<int>(node.at), text);
    else
        text += "{}";
    text += ",\"children\":[";
}

void SessionAnswer::appendTree(QByteArray &text, const Cut &cut, const std::vector<qint64> &whole) const
{
    const auto first = static_cast<size_t>(cut.first);
    std::vector<Shown> open; // the node itself and those above it
    for (size_t at = first; at < first + whole.size(); ++at) {
        const size_t above = depthOf(at, first);
        if (above >= static_cast<size_t>(cut.depth))
            continue;
        // A sibling closes what is open beside it.
        const bool isNext = open.size() > above;
        for (; open.size() > above; open.pop_back())
            text += "]}";
        if (isNext)
            text += ',';
        const Shown node{at, m_content.id(static_cast<int>(at))};
        appendNode(text, node, open.empty() ? nullptr : &open.back(), whole[at - first], cut.expand);
        open.push_back(node);
    }
    for (; !open.empty(); open.pop_back())
        text += "]}";
}

/// What the answer counts is what it shows.
void SessionAnswer::appendMeta(QByteArray &text, const Cut &cut, size_t count) const
{
    const auto first = static_cast<size_t>(cut.first);
    QByteArrayList products;
    qint64 shown = 0;
    for (size_t at = first; at < first + count; ++at) {
        if (depthOf(at, first) >= static_cast<size_t>(cut.depth))
            continue;
        ++shown;
        const QByteArray &product = SessionTypes::all()[m_steps[at].type].product;
        if (!products.contains(product))
            products << product;
    }
    text += ",\"meta\":{\"event_count\":" + QByteArray::number(shown) + ",\"products\":[\"" +
            products.join("\",\"") + "\"]}}";
}

QByteArray SessionAnswer::bytes(const Cut &cut) const
{
    const std::vector<qint64> whole = wholeCosts(static_cast<size_t>(cut.first));
    QByteArray text;
    text.reserve(static_cast<qsizetype>(whole.size()) * (cut.expand ? 1'250 : 600) + 1'000);
    text += "{\"session_id\":\"" + m_content.id(cut.first) + "\",\"cost\":{\"total\":\"";
    appendAmount(text, whole[0]);
    text += "\",\"currency\":\"" + m_content.currency + "\"},\"root\":";
    appendTree(text, cut, whole);
    appendMeta(text, cut, whole.size());
    return text;
}

} // namespace sandbox
