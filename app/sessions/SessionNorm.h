// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionSummary.h"

/// Whether a session is unusual: one against the median of many of the same record type and currency.
class SessionNorm
{
    Q_DECLARE_TR_FUNCTIONS(SessionNorm)
public:
    struct Figure
    {
        QString key; ///< record type; empty for the total
        Decimal value;
        Decimal median;    ///< exact: of an even number, half the sum of the middle two
        double factor = 0; ///< value ÷ median; infinite for something against nothing
        int of = 0;        ///< sessions that have it
    };
    Figure total;
    Figure events;
    Figure length;       ///< in seconds
    QList<Figure> types; ///< farthest from their median first
    QString currency;    ///< of the total and the types
    int sessions = 0;

    /// With fewer, the median says more about chance than about the session.
    static constexpr int fewest = 5;
    bool isEmpty() const { return sessions == 0; }
    bool isTelling() const { return sessions >= fewest; }
    /// Sessions of another record type or currency, and the session itself, are left out.
    static SessionNorm of(const SessionSummary &one, const QList<SessionSummary> &others);
    /// "This session is 2.1 × the median of 500; inference 4 ×"; says when there are too few to tell.
    QString sentence() const;
};
