// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "loopback/HttpMessages.h"

#include <chrono>
#include <memory>

/// One request waiting for its answer. Any thread may answer, at any later time; the first answer counts. It
/// may outlive the client and the listener: answering then does nothing. Forgotten unanswered, the connection
/// closes.
class HttpExchange
{
public:
    /// The one who can answer on the wire; known to the listener alone.
    class Wire;

    HttpExchange(HttpRequest request, std::shared_ptr<Wire> wire);
    ~HttpExchange();
    HttpExchange(const HttpExchange &) = delete;
    HttpExchange &operator=(const HttpExchange &) = delete;

    const HttpRequest &request() const { return m_request; }

    void reply(HttpReply reply);

    // The ways in which servers misbehave.

    /// Closes the connection without a word.
    void drop();
    /// Closes it so that the client sees "connection reset" (RST).
    void reset();
    /// Says nothing and keeps the connection open until the client or the listener gives up.
    void stall();
    /// Announces the whole body, sends its first `bytes` bytes, and closes.
    void truncate(HttpReply reply, qint64 bytes);
    /// Sends the body `bytes` at a time, with a pause after each piece.
    void trickle(HttpReply reply, qint64 bytes, std::chrono::milliseconds pause);

private:
    HttpRequest m_request;
    std::shared_ptr<Wire> m_wire;
};
