// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "loopback/HttpConnection.h"
#include "loopback/HttpLoop.h"
#include "loopback/HttpPost.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

HttpListener::Loop::Loop(Handler handler, Options options)
    : m_handler(std::move(handler)),
      m_options(std::move(options)),
      m_io(1),
      m_work(asio::make_work_guard(m_io)),
      m_acceptor(m_io)
{
}

HttpListener::Loop::~Loop()
{
    stop();
}

QString HttpListener::Loop::start(quint16 &port)
{
    error_code error;
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    m_acceptor.open(tcp::v4(), error);
#ifndef _WIN32
    // On Windows this option would let a second program take the same port.
    if (!error)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return QString::fromLocal8Bit(error.message());
    port = m_acceptor.local_endpoint().port();
    accept();
    m_thread = std::thread([this] { m_io.run(); });
    return {};
}

void HttpListener::Loop::accept()
{
    m_acceptor.async_accept([this](error_code error, tcp::socket socket) {
        if (error == asio::error::operation_aborted)
            return;
        if (!error) {
            std::erase_if(m_connections, [](const auto &connection) { return connection.expired(); });
            auto connection = std::make_shared<HttpConnection>(weak_from_this(), std::move(socket));
            m_connections.push_back(connection);
            connection->read();
        }
        accept();
    });
}

void HttpListener::Loop::closeAll()
{
    error_code ignored;
    m_acceptor.close(ignored);
    for (const auto &each : m_connections) {
        if (const auto connection = each.lock())
            connection->close();
    }
    m_connections.clear();
    m_io.stop();
}

void HttpListener::Loop::stop()
{
    if (!m_thread.joinable())
        return;
    asio::post(m_io, [this] { closeAll(); });
    // The last one to let go of the loop may be work that runs on it.
    if (m_thread.get_id() == std::this_thread::get_id())
        m_thread.detach();
    else
        m_thread.join();
}

HttpListener::HttpListener(Handler handler) : HttpListener(std::move(handler), Options()) {}

HttpListener::HttpListener(Handler handler, Options options)
    : m_handler(std::move(handler)), m_options(std::move(options)), m_port(m_options.port)
{
}

HttpListener::~HttpListener()
{
    close();
}

bool HttpListener::listen()
{
    close();
    m_loop = std::make_shared<Loop>(m_handler, m_options);
    m_error = m_loop->start(m_port);
    if (!m_error.isEmpty())
        m_loop.reset();
    return m_error.isEmpty();
}

void HttpListener::close()
{
    if (!m_loop)
        return;
    m_loop->stop();
    m_loop.reset();
}

bool HttpListener::isListening() const
{
    return m_loop != nullptr;
}

quint16 HttpListener::port() const
{
    return m_port;
}

QString HttpListener::error() const
{
    return m_error;
}

void HttpListener::run(std::function<void()> work)
{
    if (m_loop)
        asio::post(m_loop->io(), std::move(work));
}

void HttpListener::runAfter(std::chrono::milliseconds delay, std::function<void()> work)
{
    if (!m_loop)
        return;
    auto timer = std::make_shared<asio::steady_timer>(m_loop->io(), delay);
    timer->async_wait([timer, kept = std::move(work)](error_code error) {
        if (!error)
            kept();
    });
}

void HttpListener::post(const QByteArray &host, quint16 port, const QByteArray &path,
                        const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body,
                        std::chrono::milliseconds timeout, std::function<void(PostResult)> done)
{
    if (!m_loop)
        return;
    auto post = std::make_shared<HttpPost>(m_loop->io(), std::move(done));
    post->start(host, port, path, headers, body, timeout);
}
