// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "loopback/HttpExchange.h"

/// Carries the answer of an exchange to its connection, whichever thread it comes from; only the first one.
class HttpExchange::Wire
{
public:
    struct Answer
    {
        enum class Kind { Reply, Drop, Reset, Stall, Truncate, Trickle };
        Kind kind = Kind::Reply;
        HttpReply reply = {};
        qint64 bytes = 0;
        std::chrono::milliseconds pause{0};
    };

    virtual ~Wire() = default;
    virtual void send(Answer answer) = 0;
};
