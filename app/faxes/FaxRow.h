// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxStatus.h"

#include <QString>
#include <QUuid>

/// A line of the fax list: a fax that Telnyx knows, or a job of ours that it may not know yet.
/// Small on purpose: 100,000 of them stay in memory, everything else is loaded for the detail panel.
struct FaxRow
{
    /// Where a job of ours stands that has no fax yet.
    enum class Job : quint8 {
        None,        ///< a fax at Telnyx
        Waiting,     ///< in the outbox, not sent yet (queued behind others, or offline)
        Uploading,   ///< being sent
        Unconfirmed, ///< sent, but it is not known whether it was accepted; being looked for
        Refused,     ///< Telnyx said no, or the document can't be read; nothing was sent
        Discarded,   ///< cancelled before it was sent
    };

    QString key;   ///< stable through the life of the row: the job's UUID if it is ours, else the fax id
    QString faxId; ///< empty while there is no fax
    QString from;
    QString to;
    QString document; ///< file name, or the last part of a link
    QString failureReason;
    FaxStatus status;
    Job job = Job::None;
    bool inbound = false;
    bool cancelRequested = false;
    bool sentTwice = false; ///< two faxes carry this job's UUID
    qint16 pages = -1;      ///< -1 while unknown
    qint32 durationSeconds = -1;
    qint64 createdAt = 0; ///< milliseconds since 1970, UTC
    qint64 updatedAt = 0;

    bool isOurs() const { return key != faxId; }
    bool isFinal() const
    {
        return job == Job::Refused || job == Job::Discarded || (job == Job::None && status.isFinal());
    }
    bool isCancellable() const
    {
        return !cancelRequested &&
               (job == Job::Waiting || (job == Job::None && !inbound && status.isCancellable()));
    }
    bool operator==(const FaxRow &) const = default;
};
