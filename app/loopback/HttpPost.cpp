// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "loopback/HttpPost.h"

#include <boost/asio/post.hpp>

namespace http = boost::beast::http;
namespace asio = boost::asio;
using boost::system::error_code;

HttpPost::HttpPost(asio::io_context &io, std::function<void(HttpListener::PostResult)> done)
    : m_io(io), m_done(std::move(done)), m_stream(io)
{
    m_parser.body_limit(1024 * 1024);
}

void HttpPost::start(const QByteArray &host, quint16 port, const QByteArray &path,
                     const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body,
                     std::chrono::milliseconds timeout)
{
    const QByteArray bare = host.startsWith('[') ? host.mid(1, host.size() - 2) : host;
    error_code error;
    const auto address = bare == "localhost" ? asio::ip::make_address("127.0.0.1", error)
                                             : asio::ip::make_address(bare.toStdString(), error);
    if (error || !address.is_loopback()) {
        asio::post(m_io, [self = shared_from_this()] {
            self->finish({.error = QStringLiteral("only addresses of this machine are posted to")});
        });
        return;
    }
    m_request.version(11);
    m_request.method(http::verb::post);
    m_request.target(path.isEmpty() ? "/" : path.toStdString());
    m_request.set(http::field::host, (host + ':' + QByteArray::number(port)).toStdString());
    for (const auto &[name, value] : headers)
        m_request.set(name.toStdString(), value.toStdString());
    m_request.body() = body.toStdString();
    m_request.keep_alive(false);
    m_request.prepare_payload();
    m_stream.expires_after(timeout);
    m_stream.async_connect(
        asio::ip::tcp::endpoint(address, port),
        [self = shared_from_this()](error_code failed) { failed ? self->fail(failed) : self->write(); });
}

void HttpPost::write()
{
    http::async_write(m_stream, m_request, [self = shared_from_this()](error_code error, std::size_t) {
        error ? self->fail(error) : self->read();
    });
}

void HttpPost::read()
{
    http::async_read(m_stream, m_buffer, m_parser,
                     [self = shared_from_this()](error_code error, std::size_t) {
                         if (error)
                             return self->fail(error);
                         const auto &answer = self->m_parser.get();
                         self->finish({.status = static_cast<int>(answer.result_int()),
                                       .body = QByteArray::fromStdString(answer.body()),
                                       .error = {}});
                     });
}

void HttpPost::fail(const error_code &error)
{
    finish({.status = 0, .body = {}, .error = QString::fromLocal8Bit(error.message())});
}

void HttpPost::finish(const HttpListener::PostResult &result)
{
    m_stream.close();
    m_done(result);
}
