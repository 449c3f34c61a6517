// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/History.h"

void History::visit(const Destination &place)
{
    if (place.isNull() || place == current())
        return;
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
