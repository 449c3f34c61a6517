// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "faxes/Fax.h"
#include "faxes/FaxDesk.h"
#include "store/StoredFax.h"

#include <QJsonObject>
#include <QJsonValue>

/// Reads faxes as they come over the wire, generously: null, missing, unknown and of another type than
/// documented are all possible, and none of them is a reason to lose a fax.
namespace FaxJson {
/// client_state of a job: base64 of "signalbox:" and the UUID.
QString clientState(const QUuid &job);
/// The job in a client_state; null when Signalbox did not write it.
QUuid jobOf(const QString &clientState);

/// A time with or without zone, and without means UTC; invalid when it is none.
QDateTime time(const QJsonValue &value);
/// A string; a number or truth value as it would be written; empty for null and missing.
QString text(const QJsonValue &value);

/// One fax object; fails as UnreadableReply when it has no id.
Outcome<Fax> fax(const QByteArray &object);
/// The answer of getFax and sendFax: the object in `data`, or bare.
Outcome<Fax> faxInEnvelope(const QByteArray &body);
/// A page of listFaxes. Fails as UnreadableReply when `data` is no array; objects without an id are left out
/// and counted in `left`.
struct FaxPage
{
    QList<Fax> faxes;
    int left = 0;
};
Outcome<FaxPage> faxPage(const QByteArray &body);
/// A page of listFaxApplications.
Outcome<QList<FaxApplication>> applications(const QByteArray &body);

/// The row of the store for a fax.
ReceivedFax toStore(const Fax &fax, const QUuid &account);
/// The lines of the list for a fax of the store.
FaxRow toRow(const StoredFax &fax);
} // namespace FaxJson
