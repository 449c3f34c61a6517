// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionComparison.h"

#include <QHash>
#include <algorithm>

namespace {
using Row = SessionComparison::Row;
using Kind = SessionComparison::Kind;

/// Pairs two trees event by event; what waits for its turn waits on the heap, however deep they are.
class Alignment
{
public:
    Alignment(const SessionTree &left, const SessionTree &right) : m_left(left), m_right(right)
    {
        m_rows.reserve(size_t(std::max(left.size(), right.size())));
        m_leftTypes = typesOf(left);
        m_rightTypes = typesOf(right);
    }

    std::vector<Row> rows()
    {
        const bool bothThere = !m_left.isEmpty() && !m_right.isEmpty();
        if (bothThere && m_leftTypes[0] == m_rightTypes[0]) {
            m_waiting.push_back({0, 0, -1, 1});
        } else {
            if (!m_right.isEmpty())
                m_waiting.push_back({-1, 0, -1, 1});
            if (!m_left.isEmpty())
                m_waiting.push_back({0, -1, -1, 1});
        }
        while (!m_waiting.empty()) {
            const Waiting next = m_waiting.back();
            m_waiting.pop_back();
            if (next.left >= 0 && next.right >= 0)
                pair(next);
            else if (next.left >= 0)
                addAll(m_left, next.left, next, true);
            else
                addAll(m_right, next.right, next, false);
        }
        closeRows();
        return std::move(m_rows);
    }

private:
    struct Waiting
    {
        int left;
        int right;
        int parent; ///< row
        int level;
    };
    /// A child with its record type, so that sorting brings the same kinds together, in their order.
    struct Child
    {
        int type;
        int place;
        auto operator<=>(const Child &) const = default;
    };

    std::vector<int> typesOf(const SessionTree &tree)
    {
        std::vector<int> types;
        types.reserve(size_t(tree.size()));
        for (int node = 0; node < tree.size(); ++node) {
            const QString name = tree.recordType(node);
            auto known = m_types.constFind(name);
            if (known == m_types.cend())
                known = m_types.insert(name, int(m_types.size()));
            types.push_back(*known);
        }
        return types;
    }

    void pair(const Waiting &both)
    {
        Row row{both.left, both.right, both.parent, 0, both.level, Kind::Same, {}, {}};
        const int l = both.left;
        const int r = both.right;
        const bool oneCurrency = m_left.currency(l) == m_right.currency(r);
        if (oneCurrency) {
            row.ownDifference = difference(m_left.own(l), m_right.own(r));
            row.wholeDifference = difference(m_left.cumulative(l), m_right.cumulative(r));
        }
        if (row.ownDifference && !row.ownDifference->isZero())
            row.kind = row.ownDifference->isNegative() ? Kind::Cheaper : Kind::Dearer;
        // What no side has a number of is the same where both say the same.
        else if (!row.ownDifference && !(oneCurrency && !m_left.own(l) && !m_right.own(r) &&
                                         m_left.ownText(l) == m_right.ownText(r)))
            row.kind = Kind::Incomparable;
        m_rows.push_back(row);
        pairChildren(l, r, int(m_rows.size()) - 1, both.level + 1);
    }

    static std::optional<Decimal> difference(const std::optional<Decimal> &from,
                                             const std::optional<Decimal> &to)
    {
        if (!from || !to)
            return std::nullopt;
        return *from == *to ? Decimal() : *to - *from;
    }

    static std::vector<Child> sorted(const QList<int> &children, const std::vector<int> &types)
    {
        std::vector<Child> made;
        made.reserve(size_t(children.size()));
        for (int place = 0; place < int(children.size()); ++place)
            made.push_back({types[size_t(children[place])], place});
        std::ranges::sort(made);
        return made;
    }

    // For each left child the place of its partner among the right ones, or -1; and the other way round.
    static void match(const std::vector<Child> &left, const std::vector<Child> &right,
                      std::vector<int> &partners, std::vector<bool> &taken)
    {
        size_t l = 0;
        size_t r = 0;
        while (l < left.size() && r < right.size()) {
            if (left[l].type == right[r].type) {
                partners[size_t(left[l].place)] = right[r].place;
                taken[size_t(right[r].place)] = true;
                ++l;
                ++r;
            } else if (left[l].type < right[r].type) {
                ++l;
            } else {
                ++r;
            }
        }
    }

