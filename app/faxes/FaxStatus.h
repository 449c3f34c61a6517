// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QString>

/// The status of a fax as Telnyx words it. A word that nobody documented is kept and shown as it is.
class FaxStatus
{
    Q_DECLARE_TR_FUNCTIONS(FaxStatus)
public:
    enum class Known {
        Queued,
        MediaProcessed,
        Originated,
        Sending,
        Delivered,
        Failed,
        Initiated,
        Receiving,
        MediaProcessing,
        Received,
        Unknown,
    };
    /// What a colour may stand for; the window maps it to a tone.
    enum class Mood { Waiting, Running, Good, Bad, Doubtful, Ended };

    FaxStatus() = default;
    explicit FaxStatus(const QString &wire);

    Known known() const { return m_known; }
    QString wire() const; ///< as on the wire: "media.processed"
    QString word() const; ///< for people: translated; the raw word when it is unknown
    Mood mood() const;

    bool isFinal() const; ///< delivered, received, failed: nothing changes any more
    /// queued, media.processed, originated, sending: the states in which POST /faxes/{id}/actions/cancel is
    /// accepted.
    bool isCancellable() const;
    /// How far along an outbound or inbound fax is, so that late news never moves it back; -1 when unknown.
    int rank() const;

    bool operator==(const FaxStatus &) const = default;

private:
    Known m_known = Known::Unknown;
    QString m_raw; ///< only for unknown words, so that 100,000 rows share the known ones
};
