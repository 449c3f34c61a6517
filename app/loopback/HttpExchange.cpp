// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback/HttpExchange.h"

#include "loopback/HttpWire.h"

HttpExchange::HttpExchange(HttpRequest request, std::shared_ptr<Wire> wire)
    : m_request(std::move(request)), m_wire(std::move(wire))
{
}

HttpExchange::~HttpExchange()
{
    m_wire->send({.kind = Wire::Answer::Kind::Drop});
}

void HttpExchange::reply(HttpReply reply)
{
    m_wire->send({.kind = Wire::Answer::Kind::Reply, .reply = std::move(reply)});
}

void HttpExchange::drop()
{
    m_wire->send({.kind = Wire::Answer::Kind::Drop});
}

void HttpExchange::reset()
{
    m_wire->send({.kind = Wire::Answer::Kind::Reset});
}

void HttpExchange::stall()
{
    m_wire->send({.kind = Wire::Answer::Kind::Stall});
}

void HttpExchange::truncate(HttpReply reply, qint64 bytes)
{
    m_wire->send({.kind = Wire::Answer::Kind::Truncate, .reply = std::move(reply), .bytes = bytes});
}

void HttpExchange::trickle(HttpReply reply, qint64 bytes, std::chrono::milliseconds pause)
{
    m_wire->send(
        {.kind = Wire::Answer::Kind::Trickle, .reply = std::move(reply), .bytes = bytes, .pause = pause});
}
