// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/OutboxRow.h"

#include <QJsonArray>

/// A job as it is before its first attempt, made `n` seconds after the start of 2026.
inline OutboxRow queuedJob(const QUuid &account, int n = 0)
{
    OutboxRow row;
    row.job = QUuid::createUuid();
    row.account = account;
    row.request = {{QStringLiteral("to"), QStringLiteral("+13125550100")},
                   {QStringLiteral("quality"), QStringLiteral("high")}};
    row.createdAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(n);
    return row;
}

inline const QList<OutboxRow::State> everyState{OutboxRow::State::Queued,      OutboxRow::State::Attempting,
                                                OutboxRow::State::Unconfirmed, OutboxRow::State::Accepted,
                                                OutboxRow::State::Refused,     OutboxRow::State::Cancelled,
                                                OutboxRow::State::Final};
