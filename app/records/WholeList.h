// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Pages.h"
#include "base/Call.h"

#include <QSet>

/// Reads a list to its end: the pages as they come, parsed in the background, each item once.
namespace WholeList {
template <class Item>
using Parse = Outcome<QList<Item>> (*)(const QByteArray &body);

/// Items that came while the list was read shift the others to the next page, where they are seen again.
template <class Item>
Outcome<QList<Item>> joined(const QList<QByteArray> &bodies, Parse<Item> parse)
{
    QList<Item> all;
    QSet<QString> seen;
    for (const QByteArray &body : bodies) {
        auto items = parse(body);
        if (!items)
            return items;
        for (Item &item : *items) {
            if (!item.id.isEmpty() && seen.contains(item.id))
                continue;
            seen.insert(item.id);
            all << std::move(item);
        }
    }
    return all;
}

template <class Item>
void begin(Deferred<QList<Item>> *call, ApiClient *client, const ApiRequest &list, Parse<Item> parse,
           int readings)
{
    constexpr int pageSize = 250;
    const auto bodies = std::make_shared<QList<QByteArray>>();
    auto *pages =
        Pages::readAll(client, list, pageSize, [bodies](const ApiPage &page) { *bodies << page.body; });
    call->follow(pages->then(call, [=](const Outcome<PagesRead> &read) {
        if (!read)
            return call->settle(failed(read.error()));
        // What was deleted meanwhile pulls others to a page that was read already.
        if (read->moved && readings > 1)
            return begin(call, client, list, parse, readings - 1);
        auto *parsing = runInBackground<QList<Item>>(
            call, [pages = std::move(*bodies), parse] { return joined(pages, parse); });
        parsing->then(call, [call](Outcome<QList<Item>> items) { call->settle(std::move(items)); });
    }));
}

/// A list that changes while it is read is read anew, twice at most.
template <class Item>
Call<QList<Item>> *read(QObject *owner, ApiClient *client, const ApiRequest &list, Parse<Item> parse)
{
    auto *call = new Deferred<QList<Item>>(owner);
    begin(call, client, list, parse, 3);
    return call;
}
} // namespace WholeList
