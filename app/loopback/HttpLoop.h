// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the room: pulls in Boost.Asio.
#pragma once
#include "loopback/HttpListener.h"

#include <utility>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <thread>

class HttpConnection;

/// The event loop of a listener and what hangs on it. Everything else knows it weakly, so that a late answer
/// may find it gone.
class HttpListener::Loop : public std::enable_shared_from_this<Loop>
{
public:
    Loop(Handler handler, Options options);
    ~Loop();

    /// Empty when the port was had, else the reason.
    QString start(quint16 &port);
    void stop();

    boost::asio::io_context &io() { return m_io; }
    const Options &options() const { return m_options; }
    void handle(const std::shared_ptr<HttpExchange> &exchange) { m_handler(exchange); }
    HeadVerdict judge(HttpRequest &head)
    {
        return m_options.judgeHead ? m_options.judgeHead(head) : HeadVerdict::Read;
    }

private:
    void accept();
    void closeAll();

    Handler m_handler;
    Options m_options;
    boost::asio::io_context m_io;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    boost::asio::ip::tcp::acceptor m_acceptor;
    std::vector<std::weak_ptr<HttpConnection>> m_connections;
    std::thread m_thread;
};
