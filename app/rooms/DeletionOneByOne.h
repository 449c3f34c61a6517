// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"

#include <QStringList>

/// What deleting things by their ids came to: every id is in exactly one of these.
struct DeletedOneByOne
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

/// Deletes things one by one, by id. Aborted, it waits for the one that is under way and answers what
/// happened to whom; it is never Cancelled. One whose deletion ended unconfirmed is looked for, not deleted
/// again.
class DeletionOneByOne : public Call<DeletedOneByOne>
{
public:
    /// The two requests that it is made of.
    struct Way
    {
        std::function<Call<void> *(const QString &id)> remove;
        /// Asks whether it is there still, and tells `isGone` unless `context` died.
        std::function<void(const QString &id, QObject *context, std::function<void(bool)> isGone)> lookFor;

        /// `read` asks for one by its id and says NotFound once it is gone. The api must outlive it.
        template <class Read>
        static Way of(RoomApi *api, Call<void> *(RoomApi::*remove)(const QString &), Read read)
        {
            const auto look = [api, read](const QString &id, QObject *context,
                                          const std::function<void(bool)> &isGone) {
                std::invoke(read, api, id)->then(context, [isGone](const auto &found) {
                    isGone(!found && found.error().kind == Failure::Kind::NotFound);
                });
            };
            return {.remove = [api, remove](const QString &id) { return (api->*remove)(id); },
                    .lookFor = look};
        }
    };
    DeletionOneByOne(Way way, const QStringList &ids, QObject *parent);

protected:
    void onAbort() override;

private:
    void next();
    void ended(const QString &id, const Outcome<void> &outcome);
    void lookFor(const QString &id, const Failure &unconfirmed);
    void refuse(const QString &id, const Failure &failure);
    void goOn();

    Way m_way;
    QStringList m_ids;
    qsizetype m_at = 0;
    bool m_isStopped = false;
    bool m_isUnderWay = false;
    DeletedOneByOne m_result;
};
