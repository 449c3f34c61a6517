// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageSlice.h"

#include "api/ApiClient.h"
#include "api/Pages.h"
#include "records/UsageJson.h"
#include "records/UsageStitch.h"

#include <QMap>
#include <QMutex>

namespace {
/// The pages of a slice, which come from several threads.
class Sheaf
{
public:
    Sheaf(UsageTable blank, int pageSize) : m_blank(std::move(blank)), m_pageSize(pageSize) {}

    Outcome<PageNumbers> read(int number, const ApiReply &reply)
    {
        UsageTable page = m_blank;
        auto numbers = UsageJson::readPage(reply.body, reply.contentType, page);
        if (!numbers)
            return numbers;
        const QMutexLocker lock(&m_mutex);
        if (!UsageJson::looksLikeJson(reply.body) && numbers->items == m_pageSize)
            lookFurther(number, reply.body, *numbers);
        if (numbers->items > 0)
            m_pages.insert(number, std::move(page));
        return numbers;
    }
    UsageSlice::Rows joined()
    {
        const QMutexLocker lock(&m_mutex);
        auto whole = std::make_shared<UsageTable>(std::move(m_blank));
        for (UsageTable &page : m_pages)
            whole->append(std::move(page));
        m_pages.clear();
        return whole;
    }

private:
    // CSV has no numbers of pages: a full page may not be the last one, unless the server gives it each time.
    void lookFurther(int number, const QByteArray &body, PageNumbers &numbers)
    {
        if (body == m_lastCsv)
            numbers.items = 0;
        else
            numbers.totalPages = number + 1;
        m_lastCsv = body;
    }

    QMutex m_mutex;
    UsageTable m_blank;
    int m_pageSize;
    QMap<int, UsageTable> m_pages;
    QByteArray m_lastCsv;
};

void attempt(Deferred<UsageSlice::Rows> *call, ApiClient *client, const UsagePlan &plan,
             const TimeRange &slice, bool again)
{
    const int size = plan.asked().pageSize;
    const auto sheaf = std::make_shared<Sheaf>(UsageStitch::blank(plan), size);
    ApiRequest request = ApiRequest::get(QStringLiteral("listUsageReports"),
                                         {QStringLiteral("usage_reports")}, plan.asked().wire(slice));
    request.readsCsv = true;
    const auto readPage = [sheaf](int number, const ApiReply &reply) { return sheaf->read(number, reply); };
    auto *pages = Pages::readAll(client, request, Paging{.size = size, .parallel = 3, .read = readPage},
                                 [](const ApiPage &) {});
    call->follow(pages->then(call, [=](Outcome<PagesRead> read) {
        if (!read)
            return call->settle(failed(read.error()));
        if (read->moved && !again)
            return attempt(call, client, plan, slice, true);
        auto *joining = runInBackground<UsageSlice::Rows>(
            call, [sheaf]() -> Outcome<UsageSlice::Rows> { return sheaf->joined(); });
        joining->then(call, [call](Outcome<UsageSlice::Rows> rows) { call->settle(std::move(rows)); });
    }));
}
} // namespace

Call<UsageSlice::Rows> *UsageSlice::read(QObject *owner, ApiClient *client, const UsagePlan &plan,
                                         const TimeRange &slice)
{
    auto *call = new Deferred<Rows>(owner);
    attempt(call, client, plan, slice, false);
    return call;
}
