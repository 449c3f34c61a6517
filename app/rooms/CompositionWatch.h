// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Poller.h"
#include "rooms/RoomApi.h"

/// Asks again for compositions that are not done, each by its id, every ten seconds and only while somebody
/// watches. Where none is unfinished nothing is asked.
class CompositionWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds every{10};
    /// At one look; the others have their turn at the next ones.
    static constexpr int mostAtOnce = 10;

    CompositionWatch(RoomApi *api, Clock *clock, QRandomGenerator *random, QObject *parent = nullptr);

    /// The unfinished ones of these are followed from now on, and no others.
    void follow(const QList<RoomComposition> &compositions);
    void setWatched(bool watched);
    int following() const { return static_cast<int>(m_ids.size()); }

signals:
    /// Of one of them, whatever it says now.
    void read(const RoomComposition &now);
    void gone(const QString &id);

private:
    void look();

    RoomApi *m_api;
    Poller m_poller;
    QStringList m_ids; ///< whose turn is next comes first
    QSet<QString> m_asking;
};
