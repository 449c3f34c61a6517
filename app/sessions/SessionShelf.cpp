// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionShelf.h"

#include "base/Clock.h"
#include "store/KnownSessionTable.h"

#include <QJsonDocument>
#include <algorithm>

namespace {
// The same event is the same session, whether or not its time is known.
QString keyOf(const SessionAddress &address)
{
    return address.type + u'/' + address.event;
}

KnownSessionRow rowOf(const SessionShelf::Entry &entry, const QDateTime &seenAt)
{
    return {.type = entry.summary.address.type,
            .event = entry.summary.address.event,
            .summary = QJsonDocument(entry.summary.toJson()).toJson(QJsonDocument::Compact),
            .seenAt = seenAt,
            .openedAt = entry.openedAt,
            .bookmark = {}};
}
} // namespace

SessionShelf::SessionShelf(QUuid account, KnownSessionTable *table, Clock *clock, QObject *parent)
    : QObject(parent), m_account(account), m_table(table), m_clock(clock)
{
}

void SessionShelf::load()
{
    if (m_isLoaded || m_isLoading)
        return;
    m_isLoading = true;
    m_table->of(m_account)->then(this, [this](Outcome<QList<KnownSessionRow>> rows) {
        if (!rows) {
            m_isLoading = false;
            emit failed(rows.error());
            return;
        }
        auto *call = runInBackground<QList<Kept>>(this, [rows = *std::move(rows)]() -> Outcome<QList<Kept>> {
            QList<Kept> stored;
            for (const KnownSessionRow &row : rows) {
                auto summary = SessionSummary::fromJson(QJsonDocument::fromJson(row.summary).object());
                // One that another version wrote can't be shown, but its bookmark can.
                if (!summary && (row.bookmark.isNull() && row.openedAt.isNull()))
                    continue;
                if (!summary)
                    summary.emplace();
                summary->address.type = row.type;
                summary->address.event = row.event;
                stored << Kept{{*std::move(summary), row.openedAt, row.bookmark}, row.seenAt};
            }
            return stored;
        });
        call->then(this, [this](const Outcome<QList<Kept>> &stored) {
            m_isLoading = false;
            if (stored)
                take(*stored);
        });
    });
}

void SessionShelf::take(const QList<Kept> &stored)
{
    for (const Kept &old : stored) {
        const QString key = keyOf(old.entry.summary.address);
        const auto here = m_kept.find(key);
        if (here == m_kept.end()) {
            if (!m_forgotten.contains(key))
                m_kept.insert(key, old);
            continue;
        }
        Entry &entry = here->entry;
        if (m_forgotten.contains(key))
            continue;
        if (entry.summary.address.time.isEmpty())
            entry.summary.address.time = old.entry.summary.address.time;
        if (!entry.openedAt.isValid() || entry.openedAt < old.entry.openedAt)
            entry.openedAt = old.entry.openedAt;
        if (!here->hasBookmarkSet)
            entry.bookmark = old.entry.bookmark;
    }
    m_forgotten.clear();
    m_isLoaded = true;
    dropOldest();
    emit changed();
}

QList<SessionShelf::Entry> SessionShelf::sorted(
    const std::function<bool(const Entry &)> &isIn,
    const std::function<bool(const Kept &, const Kept &)> &before) const
{
    QList<const Kept *> found;
    for (const Kept &each : m_kept) {
        if (isIn(each.entry))
            found << &each;
    }
    // The hash has an order of its own at every start.
    std::ranges::sort(found, [&](const Kept *a, const Kept *b) {
        if (before(*a, *b) || before(*b, *a))
            return before(*a, *b);
        return keyOf(a->entry.summary.address) < keyOf(b->entry.summary.address);
    });
    QList<Entry> entries;
    entries.reserve(found.size());
    for (const Kept *each : found)
        entries << each->entry;
    return entries;
}

QList<SessionShelf::Entry> SessionShelf::recent() const
{
    QList<Entry> entries =
        sorted([](const Entry &entry) { return entry.openedAt.isValid(); },
               [](const Kept &a, const Kept &b) { return a.entry.openedAt > b.entry.openedAt; });
    return entries.mid(0, mostRecent);
}

