// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"

#include <QBitArray>

/// Which events of a tree are seen, and in what order: what is unfolded, sorted among siblings and searched.
/// Flat arrays and loops throughout, so that neither depth nor width matters.
class SessionRows
{
public:
    enum class Key { Tree, Type, Product, Own, Cumulative, Started, Length, Id };

    /// What was folded stays so where the same events are there again.
    void setTree(SessionTreePtr tree);
    const SessionTreePtr &tree() const { return m_tree; }

    int count() const { return static_cast<int>(m_rows.size()); }
    int nodeAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1 while it isn't seen.
    int rowOf(int node) const { return m_places[static_cast<size_t>(node)]; }

    bool isOpen(int node) const { return m_open.testBit(node); }
    void setOpen(int node, bool open);
    /// Unfolds what lies above that level, and folds the rest; 1 shows the root alone.
    void openTo(int level);
    /// Unfolds what is around an event, so that it is seen; also out of the filter.
    void reveal(int node);
    /// Orders siblings; Tree is the order as received.
    void sort(Key key, Qt::SortOrder order);

    /// Words that must all occur in type, product, name or id. Returns how many events match.
    int search(const QString &text);
    const QString &searched() const { return m_text; }
    bool isSearched() const { return !m_matches.isEmpty(); }
    bool isMatch(int node) const { return isSearched() && m_matches.testBit(node); }
    /// One bit an event; empty without a search.
    const QBitArray &matches() const { return m_matches; }
    int matchCount() const { return m_matchCount; }
    /// The next match after an event in the order of the tree, around the end; -1 without any.
    int nextMatch(int node, bool backwards = false) const;
    /// Shows matches and what is above them alone.
    void setFiltered(bool filtered);
    bool isFiltered() const { return m_isFiltered; }

    /// From the root to the dearest child each time, ending at an event that costs more itself than any
    /// child.
    QList<int> hottestPath() const;

private:
    void rebuild();
    void orderChildren();
    /// All events in the chosen order, whatever their parents.
    std::vector<int> ordered() const;
    bool hasChildren(int node) const;

    SessionTreePtr m_tree;
    QBitArray m_open;
    QBitArray m_matches;
    QBitArray m_kept; ///< matches and what is above them
    std::vector<int> m_rows;
    std::vector<int> m_places;
    std::vector<int> m_sorted;     ///< children of all parents, each parent's together
    std::vector<int> m_firstChild; ///< where a parent's begin in m_sorted; one more at the end
    QString m_text;
    int m_matchCount = 0;
    Key m_key = Key::Tree;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_isFiltered = false;
};
