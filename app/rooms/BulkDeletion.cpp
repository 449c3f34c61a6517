// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/BulkDeletion.h"

using Item = RoomDownloads::Item;
using Kind = Failure::Kind;

namespace {
constexpr int mostAttempts = 3; ///< at a list that moves while it is read

QSet<QString> idsOf(const QList<RoomRecording> &list)
{
    QSet<QString> ids;
    for (const RoomRecording &recording : list)
        ids.insert(recording.id);
    return ids;
}

QStringList without(const QList<RoomRecording> &list, const QSet<QString> &others)
{
    QStringList ids;
    for (const RoomRecording &recording : list) {
        if (!others.contains(recording.id))
            ids << recording.id;
    }
    return ids;
}

bool isSafe(const Item &item)
{
    return item.stage == RoomDownloads::Stage::Fetched && !item.sha256.isEmpty();
}
} // namespace

BulkDeletion::BulkDeletion(RoomApi *api, RoomDownloads *downloads, NarrowedRecordings which, QObject *parent)
    : QObject(parent), m_api(api), m_downloads(downloads), m_which(std::move(which))
{
}

Decimal BulkDeletion::totalMb() const
{
    Decimal sum;
    for (const RoomRecording &recording : m_list)
        sum += recording.sizeMb.value_or(Decimal());
    return sum;
}

void BulkDeletion::enter(Step step)
{
    m_step = step;
    emit changed();
}

void BulkDeletion::follow(CallBase *call)
{
    m_call = call;
    connect(call, &CallBase::progressed, this, &BulkDeletion::progressed);
}

void BulkDeletion::readList(Step onFailure, const Use &use, int attempt)
{
    struct Found
    {
        QList<RoomRecording> list;
        QSet<QString> ids;
    };
    const auto found = std::make_shared<Found>();
    auto *call =
        m_api->recordings(m_which.filter(), [this, found](const QList<RoomRecording> &page, int all) {
            for (const RoomRecording &recording : page) {
                if (!found->ids.contains(recording.id))
                    found->list << recording;
                found->ids.insert(recording.id);
            }
            emit progressed(found->list.size(), all);
        });
    m_call = call;
    call->then(this, [this, found, onFailure, use, attempt](const Outcome<PagesRead> &read) {
        m_call = nullptr;
        // It was read to its end all the same, but nothing may follow from it.
        if (m_isStopped) {
            m_failure = Failure::cancelled();
            return enter(onFailure);
        }
        // One page may have come before and the next after somebody else's change: that is no list.
        const bool isWhole =
            read && !read->moved &&
            (read->totalResults < 0 || read->totalResults == static_cast<int>(found->list.size()));
        if (isWhole)
            return use(found->list);
        if (read && attempt < mostAttempts)
            return readList(onFailure, use, attempt + 1);
        m_failure =
            read ? Failure::of(Kind::UnreadableReply, QStringLiteral("the list moved")) : read.error();
        if (read)
            m_failure->what = tr("The list keeps changing while it is read. Wait until recordings come and "
                                 "go less often, or narrow the filter, then try again.");
        enter(onFailure);
    });
}

void BulkDeletion::read()
{
    if (m_call)
        return; // whatever is under way comes to its own end
    m_isStopped = false;
    m_failure.reset();
    m_difference = {};
    m_report = {};
    m_fetched = {};
    m_list.clear();
    enter(Step::Reading);
    readList(Step::Stuck, [this](const QList<RoomRecording> &list) {
        m_list = list;
        enter(Step::Listed);
    });
}

bool BulkDeletion::confirm(int typed)
{
    if (m_step != Step::Listed || m_list.isEmpty() || typed != static_cast<int>(m_list.size()))
        return false;
    m_isStopped = false;
    check();
    return true;
}

bool BulkDeletion::confirmAfterFetching(int typed, const QString &folder, const QString &pattern)
{
    if (m_step != Step::Listed || m_list.isEmpty() || typed != static_cast<int>(m_list.size()))
        return false;
    m_folder = folder;
    m_pattern = pattern;
    fetch(m_list);
    return true;
}

