// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the room: pulls in Boost.Beast.
#pragma once
#include "loopback/ByteArrayBody.h"
#include "loopback/HttpLoop.h"
#include "loopback/HttpWire.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <optional>

/// One connection of a client: reads a request, waits for its answer, writes it, and reads the next.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(std::weak_ptr<HttpListener::Loop> loop, boost::asio::ip::tcp::socket socket);

    void read();
    /// Writes the answer of the exchange with this number; an answer to an older one is dropped.
    void answer(quint64 number, HttpExchange::Wire::Answer answer);
    void close();

private:
    using Answer = HttpExchange::Wire::Answer;
    using Socket = boost::asio::ip::tcp::socket;

    void headRead();
    void readBody(std::any note);
    void bodyRead(std::any note);
    HttpRequest request(bool withBody);
    void write(HttpReply reply, std::optional<qint64> cut);
    void trickle(std::shared_ptr<QByteArray> bytes, qint64 from, qint64 step,
                 std::chrono::milliseconds pause);
    QByteArray head(const HttpReply &reply) const;
    void reset();
    void stall();
    void discard();

    std::weak_ptr<HttpListener::Loop> m_loop;
    Socket m_socket;
    boost::asio::steady_timer m_timer;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<ByteArrayBody>> m_parser;
    quint64 m_number = 0;
    bool m_waiting = false;
    bool m_keepAlive = true;
};
