// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/StepQueue.h"

#include "notifications/Coverage.h"
#include "notifications/NotificationBook.h"

#include <algorithm>

namespace {
using State = CommitStep::State;
using Kind = Failure::Kind;

// What stops everything: the next request would come to the same.
bool endsTheRest(const CommitStep &step)
{
    if (step.state != State::Failed || !step.failure)
        return false;
    const Kind kind = step.failure->kind;
    return kind == Kind::Offline || kind == Kind::Unauthorized || kind == Kind::Forbidden ||
           kind == Kind::ReadOnly || kind == Kind::NoSecret;
}

bool isRetryable(const CommitStep &step)
{
    return step.state == State::Failed || step.state == State::Doubtful || step.state == State::Stopped;
}

Failure notSent(const QString &what, const char *technical)
{
    Failure failure = Failure::of(Kind::Rejected, QLatin1String(technical));
    failure.what = what;
    return failure;
}
} // namespace

StepQueue::StepQueue(NotificationApi *api, NotificationBook *book, Clock *clock, QObject *parent)
    : QObject(parent), m_api(api), m_book(book), m_clock(clock)
{
}

StepWork *StepQueue::make(const CommitStep &step, const QStringList &needsGone)
{
    const auto isOther = [this](const StepWork *work, const QString &id) { return isOthers(work, id); };
    auto *work = new StepWork({m_api, m_clock, isOther}, step, this);
    connect(work, &StepWork::changed, this, [this, work] { follow(work); });
    connect(work, &StepWork::seen, m_book, qOverload<const NotificationSetting &>(&NotificationBook::put));
    connect(work, &StepWork::vanished, m_book, &NotificationBook::dropSetting);
    m_items << Item{work, needsGone};
    m_steps << work->step();
    return work;
}

void StepQueue::append(const CommitStep &step, const QStringList &needsGone)
{
    make(step, needsGone);
}

void StepQueue::appendUnderWay(const CommitStep &step)
{
    StepWork *work = make(step, {});
    if (!step.isOver())
        work->follow();
}

void StepQueue::follow(StepWork *work)
{
    const auto item = std::ranges::find(m_items, work, &Item::work);
    if (item == m_items.end())
        return;
    const CommitStep was = std::exchange(m_steps[item - m_items.begin()], work->step());
    if (was.state != State::Failed && endsTheRest(work->step()))
        m_end = work->step().failure;
    pump();
}

const CommitStep *StepQueue::removalOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_steps, [&id](const CommitStep &step) { return !step.isAdd && step.settingId == id; });
    return found == m_steps.cend() ? nullptr : &*found;
}

void StepQueue::forgetOver(const SettingsDiff &diff)
{
    for (qsizetype i = m_items.size(); i-- > 0;) {
        const CommitStep step = m_steps.at(i);
        const bool isWantedAgain =
            step.isAdd ? diff.adds.contains(step.key) : diff.removals.contains(step.settingId);
        const bool stays = isRetryable(step) && step.state != State::Stopped && !isWantedAgain;
        if (step.isOver() && !stays)
            dismiss(i);
    }
}

void StepQueue::dismiss(qsizetype step)
{
    if (!m_steps.at(step).isOver())
        return;
    m_items.takeAt(step).work->deleteLater();
    m_steps.removeAt(step);
}

void StepQueue::retry(const QList<int> &steps)
{
    together([&] {
        for (const int step : steps) {
            if (isRetryable(m_steps.at(step)))
                m_items.at(step).work->retry();
        }
    });
}

void StepQueue::stop()
{
    together([this] {
        for (const Item &item : std::as_const(m_items)) {
            if (item.work->isIn(State::Waiting))
                item.work->stop();
        }
    });
}

void StepQueue::together(const std::function<void()> &work)
{
    const bool wasPumping = std::exchange(m_isPumping, true);
    work();
    m_isPumping = wasPumping;
    pump();
}

void StepQueue::lookAtSlowOnes()
{
    for (const Item &item : std::as_const(m_items)) {
        if (item.work->isIn(State::Slow))
            item.work->lookAgain();
    }
}

void StepQueue::pump()
{
    if (m_isPumping)
        return;
    m_isPumping = true;
    while (advance()) {
    }
    m_isPumping = false;
    emit changed();
}

