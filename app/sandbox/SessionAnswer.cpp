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

/// Own costs and those of everything below, what is not shown among it.
std::vector<qint64> SessionAnswer::wholeCosts(size_t first, size_t end) const
{
    std::vector<qint64> whole(end - first);
    std::vector<qint64> below; // sums of the levels that wait for their parent
    for (size_t at = end; at-- > first;) {
        const auto level = static_cast<size_t>(m_steps[at].level - m_steps[first].level);
        if (below.size() < level + 2)
            below.resize(level + 2);
        whole[at - first] = m_steps[at].cost + below[level + 1];
        below[level + 1] = 0;
        below[level] += whole[at - first];
    }
    return whole;
}

void SessionAnswer::appendRelationship(QByteArray &text, size_t at, size_t parent,
                                       const QByteArray &parentId) const
{
    const auto &types = SessionTypes::all();
    const SessionRelation *relation = types[m_steps[parent].type].relationTo(types[m_steps[at].type].name);
    if (!relation)
        qFatal("%s is no child of %s", types[m_steps[at].type].name.constData(),
               types[m_steps[parent].type].name.constData());
    text += "{\"type\":\"child_of\",\"via\":{\"local_field\":\"";
    text += relation->localField;
    text += "\",\"parent_field\":\"";
    text += relation->parentField;
    text += "\"},\"parent_id\":\"";
    text += parentId;
    text += "\"}";
}

void SessionAnswer::appendNode(QByteArray &text, size_t at, const QByteArray &id, qint64 whole,
                               bool expand) const
{
    const SessionType &type = SessionTypes::all()[m_steps[at].type];
    text += ",\"cost\":{\"event_cost\":\"";
    appendAmount(text, m_steps[at].cost);
    text += "\",\"cumulative_cost\":\"";
    appendAmount(text, whole);
    text += "\",\"currency\":\"";
    text += m_content.currency;
    text += "\"},\"links\":{\"self\":\"/v2/session_analysis/";
    text += type.name;
    text += '/';
    text += id;
    text += "\",\"records\":\"/v2/detail_records?record_type=";
    text += type.records.isEmpty() ? type.name : type.records;
    text += '&';
    text += type.idField();
    text += '=';
    text += id;
    text += "\"},\"record\":";
    if (expand)
        m_content.record(static_cast<int>(at), text);
    else
        text += "{}";
    text += ",\"children\":[";
}

QByteArray SessionAnswer::bytes(const Cut &cut) const
{
    const auto first = static_cast<size_t>(cut.first);
    const size_t last = end(first);
    const std::vector<qint64> whole = wholeCosts(first, last);
    const auto &types = SessionTypes::all();
    QByteArray text;
    text.reserve(static_cast<qsizetype>(last - first) * (cut.expand ? 1'100 : 500) + 1'000);
    const QByteArray rootId = m_content.id(cut.first);
    text += "{\"session_id\":\"" + rootId + "\",\"cost\":{\"total\":\"";
    appendAmount(text, whole[0]);
    text += "\",\"currency\":\"" + m_content.currency + "\"},\"root\":";
    struct Open
    {
        size_t at;
        QByteArray id;
    };
    std::vector<Open> open;
    QByteArrayList products;
    qint64 shown = 0;
    for (size_t at = first; at < last; ++at) {
        const auto depth = static_cast<size_t>(m_steps[at].level - m_steps[first].level);
        if (depth >= static_cast<size_t>(cut.depth))
            continue;
        // A sibling closes what is open beside it.
        bool isNext = false;
        while (open.size() > depth) {
            text += "]}";
            open.pop_back();
            isNext = true;
        }
        if (isNext)
            text += ',';
        const SessionType &type = types[m_steps[at].type];
        if (!products.contains(type.product))
            products << type.product;
        const QByteArray id = at == first ? rootId : m_content.id(static_cast<int>(at));
        text += "{\"id\":\"";
        text += id;
        text += "\",\"product\":\"";
        text += type.product;
        text += "\",\"event_name\":\"";
        text += type.event;
        text += "\",\"relationship\":";
        if (open.empty())
            text += "null";
        else
            appendRelationship(text, at, open.back().at, open.back().id);
        appendNode(text, at, id, whole[at - first], cut.expand);
        open.push_back({at, id});
        ++shown;
    }
    for (size_t level = 0; level < open.size(); ++level)
        text += "]}";
    text += ",\"meta\":{\"event_count\":" + QByteArray::number(shown) + ",\"products\":[\"" +
            products.join("\",\"") + "\"]}}";
    return text;
}

} // namespace sandbox
