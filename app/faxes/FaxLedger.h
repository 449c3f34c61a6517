// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Clock.h"
#include "faxes/Fax.h"
#include "faxes/FaxRow.h"
#include "faxes/FaxStores.h"
#include "store/FaxEventTable.h"
#include "store/OutboxRow.h"
#include "store/StoredFax.h"

#include <QHash>

class FaxTableModel;

/// The books of one account: everything that is learned about faxes goes through here into the store, and
/// from there into the list, so that both always tell the same.
class FaxLedger : public QObject
{
    Q_OBJECT
public:
    FaxLedger(const QUuid &account, const FaxStores &stores, FaxTableModel *model, const Clock *clock,
              QObject *parent = nullptr);

    /// Shows what is stored: the newest screenful first, then jobs, then the rest in chunks.
    void load();
    bool isLoaded() const { return m_loaded; }

    /// Stores what Telnyx said; ends when it is shown. News that is older than what is known never moves a
    /// fax back. Fails as StoreTrouble.
    Call<void> *record(const QList<Fax> &faxes);
    /// Stores a fax that came from a job of ours, with what only we know of it.
    Call<void> *recordOwn(const Fax &fax, const OutboxRow &job);
    /// Shows a job that has no fax yet, or none that was ever stored.
    void showJob(const OutboxRow &job);

    void markCancelRequested(const QString &key, bool requested);
    /// What webhooks told of a fax; -1 leaves what is known.
    void noteFacts(const QString &key, int pages, int durationSeconds);
    void note(const QString &kind, const QString &faxId, const QUuid &job, const QString &detail = {});
    /// Takes a line out of the list; what the store has of it is removed too.
    void remove(const QString &key);

signals:
    void loaded();
    /// What was stored or known already; late news are left out.
    void recorded(const QList<Fax> &faxes);
    void rowsChanged(const QList<FaxRow> &rows);
    /// A fax of ours that was not final became final.
    void ended(const FaxRow &row);
    /// Two faxes carry the UUID of this job.
    void seenTwice(const QUuid &job, const QString &keptId, const FaxRow &later);
    void storeFailed(const Failure &failure);

private:
    void loadJobs();
    void loadAfter(const FaxCursor &cursor);
    void finishLoading();
    Call<void> *store(const QList<ReceivedFax> &received, const QList<Fax> &faxes);
    void apply(const FaxChanges &changes);
    void put(const FaxRow &row, const std::optional<FaxRow> &before);
    FaxRow place(FaxRow row);
    void flush();
    std::optional<FaxRow> find(const QString &key) const;
    std::optional<FaxRow> known(const QString &faxId, const QUuid &job) const;
    bool isLate(const Fax &fax) const;
    FaxEvent statusEvent(const FaxRow &row, const StoredFax &fax) const;

    QUuid m_account;
    FaxStores m_stores;
    FaxTableModel *m_model;
    const Clock *m_clock;
    bool m_loaded = false;
    QHash<QString, FaxRow> m_placed;      ///< by key: about to be shown
    QHash<QString, FaxStatus> m_onTheWay; ///< by fax id: given to the store, not yet answered
};