    void pairChildren(int left, int right, int row, int level)
    {
        const QList<int> ours = m_left.children(left);
        const QList<int> theirs = m_right.children(right);
        std::vector<int> partners(size_t(ours.size()), -1);
        std::vector<bool> taken(size_t(theirs.size()), false);
        match(sorted(ours, m_leftTypes), sorted(theirs, m_rightTypes), partners, taken);
        std::vector<Waiting> order;
        order.reserve(size_t(ours.size() + theirs.size()));
        // What was added stands behind what it follows in the second tree, as far as the first one's order
        // allows.
        qsizetype next = 0;
        const auto addUpTo = [&](qsizetype limit) {
            for (; next < limit; ++next) {
                if (!taken[size_t(next)])
                    order.push_back({-1, theirs[next], row, level});
            }
        };
        for (qsizetype place = 0; place < ours.size(); ++place) {
            const int partner = partners[size_t(place)];
            if (partner >= 0)
                addUpTo(partner);
            order.push_back({ours[place], partner >= 0 ? theirs[partner] : -1, row, level});
        }
        addUpTo(theirs.size());
        m_waiting.insert(m_waiting.end(), order.rbegin(), order.rend());
    }

    void addAll(const SessionTree &tree, int top, const Waiting &at, bool removed)
    {
        const int base = int(m_rows.size());
        const int topLevel = tree.level(top);
        for (int node = top; node < tree.end(top); ++node) {
            Row row;
            (removed ? row.left : row.right) = node;
            row.parent = node == top ? at.parent : base + tree.parent(node) - top;
            row.level = at.level + tree.level(node) - topLevel;
            row.kind = removed ? Kind::Removed : Kind::Added;
            const std::optional<Decimal> nothing = Decimal();
            const auto own = tree.own(node);
            const auto whole = tree.cumulative(node);
            row.ownDifference = removed ? difference(own, nothing) : difference(nothing, own);
            row.wholeDifference = removed ? difference(whole, nothing) : difference(nothing, whole);
            m_rows.push_back(row);
        }
    }

    void closeRows()
    {
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            Row &each = m_rows[size_t(row)];
            each.end = std::max(each.end, row + 1);
            if (each.parent >= 0) {
                Row &parent = m_rows[size_t(each.parent)];
                parent.end = std::max(parent.end, each.end);
            }
        }
    }

    const SessionTree &m_left;
    const SessionTree &m_right;
    QHash<QString, int> m_types;
    std::vector<int> m_leftTypes;
    std::vector<int> m_rightTypes;
    std::vector<Waiting> m_waiting;
    std::vector<Row> m_rows;
};

SessionTreePtr orEmpty(SessionTreePtr tree)
{
    return tree ? std::move(tree) : std::make_shared<const SessionTree>();
}
} // namespace

SessionComparison SessionComparison::of(SessionTreePtr left, SessionTreePtr right)
{
    SessionComparison made;
    made.m_left = orEmpty(std::move(left));
    made.m_right = orEmpty(std::move(right));
    made.m_rows = Alignment(*made.m_left, *made.m_right).rows();
    return made;
}

QList<std::pair<QString, Decimal>> SessionComparison::difference() const
{
    QList<std::pair<QString, Decimal>> made;
    const auto sumOf = [&](const QString &currency) -> Decimal & {
        const auto known = std::ranges::find_if(made, [&](const auto &one) { return one.first == currency; });
        if (known != made.end())
            return known->second;
        made.emplace_back(currency, Decimal());
        return made.last().second;
    };
    if (!m_left)
        return made;
    for (const auto &[currency, total] : m_left->totals())
        sumOf(currency) -= total;
    for (const auto &[currency, total] : m_right->totals())
        sumOf(currency) += total;
    return made;
}

QList<int> SessionComparison::drivers(int most) const
{
    std::vector<std::pair<Decimal, int>> found;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto &own = m_rows[size_t(row)].ownDifference;
        if (own && !own->isZero())
            found.emplace_back(own->isNegative() ? Decimal() - *own : *own, row);
    }
    const auto wanted = std::min(found.size(), size_t(std::max(0, most)));
    const auto middle = found.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::ranges::partial_sort(found, middle, [](const auto &a, const auto &b) {
        const auto order = b.first <=> a.first;
        return order != 0 ? order < 0 : a.second < b.second;
    });
    QList<int> rows;
    for (auto each = found.begin(); each != middle; ++each)
        rows << each->second;
    return rows;
}
