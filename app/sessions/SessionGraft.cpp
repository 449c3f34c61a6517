// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionGraft.h"

#include <algorithm>

namespace {
std::string identity(const SessionTree::Data &data, const SessionTree::Data::Node &node)
{
    std::string key = data.name(node.type).toStdString();
    key += '/';
    key += data.raw(node.document, node.id);
    return key;
}
} // namespace

SessionGraft::SessionGraft(const SessionTree &tree, int node, const Data &below)
    : m_old(tree.data()),
      m_below(below),
      m_place(static_cast<size_t>(node)),
      m_shift(static_cast<int>(m_old.documents.size())),
      m_new(std::make_shared<Data>())
{
    m_new->documents = m_old.documents;
    m_new->documents << below.documents;
    m_new->documents[m_shift].at = tree.address(node);
    m_new->names = m_old.names;
    m_new->stated = m_old.stated;
    m_new->hasRecords = m_old.hasRecords || below.hasRecords;
    m_new->wasRepaired = m_old.wasRepaired || below.wasRepaired;
    m_new->decimals = std::max(m_old.decimals, below.decimals);
    m_new->depth = node == 0 ? std::max(m_old.depth, below.depth) : m_old.depth;
    for (size_t at = m_place + 1; at < static_cast<size_t>(m_old.nodes[m_place].end); ++at) {
        if (m_old.nodes[at].end > static_cast<qint32>(at) + 1)
            m_known.try_emplace(identity(m_old, m_old.nodes[at]), at);
    }
}

std::shared_ptr<SessionTree::Data> SessionGraft::grown()
{
    m_new->nodes.reserve(m_old.nodes.size() + m_below.nodes.size());
    copyOld(0, m_place, 0, 0);
    copyBelow();
    const auto after = static_cast<size_t>(m_old.nodes[m_place].end);
    // Parents of what comes after stand before the place, and have not moved.
    copyOld(after, m_old.nodes.size(), static_cast<qint32>(m_new->nodes.size()) - static_cast<qint32>(after),
            0);
    closeEnds();
    return std::move(m_new);
}

// Parents within the copied range move along; those before it stay where they are.
void SessionGraft::copyOld(size_t from, size_t to, qint32 parentShift, qint32 levelShift)
{
    for (size_t at = from; at < to; ++at) {
        Node node = m_old.nodes[at];
        if (node.parent >= static_cast<qint32>(from))
            node.parent += parentShift;
        node.level += levelShift;
        m_new->nodes.push_back(node);
    }
}

void SessionGraft::copyBelow()
{
    const Node &place = m_old.nodes[m_place];
    std::vector<qint32> placeOf(m_below.nodes.size());
    for (size_t at = 0; at < m_below.nodes.size(); ++at) {
        Node node = taken(m_below.nodes[at]);
        const auto here = static_cast<qint32>(m_new->nodes.size());
        placeOf[at] = here;
        node.level += place.level - 1;
        if (at == 0) {
            node.parent = place.parent;
            node.relation = place.relation;
            node.localField = place.localField;
            node.parentField = place.parentField;
            node.parentId = place.parentId;
            node.relationDocument = place.relationDocument;
        } else {
            node.parent = placeOf[static_cast<size_t>(node.parent)];
        }
        const auto old =
            node.flags.testFlag(SessionFlag::Unasked) ? deeperOld(m_below.nodes[at]) : std::nullopt;
        node.flags.setFlag(SessionFlag::Unasked, node.flags.testFlag(SessionFlag::Unasked) && !old);
        m_new->nodes.push_back(node);
        if (!old)
            continue;
        const Node &known = m_old.nodes[*old];
        const auto first = *old + 1;
        const auto begin = m_new->nodes.size();
        copyOld(first, static_cast<size_t>(known.end),
                static_cast<qint32>(begin) - static_cast<qint32>(first), node.level - known.level);
        for (size_t child = begin; child < m_new->nodes.size(); ++child) {
            if (m_new->nodes[child].parent == static_cast<qint32>(*old))
                m_new->nodes[child].parent = here;
        }
    }
}

std::optional<size_t> SessionGraft::deeperOld(const Node &end) const
{
    const auto found = m_known.find(identity(m_below, end));
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

SessionTree::Data::Node SessionGraft::taken(const Node &node)
{
    Node copy = node;
    copy.document = static_cast<quint16>(node.document + m_shift);
    copy.relationDocument = static_cast<quint16>(node.relationDocument + m_shift);
    for (quint32 *name : {&copy.product, &copy.event, &copy.type, &copy.currency, &copy.relation,
                          &copy.localField, &copy.parentField})
        takeName(*name);
    return copy;
}

void SessionGraft::takeName(quint32 &name)
{
    if (name != Data::noName)
        name = m_new->names.of(m_below.names.at(name).toStdString());
}

// Ends follow from the parents: from the last one on, each reaches as far as its last descendant.
void SessionGraft::closeEnds()
{
    auto &nodes = m_new->nodes;
    for (size_t at = 0; at < nodes.size(); ++at)
        nodes[at].end = static_cast<qint32>(at) + 1;
    for (size_t at = nodes.size(); at-- > 1;) {
        Node &parent = nodes[static_cast<size_t>(nodes[at].parent)];
        parent.end = std::max(parent.end, nodes[at].end);
    }
}
