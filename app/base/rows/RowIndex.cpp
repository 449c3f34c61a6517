// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rows/RowIndex.h"

#include <algorithm>

namespace {
// What is new about a row, in RowIndex::Plan::state.
enum State : quint8 { Same = 0, Stays = 1, Moves = 2, Added = 4, Removed = 8 };

// Each step costs the views and us some work for every row; beyond this a reset is cheaper for all.
constexpr qint64 mostSteps = 64;
constexpr qint64 mostWork = 4'000'000;

std::vector<int> with(const std::vector<int> &rows, const auto &keep)
{
    std::vector<int> kept;
    kept.reserve(rows.size());
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), keep);
    return kept;
}

std::vector<int> mergedIn(const std::vector<int> &base, std::vector<int> news, const RowRule &rule)
{
    // Of equal ones those of the base come first, either way.
    if (rule.key && news.size() > base.size() / 16) {
        std::vector<int> all = base;
        all.insert(all.end(), news.begin(), news.end());
        return rule.sorted(std::move(all));
    }
    news = rule.sorted(std::move(news));
    std::vector<int> order;
    order.reserve(base.size() + news.size());
    auto from = base.begin();
    for (const int row : news) {
        const auto place =
            std::upper_bound(from, base.end(), row, [&](int a, int b) { return rule.puts(a, b); });
        order.insert(order.end(), from, place);
        order.push_back(row);
        from = place;
    }
    order.insert(order.end(), from, base.end());
    return order;
}
} // namespace

struct RowIndex::Plan
{
    Flags state;              ///< by row
    std::vector<int> visible; ///< the goal
    Flags wasVisible;         ///< by row
    Flags isVisible;          ///< by row
    qint64 steps = 0;

    bool staysVisible(int row) const { return wasVisible[size_t(row)] && isVisible[size_t(row)]; }
    bool isPlaced(int row) const
    {
        return isVisible[size_t(row)] && (!wasVisible[size_t(row)] || state[size_t(row)] == Moves);
    }
};

int RowIndex::positionOf(int row) const
{
    const auto found = std::find(m_visible.begin(), m_visible.end(), row);
    return found == m_visible.end() ? -1 : static_cast<int>(found - m_visible.begin());
}

void RowIndex::arrange(std::vector<int> order, Flags flags)
{
    m_order = std::move(order);
    m_wanted = std::move(flags);
    m_visible = with(m_order, [this](int row) { return m_wanted[size_t(row)] != 0; });
}

void RowIndex::clear()
{
    *this = {};
}

std::vector<int> RowIndex::merged(const std::vector<int> &order, const News &news, const RowRule &rule)
{
    const auto highest = [](int most, const std::vector<int> &rows) {
        return rows.empty() ? most : std::max(most, *std::max_element(rows.begin(), rows.end()));
    };
    Flags isNew(
        size_t(highest(highest(highest(highest(-1, order), news.added), news.changed), news.removed)) + 1);
    for (const auto *rows : {&news.added, &news.changed, &news.removed}) {
        for (const int row : *rows)
            isNew[size_t(row)] = 1;
    }
    std::vector<int> placed = news.changed;
    placed.insert(placed.end(), news.added.begin(), news.added.end());
    return mergedIn(with(order, [&](int row) { return !isNew[size_t(row)]; }), std::move(placed), rule);
}

// The order without what was removed or must move; a changed row that still fits between its neighbours
// stays, so that equal ones don't jump.
std::vector<int> RowIndex::keepers(const News &news, const RowRule &rule, Flags &state) const
{
    for (const int row : news.removed)
        state[size_t(row)] = Removed;
    for (const int row : news.added)
        state[size_t(row)] = Added;
    for (const int row : news.changed)
        state[size_t(row)] = Stays;
    std::vector<int> kept;
    kept.reserve(m_order.size());
    size_t next = 0; // the nearest row without news
    for (size_t i = 0; i < m_order.size(); ++i) {
        const int row = m_order[i];
        if (state[size_t(row)] == Removed)
            continue;
        if (state[size_t(row)] == Stays) {
            next = std::max(next, i + 1);
            while (next < m_order.size() && state[size_t(m_order[next])] != Same)
                ++next;
            const bool fits = (kept.empty() || !rule.puts(row, kept.back())) &&
                              (next == m_order.size() || !rule.puts(m_order[next], row));
            if (!fits) {
                state[size_t(row)] = Moves;
                continue;
            }
        }
        kept.push_back(row);
    }
    return kept;
}

