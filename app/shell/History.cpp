// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/History.h"

namespace {
// What is only looked at within a place: the selected row, and a filter while it is typed.
QString withoutDetails(Destination place)
{
    for (const char *detail : {"key", "filter"})
        place.query.removeAllQueryItems(QLatin1String(detail));
    return place.toString();
}
} // namespace

void History::visit(const Destination &place)
{
    if (place.isNull() || place == current())
        return;
    if (m_at >= 0 && withoutDetails(place) == withoutDetails(current())) {
        m_places[m_at] = place;
        return;
    }
    m_places.resize(m_at + 1);
    m_places << place;
    if (m_places.size() > kept)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

Destination History::back()
{
    if (!canGoBack())
        return {};
    return m_places.at(--m_at);
}

Destination History::forward()
{
    if (!canGoForward())
        return {};
    return m_places.at(++m_at);
}
