// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SettingsCommit.h"

#include <tuple>

bool CommitStep::isOver() const
{
    switch (state) {
    case State::Waiting:
    case State::Sending:
    case State::Looking:
    case State::Under:
        return false;
    case State::Settled:
    case State::Failed:
    case State::Doubtful:
    case State::Slow:
    case State::Stopped:
        break;
    }
    return true;
}

bool CommitStep::operator==(const CommitStep &other) const
{
    const auto why = [](const CommitStep &step) {
        return step.failure ? std::pair(step.failure->kind, step.failure->what)
                            : std::pair(Failure::Kind::Cancelled, QString());
    };
    return std::tie(isAdd, key, settingId, state, status, since) ==
               std::tie(other.isAdd, other.key, other.settingId, other.state, other.status, other.since) &&
           failure.has_value() == other.failure.has_value() && why(*this) == why(other);
}
