// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/SessionStory.h"

#include <QJsonObject>

namespace sandbox {

/// The documentation's example: a call to an AI voice assistant, with 11 events, 0.212800 USD in all, on
/// 2026-03-17.
class DocumentedSession
{
public:
    /// Its call-session.
    static constexpr const char *id = "a1b2c3d4-5e6f-7a8b-9c0d-1e2f3a4b5c6d";

    static const SessionStory &story();
    static QJsonObject record(int event);
};

} // namespace sandbox
