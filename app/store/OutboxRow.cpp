// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OutboxRow.h"

bool OutboxRow::isFinished(State state)
{
    return !unfinishedStates().contains(state);
}

QList<OutboxRow::State> OutboxRow::unfinishedStates()
{
    return {State::Queued, State::Attempting, State::Unconfirmed, State::Accepted};
}
