// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QUuid>
#include <memory>

namespace sandbox {

/// What a fax may carry besides; past faxes of the seed carry none of it, so that 100,000 of them stay small.
struct FaxExtras
{
    QByteArray clientState, displayName, mediaUrl, mediaName, webhookUrl;
    QByteArray documentSha256;
    qint64 documentBytes = 0;
    bool documentIsReadable = true; ///< of a kind that can be faxed
    bool storeMedia = false;
    bool storePreview = false;
    bool previewIsPdf = false;
};

/// A fax as the server knows it.
struct FaxRecord
{
    enum Status : quint8 {
        Queued,
        MediaProcessed,
        Originated,
        Sending,
        Delivered,
        Failed,
        Receiving,
        MediaProcessing,
        Received,
    };
    enum Quality : quint8 { Normal, High, VeryHigh, UltraLight, UltraDark };

    QUuid id;
    qint64 created = 0; ///< milliseconds since 1970
    qint64 updated = 0;
    qint64 linked = 0; ///< when its links were made; they die after ten minutes
    QByteArray from, to, connection;
    Status status = Queued;
    Quality quality = High;
    bool inbound = false;
    qint16 reason = -1; ///< row of Fates::reasons()
    quint16 pages = 1;
    std::unique_ptr<FaxExtras> extras;

    bool isFinal() const { return status == Delivered || status == Failed || status == Received; }
    static QByteArray word(Status status);
    static QByteArray word(Quality quality);
};

} // namespace sandbox
