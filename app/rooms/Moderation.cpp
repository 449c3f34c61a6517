// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/Moderation.h"

#include "base/Clock.h"
#include "rooms/LiveWall.h"

#include <QSet>

using Kind = Failure::Kind;

namespace {
// A kick takes a moment to show.
constexpr std::array looksAfter{std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(10)};

bool isOver(const RoomSession &session)
{
    return !session.active || session.ended.isValid();
}

// The next call would fare no better.
bool stopsAll(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::RateLimited:
    case Kind::NoSecret:
    case Kind::ReadOnly:
        return true;
    default:
        return false;
    }
}

void addLeft(const RoomSession &session, QSet<QString> &left)
{
    for (const RoomParticipant &one : session.participants.value_or(QList<RoomParticipant>())) {
        if (!one.isPresent())
            left.insert(one.id);
    }
}
} // namespace

/// One action, call by call.
struct Moderation::Run
{
    struct Part
    {
        RoomTargets who;
        QStringList ids; ///< those of them that are known
    };
    quint64 number = 0;
    QPointer<Deferred<Result>> call;
    Result result;
    QList<Part> parts;
    Part current;

    QStringList rest() const
    {
        QStringList ids = current.ids;
        for (const Part &part : parts)
            ids += part.ids;
        return ids;
    }
};

Moderation::Moderation(RoomApi *api, LiveWall *wall, Clock *clock, QObject *parent)
    : QObject(parent), m_api(api), m_wall(wall), m_clock(clock)
{
    if (!m_wall)
        return;
    connect(m_wall, &LiveWall::sessionChanged, this, [this](const QString &session) {
        if (const LiveSession *live = m_wall->find(session))
            take(live->session);
        else if (isKicking(session))
            readAgain(session);
    });
}

Moderation::RunPtr Moderation::prepared(Wish wish, const RoomTargets &who, const RoomSession &session) const
{
    auto run = std::make_shared<Run>();
    run->result.wish = wish;
    run->result.session = session.id;
    run->result.who = who;
    const LiveSession *live = m_wall ? m_wall->find(session.id) : nullptr;
    QSet<QString> left;
    addLeft(session, left);
    if (live)
        addLeft(live->session, left);
    QStringList ids = who.only;
    if (who.all) {
        ids.clear();
        const auto &known = live ? live->session.participants : session.participants;
        for (const RoomParticipant &one : known.value_or(QList<RoomParticipant>()))
            ids << one.id;
        for (const QString &spared : who.except)
            ids.removeAll(spared);
        ids.removeIf([&left](const QString &id) { return left.contains(id); });
    }
    ids.removeDuplicates();
    QStringList present;
    for (const QString &id : std::as_const(ids))
        (left.contains(id) || isOver(session) ? run->result.gone : present) << id;
    if (isOver(session))
        return run;
    if (who.all)
        run->parts << Run::Part{who, present};
    for (qsizetype at = 0; !who.all && at < present.size(); at += atOnce)
        run->parts << Run::Part{RoomTargets::just(present.mid(at, atOnce)), present.mid(at, atOnce)};
    return run;
}

Call<Moderation::Result> *Moderation::ask(Wish wish, const RoomTargets &who, const RoomSession &session)
{
    const RunPtr run = prepared(wish, who, session);
    auto *call = new Deferred<Result>(this, [this, run] {
        // What is under way goes on; what was not asked yet isn't.
        for (const Run::Part &part : std::as_const(run->parts))
            unmark(run, part.ids);
        run->parts.clear();
    });
    run->call = call;
    run->number = ++m_runs;
    for (const Run::Part &part : std::as_const(run->parts))
        mark(run, part.ids, Stage::Asking);
    askNext(run);
    return call;
}

void Moderation::askNext(const RunPtr &run)
{
    if (run->parts.isEmpty())
        return conclude(run);
    run->current = run->parts.takeFirst();
    const QString &session = run->result.session;
    Call<void> *call = nullptr;
    switch (run->result.wish) {
    case Wish::Mute:
        call = m_api->mute(session, run->current.who);
        break;
    case Wish::Unmute:
        call = m_api->unmute(session, run->current.who);
        break;
    case Wish::Kick:
        call = m_api->kick(session, run->current.who);
        break;
    }
    call->then(this, [this, run](const Done &done) {
        if (done)
            accept(run);
        else
            judge(run, done.error());
    });
}

void Moderation::accept(const RunPtr &run)
{
    run->result.done += run->current.ids;
    mark(run, run->current.ids, Stage::Accepted);
    askNext(run);
}

// A refusal may only mean that it is all over already.
void Moderation::judge(const RunPtr &run, const Failure &failure)
{
    if (failure.kind == Kind::NotFound || failure.kind == Kind::Rejected) {
        m_api->session(run->result.session, true)
            ->then(this,
                   [this, run, failure](const Outcome<RoomSession> &now) { sortOut(run, failure, now); });
        return;
    }
    const bool isHopeless = stopsAll(failure.kind);
    refuse(run, isHopeless ? run->rest() : run->current.ids, failure);
    if (isHopeless)
        run->parts.clear();
    askNext(run);
}

