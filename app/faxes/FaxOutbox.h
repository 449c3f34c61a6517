// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "faxes/FaxRow.h"
#include "faxes/FaxSender.h"
#include "faxes/NewFax.h"
#include "faxes/Wake.h"

#include <QSet>

class FaxLedger;
class Reconciler;

/// Sends faxes exactly once, whatever happens in between: durable first, looked for when in doubt, and sent
/// again only when it is known that Telnyx does not have it.
class FaxOutbox : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        SendingProbe *probe = nullptr;
        /// Tests switch it off to see duplicates or losses.
        bool reconciles = true;
        int parallel = 4;
    };

    FaxOutbox(const Account &account, FaxApi *api, FaxLedger *ledger, const FaxStores &stores, Clock *clock,
              const Options &options, QObject *parent = nullptr);

    /// Takes up the jobs of earlier runs. What was being sent when the program ended is looked for first.
    void load();
    void setAccount(const Account &account) { m_account = account; }
    /// The network, the key or the client is back: waiting jobs go on now.
    void resume();

    /// Copies the document and writes the row (StoreTrouble, ReadOnly: nothing is sent then). Answers the job
    /// when it is safe on the disk; sending goes on by itself.
    Call<QUuid> *submit(const NewFax &fax);
    /// Takes back a job that is not accepted yet; one on its way is cancelled as soon as its fax is known.
    /// Rejected when the job is finished.
    Call<void> *cancel(const QUuid &job);
    /// Forgets a finished job and its document. Rejected while it is unfinished.
    Call<void> *discard(const QUuid &job);

    /// Telnyx doesn't know this fax any more: its job is over, however it ended.
    void giveUp(const QString &faxId);

    /// Jobs on their way to Telnyx or waiting for it.
    int waiting() const;

signals:
    /// Telnyx has the fax: it is to be tracked.
    void accepted(const QString &faxId, const QDateTime &createdAt);
    void refused(const QUuid &job, const Failure &failure);
    /// Nothing is unfinished any more, or something is again.
    void emptied();

private:
    void takeUp(const QList<OutboxRow> &rows);
    void insertJob(Deferred<QUuid> *answer, const OutboxRow &row);
    void keep(const OutboxRow &row);
    void pump();
    void begin(const OutboxRow &row);
    void conclude(const QUuid &job, const Outcome<FaxSender::Attempt> &attempt);
    void afterFailure(const OutboxRow &row, const Failure &why);
    void pauseFor(const Failure &why);
    void doubt(const OutboxRow &row);
    void adopt(const QUuid &job, const QList<Fax> &faxes);
    void sendAgain(const QUuid &job);
    void noteFaxes(const QList<Fax> &faxes);
    void finish(const OutboxRow &row);
    void cancelFaxOf(const OutboxRow &row);
    void cancelLater(const QUuid &job, const QString &keptId, const FaxRow &later);
    void readAgain(const QUuid &job);

    Account m_account;
    FaxApi *m_api;
    FaxLedger *m_ledger;
    FaxStores m_stores;
    Clock *m_clock;
    Options m_options;
    FaxSender *m_sender;
    Reconciler *m_reconciler;
    Wake m_wake;
    bool m_loaded = false;
    std::chrono::milliseconds m_notBefore{0}; ///< monotonic: the whole queue waits until then
    int m_offlineTries = 0;
    QList<QUuid> m_order;           ///< oldest first
    QHash<QUuid, OutboxRow> m_jobs; ///< unfinished
    QHash<QString, QUuid> m_jobOfFax;
    QSet<QUuid> m_sending;
    QHash<QUuid, Failure::Kind> m_saidWhy; ///< why a job waits, as its timeline tells already
};
