// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"
#include "sessions/SessionAddress.h"

#include <QCoreApplication>

/// What the documentation advises when session analysis refuses, and which field is to be mended.
class SessionAdvice
{
    Q_DECLARE_TR_FUNCTIONS(SessionAdvice)
public:
    /// The failure with its advice in `what`, and a problem at the field in question ("record_type",
    /// "event_id", "date_time") where the answer didn't name one.
    static Failure of(Failure failure, const SessionAddress &address);
    /// What is wrong with an address before anything is sent; nothing where it can be asked for.
    static std::optional<Failure> objection(const SessionAddress &address);
};