void BulkDeletion::fetch(const QList<RoomRecording> &recordings)
{
    m_isStopped = false;
    m_failure.reset();
    enter(Step::Fetching);
    auto *call = m_downloads->fetch(recordings, m_folder, m_pattern, true);
    follow(call);
    emit workStarted(call);
    call->then(this, [this](const Outcome<RoomDownloads::Result> &result) {
        m_call = nullptr;
        if (!result)
            m_failure = result.error();
        tookFetched(result.value_or(RoomDownloads::Result()));
    });
}

// Those of an earlier attempt stay.
void BulkDeletion::tookFetched(const RoomDownloads::Result &result)
{
    QHash<QString, Item> byId;
    for (const Item &item : m_fetched.items)
        byId.insert(item.id, item);
    for (const Item &item : result.items)
        byId.insert(item.id, item);
    m_fetched = {};
    for (const RoomRecording &recording : std::as_const(m_list)) {
        Item missing;
        missing.id = recording.id;
        m_fetched.items << byId.value(recording.id, missing);
        m_fetched.done += isSafe(m_fetched.items.last());
    }
    if (m_fetched.done < m_list.size())
        return enter(Step::Missing);
    // The last file landed while somebody stopped it.
    if (m_isStopped) {
        m_failure = Failure::cancelled();
        return enter(Step::Stuck);
    }
    check();
}

void BulkDeletion::fetchRest()
{
    if (m_step != Step::Missing)
        return;
    QSet<QString> safe;
    for (const Item &item : std::as_const(m_fetched.items)) {
        if (isSafe(item))
            safe.insert(item.id);
    }
    QList<RoomRecording> rest;
    for (const RoomRecording &recording : std::as_const(m_list)) {
        if (!safe.contains(recording.id))
            rest << recording;
    }
    fetch(rest);
}

void BulkDeletion::deleteFetched()
{
    if (m_step != Step::Missing || m_fetched.done == 0)
        return;
    m_report = {};
    for (const Item &item : std::as_const(m_fetched.items)) {
        if (isSafe(item)) {
            m_report.asked << item.id;
            m_report.kept << item;
        }
    }
    m_failure.reset();
    m_isById = true;
    enter(Step::Sending);
    auto *call = new RecordingDeletion(m_api, m_report.asked, this);
    follow(call);
    emit workStarted(call);
    call->then(this, [this](const Outcome<DeletedOneByOne> &result) {
        m_call = nullptr;
        m_report.byId = result.value_or(DeletedOneByOne());
        m_report.answered = m_report.byId.gone();
        if (!m_report.byId.refused.isEmpty())
            m_report.failure = m_report.byId.refused.first().failure;
        look();
    });
}

void BulkDeletion::check()
{
    enter(Step::Checking);
    readList(Step::Stuck, [this](const QList<RoomRecording> &list) {
        m_difference = {without(list, idsOf(m_list)), without(m_list, idsOf(list))};
        if (m_difference.isEmpty())
            return send();
        enter(Step::Changed);
    });
}

void BulkDeletion::send()
{
    m_report = {};
    for (const RoomRecording &recording : std::as_const(m_list))
        m_report.asked << recording.id;
    m_report.kept = m_fetched.items;
    m_isById = false;
    enter(Step::Sending);
    auto *call = m_api->removeRecordings(m_which);
    m_call = call;
    call->then(this, [this](const Outcome<int> &outcome) {
        m_call = nullptr;
        sent(outcome);
    });
}

void BulkDeletion::sent(const Outcome<int> &outcome)
{
    if (outcome)
        m_report.answered = *outcome;
    else
        m_report.failure = outcome.error();
    look();
}

void BulkDeletion::look()
{
    m_isStopped = false;
    m_failure.reset();
    enter(Step::Looking);
    readList(Step::Unseen, [this](const QList<RoomRecording> &list) { conclude(list); });
}

void BulkDeletion::conclude(const QList<RoomRecording> &left)
{
    const QSet<QString> there = idsOf(left);
    m_report.gone.clear();
    for (const QString &id : std::as_const(m_report.asked)) {
        if (!there.contains(id))
            m_report.gone << id;
    }
    m_report.left = left;
    m_report.leftOfAsked = static_cast<int>(m_report.asked.size() - m_report.gone.size());
    enter(Step::Over);
}

void BulkDeletion::stop()
{
    if (m_step == Step::Sending && !m_isById)
        return;
    m_isStopped = true;
    // Downloads and deletions by id answer what they came to.
    if (m_call)
        m_call->abort();
}
