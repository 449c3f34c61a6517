// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/DownloadFolder.h"
#include "rooms/RoomDownloads.h"

/// One order of downloads: a few at a time, each checked and summed. What was stopped or failed is in its
/// result, too: it is never Cancelled.
class RoomDownloadOrder final : public Call<RoomDownloads::Result>
{
public:
    struct Wanted
    {
        QString id;
        bool isComposition = false;
        QString name; ///< without its ending
        QString ending;
    };
    struct Place
    {
        std::shared_ptr<DownloadFolder> folder;
        bool withSums;
    };

    RoomDownloadOrder(RoomApi *api, const QList<Wanted> &wanted, Place place, QObject *parent);

    const QList<RoomDownloads::Item> &items() const { return m_items; }
    /// Called whenever an item changed.
    void whenChanged(std::function<void()> changed) { m_changed = std::move(changed); }

protected:
    void onAbort() override;

private:
    void pump();
    void begin(int number);
    void fetch(int number);
    void land(int number);
    void fetched(int number, const DownloadFolder::Spot &spot);
    void fail(int number, Failure failure);
    void ended();
    void tellProgress();

    RoomApi *m_api;
    QList<Wanted> m_wanted;
    Place m_place;
    QList<RoomDownloads::Item> m_items;
    QHash<int, QPointer<CallBase>> m_calls; ///< of what is being fetched
    QHash<int, int> m_parts;                ///< of a thousand
    std::function<void()> m_changed;
    int m_next = 0;
    int m_active = 0;
    bool m_isReady = false;
    bool m_isStopped = false;
};
