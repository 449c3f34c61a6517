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
Outcome<Seen> look(int number, const ApiReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject() || !document[u"data"].isArray())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("page %1 is no list").arg(number));
    Seen seen;
    const QJsonValue meta = document[u"meta"];
    seen.page.number = number;
    seen.page.totalPages = std::max(1, meta[u"total_pages"].toInt(1));
    seen.page.totalResults = meta[u"total_results"].toInt(-1);
    seen.page.body = reply.body;
    seen.page.serverTime = reply.serverTime;
    seen.isEmpty = document[u"data"].toArray().isEmpty();
    return seen;
}
} // namespace

PagesCall::PagesCall(ApiClient *client, ApiRequest list, int size, std::function<void(const ApiPage &)> use,
                     int parallel)
    : Call<PagesRead>(client),
      m_client(client),
      m_list(std::move(list)),
      m_size(size),
      m_use(std::move(use)),
      m_parallel(std::max(1, parallel))
{
    askAhead();
}

// Near the end of the limit one at a time, so that something is left for what the operator does meanwhile.
int PagesCall::allowedAtOnce() const
{
    const auto remaining = m_client->rateMeter()->remaining();
    return remaining && *remaining < 4 * m_parallel ? 1 : m_parallel;
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
    request.query.add(QStringLiteral("page[number]"), number);
    request.query.add(QStringLiteral("page[size]"), m_size);
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
    runInBackground<Seen>(this, [number, reply] {
        return look(number, reply);
    })->then(this, [this](Outcome<Seen> seen) {
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
    return new PagesCall(client, list, size, std::move(use), parallel);
}
