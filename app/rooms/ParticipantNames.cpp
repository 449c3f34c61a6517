// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ParticipantNames.h"

#include "rooms/ParticipantContext.h"

ParticipantNames::ParticipantNames(RoomApi *api, QObject *parent) : QObject(parent), m_api(api) {}

QString ParticipantNames::nameOf(const QString &id) const
{
    if (id.isEmpty())
        return {};
    const auto known = m_names.constFind(id);
    return known == m_names.cend() ? ParticipantContext().displayName(id) : *known;
}

void ParticipantNames::ask(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.isEmpty() || m_asked.contains(id))
            continue;
        m_asked.insert(id);
        m_waiting << id;
    }
    pump();
}

void ParticipantNames::pump()
{
    while (m_active < atOnce && !m_waiting.isEmpty()) {
        const QString id = m_waiting.takeFirst();
        ++m_active;
        m_api->participant(id)->then(this, [this, id](const Outcome<RoomParticipant> &found) {
            --m_active;
            if (found) {
                m_names.insert(id, ParticipantContext::nameOf(*found));
                emit came(id);
            } else if (found.error().kind != Failure::Kind::NotFound) {
                m_asked.remove(id); // may be asked for again when it is looked at the next time
            }
            pump();
        });
    }
}
