// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/SessionWorld.h"

#include <QJsonObject>

namespace sandbox {

/// The record of an event as session analysis shows it: the detail record where there is one.
class SessionRecordSeed
{
public:
    explicit SessionRecordSeed(const SessionWorld &world) : m_world(world) {}
    QJsonObject record(const SessionStory &story, int event) const;

private:
    const SessionWorld &m_world;
};

} // namespace sandbox
