// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"

/// Two sessions side by side: events paired by record type and by their order among the same kind below
/// paired parents. All differences add up to the whole difference, in each currency.
class SessionComparison
{
public:
    enum class Kind { Same, Added, Removed, Dearer, Cheaper, Incomparable };
    struct Row
    {
        int left = -1;   ///< of the first tree; -1 where it was added
        int right = -1;  ///< of the second; -1 where it was removed
        int parent = -1; ///< row number
        int end = 0;     ///< one past the last row below
        int level = 1;
        Kind kind = Kind::Same;
        std::optional<Decimal>
            ownDifference; ///< right − left; nothing where currencies or costs don't allow it
        std::optional<Decimal> wholeDifference; ///< of the cumulative costs
    };

    static SessionComparison of(SessionTreePtr left, SessionTreePtr right);

    const SessionTreePtr &left() const { return m_left; }
    const SessionTreePtr &right() const { return m_right; }
    const std::vector<Row> &rows() const { return m_rows; } ///< pre-order, in the order of the first tree
    /// Right minus left, currency by currency.
    QList<std::pair<QString, Decimal>> difference() const;
    /// Rows whose own difference is largest, whatever its sign; at most `most`, zeros left out.
    QList<int> drivers(int most) const;

private:
    SessionTreePtr m_left;
    SessionTreePtr m_right;
    std::vector<Row> m_rows;
};
