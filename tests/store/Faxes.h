// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/StoredFax.h"

/// A fax number `n` of an account, made `n` seconds after the start of 2026.
inline ReceivedFax faxNumber(const QUuid &account, int n)
{
    ReceivedFax received;
    StoredFax &fax = received.fax;
    fax.account = account;
    fax.faxId = QStringLiteral("fax-%1").arg(n, 6, 10, QLatin1Char('0'));
    fax.direction = QStringLiteral("outbound");
    fax.from = QStringLiteral("+13125550100");
    fax.to = QStringLiteral("+1312555%1").arg(n % 10'000, 4, 10, QLatin1Char('0'));
    fax.status = QStringLiteral("delivered");
    fax.isFinal = true;
    fax.createdAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(n);
    fax.updatedAt = fax.createdAt.addSecs(30);
    fax.connectionId = QStringLiteral("1293384261075731499");
    fax.quality = QStringLiteral("high");
    received.json = QStringLiteral("{\"id\":\"%1\",\"status\":\"delivered\"}").arg(fax.faxId).toUtf8();
    return received;
}

/// Faxes first … first + count - 1.
inline QList<ReceivedFax> faxNumbers(const QUuid &account, int first, int count)
{
    QList<ReceivedFax> faxes;
    for (int n = first; n < first + count; ++n)
        faxes << faxNumber(account, n);
    return faxes;
}

/// The ids of faxes as one line, so that a difference reads well.
inline QString idsOf(const QList<StoredFax> &faxes)
{
    QStringList ids;
    for (const StoredFax &fax : faxes)
        ids << fax.faxId;
    return ids.join(u' ');
}