QList<SessionShelf::Entry> SessionShelf::bookmarks() const
{
    return sorted([](const Entry &entry) { return entry.isBookmarked(); },
                  [](const Kept &a, const Kept &b) {
                      return a.entry.bookmark.compare(b.entry.bookmark, Qt::CaseInsensitive) < 0;
                  });
}

QString SessionShelf::bookmarkOf(const SessionAddress &address) const
{
    return m_kept.value(keyOf(address)).entry.bookmark;
}

QList<SessionSummary> SessionShelf::summaries() const
{
    QList<SessionSummary> all;
    const QList<Entry> entries = sorted([](const Entry &entry) { return entry.summary.events > 0; },
                                        [](const Kept &a, const Kept &b) { return a.seenAt > b.seenAt; });
    for (const Entry &entry : entries)
        all << entry.summary;
    return all;
}

SessionShelf::Kept &SessionShelf::note(const SessionSummary &summary, const QDateTime &openedAt)
{
    Kept &kept = m_kept[keyOf(summary.address)];
    const QString time = kept.entry.summary.address.time;
    kept.entry.summary = summary;
    if (summary.address.time.isEmpty())
        kept.entry.summary.address.time = time;
    kept.seenAt = m_clock->now();
    if (openedAt.isValid())
        kept.entry.openedAt = openedAt;
    return kept;
}

void SessionShelf::opened(const SessionSummary &summary)
{
    if (summary.address.isNull())
        return;
    write({&note(summary, m_clock->now())});
    dropOldest();
    emit changed();
}

void SessionShelf::seen(const QList<SessionSummary> &summaries)
{
    QStringList keys;
    for (const SessionSummary &summary : summaries) {
        if (summary.address.isNull())
            continue;
        note(summary, {});
        keys << keyOf(summary.address);
    }
    if (keys.isEmpty())
        return;
    QList<const Kept *> kept;
    for (const QString &key : std::as_const(keys))
        kept << &*m_kept.constFind(key);
    write(kept);
    dropOldest();
    emit changed();
}

void SessionShelf::setBookmark(const SessionSummary &summary, const QString &name)
{
    if (summary.address.isNull())
        return;
    Kept &kept = m_kept[keyOf(summary.address)];
    if (!kept.seenAt.isValid()) {
        kept.entry.summary = summary;
        kept.seenAt = m_clock->now();
    }
    kept.entry.bookmark = name;
    kept.hasBookmarkSet = true;
    watch(m_table->setBookmark(m_account, rowOf(kept.entry, kept.seenAt), name));
    dropOldest();
    emit changed();
}

void SessionShelf::forget(const SessionAddress &address)
{
    m_kept.remove(keyOf(address));
    if (!m_isLoaded)
        m_forgotten.insert(keyOf(address));
    watch(m_table->remove(m_account, address.type, address.event));
    emit changed();
}

void SessionShelf::write(const QList<const Kept *> &kept)
{
    QList<KnownSessionRow> rows;
    for (const Kept *each : kept)
        rows << rowOf(each->entry, each->seenAt);
    watch(m_table->keep(m_account, rows, mostKept));
}

void SessionShelf::watch(Call<void> *call)
{
    call->then(this, [this](const Outcome<void> &done) {
        if (!done && done.error().kind != Failure::Kind::Cancelled)
            emit failed(done.error());
    });
}

void SessionShelf::dropOldest()
{
    QList<std::pair<QDateTime, QString>> loose;
    for (auto each = m_kept.cbegin(); each != m_kept.cend(); ++each) {
        if (!each->entry.isBookmarked())
            loose.emplace_back(each->seenAt, each.key());
    }
    const qsizetype many = loose.size() - mostKept;
    if (many <= 0)
        return;
    std::ranges::sort(loose);
    for (qsizetype i = 0; i < many; ++i)
        m_kept.remove(loose[i].second);
}
