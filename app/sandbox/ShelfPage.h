// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/FieldCheck.h"
#include "sandbox/Router.h"
#include "sandbox/Shelf.h"

namespace sandbox {

/// One page of what `keep` keeps, newest first.
template <class Items, class Keep>
auto shelfPage(const Items &items, const AskedQuery &query, Keep keep, qsizetype &total)
{
    std::vector<std::remove_reference_t<decltype(*items.front())> *> page;
    const qsizetype first = qsizetype(query.pageNumber() - 1) * query.pageSize();
    total = 0;
    for (auto it = items.rbegin(); it != items.rend(); ++it) {
        if (!keep(**it))
            continue;
        if (total >= first && total < first + query.pageSize())
            page.push_back(&**it);
        ++total;
    }
    return page;
}

template <class Items, class Keep, class Write>
HttpReply shelfList(const Items &items, const AskedQuery &query, Keep keep, Write write)
{
    qsizetype total = 0;
    QByteArray text = "[";
    for (const auto *item : shelfPage(items, query, keep, total))
        text.append(text.size() > 1 ? "," : "").append(write(*item));
    return Envelope::page(text + ']', query.pageNumber(), query.pageSize(), total);
}

/// The one that the path names.
template <class T, class Work>
HttpReply withOne(const Shelf<T> &shelf, const Asked &asked, Work work)
{
    T *found = shelf.find(QUuid::fromString(asked.ids[0]));
    return found ? work(*found) : Envelope::plain(404);
}

/// With the object that the request holds.
template <class Work>
HttpReply withBody(const Asked &asked, Work work)
{
    HttpReply refusal;
    const auto body = FieldCheck::object(asked.http, refusal);
    return body ? work(*body) : refusal;
}

} // namespace sandbox
