// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SessionStory.h"

#include "sandbox/SessionTypes.h"

namespace sandbox {

QByteArray SessionStory::callSession() const
{
    return SessionTypes::all()[kind].name == "call-session" ? events[0].id : QByteArray();
}

std::vector<SessionStep> SessionStory::steps() const
{
    std::vector<SessionStep> steps;
    steps.reserve(events.size());
    for (const SessionEvent &event : events)
        steps.push_back(event.step);
    return steps;
}

} // namespace sandbox
