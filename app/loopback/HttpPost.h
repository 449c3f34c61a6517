// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the room: pulls in Boost.Beast.
#pragma once
#include <utility>

#include "loopback/HttpListener.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

/// One POST to a server on this machine, such as the receiver of a webhook; no redirects, no second try.
class HttpPost : public std::enable_shared_from_this<HttpPost>
{
public:
    HttpPost(boost::asio::io_context &io, std::function<void(HttpListener::PostResult)> done);

    void start(const QByteArray &host, quint16 port, const QByteArray &path,
               const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body,
               std::chrono::milliseconds timeout);

private:
    void write();
    void read();
    void finish(const HttpListener::PostResult &result);
    void fail(const boost::system::error_code &error);

    boost::asio::io_context &m_io;
    std::function<void(HttpListener::PostResult)> m_done;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    boost::beast::http::request<boost::beast::http::string_body> m_request;
    boost::beast::http::response_parser<boost::beast::http::string_body> m_parser;
};
