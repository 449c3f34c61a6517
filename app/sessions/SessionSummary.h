// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/CostBreakdown.h"

#include <QJsonObject>

/// What is kept of a session when its tree isn't: for batches, medians and the list of recent ones.
struct SessionSummary
{
    SessionAddress address;
    QString session; ///< session_id
    QDateTime started;
    qint64 lengthMs = -1;
    int events = 0;
    int turns = 0;                      ///< inference events
    QString currency;                   ///< of the total
    Decimal total;                      ///< what it cost in that currency, deeper than was read included
    QList<CostBreakdown::Row> products; ///< by product
    QList<CostBreakdown::Row> types;    ///< by record type

    static SessionSummary of(const SessionTree &tree, const SessionAddress &address);
    QJsonObject toJson() const;
    static std::optional<SessionSummary> fromJson(const QJsonObject &json);
    bool operator==(const SessionSummary &) const = default;
};
