// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"

/// What deleting recordings by their ids came to: every id is in exactly one of these.
struct RecordingsDeleted
{
    struct Refusal
    {
        QString id;
        Failure failure;
    };
    QStringList deleted;
    QStringList alreadyGone; ///< the API knew them no more
    QList<Refusal> refused;
    QStringList untouched; ///< it was stopped before their turn

    /// What can be deleted again: refused and untouched ones.
    QStringList rest() const;
    int gone() const { return static_cast<int>(deleted.size() + alreadyGone.size()); }
};

/// Deletes recordings one by one, by id. Aborted, it waits for the one that is under way and answers what
/// happened to whom; it is never Cancelled. One whose deletion ended unconfirmed is looked for, not deleted
/// again.
class RecordingDeletion final : public Call<RecordingsDeleted>
{
public:
    RecordingDeletion(RoomApi *api, const QStringList &ids, QObject *parent);

protected:
    void onAbort() override;

private:
    void next();
    void ended(const QString &id, const Outcome<void> &outcome);
    void lookFor(const QString &id, const Failure &unconfirmed);
    void refuse(const QString &id, const Failure &failure);
    void goOn();

    RoomApi *m_api;
    QStringList m_ids;
    qsizetype m_at = 0;
    bool m_isStopped = false;
    bool m_isUnderWay = false;
    RecordingsDeleted m_result;
};
