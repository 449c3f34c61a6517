// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/StepWork.h"

#include "base/LostAnswer.h"

#include <array>

namespace {
using Phase = SettingStatus::Phase;
using Kind = Failure::Kind;
using std::chrono::seconds;

// The pauses between the looks at one that the server took: three minutes in all.
constexpr std::array<seconds, 10> timetable{seconds(1),  seconds(2),  seconds(4),  seconds(8),  seconds(15),
                                            seconds(30), seconds(30), seconds(30), seconds(30), seconds(30)};
// Those before each look for one whose answer got lost: 5, 15 and 45 seconds after it.
constexpr std::array<seconds, 3> lostTimetable{seconds(5), seconds(10), seconds(30)};

Failure failureSaying(Kind kind, const QString &what, const QString &technical)
{
    Failure failure = Failure::of(kind, technical);
    failure.what = what;
    return failure;
}
} // namespace

StepWork::StepWork(Parts parts, CommitStep step, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_step(std::move(step))
{
    m_asked = m_step.since = m_parts.clock->now();
}

void StepWork::enter(State state, std::optional<Failure> failure)
{
    if (m_step.state != state)
        m_step.since = m_parts.clock->now();
    m_step.state = state;
    m_step.failure = std::move(failure);
    emit changed();
}

void StepWork::fail(const Failure &failure)
{
    enter(State::Failed, failure);
}

void StepWork::stop()
{
    enter(State::Stopped);
}

void StepWork::retry()
{
    m_looksFirst = true;
    enter(State::Waiting);
}

void StepWork::send()
{
    enter(State::Sending);
    if (std::exchange(m_looksFirst, false))
        lookBeforeSending();
    else
        order();
}

void StepWork::order()
{
    m_asked = m_parts.clock->now();
    auto *call =
        m_step.isAdd ? m_parts.api->addSetting(m_step.key) : m_parts.api->removeSetting(m_step.settingId);
    call->then(this, [this](const Outcome<NotificationSetting> &answer) { answered(answer); });
}

void StepWork::answered(const Outcome<NotificationSetting> &answer)
{
    if (answer) {
        take(*answer);
        return follow();
    }
    const Failure &failure = answer.error();
    if (failure.kind == Kind::Unconfirmed)
        return lose(failure);
    if (failure.kind == Kind::NotFound && !m_step.isAdd)
        return settle();
    fail(failure);
}

void StepWork::take(const NotificationSetting &setting)
{
    m_step.settingId = setting.id;
    m_step.status = setting.status;
    emit seen(setting);
}

void StepWork::settle()
{
    if (!m_step.isAdd) {
        m_step.status = SettingStatus(QStringLiteral("deleted"));
        emit vanished(m_step.settingId);
    }
    enter(State::Settled);
}

// An answer that says that all is done is read back at once; one that says less is given a moment.
void StepWork::follow()
{
    m_looks = 0;
    m_was.reset();
    m_isSteady = true;
    m_lookFailure.reset();
    enter(State::Under);
    if (m_step.status.isSettled() || m_step.status.wire().isEmpty())
        look();
    else
        wait();
}

void StepWork::wait()
{
    if (m_looks >= qsizetype(timetable.size()))
        return giveUp();
    m_parts.clock->after(timetable.at(size_t(m_looks++)), this, [this] { look(); });
}

void StepWork::lookAgain()
{
    m_looks = timetable.size();
    look();
}

void StepWork::look()
{
    m_parts.api->setting(m_step.settingId)->then(this, [this](const Outcome<NotificationSetting> &found) {
        judge(found);
    });
}

bool StepWork::hasFailed() const
{
    const QString wire = m_step.status.wire();
    // What could not be turned on says so until its removal gets on.
    const bool isOld = !m_step.isAdd && wire.startsWith(QStringLiteral("enable"), Qt::CaseInsensitive);
    return m_step.status.phase() == Phase::Unknown && !isOld &&
           wire.contains(QStringLiteral("fail"), Qt::CaseInsensitive);
}

void StepWork::judge(const Outcome<NotificationSetting> &found)
{
    if (!found)
        return judgeMissing(found.error());
    m_lookFailure.reset();
    if (m_was && *m_was != found->status)
        m_isSteady = false;
    const bool isNews = m_step.status != found->status;
    m_was = found->status;
    take(*found);
    const Phase phase = m_step.status.phase();
    if (phase == (m_step.isAdd ? Phase::On : Phase::Gone))
        return settle();
    if (phase == Phase::Gone)
        return fail(failureSaying(Kind::NotFound,
                                  tr("It was taken, and then deleted. Look who did, and retry."),
                                  QStringLiteral("deleted while it was followed")));
    if (hasFailed())
        return fail(failureSaying(
            Kind::Rejected,
            tr("Telnyx took it and ended it as “%1”. Retry, or ask Telnyx why.").arg(m_step.status.word()),
            m_step.status.wire()));
    if (isNews)
        emit changed();
    wait();
}

void StepWork::judgeMissing(const Failure &failure)
{
    m_lookFailure = failure;
    if (failure.kind != Kind::NotFound)
        return wait();
    if (!m_step.isAdd)
        return settle();
    // One that was just added may not be known everywhere yet; one that was seen is gone.
    if (!m_was)
        return wait();
    emit vanished(m_step.settingId);
    fail(failureSaying(Kind::NotFound, tr("It was taken, and then deleted. Look who did, and retry."),
                       QStringLiteral("gone while it was followed")));
}

void StepWork::giveUp()
{
    if (m_lookFailure && m_lookFailure->kind == Kind::NotFound)
        return fail(failureSaying(Kind::NotFound, tr("Telnyx took it, but doesn’t know it. Retry."),
                                  m_lookFailure->technical));
    if (m_lookFailure)
        return enter(State::Slow, m_lookFailure);
    const Phase phase = m_step.status.phase();
    const bool isOnItsWay = phase == (m_step.isAdd ? Phase::TurningOn : Phase::TurningOff);
    if (isOnItsWay || !m_isSteady)
        return enter(State::Slow);
    const QString what = m_step.isAdd
                             ? tr("Telnyx took it and left it at “%1”. Retry, or ask Telnyx why.")
                             : tr("Telnyx took the removal, but it is still “%1”. Retry, or ask Telnyx why.");
    fail(failureSaying(Kind::Rejected, what.arg(m_step.status.word()), m_step.status.wire()));
}

void StepWork::lose(const Failure &failure)
{
    m_looks = 0;
    m_isStillThere = false;
    enter(State::Looking, failure);
    waitForLost();
}

void StepWork::waitForLost()
{
    if (m_looks >= qsizetype(lostTimetable.size()))
        return giveUpLost();
    m_parts.clock->after(lostTimetable.at(size_t(m_looks++)), this, [this] { lookForLost(); });
}

void StepWork::lookForLost()
{
    if (m_step.isAdd)
        return findAdded([this](const Outcome<std::optional<NotificationSetting>> &found) {
            if (found && *found)
                tookLost(**found);
            else
                waitForLost();
        });
    m_parts.api->setting(m_step.settingId)->then(this, [this](const Outcome<NotificationSetting> &found) {
        m_isStillThere = false;
        if (!found && found.error().kind == Kind::NotFound)
            return settle();
        if (!found)
            return waitForLost();
        if (found->status.isLeaving())
            return tookLost(*found);
        m_isStillThere = true;
        m_step.status = found->status;
        waitForLost();
    });
}

void StepWork::tookLost(const NotificationSetting &setting)
{
    take(setting);
    follow();
}

void StepWork::giveUpLost()
{
    if (m_isStillThere)
        return fail(
            failureSaying(Kind::Unconfirmed,
                          tr("The removal didn’t arrive: it is still “%1”. Retry.").arg(m_step.status.word()),
                          m_step.failure->technical));
    Failure doubt = *m_step.failure;
    doubt.what = m_step.isAdd
                     ? tr("The answer got lost, and it wasn’t found since. It may still come: retrying looks "
                          "for it first.")
                     : tr("The answer got lost, and Telnyx couldn’t be asked since. Retrying looks first.");
    enter(State::Doubtful, doubt);
}

void StepWork::findAdded(const std::function<void(Outcome<std::optional<NotificationSetting>>)> &use)
{
    NotificationFilter filter;
    filter.conditionId = m_step.key.conditionId;
    filter.profileId = m_step.key.profileId;
    m_parts.api->settings(filter)->then(this, [this, use](const Outcome<QList<NotificationSetting>> &list) {
        if (!list)
            return use(failed(list.error()));
        const LostAnswer answer(m_asked);
        std::optional<NotificationSetting> found;
        for (const NotificationSetting &each : *list) {
            const bool isIt = each.key == m_step.key && !each.status.isLeaving() &&
                              answer.mayBe(each.created) && !m_parts.isOthers(this, each.id);
            if (isIt && (!found || each.created < found->created))
                found = each;
        }
        use(found);
    });
}

void StepWork::lookBeforeSending()
{
    if (!m_step.settingId.isEmpty()) {
        m_parts.api->setting(m_step.settingId)->then(this, [this](const Outcome<NotificationSetting> &found) {
            foundBeforeSending(found);
        });
        return;
    }
    findAdded([this](const Outcome<std::optional<NotificationSetting>> &found) {
        if (!found)
            return fail(found.error());
        if (*found)
            return tookLost(**found);
        order();
    });
}

void StepWork::foundBeforeSending(const Outcome<NotificationSetting> &found)
{
    if (!found && found.error().kind != Kind::NotFound)
        return fail(found.error());
    const Phase phase = found ? found->status.phase() : Phase::Gone;
    if (found)
        take(*found);
    if (!m_step.isAdd) {
        if (phase == Phase::Gone)
            return settle();
        return phase == Phase::TurningOff ? follow() : order();
    }
    const bool isLost = phase == Phase::Gone || phase == Phase::TurningOff;
    if (!isLost && !hasFailed())
        return follow();
    const QString husk = std::exchange(m_step.settingId, {});
    if (isLost)
        return order();
    // What failed stands in the way of the next one.
    m_parts.api->removeSetting(husk)->then(this, [this, husk](const Outcome<NotificationSetting> &answer) {
        if (!answer && answer.error().kind != Kind::NotFound) {
            m_step.settingId = husk;
            return fail(answer.error());
        }
        if (answer)
            emit seen(*answer);
        else
            emit vanished(husk);
        order();
    });
}
