// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/CompositionOrder.h"

#include "base/Clock.h"
#include "rooms/CompositionLayout.h"

namespace {
/// In the order of their names: the wire keeps none.
QList<VideoRegion> sorted(QList<VideoRegion> regions)
{
    std::ranges::sort(regions, {}, &VideoRegion::name);
    for (VideoRegion &region : regions)
        region.videoSources.sort();
    return regions;
}
} // namespace

CompositionOrder::CompositionOrder(RoomApi *api, Clock *clock, CompositionWish wish, QSet<QString> known)
    : Call<RoomComposition>(api),
      m_api(api),
      m_clock(clock),
      m_wish(std::move(wish)),
      m_known(std::move(known)),
      m_answer(clock->now())
{
    auto *call = api->compose(m_wish);
    m_inner = call;
    call->then(this, [this](const Outcome<RoomComposition> &made) {
        if (made || made.error().kind != Failure::Kind::Unconfirmed)
            return settle(made);
        m_unclear = made.error();
        lookLater();
    });
}

void CompositionOrder::onAbort()
{
    if (m_inner)
        m_inner->abort();
    settle(failed(Failure::Kind::Cancelled));
}

void CompositionOrder::lookLater()
{
    const std::chrono::milliseconds before = m_looks == 0 ? looks[0] : looks[m_looks - 1];
    m_clock->after(looks[m_looks] - before, this, [this] { look(); });
}

void CompositionOrder::look()
{
    ++m_looks;
    m_found.clear();
    RoomCompositionFilter filter;
    filter.sessionId = m_wish.sessionId;
    filter.created.from = m_answer.earliest().toUTC().date();
    auto *call =
        m_api->compositions(filter, [this, guard = QPointer(this)](const QList<RoomComposition> &page, int) {
            if (guard)
                m_found += page;
        });
    m_inner = call;
    call->then(this, [this](const Outcome<PagesRead> &read) { looked(read); });
}

void CompositionOrder::looked(const Outcome<PagesRead> &read)
{
    const auto found =
        std::ranges::find_if(m_found, [this](const RoomComposition &one) { return isIt(one); });
    if (found != m_found.cend())
        return settle(*found);
    if (m_looks < looks.size())
        return lookLater();
    giveUp(read ? tr("Telnyx gave no clear answer, and the session has no such composition so far. Read the "
                     "list again before you create it once more.")
                : tr("Telnyx gave no clear answer, and the list of compositions could not be read to find "
                     "out. Read it before you create it once more."));
}

bool CompositionOrder::isIt(const RoomComposition &candidate) const
{
    return m_answer.mayBe(candidate.created) && !m_known.contains(candidate.id) &&
           candidate.sessionId == m_wish.sessionId &&
           candidate.resolution == CompositionLayout::text(m_wish.resolution) &&
           sorted(candidate.layout) == sorted(m_wish.layout);
}

void CompositionOrder::giveUp(const QString &what)
{
    m_unclear.what = what;
    settle(failed(m_unclear));
}
