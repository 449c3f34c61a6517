// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionRows.h"

#include "sessions/SessionLayer.h"
#include "sessions/SessionTreeData.h"

#include <algorithm>
#include <numeric>

namespace {
/// So many rows are unfolded by themselves when a session is opened.
constexpr int unfoldedAtFirst = 200;

QSet<QString> folded(const SessionTree &tree, const QBitArray &open)
{
    QSet<QString> found;
    for (int node = 0; node < tree.size(); ++node) {
        if (!tree.isLeaf(node) && !open.testBit(node))
            found << tree.recordType(node) + u'/' + tree.id(node);
    }
    return found;
}

/// Names that hold all words, by their number.
std::vector<bool> matchingNames(const SessionNames &names, const QString &word)
{
    std::vector<bool> matching(static_cast<size_t>(names.size()));
    for (size_t name = 0; name < matching.size(); ++name) {
        const QString text = names.at(static_cast<quint32>(name));
        matching[name] = text.contains(word, Qt::CaseInsensitive) ||
                         SessionLayer::typeName(text).contains(word, Qt::CaseInsensitive);
    }
    return matching;
}

char lowered(char one)
{
    return one >= 'A' && one <= 'Z' ? static_cast<char>(one + ('a' - 'A')) : one;
}

// Ids are short: what a searcher would prepare costs more than it spares.
bool contains(std::string_view text, std::string_view word)
{
    for (size_t at = 0; at + word.size() <= text.size(); ++at) {
        size_t same = 0;
        while (same < word.size() && lowered(text[at + same]) == word[same])
            ++same;
        if (same == word.size())
            return true;
    }
    return false;
}
} // namespace

void SessionRows::setTree(SessionTreePtr tree)
{
    const bool isFirst = !m_tree;
    const QSet<QString> before = isFirst ? QSet<QString>() : folded(*m_tree, m_open);
    m_tree = std::move(tree);
    const int size = m_tree ? m_tree->size() : 0;
    m_open.fill(true, size);
    m_matches.clear();
    m_matchCount = 0;
    if (isFirst && size > unfoldedAtFirst) {
        int level = 2;
        // As deep as fits a look.
        std::vector<int> levels(static_cast<size_t>(m_tree->levels()) + 2);
        for (int node = 0; node < size; ++node)
            ++levels[static_cast<size_t>(m_tree->level(node))];
        for (int seen = levels[1] + levels[2]; level < m_tree->levels(); ++level) {
            seen += levels[static_cast<size_t>(level) + 1];
            if (seen > unfoldedAtFirst)
                break;
        }
        for (int node = 0; node < size; ++node)
            m_open.setBit(node, m_tree->level(node) < level);
    }
    for (int node = 0; !before.isEmpty() && node < size; ++node) {
        if (before.contains(m_tree->recordType(node) + u'/' + m_tree->id(node)))
            m_open.clearBit(node);
    }
    orderChildren();
    if (m_text.isEmpty())
        rebuild();
    else
        search(m_text);
}

bool SessionRows::hasChildren(int node) const
{
    return !m_tree->isLeaf(node);
}

void SessionRows::setOpen(int node, bool open)
{
    m_open.setBit(node, open);
    rebuild();
}

void SessionRows::openTo(int level)
{
    for (int node = 0; node < m_open.size(); ++node)
        m_open.setBit(node, m_tree->level(node) < level);
    rebuild();
}

void SessionRows::reveal(int node)
{
    if (m_isFiltered && !m_kept.testBit(node))
        m_isFiltered = false;
    for (int at = m_tree->parent(node); at >= 0; at = m_tree->parent(at))
        m_open.setBit(at);
    rebuild();
}

void SessionRows::sort(Key key, Qt::SortOrder order)
{
    m_key = key;
    m_order = order;
    orderChildren();
    rebuild();
}

std::vector<int> SessionRows::ordered() const
{
    const SessionTree &tree = *m_tree;
    const bool isTurned = m_order == Qt::DescendingOrder;
    std::vector<int> all(static_cast<size_t>(tree.size()));
    std::iota(all.begin(), all.end(), 0);
    const auto by = [&](auto &&keyOf) {
        using Of = std::decay_t<decltype(keyOf(0))>;
        std::vector<Of> keys;
        keys.reserve(all.size());
        for (int node = 0; node < tree.size(); ++node)
            keys.push_back(keyOf(node));
        std::ranges::stable_sort(all, [&](int a, int b) {
            const Of &left = keys[static_cast<size_t>(a)];
            const Of &right = keys[static_cast<size_t>(b)];
            return isTurned ? right < left : left < right;
        });
    };
    switch (m_key) {
    case Key::Tree:
        if (isTurned)
            std::ranges::reverse(all);
        break;
    case Key::Type:
        by([&](int node) { return SessionLayer::typeName(tree.recordType(node)); });
        break;
    case Key::Product:
        by([&](int node) { return tree.product(node); });
        break;
    case Key::Own:
        by([&](int node) { return tree.own(node).value_or(Decimal()); });
        break;
    case Key::Cumulative:
        by([&](int node) { return tree.weight(node); });
        break;
    case Key::Started:
        by([&](int node) { return tree.startMs(node); });
        break;
    case Key::Length:
        by([&](int node) { return tree.lengthMs(node); });
        break;
    case Key::Id:
        by([&](int node) { return tree.id(node); });
        break;
    }
    return all;
}

