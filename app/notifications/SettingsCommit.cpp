// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SettingsCommit.h"

#include "notifications/CommitReading.h"
#include "notifications/StepQueue.h"

#include <algorithm>

namespace {
using State = CommitStep::State;
} // namespace

/// What comes before the steps: reading what is there, and asking where it moved.
class SettingsCommit::Private : public QObject
{
public:
    Private(NotificationApi *api_, NotificationBook *book_, Clock *clock_, SettingsCommit *q_)
        : api(api_), book(book_), clock(clock_), q(q_), queue(api_, book_, clock_, nullptr)
    {
        connect(&queue, &StepQueue::changed, this, [this] { announce(); });
        connect(book, &NotificationBook::changed, this, [this] {
            if (std::exchange(wasRead, !book->isReading()) || book->isReading() || book->failure())
                return;
            queue.lookAtSlowOnes();
        });
    }

    void begin(const SettingsDiff &wanted);
    void start();
    void stop();
    bool isRunning() const { return reading || queue.isRunning(); }

    NotificationApi *api;
    NotificationBook *book;
    Clock *clock;
    SettingsCommit *q;
    StepQueue queue;
    bool isAsking = false;
    Moved moved;
    std::optional<Failure> failure;

private:
    void want(SettingsDiff wanted);
    void tookReading(const Outcome<QList<NotificationSetting>> &answer);
    void appendAdds(const QList<SettingKey> &adds);
    void appendRemoval(const QString &id);
    CommitStep step(bool isAdd) const;
    void announce();

    QPointer<CallBase> reading;
    SettingsDiff diff; ///< read for, or asked about
    CommitReading settings;
    bool wasRead = true; ///< the book was not being read when it changed the last time
    bool wasBusy = false;
};

void SettingsCommit::Private::announce()
{
    const bool isBusy = isRunning() || isAsking;
    const bool ends = std::exchange(wasBusy, isBusy) && !isBusy;
    emit q->changed();
    if (ends)
        emit q->ended();
}

// Wishes stay staged until the book knows of them: those that were begun already aren't begun twice, and
// what an earlier beginning still waits with goes along.
void SettingsCommit::Private::want(SettingsDiff wanted)
{
    for (const CommitStep &step : queue.steps()) {
        const bool isOpen =
            step.state == State::Waiting || step.state == State::Sending || step.state == State::Looking;
        if (step.isAdd && isOpen)
            wanted.adds.removeOne(step.key);
        else if (!step.isAdd && !step.isOver())
            wanted.removals.removeOne(step.settingId);
    }
    if (!reading && !isAsking)
        diff = {};
    QList<SettingKey> known = diff.adds;
    for (const SettingKey &key : std::as_const(wanted.adds)) {
        if (!known.removeOne(key))
            diff.adds << key;
    }
    for (const QString &id : std::as_const(wanted.removals)) {
        if (!diff.removals.contains(id))
            diff.removals << id;
    }
}

void SettingsCommit::Private::begin(const SettingsDiff &wanted)
{
    want(wanted);
    isAsking = false;
    moved = {};
    failure.reset();
    settings.before = book->setup().settings;
    if (reading)
        reading->abort();
    auto *call = api->settings();
    reading = call;
    call->then(this, [this, call](const Outcome<QList<NotificationSetting>> &answer) {
        if (reading != call)
            return;
        reading.clear();
        tookReading(answer);
    });
    announce();
}

void SettingsCommit::Private::tookReading(const Outcome<QList<NotificationSetting>> &answer)
{
    if (!answer) {
        failure = answer.error();
        return announce();
    }
    settings.now = *answer;
    if (!book->isRead())
        settings.before = *answer;
    QStringList underWay;
    for (const CommitStep &step : queue.steps()) {
        if (!step.isOver())
            underWay << step.settingId;
    }
    moved = settings.moved(diff, book->setup());
    settings.put(book, underWay);
    if (moved.isEmpty())
        return start();
    isAsking = true;
    announce();
    emit q->movedMeanwhile();
}

void SettingsCommit::Private::start()
{
    isAsking = false;
    for (const NotificationSetting &each : std::as_const(settings.now))
        queue.know(each.id);
    queue.forgetOver(diff);
    queue.together([this] {
        appendAdds(diff.adds);
        for (const QString &id : std::as_const(diff.removals))
            appendRemoval(id);
        // Those that somebody else removes are waited for as well.
        for (const SettingKey &key : std::as_const(diff.adds)) {
            for (const QString &id : settings.inTheWayOf(key, diff, book->setup())) {
                if (!queue.removalOf(id))
                    appendRemoval(id);
            }
        }
        diff = {};
        moved = {};
    });
}

CommitStep SettingsCommit::Private::step(bool isAdd) const
{
    CommitStep step;
    step.isAdd = isAdd;
    step.since = clock->now();
    return step;
}

