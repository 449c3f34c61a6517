// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"
#include "faxes/Fax.h"
#include "faxes/FaxStores.h"
#include "faxes/SendingProbe.h"
#include "store/OutboxRow.h"

#include "base/Call.h"

class FaxApi;

/// Makes one attempt to send a job, and writes down what came of it: the row says Attempting on the disk
/// before the first byte leaves, and what the answer meant before anybody hears of it.
class FaxSender : public QObject
{
    Q_OBJECT
public:
    /// What an attempt came to.
    struct Attempt
    {
        OutboxRow row;              ///< as it now stands
        std::optional<Fax> fax;     ///< when Telnyx accepted it
        std::optional<Failure> why; ///< when it did not, or nobody knows
        bool written = true;        ///< false: it did not come to an attempt, and the row is as it was
    };

    /// What a failure of sendFax means for a job.
    enum class Meaning {
        NotSent,     ///< nothing reached Telnyx or nothing was done: it waits and goes again by itself
        Refused,     ///< Telnyx said no: the operator has to correct it
        Unconfirmed, ///< it may have been accepted: it must be looked for first
    };
    static Meaning meaningOf(Failure::Kind kind);

    FaxSender(FaxApi *api, const FaxStores &stores, const Clock *clock, SendingProbe *probe,
              QObject *parent = nullptr);

    /// Ends without a value to speak of (Rejected) when the row was not Queued any more: read it again.
    Call<Attempt> *attempt(const OutboxRow &row);

signals:
    /// The row says Attempting on the disk; the request leaves now.
    void began(const OutboxRow &row);

private:
    using Answer = Deferred<Attempt>;
    void verifyDocument(Answer *answer, const OutboxRow &row);
    void commit(Answer *answer, const OutboxRow &row, const QString &documentPath);
    void send(Answer *answer, const OutboxRow &row, const QString &documentPath, bool firstDoubt);
    void conclude(Answer *answer, const OutboxRow &row, const Outcome<Fax> &outcome, bool firstDoubt);
    void write(Answer *answer, const Attempt &attempt, const OutboxChange &change,
               QList<OutboxRow::State> expected);
    void probe(SendingProbe::Point point, const QUuid &job);

    FaxApi *m_api;
    FaxStores m_stores;
    const Clock *m_clock;
    SendingProbe *m_probe;
};
