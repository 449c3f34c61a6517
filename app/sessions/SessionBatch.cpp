// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionBatch.h"

#include "sessions/SessionApi.h"

#include <QSet>

namespace {
using State = SessionBatch::Line::State;

/// Trouble that the next session would meet as well.
bool endsAll(Failure::Kind kind)
{
    using Kind = Failure::Kind;
    return kind == Kind::Offline || kind == Kind::Unauthorized || kind == Kind::NoSecret ||
           kind == Kind::RateLimited || kind == Kind::Cancelled;
}

SessionSummary summaryOf(const SessionTree &tree, const SessionAddress &address)
{
    SessionSummary summary = SessionSummary::of(tree, address);
    // Without records the events have no times; the one that it was asked with is its beginning.
    if (!summary.started.isValid())
        summary.started = QDateTime::fromString(address.time, Qt::ISODate).toUTC();
    return summary;
}
} // namespace

SessionBatch::SessionBatch(SessionApi *api, QObject *parent) : QObject(parent), m_api(api) {}

void SessionBatch::start(const QList<SessionAddress> &sessions)
{
    stop();
    m_lines.clear();
    QSet<std::pair<QString, QString>> known;
    for (const SessionAddress &address : sessions) {
        const std::pair key{address.type, address.event};
        if (address.isNull() || known.contains(key) || m_lines.size() == most)
            continue;
        known.insert(key);
        m_lines << Line{address, State::Waiting, {}, {}};
    }
    m_leftOut = static_cast<int>(sessions.size() - m_lines.size());
    m_done = 0;
    m_failures = 0;
    begin();
}

void SessionBatch::resume()
{
    if (isRunning())
        return;
    for (int line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].state != State::Failed)
            continue;
        --m_done;
        --m_failures;
        m_lines[line].failure.reset();
        set(line, State::Waiting);
    }
    begin();
}

void SessionBatch::begin()
{
    m_at = 0;
    m_trouble.reset();
    m_context = new QObject(this);
    m_work = new Deferred<void>(this, [this] { stop(); });
    const QPointer<QObject> run = m_context;
    emit began();
    // Who heard of it may have stopped it.
    if (run && run == m_context)
        next();
}

void SessionBatch::next()
{
    while (m_at < m_lines.size() && m_lines[m_at].state != State::Waiting)
        ++m_at;
    if (m_at == m_lines.size())
        return end({});
    const int line = m_at;
    const QPointer<QObject> run = m_context;
    set(line, State::Reading);
    if (!run || run != m_context)
        return;
    m_api->session(m_lines[line].address, SessionApi::deepest, SessionApi::Expand::None)
        ->then(m_context, [this, line](Outcome<SessionTreePtr> tree) { take(line, std::move(tree)); });
}

void SessionBatch::take(int line, Outcome<SessionTreePtr> tree)
{
    if (!tree && endsAll(tree.error().kind)) {
        set(line, State::Waiting);
        if (m_context)
            end(failed(tree.error()));
        return;
    }
    ++m_done;
    if (tree) {
        m_lines[line].summary = summaryOf(**tree, m_lines[line].address);
    } else {
        m_lines[line].failure = tree.error();
        ++m_failures;
    }
    const QPointer<QObject> run = m_context;
    set(line, tree ? State::Read : State::Failed);
    if (!run || run != m_context)
        return;
    if (m_work)
        emit m_work->progressed(m_done, m_lines.size());
    if (run && run == m_context)
        next();
}

void SessionBatch::set(int line, Line::State state)
{
    m_lines[line].state = state;
    emit lineChanged(line);
}

void SessionBatch::stop()
{
    if (!isRunning())
        return;
    // Its call is aborted with it.
    delete std::exchange(m_context, nullptr);
    if (m_at < m_lines.size() && m_lines[m_at].state == State::Reading)
        set(m_at, State::Waiting);
    end(failed(Failure::cancelled()));
}

void SessionBatch::end(Outcome<void> how)
{
    if (QObject *context = std::exchange(m_context, nullptr))
        context->deleteLater();
    if (!how && how.error().kind != Failure::Kind::Cancelled)
        m_trouble = how.error();
    if (auto *work = m_work.data()) {
        m_work.clear();
        work->settle(std::move(how));
    }
    emit ended();
}

QList<SessionAddress> SessionBatch::sessionsOf(const Destination &place)
{
    QList<SessionAddress> sessions;
    const QString type = place.value(QStringLiteral("batch"));
    for (const QString &event : place.query.allQueryItemValues(QStringLiteral("event"), QUrl::FullyDecoded)) {
        // An id may have the sign too, a time hasn't.
        const qsizetype at = event.lastIndexOf(u'@');
        const SessionAddress address{type, at < 0 ? event : event.left(at),
                                     at < 0 ? QString() : event.mid(at + 1)};
        if (!address.isNull())
            sessions << address;
    }
    return sessions;
}
