// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/LiveWall.h"

#include "base/Poller.h"
#include "base/ShortId.h"
#include "rooms/LiveAlarms.h"
#include "rooms/LiveLook.h"
#include "rooms/RoomDirectory.h"

#include <algorithm>

namespace {
constexpr int looksPerRecordings = 3;

struct Judgement
{
    LiveSession::State state = LiveSession::State::Ordinary;
    QDateTime since;
};

Judgement judge(const RoomGlance &glance, bool isFilmed, const WallRules &rules, const QDateTime &now)
{
    using State = LiveSession::State;
    const auto isOver = [&now](const QDateTime &since, std::chrono::milliseconds limit) {
        return since.isValid() && since.msecsTo(now) >= limit.count();
    };
    if (isFilmed && glance.present == 0 && isOver(glance.emptySince, rules.recordingAfter))
        return {State::ForgottenRecording, glance.emptySince};
    if (glance.present <= 1 && isOver(glance.calmSince, rules.phantomAfter))
        return {State::Phantom, glance.calmSince};
    const QDateTime &created = glance.session.created;
    return {isOver(created, rules.longAfter) ? State::Long : State::Ordinary, created};
}

bool comesFirst(const LiveSession &one, const LiveSession &other)
{
    if (one.asksForAttention() != other.asksForAttention())
        return one.asksForAttention();
    if (const int order = one.roomName.compare(other.roomName, Qt::CaseInsensitive))
        return order < 0;
    return one.session.id < other.session.id;
}
} // namespace

class LiveWall::Private
{
public:
    Private(LiveWall *wall, Account account, const Parts &parts)
        : q(wall),
          api(parts.api),
          directory(parts.directory),
          clock(parts.clock),
          alarms(std::move(account), parts.bell),
          poller(parts.clock, parts.random)
    {
        poller.setInterval(every);
    }

    void begin();
    void take(Outcome<LiveSight> sight);
    void takeGlances(const LiveSight &sight);
    void judgeSoon();
    void judgeAll();
    LiveSession live(const RoomGlance &glance, const QDateTime &now);

    LiveWall *q;
    RoomApi *api;
    RoomDirectory *directory;
    Clock *clock;
    LiveAlarms alarms;
    Poller poller;
    WallRules rules;
    std::shared_ptr<RoomGlances> memory = std::make_shared<RoomGlances>();
    QHash<QString, RoomGlancePtr> glances; ///< by session
    QSet<QString> missed;                  ///< kept although the last look didn't show them
    QHash<QString, RoomGlancePtr> judged;  ///< what `sessions` was made of
    RunningRecordings recordings;
    QList<LiveSession> sessions;
    QHash<QString, qsizetype> places;
    QDateTime lastLook;
    std::optional<Failure> failure;
    QPointer<CallBase> looking;
    int looksToRecordings = 0; ///< looks until the recordings are asked for again
    bool isWatched = false;
    bool isDemanded = false;      ///< the look that is under way is wanted, watched or not
    bool isDemandedAgain = false; ///< and so is one that begins after it
    bool isInterrupted = false;
    bool isJudgingSoon = false;
};

void LiveWall::Private::begin()
{
    if (looking)
        return;
    directory->load();
    isInterrupted = false;
    auto *call = LiveLook::begin(q, api, memory, looksToRecordings <= 0);
    looking = call;
    call->then(q, [this, call](Outcome<LiveSight> sight) {
        if (looking != call) // interrupted
            return;
        looking = nullptr;
        isDemanded = false;
        take(std::move(sight));
        if (std::exchange(isDemandedAgain, false))
            q->look();
    });
    emit q->changed();
}

void LiveWall::Private::take(Outcome<LiveSight> sight)
{
    if (!sight)
        return emit q->changed();
    --looksToRecordings;
    failure = sight->failure;
    if (sight->recordings) {
        recordings = std::move(*sight->recordings);
        looksToRecordings = looksPerRecordings - 1;
    }
    if (sight->glances) {
        lastLook = clock->now();
        takeGlances(*sight);
    }
    judgeAll();
}

void LiveWall::Private::takeGlances(const LiveSight &sight)
{
    QHash<QString, RoomGlancePtr> seen;
    seen.reserve(sight.glances->size());
    for (const RoomGlancePtr &glance : *sight.glances)
        seen.insert(glance->session.id, glance);
    QSet<QString> missing;
    // While a list moves, one may have slipped from page to page: it is gone when it is missing twice.
    for (auto known = glances.cbegin(); sight.isMoved && known != glances.cend(); ++known) {
        if (!seen.contains(known.key()) && !missed.contains(known.key())) {
            missing.insert(known.key());
            seen.insert(known.key(), known.value());
        }
    }
    missed = std::move(missing);
    glances = std::move(seen);
}

