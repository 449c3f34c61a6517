// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "rooms/SessionCostQueue.h"

#include <QCoreApplication>

/// The columns of the list of room sessions.
struct SessionColumns
{
    Q_DECLARE_TR_FUNCTIONS(SessionColumns)
public:
    struct Sources
    {
        std::function<QDateTime()> now;
        std::function<QString(const QString &)> nameOf; ///< of a room, by its id
        const SessionCostQueue *costs;
    };
    static constexpr int state = 1, started = 2, cost = 7;

    static QList<ItemColumn<RoomSession>> all(const Sources &sources);
    static QString stateOf(const RoomSession &session);
    static QString lengthOf(const RoomSession &session, const QDateTime &now);
    /// "0.0098 USD", "not given by the API", or why there is none; in fewer words for a cell.
    static QString costWords(const RoomSession &session, const SessionCostQueue::Known &cost, bool isCell);
};
