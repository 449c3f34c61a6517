// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RecordingDeletion.h"

using Kind = Failure::Kind;

namespace {
// The next one would fail for the same reason.
bool concernsAll(Kind kind)
{
    return kind == Kind::ReadOnly || kind == Kind::NoSecret || kind == Kind::Unauthorized ||
           kind == Kind::Offline || kind == Kind::RateLimited;
}
} // namespace

QStringList RecordingsDeleted::rest() const
{
    QStringList ids;
    for (const Refusal &refusal : refused)
        ids << refusal.id;
    return ids + untouched;
}

RecordingDeletion::RecordingDeletion(RoomApi *api, const QStringList &ids, QObject *parent)
    : Call<RecordingsDeleted>(parent), m_api(api), m_ids(ids)
{
    m_ids.removeDuplicates();
    QMetaObject::invokeMethod(
        this, [this] { next(); }, Qt::QueuedConnection);
}

void RecordingDeletion::next()
{
    if (isSettled())
        return;
    if (m_isStopped || m_at == m_ids.size()) {
        m_result.untouched = m_ids.mid(m_at);
        return settle(std::move(m_result));
    }
    m_isUnderWay = true;
    const QString id = m_ids[m_at];
    m_api->removeRecording(id)->then(this, [this, id](const Outcome<void> &outcome) { ended(id, outcome); });
}

void RecordingDeletion::ended(const QString &id, const Outcome<void> &outcome)
{
    if (outcome)
        m_result.deleted << id;
    else if (outcome.error().kind == Kind::NotFound)
        m_result.alreadyGone << id;
    else if (outcome.error().kind == Kind::Unconfirmed)
        return lookFor(id, outcome.error());
    else
        return refuse(id, outcome.error());
    goOn();
}

void RecordingDeletion::lookFor(const QString &id, const Failure &unconfirmed)
{
    m_api->recording(id)->then(this, [this, id, unconfirmed](const Outcome<RoomRecording> &found) {
        if (!found && found.error().kind == Kind::NotFound) {
            m_result.deleted << id;
            return goOn();
        }
        refuse(id, unconfirmed);
    });
}

void RecordingDeletion::refuse(const QString &id, const Failure &failure)
{
    m_result.refused << RecordingsDeleted::Refusal{id, failure};
    m_isStopped = m_isStopped || concernsAll(failure.kind);
    goOn();
}

void RecordingDeletion::goOn()
{
    m_isUnderWay = false;
    ++m_at;
    emit progressed(m_at, m_ids.size());
    next();
}

void RecordingDeletion::onAbort()
{
    m_isStopped = true;
    if (!m_isUnderWay)
        next();
}
