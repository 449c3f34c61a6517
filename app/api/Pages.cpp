// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "api/PagesCall.h"
#include "api/RateMeter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <algorithm>

namespace {
struct Seen
{
    ApiPage page;
    bool isEmpty = false;
};

// The numbers of an envelope; a page without meta is the only one.
Outcome<PageNumbers> readEnvelope(int number, const ApiReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject() || !document[u"data"].isArray())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("page %1 is no list").arg(number));
    const QJsonValue meta = document[u"meta"];
    return PageNumbers{.items = static_cast<int>(document[u"data"].toArray().size()),
                       .totalPages = std::max(1, meta[u"total_pages"].toInt(1)),
                       .totalResults = meta[u"total_results"].toInt(-1)};
}
} // namespace

PagesCall::PagesCall(ApiClient *client, ApiRequest list, Paging paging,
                     std::function<void(const ApiPage &)> use)
    : Call<PagesRead>(client),
      m_client(client),
      m_list(std::move(list)),
      m_paging(std::move(paging)),
      m_use(std::move(use))
{
    m_paging.parallel = std::max(1, m_paging.parallel);
    if (!m_paging.read)
        m_paging.read = readEnvelope;
    askAhead();
}

// Near the end of the limit one at a time, so that something is left for what the operator does meanwhile.
int PagesCall::allowedAtOnce() const
{
    const auto remaining = m_client->rateMeter()->remaining();
    return remaining && *remaining < 4 * m_paging.parallel ? 1 : m_paging.parallel;
}

void PagesCall::askAhead()
{
    const int outstanding = m_asked - m_given;
    for (int free = allowedAtOnce() - outstanding; free > 0 && m_asked < m_last; --free)
        ask(++m_asked);
}

void PagesCall::ask(int number)
{
    ApiRequest request = m_list;
    if (m_paging.size > 0 || number > 1)
        request.query.add(QStringLiteral("page[number]"), number);
    if (m_paging.size > 0)
        request.query.add(QStringLiteral("page[size]"), m_paging.size);
    m_client->send(request)->then(this, [this, number](Outcome<ApiReply> reply) {
        if (isSettled())
            return;
        if (!reply)
            return settle(failed(std::move(reply.error())));
        read(number, *reply);
    });
}

void PagesCall::read(int number, const ApiReply &reply)
{
    auto *reading = runInBackground<Seen>(this, [number, reply, readPage = m_paging.read]() -> Outcome<Seen> {
        const Outcome<PageNumbers> numbers = readPage(number, reply);
        if (!numbers)
            return failed(numbers.error());
        return Seen{.page = {.number = number,
                             .totalPages = numbers->totalPages,
                             .totalResults = numbers->totalResults,
                             .body = reply.body,
                             .serverTime = reply.serverTime},
                    .isEmpty = numbers->items == 0};
    });
    reading->then(this, [this](Outcome<Seen> seen) {
        if (isSettled())
            return;
        if (!seen)
            return settle(failed(std::move(seen.error())));
        arrived(seen->page, seen->isEmpty);
    });
}

void PagesCall::arrived(const ApiPage &page, bool isEmpty)
{
    if (page.number == 1)
        m_read.serverTime = page.serverTime;
    if (!m_firstTotal)
        m_firstTotal = page.totalResults;
    m_read.moved = m_read.moved || page.totalResults != *m_firstTotal;
    // A list that grew has more pages than the first answer said; an empty page is the end whatever it says.
    m_ended = m_ended || isEmpty;
    if (isEmpty)
        m_last = std::min(m_last, page.number);
    else if (!m_ended)
        m_last = std::max(m_last, page.totalPages);
    m_waiting.insert(page.number, page);
    handOver();
}

void PagesCall::handOver()
{
    const QPointer<CallBase> self(this);
    while (!m_waiting.isEmpty() && m_waiting.firstKey() == m_given + 1) {
        const ApiPage page = m_waiting.take(++m_given);
        m_read.totalResults = page.totalResults;
        m_use(page);
        if (!self || isSettled())
            return;
        emit progressed(m_given, m_last);
    }
    m_read.pages = m_given;
    if (m_given >= m_last && m_asked == m_given)
        return settle(m_read);
    askAhead();
}

Call<PagesRead> *Pages::readAll(ApiClient *client, const ApiRequest &list, int size,
                                std::function<void(const ApiPage &)> use, int parallel)
{
    return readAll(client, list, Paging{.size = size, .parallel = parallel, .read = {}}, std::move(use));
}

Call<PagesRead> *Pages::readAll(ApiClient *client, const ApiRequest &list, Paging paging,
                                std::function<void(const ApiPage &)> use)
{
    return new PagesCall(client, list, std::move(paging), std::move(use));
}
