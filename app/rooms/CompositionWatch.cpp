// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/CompositionWatch.h"

#include "rooms/CompositionWords.h"

CompositionWatch::CompositionWatch(RoomApi *api, Clock *clock, QRandomGenerator *random, QObject *parent)
    : QObject(parent), m_api(api), m_poller(clock, random)
{
    m_poller.setInterval(every);
    m_poller.setHeld(Poller::Hold::Hidden, true);
    connect(&m_poller, &Poller::due, this, &CompositionWatch::look);
}

void CompositionWatch::setWatched(bool watched)
{
    m_poller.setHeld(Poller::Hold::Hidden, !watched);
}

void CompositionWatch::follow(const QList<RoomComposition> &compositions)
{
    QStringList wanted;
    for (const RoomComposition &one : compositions) {
        if (CompositionWords::isUnfinished(one.status))
            wanted << one.id;
    }
    // Those that are followed keep their turn.
    const QSet<QString> all(wanted.cbegin(), wanted.cend());
    m_ids.removeIf([&](const QString &id) { return !all.contains(id); });
    const QSet<QString> known(m_ids.cbegin(), m_ids.cend());
    for (const QString &id : wanted) {
        if (!known.contains(id))
            m_ids << id;
    }
    if (m_ids.isEmpty()) {
        m_poller.stop();
    } else if (!m_poller.isRunning()) {
        m_poller.start();
        // The list was read just now.
        m_poller.restart();
    }
}

void CompositionWatch::look()
{
    const qsizetype number = std::min<qsizetype>(mostAtOnce, m_ids.size());
    for (qsizetype turn = 0; turn < number; ++turn) {
        const QString id = m_ids.takeFirst();
        m_ids << id;
        if (m_asking.contains(id))
            continue;
        m_asking.insert(id);
        m_api->composition(id)->then(this, [this, id](const Outcome<RoomComposition> &now) {
            m_asking.remove(id);
            if (now)
                emit read(*now);
            else if (now.error().kind == Failure::Kind::NotFound)
                emit gone(id);
        });
    }
}
