// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaxStore.h"

namespace sandbox {

void FaxStore::reserve(qsizetype number)
{
    m_faxes.reserve(static_cast<std::size_t>(number));
    m_byId.reserve(number);
}

FaxRecord &FaxStore::add(FaxRecord fax)
{
    auto kept = std::make_shared<FaxRecord>(std::move(fax));
    m_byId.insert(kept->id, kept.get());
    m_faxes.push_back(kept);
    return *kept;
}

FaxRecord &FaxStore::accept(FaxRecord fax)
{
    // The wall clock may have gone back; the list is searched by time.
    if (!m_faxes.empty())
        fax.created = std::max(fax.created, m_faxes.back()->created);
    FaxRecord &kept = add(std::move(fax));
    m_ledger.push_back(m_faxes.back());
    return kept;
}

FaxRecord *FaxStore::find(const QUuid &id) const
{
    return m_byId.value(id);
}

bool FaxStore::remove(const QUuid &id)
{
    FaxRecord *fax = m_byId.take(id);
    if (!fax)
        return false;
    auto at = firstNotBefore(fax->created);
    while (at->get() != fax)
        ++at;
    m_faxes.erase(at);
    return true;
}

FaxStore::Position FaxStore::firstNotBefore(qint64 created) const
{
    return std::ranges::lower_bound(m_faxes, created, {}, [](const auto &fax) { return fax->created; });
}

FaxStore::Listing FaxStore::list(const AskedFaxes &filter, int page, int size, qint64 hiddenFrom) const
{
    const qint64 from = std::max(filter.notBefore.value_or(0), filter.after ? *filter.after + 1 : 0);
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const qint64 end =
        std::min({filter.before.value_or(never), hiddenFrom, filter.notAfter ? *filter.notAfter + 1 : never});
    const auto oldest = firstNotBefore(from);
    const auto newest = std::max(oldest, firstNotBefore(end));
    Listing listing;
    const qsizetype skip = static_cast<qsizetype>(page - 1) * size;
    const auto take = [&](const FaxRecord &fax) {
        if (listing.total >= skip && listing.faxes.size() < size)
            listing.faxes.append(&fax);
        ++listing.total;
    };
    if (!filter.narrowsAddresses()) {
        listing.total = newest - oldest;
        for (qsizetype i = skip; i < std::min<qsizetype>(skip + size, listing.total); ++i)
            listing.faxes.append((newest - 1 - i)->get());
        return listing;
    }
    for (auto at = newest; at != oldest;) {
        const FaxRecord &fax = **--at;
        if ((!filter.inbound || fax.inbound == *filter.inbound) &&
            (filter.from.isEmpty() || fax.from == filter.from) &&
            (filter.to.isEmpty() || fax.to == filter.to))
            take(fax);
    }
    return listing;
}

QList<const FaxRecord *> FaxStore::newest(qsizetype number) const
{
    QList<const FaxRecord *> found;
    for (auto at = m_faxes.rbegin(); at != m_faxes.rend() && found.size() < number; ++at)
        found.append(at->get());
    return found;
}

} // namespace sandbox
