// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionLayer.h"
#include "sessions/SessionTree.h"

/// Own costs added up by what they were paid for; exact, currencies never together.
struct CostBreakdown
{
    enum class By { Product, RecordType, Layer };
    struct Row
    {
        QString key; ///< product or record type as on the wire; empty for layers
        SessionLayer::Kind layer = SessionLayer::Kind::Other;
        QString currency;
        Decimal cost;
        int events = 0;
        double share = 0; ///< of all that the session cost in its currency; for drawing
        bool operator==(const Row &) const = default;
    };
    QList<Row> rows; ///< dearest first, one currency after the other

    static CostBreakdown of(const SessionTree &tree, By by);
};
