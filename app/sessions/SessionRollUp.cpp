// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionRollUp.h"

#include <algorithm>
#include <bit>

namespace {
using Data = SessionTree::Data;
using Node = Data::Node;

constexpr SessionFlags derived = SessionFlag::Difference | SessionFlag::Cycle | SessionFlag::DuplicateId |
                                 SessionFlag::OtherCurrency | SessionFlag::CurrencyMissing;

bool isLeaf(const Data &data, size_t node)
{
    return data.nodes[node].end == static_cast<qint32>(node) + 1;
}

// Children stand behind their parents, so that from the end they are done first.
void addUp(Data &data)
{
    for (Node &node : data.nodes) {
        node.flags &= ~derived;
        node.rolledUp = node.own;
    }
    for (size_t at = data.nodes.size(); at-- > 0;) {
        Node &node = data.nodes[at];
        // Where the depth ended, what is missing below is no mistake.
        if (node.hasOwn && node.hasCumulative && !node.flags.testFlag(SessionFlag::Unasked) &&
            node.rolledUp != node.cumulative)
            node.flags |= SessionFlag::Difference;
        const bool costs =
            (node.hasOwn && !node.own.isZero()) || (node.hasCumulative && !node.cumulative.isZero());
        if (costs && node.currency == Data::noName)
            node.flags |= SessionFlag::CurrencyMissing;
        if (node.parent < 0)
            continue;
        Node &parent = data.nodes[static_cast<size_t>(node.parent)];
        if (costs && node.currency != parent.currency && node.currency != Data::noName &&
            parent.currency != Data::noName)
            node.flags |= SessionFlag::OtherCurrency;
        else
            parent.rolledUp += node.hasCumulative ? node.cumulative : node.rolledUp;
    }
}

struct Identity
{
    quint32 type;
    std::string_view id;
    bool operator==(const Identity &) const = default;
};
struct Hash
{
    size_t operator()(const Identity &one) const
    {
        return std::hash<std::string_view>()(one.id) ^ (size_t(one.type) * 0x9E3779B97F4A7C15ULL);
    }
};

// Events of the same identity are linked to the one before, and those that end before an event begins can
// hold neither it nor any later one: each is left behind once.
void findRepeated(Data &data)
{
    std::unordered_map<Identity, qint32, Hash> last;
    last.reserve(data.nodes.size());
    std::vector<qint32> before(data.nodes.size(), -1);
    for (size_t at = 0; at < data.nodes.size(); ++at) {
        Node &node = data.nodes[at];
        const std::string_view id = data.raw(node.document, node.id);
        if (id.empty())
            continue;
        const auto [place, isFirst] = last.try_emplace({node.type, id}, static_cast<qint32>(at));
        if (isFirst)
            continue;
        Node &other = data.nodes[static_cast<size_t>(place->second)];
        node.flags |= SessionFlag::DuplicateId;
        other.flags |= SessionFlag::DuplicateId;
        qint32 around = place->second;
        while (around >= 0 && data.nodes[static_cast<size_t>(around)].end <= static_cast<qint32>(at))
            around = before[static_cast<size_t>(around)];
        if (around >= 0) {
            node.flags |= SessionFlag::Cycle;
            // Being its own descendant says more than being there twice.
            node.flags &= ~SessionFlags(SessionFlag::DuplicateId);
        }
        before[at] = around;
        place->second = static_cast<qint32>(at);
    }
}

// What an event at the end of the depth costs beside itself.
Decimal deeper(const Node &node)
{
    return node.flags.testFlag(SessionFlag::Unasked) && node.hasCumulative ? node.cumulative - node.own
                                                                           : Decimal();
}

void sumTotals(Data &data)
{
    data.hidden.clear();
    struct Sum
    {
        quint32 currency;
        int events = 0;
        Decimal cost;
    };
    std::vector<Sum> sums;
    for (const Node &node : data.nodes) {
        const Decimal below = deeper(node);
        if ((!node.hasOwn && below.isZero()) ||
            (node.currency == Data::noName && node.own.isZero() && below.isZero()))
            continue;
        auto found = std::ranges::find(sums, node.currency, &Sum::currency);
        if (found == sums.end())
            found = sums.insert(sums.end(), Sum{node.currency, 0, {}});
        ++found->events;
        found->cost += node.own + below;
        if (!below.isZero())
            data.hidden[data.name(node.currency)] += below;
    }
    std::ranges::stable_sort(sums, std::ranges::greater(), &Sum::events);
    data.totals.clear();
    for (const Sum &sum : sums)
        data.totals << std::pair(data.name(sum.currency), sum.cost);
}

void countFlags(Data &data)
{
    data.counts.fill(0);
    data.firsts.fill(-1);
    data.levels = 0;
    for (size_t at = 0; at < data.nodes.size(); ++at) {
        data.levels = std::max(data.levels, static_cast<int>(data.nodes[at].level));
        for (auto left = static_cast<quint16>(data.nodes[at].flags.toInt()); left != 0;
             left &= quint16(left - 1)) {
            const auto flag = static_cast<size_t>(std::countr_zero(left));
            if (data.counts[flag]++ == 0)
                data.firsts[flag] = static_cast<int>(at);
        }
    }
}
} // namespace

void SessionRollUp::markUnasked(Data &data, int depth)
{
    data.depth = depth;
    // An answer whose depth nobody knows, such as a file, is cut where its lowest events cost more than
    // themselves.
    const int cut = depth > 0 ? depth : data.levels;
    for (size_t at = 0; at < data.nodes.size(); ++at) {
        Node &node = data.nodes[at];
        const bool hidesCost = node.hasOwn && node.hasCumulative && node.cumulative != node.own;
        if (node.level >= cut && isLeaf(data, at) && (depth > 0 || hidesCost))
            node.flags |= SessionFlag::Unasked;
    }
}

void SessionRollUp::run(Data &data)
{
    addUp(data);
    findRepeated(data);
    sumTotals(data);
    countFlags(data);
}
