// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <optional>

/// A fax as a row of the store: what lists show, in the words of the wire. The key is account and faxId.
struct StoredFax
{
    QUuid account;
    QString faxId;            ///< Telnyx's id, as it came
    QString direction;        ///< "inbound", "outbound", or whatever came
    QString from;             ///< E.164 or SIP URI, as it came
    QString to;               ///< E.164 or SIP URI, as it came
    QString status;           ///< as it came, unknown words included
    bool isFinal = false;     ///< nothing more will happen: the caller decides, the store only keeps it
    QString failureReason;    ///< as it came; empty when there was none
    QDateTime createdAt;      ///< UTC with milliseconds; invalid when the wire had none (sorted last)
    QDateTime updatedAt;      ///< UTC with milliseconds; invalid when the wire had none
    QString connectionId;     ///< the fax application
    QString mediaName;        ///< name of media stored at Telnyx
    QString quality;          ///< as it came
    QString documentName;     ///< ours: the name of the file that was sent; empty when unknown
    std::optional<int> pages; ///< ours or from a webhook: never on the fax object
    QUuid ref;                ///< ours: the UUID in client_state; null when the fax was not sent from here

    bool operator==(const StoredFax &) const = default;
};

/// A fax with the JSON object it was read from.
struct ReceivedFax
{
    StoredFax fax;
    QByteArray json; ///< the bytes as received; empty leaves what is stored
};

/// What a batch of received faxes changed in the store.
struct FaxChanges
{
    QList<StoredFax> added;
    QList<StoredFax> changed; ///< as they stand now, own fields that were known before included
    int unchanged = 0;        ///< the same as stored, or older than it
};

/// Where the next chunk of a newest-first list begins: after this row.
struct FaxCursor
{
    QDateTime createdAt;
    QString faxId;

    static FaxCursor after(const StoredFax &fax) { return {fax.createdAt, fax.faxId}; }
};
