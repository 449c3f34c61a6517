// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/Reconciler.h"

#include "faxes/FaxApi.h"

using namespace std::chrono_literals;

namespace {
// The list is read from this long before the attempt, for clocks that don't agree.
constexpr std::chrono::seconds slack = 5min;
// After a look that failed, or that saw the list change under it.
constexpr std::chrono::seconds lookAgain = 5s;

// The next look after a time since the fate became unclear; past the last one there is none.
std::optional<std::chrono::seconds> lookAfter(std::chrono::milliseconds age)
{
    for (const std::chrono::seconds &at : Reconciler::timetable()) {
        if (at > age)
            return at;
    }
    return std::nullopt;
}

Outcome<QList<Fax>> ownFaxesIn(const QList<QByteArray> &pages)
{
    QList<Fax> own;
    for (const QByteArray &body : pages) {
        const Outcome<FaxJson::FaxPage> page = FaxJson::faxPage(body);
        if (!page)
            return failed(page.error());
        for (const Fax &fax : page->faxes) {
            if (!fax.jobId.isNull())
                own << fax;
        }
    }
    return own;
}

// The faxes of one job, oldest first, each once: pages that move under the reader repeat some.
QList<Fax> ofJob(const QUuid &job, const QList<Fax> &faxes)
{
    std::map<std::pair<QDateTime, QString>, Fax> own;
    for (const Fax &fax : faxes) {
        if (fax.jobId == job)
            own.insert_or_assign({fax.createdAt, fax.id}, fax);
    }
    QList<Fax> ordered;
    for (const auto &[order, fax] : own)
        ordered << fax;
    return ordered;
}
} // namespace

const QList<std::chrono::seconds> &Reconciler::timetable()
{
    static const QList<std::chrono::seconds> looks{5s, 15s, 45s, 120s};
    return looks;
}

Reconciler::Reconciler(FaxApi *api, Clock *clock, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_wake(clock, this, [this] { lookWhereDue(); })
{
}

void Reconciler::watch(const QUuid &job, const QString &from, const QDateTime &startedAt)
{
    const auto now = m_clock->monotonic();
    m_lost.insert(job, Lost{from, startedAt, now, now + timetable().first()});
    lookSoon();
}

void Reconciler::forget(const QUuid &job)
{
    m_lost.remove(job);
}

void Reconciler::resume()
{
    for (Lost &lost : m_lost) {
        const auto age = m_clock->monotonic() - lost.since;
        if (age >= timetable().first())
            lost.next = m_clock->monotonic();
    }
    lookSoon();
}

void Reconciler::lookSoon()
{
    if (m_lost.isEmpty())
        return;
    auto next = std::chrono::milliseconds::max();
    for (const Lost &lost : std::as_const(m_lost)) {
        if (!m_looking.contains(lost.from))
            next = std::min(next, lost.next);
    }
    if (next != std::chrono::milliseconds::max())
        m_wake.at(next);
}

void Reconciler::lookWhereDue()
{
    QSet<QString> due;
    for (const Lost &lost : std::as_const(m_lost)) {
        if (lost.next <= m_clock->monotonic() && !m_looking.contains(lost.from))
            due << lost.from;
    }
    for (const QString &from : due)
        begin(from);
    lookSoon();
}

void Reconciler::begin(const QString &from)
{
    auto look = std::make_shared<Look>();
    look->from = from;
    look->begun = m_clock->monotonic();
    FaxListFilter filter;
    filter.direction = QStringLiteral("outbound");
    filter.from = from;
    for (auto lost = m_lost.cbegin(); lost != m_lost.cend(); ++lost) {
        if (lost->from != from)
            continue;
        look->jobs << lost.key();
        if (!filter.createdFrom.isValid() || lost->startedAt < filter.createdFrom)
            filter.createdFrom = lost->startedAt;
    }
    filter.createdFrom = filter.createdFrom.addSecs(-slack.count());
    m_looking.insert(from);
    m_api->listFaxes(filter, [look](const ApiPage &page) { look->pages << page.body; })
        ->then(this, [this, look](const Outcome<PagesRead> &all) {
            m_looking.remove(look->from);
            if (all) // one page is a single glance: nothing can move under it
                read(look, !all->moved || all->pages <= 1);
            else
                postpone(*look, all.error().retryAfter.value_or(lookAgain));
        });
}

void Reconciler::read(const std::shared_ptr<Look> &look, bool whole)
{
    runInBackground<QList<Fax>>(this, [pages = look->pages] {
        return ownFaxesIn(pages);
    })->then(this, [this, look, whole](const Outcome<QList<Fax>> &seen) {
        if (seen)
            conclude(*look, *seen, whole);
        else
            postpone(*look, lookAgain);
    });
}

void Reconciler::conclude(const Look &look, const QList<Fax> &seen, bool whole)
{
    for (const QUuid &job : look.jobs) {
        const auto lost = m_lost.find(job);
        if (lost == m_lost.end())
            continue;
        if (const QList<Fax> faxes = ofJob(job, seen); !faxes.isEmpty()) {
            m_lost.erase(lost);
            emit found(job, faxes);
        } else if (const auto next = lookAfter(look.begun - lost->since)) {
            lost->next = lost->since + *next;
        } else if (whole) {
            m_lost.erase(lost);
            emit absent(job);
        } else {
            lost->next = m_clock->monotonic() + lookAgain;
        }
    }
    lookSoon();
}

void Reconciler::postpone(const Look &look, std::chrono::milliseconds pause)
{
    for (const QUuid &job : look.jobs) {
        if (const auto lost = m_lost.find(job); lost != m_lost.end())
            lost->next = m_clock->monotonic() + pause;
    }
    lookSoon();
}
