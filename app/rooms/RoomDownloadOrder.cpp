// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDownloadOrder.h"

using Item = RoomDownloads::Item;
using Spot = DownloadFolder::Spot;
using Stage = RoomDownloads::Stage;

namespace {
constexpr int whole = 1'000;
}

RoomDownloadOrder::RoomDownloadOrder(RoomApi *api, const QList<Wanted> &wanted, Place place, QObject *parent)
    : Call<RoomDownloads::Result>(parent), m_api(api), m_wanted(wanted), m_place(std::move(place))
{
    for (const Wanted &one : m_wanted) {
        Item item;
        item.id = one.id;
        item.isComposition = one.isComposition;
        m_items << item;
    }
    const auto prepare = [folder = m_place.folder]() -> Outcome<bool> {
        const Done done = folder->prepare();
        return done ? Outcome<bool>(true) : failed(done.error());
    };
    runInBackground<bool>(this, prepare)->then(this, [this](const Outcome<bool> &ready) {
        if (!ready)
            return settle(failed(ready.error()));
        m_isReady = true;
        pump();
    });
}

void RoomDownloadOrder::pump()
{
    while (!m_isStopped && m_active < RoomDownloads::atOnce && m_next < m_items.size())
        begin(m_next++);
    if (m_active > 0 || isSettled())
        return;
    RoomDownloads::Result result;
    for (; m_next < m_items.size(); ++m_next)
        m_items[m_next].stage = Stage::Stopped;
    result.items = m_items;
    result.done = static_cast<int>(
        std::ranges::count_if(m_items, [](const Item &item) { return item.stage == Stage::Fetched; }));
    settle(std::move(result));
}

void RoomDownloadOrder::begin(int number)
{
    ++m_active;
    m_items[number].stage = Stage::Fetching;
    const Wanted &wanted = m_wanted[number];
    const auto look = [folder = m_place.folder, wanted] {
        return folder->spotFor(wanted.id, wanted.name, wanted.ending);
    };
    runInBackground<Spot>(this, look)->then(this, [this, number](const Outcome<Spot> &spot) {
        if (!spot)
            return fail(number, spot.error());
        if (!spot->sha256.isEmpty())
            return fetched(number, *spot);
        m_items[number].path = spot->path;
        if (m_isStopped)
            return fail(number, Failure::cancelled());
        fetch(number);
    });
    if (m_changed)
        m_changed();
}

void RoomDownloadOrder::fetch(int number)
{
    const Item &item = m_items[number];
    auto *call = item.isComposition ? m_api->fetchComposition(item.id, item.path)
                                    : m_api->fetchRecording(item.id, item.path);
    m_calls.insert(number, call);
    QObject::connect(call, &CallBase::progressed, this, [this, number](qint64 done, qint64 total) {
        if (total > 0)
            m_parts.insert(number, static_cast<int>(std::min<qint64>(whole, done * whole / total)));
        tellProgress();
    });
    call->then(this, [this, number](const Outcome<qint64> &bytes) {
        m_calls.remove(number);
        if (bytes)
            return land(number);
        const bool isDisk = bytes.error().kind == Failure::Kind::StoreTrouble;
        fail(number, isDisk ? m_place.folder->unwritable(bytes.error().technical) : bytes.error());
    });
}

void RoomDownloadOrder::land(int number)
{
    const Item &item = m_items[number];
    const auto look = [folder = m_place.folder, id = item.id, path = item.path, sums = m_place.withSums] {
        return folder->landed(id, path, sums);
    };
    runInBackground<Spot>(this, look)->then(this, [this, number](const Outcome<Spot> &spot) {
        if (spot)
            fetched(number, *spot);
        else
            fail(number, spot.error());
    });
}

void RoomDownloadOrder::fetched(int number, const Spot &spot)
{
    Item &item = m_items[number];
    item.stage = Stage::Fetched;
    item.path = spot.path;
    item.bytes = spot.bytes;
    item.sha256 = spot.sha256;
    m_parts.insert(number, whole);
    ended();
}

void RoomDownloadOrder::fail(int number, Failure failure)
{
    Item &item = m_items[number];
    const bool isStopped = failure.kind == Failure::Kind::Cancelled;
    item.stage = isStopped ? Stage::Stopped : Stage::Failed;
    if (!isStopped)
        item.failure = std::move(failure);
    m_place.folder->release(item.path);
    m_parts.insert(number, whole);
    ended();
}

void RoomDownloadOrder::ended()
{
    --m_active;
    tellProgress();
    if (m_changed)
        m_changed();
    pump();
}

void RoomDownloadOrder::tellProgress()
{
    qint64 done = 0;
    for (const int part : std::as_const(m_parts))
        done += part;
    emit progressed(done, m_items.size() * whole);
}

// What was fetched stays, and the result says what wasn't.
void RoomDownloadOrder::onAbort()
{
    m_isStopped = true;
    for (const QPointer<CallBase> &call : std::as_const(m_calls)) {
        if (call)
            call->abort();
    }
    if (m_isReady)
        pump();
}
