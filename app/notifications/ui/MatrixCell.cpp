// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MatrixCell.h"

#include "notifications/ui/SettingWords.h"

#include <QLocale>
#include <algorithm>

using State = CommitStep::State;
using Sign = MatrixCell::Look::Sign;

MatrixCell::Step MatrixCell::step(const CommitStep &step)
{
    return {step.isAdd, step.key,    step.settingId,
            step.state, step.status, step.failure ? step.failure->what : QString()};
}

bool MatrixCell::isAmbiguous() const
{
    if (settings.size() + adds.size() > 1)
        return true;
    return std::ranges::any_of(settings,
                               [](const NotificationSetting &each) { return each.key.channelId.isEmpty(); });
}

QString MatrixCell::stateWord(State state, const SettingStatus &status, bool isAdd)
{
    switch (state) {
    case State::Waiting:
        return tr("waiting", "a change");
    case State::Sending:
        return tr("sending", "a change");
    case State::Looking:
        return tr("looking", "a change whose answer got lost");
    case State::Under:
    case State::Slow:
        if (!status.wire().isEmpty())
            return SettingWords::shortState(status);
        return isAdd ? tr("pending", "a setting") : tr("removing", "a setting");
    case State::Settled:
        return isAdd ? tr("on", "a setting") : tr("gone", "a setting");
    case State::Failed:
        return tr("failed", "a change");
    case State::Doubtful:
        return tr("unclear", "a change that may have happened");
    case State::Stopped:
        return tr("not sent", "a change");
    }
    return {};
}

Tone MatrixCell::stateTone(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Stopped:
        return Tone::Waiting;
    case State::Sending:
    case State::Looking:
    case State::Under:
        return Tone::Running;
    case State::Settled:
        return Tone::Good;
    case State::Failed:
        return Tone::Bad;
    case State::Doubtful:
    case State::Slow:
        return Tone::Doubtful;
    }
    return Tone::Neutral;
}

MatrixCell::Look MatrixCell::stagedLook() const
{
    if (!adds.isEmpty() && !removals.isEmpty())
        return {Sign::Pill, tr("add, remove", "staged in a cell"), Tone::Running};
    if (!adds.isEmpty())
        return {Sign::Pill,
                adds.size() == 1 ? tr("add", "staged in a cell")
                                 : tr("add %n", "staged in a cell", static_cast<int>(adds.size())),
                Tone::Running};
    if (settings.size() == removals.size())
        return {Sign::Pill, tr("remove", "staged in a cell"), Tone::Doubtful};
    return {Sign::Pill, tr("remove %1 of %2", "staged in a cell").arg(removals.size()).arg(settings.size()),
            Tone::Doubtful};
}

MatrixCell::Look MatrixCell::settledLook() const
{
    const auto odd = std::ranges::find_if(settings, [](const NotificationSetting &each) {
        return each.status.phase() != SettingStatus::Phase::On;
    });
    const QString number = QLocale().toString(settings.size());
    if (odd != settings.end()) {
        const QString word = SettingWords::shortState(odd->status);
        return {Sign::Pill,
                //: how many settings a cell has, and the state of one that isn't simply on
                settings.size() == 1 ? word : tr("%1, %2", "in a cell").arg(number, word),
                SettingWords::tone(odd->status)};
    }
    if (settings.size() > 1)
        return {Sign::Pill, number, Tone::Good};
    if (settings.first().key.channelId.isEmpty())
        return {Sign::Pill, tr("all", "every channel of a profile"), Tone::Good};
    return {Sign::On, tr("on", "a setting"), Tone::Good};
}

MatrixCell::Look MatrixCell::look(bool isClosed) const
{
    const auto stands = [this](State state) {
        return std::ranges::any_of(steps, [state](const Step &each) { return each.state == state; });
    };
    for (const State state : {State::Failed, State::Doubtful}) {
        if (stands(state))
            return {Sign::Pill, stateWord(state, {}, true), stateTone(state)};
    }
    if (!adds.isEmpty() || !removals.isEmpty())
        return stagedLook();
    const auto live = std::ranges::find_if(
        steps, [](const Step &each) { return each.state != State::Settled && each.state != State::Stopped; });
    if (live != steps.end())
        return {Sign::Pill, stateWord(live->state, live->status, live->isAdd),
                live->state == State::Slow ? Tone::Doubtful : Tone::Waiting};
    if (!settings.isEmpty())
        return settledLook();
    return isClosed ? Look{Sign::Closed, tr("closed", "a cell"), Tone::Neutral}
                    : Look{Sign::Off, tr("off", "a setting"), Tone::Neutral};
}

QStringList MatrixCell::lines(const NotificationSetup &setup, bool saysChannel, const QString &obstacle,
                              const QDateTime &now) const
{
    QStringList lines;
    // Empty for the one channel that is known, without parameters.
    const auto named = [&setup, saysChannel](const SettingKey &key) {
        const QString parameters = SettingWords::parameters(key.parameters);
        if (!saysChannel && !key.channelId.isEmpty())
            return parameters;
        const QString channel = SettingWords::channel(setup, key);
        //: a channel and the parameters of a setting
        return parameters.isEmpty() ? channel : tr("%1, %2").arg(channel, parameters);
    };
    const auto add = [&lines](const QString &subject, const QString &text) {
        lines << (subject.isEmpty() ? text : tr("%1: %2", "what, and how it stands").arg(subject, text));
    };
    for (const NotificationSetting &each : settings) {
        const QDateTime since = each.updated.isValid() ? each.updated : each.created;
        QString state = each.status.word();
        if (since.isValid())
            state = tr("%1 since %2", "a state and a time").arg(state, SettingWords::time(since, now));
        add(named(each.key), removals.contains(each.id)
                                 ? tr("%1, to be removed", "the state of a setting").arg(state)
                                 : state);
    }
    for (const SettingKey &key : adds)
        add(named(key), tr("To be added, nothing has been sent yet"));
    for (const Step &step : steps) {
        const QString word = stateWord(step.state, step.status, step.isAdd);
        const QString what = step.isAdd ? tr("Adding it: %1", "the state of a step").arg(word)
                                        : tr("Removing it: %1", "the state of a step").arg(word);
        //: what is done and how it stands, and why
        add(named(step.key), step.why.isEmpty() ? what : tr("%1. %2").arg(what, step.why));
    }
    if (lines.isEmpty() && obstacle.isEmpty())
        lines << tr("Off, nothing is told here");
    if (!obstacle.isEmpty())
        lines << obstacle;
    return lines;
}