void Moderation::sortOut(const RunPtr &run, const Failure &failure, const Outcome<RoomSession> &now)
{
    const bool isGone = now ? isOver(*now) : now.error().kind == Kind::NotFound;
    if (isGone) {
        run->result.gone += run->rest();
        unmark(run, run->rest());
        run->parts.clear();
        return conclude(run);
    }
    QSet<QString> left;
    if (now)
        addLeft(*now, left);
    QStringList gone;
    QStringList refused;
    for (const QString &id : std::as_const(run->current.ids))
        (left.contains(id) ? gone : refused) << id;
    run->result.gone += gone;
    unmark(run, gone);
    // Where everybody meant had left, nothing was missed.
    if (!refused.isEmpty() || run->current.ids.isEmpty())
        refuse(run, refused, failure);
    askNext(run);
}

void Moderation::refuse(const RunPtr &run, const QStringList &ids, const Failure &failure)
{
    run->result.failed += ids;
    if (!run->result.failure)
        run->result.failure = failure;
    mark(run, ids, failure.kind == Kind::Unconfirmed ? Stage::Unconfirmed : Stage::Refused, failure);
}

void Moderation::conclude(const RunPtr &run)
{
    const QString session = run->result.session;
    if (run->result.wish == Wish::Kick && isKicking(session)) {
        if (const LiveSession *live = m_wall ? m_wall->find(session) : nullptr)
            take(live->session);
        lookAgain(session, [this, session] { return isKicking(session); });
    }
    if (run->call)
        run->call->settle(run->result);
}

void Moderation::mark(const RunPtr &run, const QStringList &ids, Stage stage,
                      const std::optional<Failure> &why)
{
    for (const QString &id : ids) {
        const auto known = m_asked.constFind(id);
        if (stage != Stage::Asking && known != m_asked.cend()) {
            // A newer wish is under way, or the proof came before the answer.
            if (known->run != run->number || known->asked.stage == Stage::Confirmed)
                continue;
        }
        m_asked[id] = {{run->result.wish, stage, m_clock->now(), why}, run->result.session, run->number};
    }
    if (!ids.isEmpty())
        emit changed(run->result.session);
}

void Moderation::unmark(const RunPtr &run, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (const auto known = m_asked.constFind(id); known != m_asked.cend() && known->run == run->number)
            m_asked.erase(known);
    }
    if (!ids.isEmpty())
        emit changed(run->result.session);
}

void Moderation::lookAgain(const QString &session, const std::function<bool()> &isWanted)
{
    for (const auto delay : looksAfter) {
        m_clock->after(delay, this, [this, session, isWanted] {
            if (!isWanted())
                return;
            if (m_wall && m_wall->find(session))
                m_wall->look();
            else
                readAgain(session);
        });
    }
}

void Moderation::readAgain(const QString &session)
{
    m_api->session(session, true)->then(this, [this](const Outcome<RoomSession> &now) {
        if (now)
            take(*now);
    });
}

bool Moderation::isKicking(const QString &session) const
{
    return std::ranges::any_of(m_asked, [&session](const Entry &entry) {
        const Asked &asked = entry.asked;
        return entry.session == session && asked.wish == Wish::Kick &&
               (asked.stage == Stage::Accepted || asked.stage == Stage::Unconfirmed);
    });
}

void Moderation::take(const RoomSession &session)
{
    bool isNew = false;
    for (const RoomParticipant &one : session.participants.value_or(QList<RoomParticipant>())) {
        const auto found = m_asked.find(one.id);
        if (found == m_asked.end() || one.isPresent() || found->asked.wish != Wish::Kick ||
            found->asked.stage == Stage::Confirmed)
            continue;
        found->asked = {Wish::Kick, Stage::Confirmed, m_clock->now(), {}};
        isNew = true;
    }
    if (isNew)
        emit changed(session.id);
}

Call<bool> *Moderation::end(const QString &session)
{
    auto *call = new Deferred<bool>(this);
    const auto accepted = [this, session] {
        m_ends.insert(session, m_clock->now());
        emit changed(session);
        lookAgain(session, [this, session] { return m_wall && m_wall->find(session); });
    };
    m_api->end(session)->then(this, [this, session, accepted, call = QPointer(call)](const Done &done) {
        const auto settle = [call](Outcome<bool> outcome) {
            if (call)
                call->settle(std::move(outcome));
        };
        if (done) {
            accepted();
            return settle(true);
        }
        const Failure failure = done.error();
        if (failure.kind != Kind::NotFound && failure.kind != Kind::Rejected &&
            failure.kind != Kind::Unconfirmed)
            return settle(failed(failure));
        m_api->session(session, false)->then(this, [=](const Outcome<RoomSession> &now) {
            const bool isGone = now ? isOver(*now) : now.error().kind == Kind::NotFound;
            const bool isOurs = failure.kind == Kind::Unconfirmed;
            if (!isGone)
                return settle(failed(failure));
            if (isOurs)
                accepted();
            settle(isOurs);
        });
    });
    return call;
}

const Moderation::Asked *Moderation::of(const QString &participant) const
{
    const auto found = m_asked.constFind(participant);
    return found == m_asked.cend() ? nullptr : &found->asked;
}

QDateTime Moderation::endAskedAt(const QString &session) const
{
    return m_ends.value(session);
}