RowIndex::Plan RowIndex::planFor(const News &news, const RowRule &rule,
                                 const std::function<bool(int)> &wanted)
{
    size_t rows = m_wanted.size();
    for (const int row : news.added)
        rows = std::max(rows, size_t(row) + 1);
    m_wanted.resize(rows);
    Plan plan;
    plan.state.resize(rows);
    plan.wasVisible.resize(rows);
    plan.isVisible.resize(rows);
    for (const int row : m_visible)
        plan.wasVisible[size_t(row)] = 1;
    const std::vector<int> kept = keepers(news, rule, plan.state);
    std::vector<int> placed = with(news.changed, [&](int row) { return plan.state[size_t(row)] == Moves; });
    placed.insert(placed.end(), news.added.begin(), news.added.end());
    m_order = mergedIn(kept, std::move(placed), rule);
    for (const auto *list : {&news.added, &news.changed}) {
        for (const int row : *list)
            m_wanted[size_t(row)] = wanted(row);
    }
    for (const int row : news.removed)
        m_wanted[size_t(row)] = 0;
    plan.visible = with(m_order, [this](int row) { return m_wanted[size_t(row)] != 0; });
    for (const int row : plan.visible)
        plan.isVisible[size_t(row)] = 1;
    bool inRun = false;
    for (const int row : m_visible) {
        plan.steps += !plan.isVisible[size_t(row)] && !inRun;
        inRun = !plan.isVisible[size_t(row)];
    }
    inRun = false;
    for (const int row : plan.visible) {
        plan.steps += plan.isPlaced(row) && (!inRun || plan.staysVisible(row));
        inRun = plan.isPlaced(row);
    }
    return plan;
}

void RowIndex::apply(const News &news, const RowRule &rule, const std::function<bool(int)> &wanted,
                     RowWatcher &watcher)
{
    Plan plan = planFor(news, rule, wanted);
    const auto size = static_cast<qint64>(std::max(m_visible.size(), plan.visible.size()));
    if (plan.steps > 1 && (plan.steps > mostSteps || plan.steps * size > mostWork)) {
        watcher.resetting();
        m_visible = std::move(plan.visible);
        watcher.reset();
        return;
    }
    take(plan, watcher);
}

void RowIndex::take(Plan &plan, RowWatcher &watcher)
{
    if (plan.steps > 0) {
        removeRuns(plan, watcher);
        placeRows(plan, watcher);
    }
    Q_ASSERT(m_visible == plan.visible);
    tellChanges(plan, watcher);
}

void RowIndex::removeRuns(const Plan &plan, RowWatcher &watcher)
{
    const auto goes = [&](int position) { return !plan.isVisible[size_t(rowAt(position))]; };
    for (int last = count() - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        watcher.removing(first, last);
        m_visible.erase(m_visible.begin() + first, m_visible.begin() + last + 1);
        watcher.removed();
        last = first;
    }
}

// From the top down each row comes to stand behind the one that is before it in the goal; rows that were
// there already keep their order among themselves, so the goal is reached.
void RowIndex::placeRows(const Plan &plan, RowWatcher &watcher)
{
    const auto size = static_cast<int>(plan.visible.size());
    for (int i = 0; i < size; ++i) {
        const int row = plan.visible[size_t(i)];
        if (!plan.isPlaced(row))
            continue;
        const int place = i == 0 ? 0 : positionOf(plan.visible[size_t(i - 1)]) + 1;
        if (plan.staysVisible(row)) {
            const int from = positionOf(row);
            if (from == place)
                continue;
            watcher.moving(from, place);
            const auto begin = m_visible.begin();
            if (from < place)
                std::rotate(begin + from, begin + from + 1, begin + place);
            else
                std::rotate(begin + place, begin + from, begin + from + 1);
            watcher.moved();
            continue;
        }
        int end = i + 1;
        while (end < size && !plan.wasVisible[size_t(plan.visible[size_t(end)])])
            ++end;
        watcher.inserting(place, place + end - i - 1);
        m_visible.insert(m_visible.begin() + place, plan.visible.begin() + i, plan.visible.begin() + end);
        watcher.inserted();
        i = end - 1;
    }
}

void RowIndex::tellChanges(const Plan &plan, RowWatcher &watcher) const
{
    const auto isNews = [&](int position) {
        const int row = rowAt(position);
        return plan.staysVisible(row) && plan.state[size_t(row)] != Same;
    };
    for (int first = 0; first < count(); ++first) {
        if (!isNews(first))
            continue;
        int last = first;
        while (last + 1 < count() && isNews(last + 1))
            ++last;
        watcher.changed(first, last);
        first = last;
    }
}
