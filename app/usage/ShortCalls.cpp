// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ShortCalls.h"

namespace {
const QString direction = QStringLiteral("direction");
const QString isShort = QStringLiteral("short_duration_call");
const QString connection = QStringLiteral("connection_id");
const QString completed = QStringLiteral("completed");

double shareOf(const Decimal &part, const Decimal &whole)
{
    return whole.isZero() ? 0 : part.toDouble() / whole.toDouble();
}
} // namespace

double ShortCalls::Connection::share() const
{
    return shareOf(shortCalls, calls);
}

std::optional<double> ShortCalls::share() const
{
    return calls.isZero() ? std::nullopt : std::optional(shareOf(shortCalls, calls));
}

UsageQuery ShortCalls::query(const TimeRange &range, bool byConnection)
{
    UsageQuery query;
    query.product = QStringLiteral("sip-trunking");
    query.metrics = {completed};
    query.dimensions = {direction, isShort};
    if (byConnection)
        query.dimensions << connection;
    query.filters = {{direction, {QStringLiteral("outbound")}}};
    query.range = range;
    return query;
}

ShortCalls ShortCalls::of(const UsageTable &table)
{
    ShortCalls found;
    const auto *metric = table.metric(completed);
    const auto *flag = table.dimension(isShort);
    const auto *ids = table.dimension(connection);
    if (!metric || !flag)
        return found;
    QHash<QString, qsizetype> places;
    for (int row = 0; row < table.rows(); ++row) {
        const auto number = table.number(row, *metric);
        if (!number)
            continue;
        const bool counts = table.text(row, *flag).compare(u"true", Qt::CaseInsensitive) == 0;
        found.calls += *number;
        if (counts)
            found.shortCalls += *number;
        if (!ids)
            continue;
        const QString id = table.text(row, *ids);
        if (!places.contains(id)) {
            places.insert(id, found.connections.size());
            found.connections << Connection{.id = id, .shortCalls = {}, .calls = {}};
        }
        Connection &mine = found.connections[places[id]];
        mine.calls += *number;
        if (counts)
            mine.shortCalls += *number;
    }
    for (Connection &each : found.connections)
        each.part = shareOf(each.shortCalls, found.shortCalls);
    std::ranges::stable_sort(found.connections, [](const Connection &left, const Connection &right) {
        return left.shortCalls > right.shortCalls;
    });
    return found;
}