// All events are sorted once, and then dealt out to their parents, which keeps the order.
void SessionRows::orderChildren()
{
    const int size = m_tree ? m_tree->size() : 0;
    m_sorted.clear();
    m_firstChild.clear();
    if (size == 0 || (m_key == Key::Tree && m_order == Qt::AscendingOrder))
        return;
    const SessionTree &tree = *m_tree;
    m_firstChild.assign(static_cast<size_t>(size) + 1, 0);
    for (int node = 1; node < size; ++node)
        ++m_firstChild[static_cast<size_t>(tree.parent(node)) + 1];
    std::partial_sum(m_firstChild.begin(), m_firstChild.end(), m_firstChild.begin());
    m_sorted.resize(static_cast<size_t>(size));
    std::vector<int> next = m_firstChild;
    for (const int node : ordered()) {
        if (const int parent = tree.parent(node); parent >= 0)
            m_sorted[static_cast<size_t>(next[static_cast<size_t>(parent)]++)] = node;
    }
}

void SessionRows::rebuild()
{
    const int size = m_tree ? m_tree->size() : 0;
    m_rows.clear();
    m_places.assign(static_cast<size_t>(size), -1);
    const bool isFiltered = m_isFiltered && isSearched();
    const auto isSeen = [&](int node) { return !isFiltered || m_kept.testBit(node); };
    // In a filtered tree whatever leads to a match is unfolded.
    const auto unfolds = [&](int node) { return isFiltered || m_open.testBit(node); };
    const auto add = [&](int node) {
        m_places[static_cast<size_t>(node)] = count();
        m_rows.push_back(node);
    };
    if (m_sorted.empty()) {
        for (int node = 0; node < size;) {
            if (isSeen(node))
                add(node);
            node = isSeen(node) && unfolds(node) ? node + 1 : m_tree->end(node);
        }
        return;
    }
    std::vector<int> waiting{0};
    while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        if (!isSeen(node))
            continue;
        add(node);
        if (!unfolds(node))
            continue;
        const int first = m_firstChild[static_cast<size_t>(node)];
        for (int at = m_firstChild[static_cast<size_t>(node) + 1]; at-- > first;)
            waiting.push_back(m_sorted[static_cast<size_t>(at)]);
    }
}

int SessionRows::search(const QString &text)
{
    m_text = text;
    m_matches.clear();
    m_kept.clear();
    m_matchCount = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (m_tree && !words.isEmpty()) {
        const SessionTree::Data &data = m_tree->data();
        const int size = m_tree->size();
        m_matches.fill(true, size);
        for (const QString &word : words) {
            const std::vector<bool> names = matchingNames(data.names, word);
            const std::string folded = word.toLower().toStdString();
            const auto has = [&](quint32 name) { return name != SessionTree::Data::noName && names[name]; };
            for (int node = 0; node < size; ++node) {
                const auto &one = data.nodes[static_cast<size_t>(node)];
                // What an earlier word ruled out stays out.
                if (m_matches.testBit(node) && !has(one.type) && !has(one.product) && !has(one.event) &&
                    !contains(data.raw(one.document, one.id), folded))
                    m_matches.clearBit(node);
            }
        }
        m_kept = m_matches;
        for (int node = size; node-- > 1;) {
            if (m_kept.testBit(node))
                m_kept.setBit(m_tree->parent(node));
        }
        m_matchCount = static_cast<int>(m_matches.count(true));
    }
    rebuild();
    return m_matchCount;
}

int SessionRows::nextMatch(int node, bool backwards) const
{
    const auto size = static_cast<int>(m_matches.size());
    for (int step = 1; step <= size; ++step) {
        const int at = ((node + (backwards ? -step : step)) % size + size) % size;
        if (m_matches.testBit(at))
            return at;
    }
    return -1;
}

void SessionRows::setFiltered(bool filtered)
{
    m_isFiltered = filtered;
    rebuild();
}

QList<int> SessionRows::hottestPath() const
{
    QList<int> path;
    for (int node = m_tree && !m_tree->isEmpty() ? 0 : -1; node >= 0;) {
        path << node;
        int dearest = -1;
        for (int child = node + 1; child < m_tree->end(node); child = m_tree->end(child)) {
            if (dearest < 0 || m_tree->weight(child) > m_tree->weight(dearest))
                dearest = child;
        }
        const bool isDearer = dearest >= 0 && m_tree->weight(dearest) > m_tree->own(node).value_or(Decimal());
        node = isDearer ? dearest : -1;
    }
    return path;
}
