// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"

#include <QList>

/// Where the operator has been: Back and Forward, as in a browser.
class History
{
public:
    /// The operator came here by himself: what lay ahead is forgotten. The same place twice counts once,
    /// and another row or filter in it only replaces what is remembered of it.
    void visit(const Destination &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// The place to show now; null when there is none.
    Destination back();
    Destination forward();
    Destination current() const { return m_places.value(m_at); }

private:
    static constexpr qsizetype kept = 100;
    QList<Destination> m_places;
    qsizetype m_at = -1;
};
