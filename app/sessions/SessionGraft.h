// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTreeData.h"

/// Puts a deeper answer into the place of one event of a tree. What had been read below the ends of the
/// deeper one stays there, found by the identity of its event.
class SessionGraft
{
public:
    SessionGraft(const SessionTree &tree, int node, const SessionTree::Data &below);
    std::shared_ptr<SessionTree::Data> grown();

private:
    using Data = SessionTree::Data;
    using Node = Data::Node;

    void copyOld(size_t from, size_t to, qint32 parentShift, qint32 levelShift);
    void copyBelow();
    Node taken(const Node &node);
    void takeName(quint32 &name);
    std::optional<size_t> deeperOld(const Node &end) const;
    void closeEnds();

    const Data &m_old;
    const Data &m_below;
    size_t m_place;
    int m_shift; ///< of the documents of the one below
    std::shared_ptr<Data> m_new;
    std::unordered_map<std::string, size_t> m_known; ///< events below the place that have children
};
