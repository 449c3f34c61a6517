// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxListReader.h"

#include "faxes/FaxApi.h"
#include "faxes/FaxLedger.h"
#include "store/FaxTable.h"

using namespace std::chrono_literals;
using State = FaxDesk::ListState;

namespace {
// News are read from this long before the last complete pass: the list may have lagged then.
constexpr std::chrono::seconds overlap = 1h;
constexpr auto everySoOften = 30s;
constexpr auto whenOffline = 15s;
// A list that never stands still is left for the next time after so many passes.
constexpr int passes = 3;
} // namespace

FaxListReader::FaxListReader(const QUuid &account, FaxApi *api, FaxLedger *ledger, FaxTable *faxes,
                             Clock *clock, QObject *parent)
    : QObject(parent),
      m_account(account),
      m_api(api),
      m_ledger(ledger),
      m_faxes(faxes),
      m_clock(clock),
      m_wake(clock, this, [this] {
          if (m_watched)
              refresh(false);
      })
{
}

void FaxListReader::become(State state)
{
    m_state = state;
    emit stateChanged();
}

void FaxListReader::storeShown()
{
    if (m_state == State::Loading && !m_reading && m_api->client() == nullptr)
        become(State::Ready);
}

void FaxListReader::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    if (!watched)
        return m_wake.stop();
    if (!m_reading && m_api->client())
        refresh(false);
}

void FaxListReader::resume()
{
    if (m_ledger->isLoaded() && m_api->client())
        refresh(false);
}

void FaxListReader::refresh(bool all)
{
    if (m_reading) {
        m_again = m_again || (all && !m_all);
        return;
    }
    m_reading = true;
    m_all = all;
    m_pass = 0;
    m_failure.reset();
    become(State::Refreshing);
    begin();
}

void FaxListReader::begin()
{
    ++m_pass;
    m_listed = 0;
    m_total = -1;
    m_pagesOver = m_moved = false;
    m_api->learnServerTime()->then(this, [this](const Done &learned) {
        if (!learned)
            return fail(learned.error());
        // Pinned, so that what is sent meanwhile doesn't shift the pages.
        m_upTo = m_api->serverClock().now();
        if (m_all)
            return readFrom({});
        m_faxes->watermark(m_account)->then(
            this, [this](const Outcome<QDateTime> &mark) { readFrom(mark.value_or(QDateTime())); });
    });
}

void FaxListReader::readFrom(const QDateTime &watermark)
{
    FaxListFilter filter;
    filter.createdTo = m_upTo;
    if (watermark.isValid())
        filter.createdFrom = watermark.addSecs(-overlap.count());
    const auto use = [guard = QPointer(this)](const ApiPage &page) {
        if (guard)
            guard->take(page);
    };
    m_api->listFaxes(filter, use)->then(this, [this](const Outcome<PagesRead> &read) {
        if (!read)
            return fail(read.error());
        m_pagesOver = true;
        m_moved = m_moved || read->moved;
        endIfDone();
    });
}

void FaxListReader::take(const ApiPage &page)
{
    if (page.totalResults >= 0 && page.totalResults != m_total) {
        m_total = page.totalResults;
        emit stateChanged();
    }
    ++m_unfinishedPages;
    runInBackground<FaxJson::FaxPage>(this, [body = page.body] {
        return FaxJson::faxPage(body);
    })->then(this, [this](const Outcome<FaxJson::FaxPage> &read) {
        if (!read)
            return endPage(0, failed(read.error()));
        const int count = static_cast<int>(read->faxes.size()) + read->left;
        m_ledger->record(read->faxes)->then(this, [this, count](const Done &stored) {
            endPage(count, stored);
        });
    });
}

void FaxListReader::endPage(int count, const Done &stored)
{
    --m_unfinishedPages;
    m_listed += count;
    if (!stored)
        m_failure = stored.error();
    emit stateChanged();
    endIfDone();
}

void FaxListReader::endIfDone()
{
    if (!m_reading || !m_pagesOver || m_unfinishedPages > 0)
        return;
    if (m_failure)
        return fail(*m_failure);
    if (m_moved && m_pass < passes)
        return begin();
    m_pagesOver = false;
    if (m_moved)
        return succeed();
    m_faxes->setWatermark(m_account, m_upTo)->then(this, [this](const Done &) { succeed(); });
}

void FaxListReader::succeed()
{
    m_reading = false;
    m_refreshedAt = m_clock->now();
    become(State::Ready);
    if (std::exchange(m_again, false))
        return refresh(true);
    if (m_watched)
        m_wake.in(everySoOften);
}

void FaxListReader::fail(const Failure &failure)
{
    if (!m_reading)
        return;
    m_reading = m_again = false;
    m_failure = failure;
    become(failure.kind == Failure::Kind::Offline ? State::Offline : State::Failed);
    if (m_watched)
        m_wake.in(failure.kind == Failure::Kind::Offline ? whenOffline : everySoOften);
}