LiveSession LiveWall::Private::live(const RoomGlance &glance, const QDateTime &now)
{
    const RoomSession &session = glance.session;
    const Room *room = directory->find(session.roomId);
    const auto [state, since] = judge(glance, recordings.video.contains(session.id), rules, now);
    return {.session = session,
            .roomName = room && !room->uniqueName.isEmpty() ? room->uniqueName : ShortId::of(session.roomId),
            .present = glance.present,
            .limit = room ? room->maxParticipants : 0,
            .isRecording = recordings.any.contains(session.id),
            .state = state,
            .since = since};
}

// Many rooms become known at once, each by its own signal.
void LiveWall::Private::judgeSoon()
{
    if (std::exchange(isJudgingSoon, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isJudgingSoon = false;
            judgeAll();
        },
        Qt::QueuedConnection);
}

void LiveWall::Private::judgeAll()
{
    const QDateTime now = clock->now();
    QList<LiveSession> fresh;
    QStringList changes;
    fresh.reserve(glances.size());
    for (auto glance = glances.cbegin(); glance != glances.cend(); ++glance) {
        LiveSession one = live(**glance, now);
        const LiveSession *known = q->find(glance.key());
        // The same glance has the same participants: comparing them one by one would cost what was saved.
        const bool isSame = known && judged.value(glance.key()) == *glance &&
                            known->roomName == one.roomName && known->limit == one.limit &&
                            known->isRecording == one.isRecording && known->state == one.state;
        if (!isSame)
            changes << glance.key();
        fresh << std::move(one);
    }
    for (const LiveSession &one : std::as_const(sessions)) {
        if (!glances.contains(one.session.id))
            changes << one.session.id;
    }
    std::ranges::sort(fresh, comesFirst);
    sessions = std::move(fresh);
    judged = glances;
    places.clear();
    for (qsizetype at = 0; at < sessions.size(); ++at)
        places.insert(sessions[at].session.id, at);
    alarms.follow(sessions, rules, now);
    for (const QString &id : std::as_const(changes))
        emit q->sessionChanged(id);
    emit q->changed();
}

LiveWall::LiveWall(Account account, const Parts &parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(account), parts))
{
    connect(&d->poller, &Poller::due, this, [this] { d->begin(); });
    connect(d->directory, &RoomDirectory::changed, this, [this] {
        if (!d->glances.isEmpty())
            d->judgeSoon();
    });
}

LiveWall::~LiveWall() = default;

void LiveWall::setWatched(bool watched)
{
    if (d->isWatched == watched)
        return;
    d->isWatched = watched;
    if (!watched && d->looking && !d->isDemanded) {
        d->isInterrupted = true;
        std::exchange(d->looking, nullptr)->abort();
        emit changed();
    }
    if (watched && (!d->poller.isRunning() || d->isInterrupted)) {
        d->poller.stop();
        d->poller.start();
    }
    d->poller.setHeld(Poller::Hold::Hidden, !watched);
}

bool LiveWall::isWatched() const
{
    return d->isWatched;
}

void LiveWall::look()
{
    if (d->looking) {
        d->isDemandedAgain = true;
        return;
    }
    d->isDemanded = true;
    if (d->poller.isRunning())
        d->poller.restart();
    d->begin();
}

bool LiveWall::isLooking() const
{
    return d->looking != nullptr;
}

void LiveWall::setRules(const WallRules &rules)
{
    if (d->rules == rules)
        return;
    d->rules = rules;
    d->judgeAll();
}

const WallRules &LiveWall::rules() const
{
    return d->rules;
}

const QList<LiveSession> &LiveWall::sessions() const
{
    return d->sessions;
}

const LiveSession *LiveWall::find(const QString &session) const
{
    const auto place = d->places.constFind(session);
    return place == d->places.cend() ? nullptr : &d->sessions[*place];
}

QDateTime LiveWall::lastLook() const
{
    return d->lastLook;
}

const std::optional<Failure> &LiveWall::failure() const
{
    return d->failure;
}

int LiveWall::attention() const
{
    return static_cast<int>(std::ranges::count_if(d->sessions, &LiveSession::asksForAttention));
}
