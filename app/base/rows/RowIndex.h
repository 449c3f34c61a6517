// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/RowRule.h"

/// Hears how the visible rows change, step by step, as an item model has to tell it; a step is told before
/// and after it is done.
class RowWatcher
{
public:
    virtual ~RowWatcher() = default;
    virtual void inserting(int first, int last) = 0;
    virtual void inserted() = 0;
    virtual void removing(int first, int last) = 0;
    virtual void removed() = 0;
    /// Before the row that stands at `before` now.
    virtual void moving(int from, int before) = 0;
    virtual void moved() = 0;
    virtual void changed(int first, int last) = 0;
    virtual void resetting() = 0;
    virtual void reset() = 0;
};

/// Which rows of a list are visible, and in which order: numbers of rows only, so that filtering a million
/// takes milliseconds. What rows are, where they belong and which are wanted is told from outside.
class RowIndex
{
public:
    using Flags = std::vector<quint8>;

    /// What happened to rows; a row stands in one of the lists, once.
    struct News
    {
        std::vector<int> added;
        std::vector<int> changed;
        std::vector<int> removed;
    };

    int count() const { return static_cast<int>(m_visible.size()); }
    int rowAt(int position) const { return m_visible[static_cast<size_t>(position)]; }
    /// Where a row is visible, or -1.
    int positionOf(int row) const;
    const std::vector<int> &visible() const { return m_visible; }
    /// All rows, the hidden ones too, in order.
    const std::vector<int> &order() const { return m_order; }
    /// Which rows are wanted, by row.
    const Flags &flags() const { return m_wanted; }

    /// Takes news in: few changes as few steps, many as one reset. `wanted` says whether a row is to be
    /// visible; it is asked for the rows in the news only.
    void apply(const News &news, const RowRule &rule, const std::function<bool(int)> &wanted,
               RowWatcher &watcher);
    /// Takes a whole new order and choice: `flags` has one for each row there may be. Tell the views
    /// yourself.
    void arrange(std::vector<int> order, Flags flags);
    /// An order into which news since it was made are worked.
    static std::vector<int> merged(const std::vector<int> &order, const News &news, const RowRule &rule);
    void clear();

private:
    struct Plan;
    std::vector<int> keepers(const News &news, const RowRule &rule, Flags &state) const;
    Plan planFor(const News &news, const RowRule &rule, const std::function<bool(int)> &wanted);
    void take(Plan &plan, RowWatcher &watcher);
    void removeRuns(const Plan &plan, RowWatcher &watcher);
    void placeRows(const Plan &plan, RowWatcher &watcher);
    void tellChanges(const Plan &plan, RowWatcher &watcher) const;

    std::vector<int> m_order;
    std::vector<int> m_visible;
    Flags m_wanted; ///< by row
};