// One thing that can be done by now; false where there is none.
bool StepQueue::advance()
{
    if (std::ranges::any_of(m_steps, [](const CommitStep &step) { return step.state == State::Sending; }))
        return false;
    return failRest() || failUnplaced() || sendAdd() || sendRemoval();
}

bool StepQueue::failRest()
{
    if (!m_end)
        return false;
    const Failure why = *m_end;
    for (const Item &item : std::as_const(m_items)) {
        if (item.work->isIn(State::Waiting))
            item.work->fail(why);
    }
    m_end.reset();
    return true;
}

bool StepQueue::failUnplaced()
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_items.at(i).work->isIn(State::Waiting))
            continue;
        const bool isUnplaced = std::ranges::any_of(m_items.at(i).needsGone, [this](const QString &id) {
            const CommitStep *removal = removalOf(id);
            return removal && removal->isOver() && removal->state != State::Settled;
        });
        if (isUnplaced) {
            m_items.at(i).work->fail(notSent(
                tr("Not sent: what has its place isn’t removed. Retry that first, then this."), "no place"));
            return true;
        }
    }
    return false;
}

bool StepQueue::sendAdd()
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const CommitStep &step = m_steps.at(i);
        if (!step.isAdd || step.state != State::Waiting)
            continue;
        const bool hasPlace = std::ranges::all_of(m_items.at(i).needsGone, [this](const QString &id) {
            const CommitStep *removal = removalOf(id);
            return !removal || removal->state == State::Settled;
        });
        // Of two equal ones one is sent at a time, or one answer could be taken for both.
        const bool isLookedFor = std::ranges::any_of(m_steps, [&step](const CommitStep &other) {
            return other.isAdd && other.state == State::Looking && other.key == step.key;
        });
        if (hasPlace && !isLookedFor) {
            m_items.at(i).work->send();
            return true;
        }
    }
    return false;
}

bool StepQueue::sendRemoval()
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const CommitStep &step = m_steps.at(i);
        if (step.isAdd || step.state != State::Waiting)
            continue;
        const bool isNeeded = makesRoom(step.settingId);
        if (!isNeeded && waitsForAdds(step))
            continue;
        if (!isNeeded && wouldSilence(step))
            m_items.at(i).work->fail(
                notSent(tr("Kept: what is to take its place isn’t in force, and the event would reach "
                           "nobody. To remove it all the same, dismiss that addition and retry."),
                        "would silence"));
        else
            m_items.at(i).work->send();
        return true;
    }
    return false;
}

bool StepQueue::makesRoom(const QString &id) const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_steps.at(i).state == State::Waiting && m_items.at(i).needsGone.contains(id))
            return true;
    }
    return false;
}

bool StepQueue::isOfSameEvent(const QString &condition, const QString &other) const
{
    const NotificationCondition *one = m_book->setup().condition(condition);
    const NotificationCondition *two = m_book->setup().condition(other);
    return condition == other || (one && two && one->eventId == two->eventId);
}

bool StepQueue::waitsForAdds(const CommitStep &removal) const
{
    return std::ranges::any_of(m_steps, [&](const CommitStep &step) {
        return step.isAdd && !step.isOver() && isOfSameEvent(step.key.conditionId, removal.key.conditionId);
    });
}

bool StepQueue::wouldSilence(const CommitStep &removal) const
{
    // What it would leave: without itself, and without what the server took and didn't put in force.
    QStringList lost{removal.settingId};
    bool lacksAdd = false;
    for (const CommitStep &step : m_steps) {
        const bool isLacking = step.isAdd && (isRetryable(step) || step.state == State::Slow) &&
                               isOfSameEvent(step.key.conditionId, removal.key.conditionId);
        lacksAdd = lacksAdd || isLacking;
        if (isLacking)
            lost << step.settingId;
    }
    if (!lacksAdd)
        return false;
    const NotificationCondition *condition = m_book->setup().condition(removal.key.conditionId);
    NotificationSetup after = m_book->setup();
    after.settings.removeIf([&](const NotificationSetting &each) { return lost.contains(each.id); });
    return condition && Coverage::silenced(m_book->setup(), after).contains(condition->eventId);
}

bool StepQueue::isOthers(const StepWork *work, const QString &id) const
{
    return m_known.contains(id) || std::ranges::any_of(m_items, [&](const Item &item) {
               return item.work != work && item.work->step().settingId == id;
           });
}
