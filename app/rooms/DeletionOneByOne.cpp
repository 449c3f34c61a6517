// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/DeletionOneByOne.h"

using Kind = Failure::Kind;

namespace {
// The next one would fail for the same reason.
bool concernsAll(Kind kind)
{
    return kind == Kind::ReadOnly || kind == Kind::NoSecret || kind == Kind::Unauthorized ||
           kind == Kind::Offline || kind == Kind::RateLimited;
}
} // namespace

QStringList DeletedOneByOne::rest() const
{
    QStringList ids;
    for (const Refusal &refusal : refused)
        ids << refusal.id;
    return ids + untouched;
}

DeletionOneByOne::DeletionOneByOne(Way way, const QStringList &ids, QObject *parent)
    : Call<DeletedOneByOne>(parent), m_way(std::move(way)), m_ids(ids)
{
    m_ids.removeDuplicates();
    QMetaObject::invokeMethod(
        this, [this] { next(); }, Qt::QueuedConnection);
}

void DeletionOneByOne::next()
{
    if (isSettled())
        return;
    if (m_isStopped || m_at == m_ids.size()) {
        m_result.untouched = m_ids.mid(m_at);
        return settle(std::move(m_result));
    }
    m_isUnderWay = true;
    const QString id = m_ids[m_at];
    m_way.remove(id)->then(this, [this, id](const Outcome<void> &outcome) { ended(id, outcome); });
}

void DeletionOneByOne::ended(const QString &id, const Outcome<void> &outcome)
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

void DeletionOneByOne::lookFor(const QString &id, const Failure &unconfirmed)
{
    m_way.lookFor(id, this, [this, id, unconfirmed](bool isGone) {
        if (!isGone)
            return refuse(id, unconfirmed);
        m_result.deleted << id;
        goOn();
    });
}

void DeletionOneByOne::refuse(const QString &id, const Failure &failure)
{
    m_result.refused << DeletedOneByOne::Refusal{id, failure};
    m_isStopped = m_isStopped || concernsAll(failure.kind);
    goOn();
}

void DeletionOneByOne::goOn()
{
    m_isUnderWay = false;
    ++m_at;
    emit progressed(m_at, m_ids.size());
    next();
}

void DeletionOneByOne::onAbort()
{
    m_isStopped = true;
    if (!m_isUnderWay)
        next();
}
