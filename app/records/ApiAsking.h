// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "base/Call.h"
#include "records/ListUse.h"

#include <QMutex>

/// How an operation is asked and its answer read: in the background, whatever its size.
namespace ApiAsking {
/// The most that the lists of the API allow.
inline constexpr int pageSize = 250;

/// A success of a changing call that can't be read has happened all the same.
inline Failure unclear(bool isSafe, Failure failure)
{
    if (isSafe || failure.kind != Failure::Kind::UnreadableReply)
        return failure;
    return Failure::of(Failure::Kind::Unconfirmed, failure.technical);
}

/// For operations that answer something; `read(QByteArray) -> Outcome<T>` runs on a pool thread.
template <class T, class Read>
Call<T> *ask(QObject *owner, ApiClient *client, const ApiRequest &request, Read read)
{
    auto *call = new Deferred<T>(owner);
    const bool isSafe = request.isSafe();
    call->follow(client->send(request)->then(call, [call, isSafe, read](Outcome<ApiReply> reply) {
        if (!reply)
            return call->settle(failed(std::move(reply.error())));
        auto *reading = runInBackground<T>(
            call, [body = std::move(reply->body), read]() mutable { return read(std::move(body)); });
        reading->then(call, [call, isSafe](Outcome<T> outcome) {
            if (!outcome)
                return call->settle(failed(unclear(isSafe, std::move(outcome.error()))));
            call->settle(std::move(outcome));
        });
    }));
    return call;
}

/// For operations whose answer says nothing beyond that it was taken.
inline Call<void> *order(QObject *owner, ApiClient *client, const ApiRequest &request)
{
    auto *call = new Deferred<void>(owner);
    call->follow(client->send(request)->then(call, [call](Outcome<ApiReply> reply) {
        call->settle(reply ? Done() : failed(std::move(reply.error())));
    }));
    return call;
}

/// For lists: pages are read several at once and handed over in order.
/// `readPage(QByteArray) -> Outcome<ListPage<T>>` runs on a pool thread.
template <class T, class Read>
Call<PagesRead> *list(ApiClient *client, const ApiRequest &request, ListUse<T> use, Read readPage)
{
    struct Shelf
    {
        QMutex lock;
        QHash<int, QList<T>> pages;
    };
    const auto shelf = std::make_shared<Shelf>();
    Paging paging;
    paging.size = pageSize;
    paging.read = [shelf, readPage](int number, const ApiReply &reply) -> Outcome<PageNumbers> {
        auto page = readPage(reply.body);
        if (!page)
            return failed(std::move(page.error()));
        const QMutexLocker locker(&shelf->lock);
        shelf->pages.insert(number, std::move(page->items));
        return page->numbers;
    };
    return Pages::readAll(client, request, paging, [shelf, use = std::move(use)](const ApiPage &page) {
        QMutexLocker locker(&shelf->lock);
        const QList<T> items = shelf->pages.take(page.number);
        locker.unlock();
        if (use)
            use(items, page.totalResults);
    });
}
} // namespace ApiAsking
