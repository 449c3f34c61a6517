// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxStatus.h"

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <optional>

/// A fax as the API tells of it (schema Fax). It has no pages, duration or cost: those come from elsewhere.
struct Fax
{
    QString id;
    bool inbound = false;
    QString direction; ///< as on the wire
    QString from;      ///< E.164
    QString to;        ///< E.164 or SIP URI
    FaxStatus status;
    QString failureReason;         ///< empty when it has not failed
    QString internalFailureReason; ///< finer, for support
    QDateTime createdAt;           ///< UTC; a time without zone means UTC
    QDateTime updatedAt;
    QString connectionId;
    QString mediaName;
    QString mediaUrl;
    QString storedMediaUrl; ///< dies after 10 minutes
    QString previewUrl;     ///< dies after 10 minutes
    QString quality;
    QString fromDisplayName;
    QUuid jobId;    ///< from client_state when Signalbox sent it; null otherwise
    QByteArray raw; ///< the object as received; kept in the store, not in the rows
};