void SettingsCommit::Private::appendAdds(const QList<SettingKey> &adds)
{
    QStringList taken;
    for (const SettingKey &key : adds) {
        CommitStep add = step(true);
        add.key = key;
        if (!moved.addedMeanwhile.removeOne(key)) {
            queue.append(add, settings.inTheWayOf(key, diff, book->setup()));
            continue;
        }
        // Somebody else did it: then it is only followed.
        const auto isIt = [&](const NotificationSetting &each) {
            return each.key == key && !taken.contains(each.id) &&
                   std::ranges::find(settings.before, each.id, &NotificationSetting::id) ==
                       settings.before.cend();
        };
        const auto found = std::ranges::find_if(settings.now, isIt);
        taken << found->id;
        add.settingId = found->id;
        add.status = found->status;
        add.state = State::Under;
        queue.appendUnderWay(add);
    }
}

void SettingsCommit::Private::appendRemoval(const QString &id)
{
    CommitStep removal = step(false);
    removal.settingId = id;
    const auto isIt = [&id](const NotificationSetting &each) { return each.id == id; };
    for (const QList<NotificationSetting> &list : {settings.before, settings.now}) {
        const auto found = std::ranges::find_if(list, isIt);
        if (found != list.cend()) {
            removal.key = found->key;
            removal.status = found->status;
        }
    }
    const auto now = std::ranges::find_if(settings.now, isIt);
    const SettingStatus::Phase phase =
        now == settings.now.cend() ? SettingStatus::Phase::Gone : now->status.phase();
    if (phase == SettingStatus::Phase::Gone) {
        removal.status = SettingStatus(QStringLiteral("deleted"));
        removal.state = State::Settled;
        queue.appendUnderWay(removal);
    } else if (phase == SettingStatus::Phase::TurningOff) {
        removal.state = State::Under;
        queue.appendUnderWay(removal);
    } else {
        queue.append(removal);
    }
}

void SettingsCommit::Private::stop()
{
    if (reading)
        std::exchange(reading, nullptr)->abort();
    isAsking = false;
    diff = {};
    moved = {};
    queue.stop();
    announce();
}

SettingsCommit::SettingsCommit(NotificationApi *api, NotificationBook *book, Clock *clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(api, book, clock, this))
{
}

SettingsCommit::~SettingsCommit() = default;

void SettingsCommit::begin(const SettingsDiff &diff)
{
    if (!diff.isEmpty())
        d->begin(diff);
}

void SettingsCommit::goOn()
{
    if (d->isAsking)
        d->start();
}

void SettingsCommit::stop()
{
    d->stop();
}

void SettingsCommit::retry(int step)
{
    if (step >= 0 && step < steps().size())
        d->queue.retry({step});
}

void SettingsCommit::retryFailed()
{
    QList<int> failed;
    for (int i = 0; i < steps().size(); ++i) {
        if (steps().at(i).state == State::Failed || steps().at(i).state == State::Doubtful)
            failed << i;
    }
    d->queue.retry(failed);
}

void SettingsCommit::dismiss(int step)
{
    if (step < 0 || step >= steps().size())
        return;
    d->queue.dismiss(step);
    emit changed();
}

const QList<CommitStep> &SettingsCommit::steps() const
{
    return d->queue.steps();
}

bool SettingsCommit::isRunning() const
{
    return d->isRunning();
}

bool SettingsCommit::isAsking() const
{
    return d->isAsking;
}

const SettingsCommit::Moved &SettingsCommit::moved() const
{
    return d->moved;
}

const std::optional<Failure> &SettingsCommit::failure() const
{
    return d->failure;
}

QString SettingsCommit::sentence() const
{
    if (steps().isEmpty())
        return {};
    QMap<State, int> count;
    int on = 0;
    for (const CommitStep &step : steps()) {
        ++count[step.state];
        on += step.isAdd && step.state == State::Settled;
    }
    const int settled = count.value(State::Settled);
    const int off = settled - on;
    QStringList parts;
    if (on > 0 && off > 0)
        parts << tr("%1 of %2 in force (%3 on, %4 off)").arg(settled).arg(steps().size()).arg(on).arg(off);
    else
        parts << tr("%1 of %2 in force").arg(settled).arg(steps().size());
    const auto tell = [&parts](int number, const char *what) {
        if (number > 0)
            parts << tr(what, nullptr, number);
    };
    tell(count.value(State::Failed), QT_TR_N_NOOP("%n failed"));
    tell(count.value(State::Doubtful), QT_TR_N_NOOP("%n doubtful"));
    tell(count.value(State::Under), QT_TR_N_NOOP("%n under way"));
    tell(count.value(State::Slow), QT_TR_N_NOOP("%n slow"));
    tell(count.value(State::Looking), QT_TR_N_NOOP("%n being looked for"));
    tell(count.value(State::Waiting) + count.value(State::Sending), QT_TR_N_NOOP("%n to be sent"));
    tell(count.value(State::Stopped), QT_TR_N_NOOP("%n not sent"));
    return parts.join(tr(", ", "between counts"));
}
