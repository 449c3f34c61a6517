// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "loopback/HttpConnection.h"

#include <boost/asio/post.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

namespace http = boost::beast::http;
using boost::system::error_code;

/// The way of an answer to its connection, by number: a late one must not answer the next request.
class ConnectionWire final : public HttpExchange::Wire
{
public:
    ConnectionWire(std::weak_ptr<HttpListener::Loop> loop, std::weak_ptr<HttpConnection> connection,
                   quint64 number)
        : m_loop(std::move(loop)), m_connection(std::move(connection)), m_number(number)
    {
    }

    void send(Answer answer) override
    {
        if (m_sent.exchange(true))
            return;
        const auto loop = m_loop.lock();
        if (!loop)
            return;
        boost::asio::post(loop->io(), [connection = m_connection, number = m_number,
                                       carried = std::move(answer)]() mutable {
            if (const auto alive = connection.lock())
                alive->answer(number, std::move(carried));
        });
    }

private:
    std::weak_ptr<HttpListener::Loop> m_loop;
    std::weak_ptr<HttpConnection> m_connection;
    quint64 m_number;
    std::atomic_bool m_sent = false;
};

HttpConnection::HttpConnection(std::weak_ptr<HttpListener::Loop> loop, Socket socket)
    : m_loop(std::move(loop)), m_socket(std::move(socket)), m_timer(m_socket.get_executor())
{
    error_code ignored;
    m_socket.set_option(boost::asio::ip::tcp::no_delay(true), ignored);
}

void HttpConnection::read()
{
    const auto loop = m_loop.lock();
    if (!loop)
        return;
    m_parser.emplace();
    m_parser->header_limit(64 * 1024);
    m_parser->body_limit(static_cast<std::uint64_t>(loop->options().largestBody));
    http::async_read_header(
        m_socket, m_buffer, *m_parser, [self = shared_from_this()](error_code error, std::size_t) {
            if (!error)
                self->headRead();
            else if (error == http::error::body_limit)
                self->write({.status = 413}, {});
            else if (error.category() == http::make_error_code(http::error::bad_version).category() &&
                     error != http::error::end_of_stream)
                self->write({.status = 400}, {});
            else
                self->close();
        });
}

HttpRequest HttpConnection::request(bool withBody)
{
    auto &message = m_parser->get();
    HttpRequest request;
    const auto bytes = [](boost::beast::string_view text) {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    };
    request.method = bytes(message.method_string());
    const QByteArray target = bytes(message.target());
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const auto &field : message) {
        QByteArray &value = request.headers[bytes(field.name_string()).toLower()];
        value = value.isEmpty() ? bytes(field.value()) : value + ", " + bytes(field.value());
    }
    if (withBody)
        request.body = std::move(message.body());
    return request;
}

void HttpConnection::headRead()
{
    const auto loop = m_loop.lock();
    if (!loop)
        return;
    HttpRequest asked = request(false);
    switch (loop->judge(asked)) {
    case HttpListener::HeadVerdict::Drop:
        return close();
    case HttpListener::HeadVerdict::Reset:
        return reset();
    case HttpListener::HeadVerdict::Stall:
        return stall();
    case HttpListener::HeadVerdict::Read:
        break;
    }
    if (asked.headers.value("expect").toLower() != "100-continue" || m_parser->is_done())
        return readBody(std::move(asked.note));
    static constexpr char goOn[] = "HTTP/1.1 100 Continue\r\n\r\n";
    boost::asio::async_write(
        m_socket, boost::asio::buffer(goOn, sizeof goOn - 1),
        [self = shared_from_this(), note = std::move(asked.note)](error_code error, std::size_t) mutable {
            if (!error)
                self->readBody(std::move(note));
        });
}

void HttpConnection::readBody(std::any note)
{
    http::async_read(
        m_socket, m_buffer, *m_parser,
        [self = shared_from_this(), kept = std::move(note)](error_code error, std::size_t) mutable {
            if (!error)
                self->bodyRead(std::move(kept));
            else if (error == http::error::body_limit)
                self->write({.status = 413}, {});
            else
                self->close();
        });
}

void HttpConnection::bodyRead(std::any note)
{
    const auto loop = m_loop.lock();
    if (!loop)
        return;
    m_keepAlive = m_parser->get().keep_alive();
    HttpRequest asked = request(true);
    asked.note = std::move(note);
    m_parser.reset();
    m_waiting = true;
    ++m_number;
    // Something must keep the connection alive while nobody reads or writes.
    m_timer.expires_after(std::chrono::hours(24));
    m_timer.async_wait([self = shared_from_this()](error_code) {});
    auto wire = std::make_shared<ConnectionWire>(m_loop, weak_from_this(), m_number);
    loop->handle(std::make_shared<HttpExchange>(std::move(asked), std::move(wire)));
}

void HttpConnection::answer(quint64 number, Answer answer)
{
    if (!m_waiting || number != m_number)
        return;
    m_waiting = false;
    const auto self = shared_from_this();
    m_timer.cancel();
    switch (answer.kind) {
    case Answer::Kind::Reply:
        return write(std::move(answer.reply), {});
    case Answer::Kind::Truncate:
        return write(std::move(answer.reply), answer.bytes);
    case Answer::Kind::Drop:
        return close();
    case Answer::Kind::Reset:
        return reset();
    case Answer::Kind::Stall:
        return stall();
    case Answer::Kind::Trickle: {
        m_keepAlive = false;
        auto bytes = std::make_shared<QByteArray>(head(answer.reply) + answer.reply.body);
        const qint64 headSize = bytes->size() - answer.reply.body.size();
        boost::asio::async_write(m_socket,
                                 boost::asio::buffer(bytes->constData(), static_cast<std::size_t>(headSize)),
                                 [self, bytes, headSize, step = std::max<qint64>(1, answer.bytes),
                                  pause = answer.pause](error_code error, std::size_t) {
                                     if (!error)
                                         self->trickle(bytes, headSize, step, pause);
                                 });
        return;
    }
    }
}

QByteArray HttpConnection::head(const HttpReply &reply) const
{
    const auto reason = http::obsolete_reason(static_cast<http::status>(reply.status));
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' +
                      QByteArray(reason.data(), static_cast<qsizetype>(reason.size())) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    const bool bodiless = reply.status == 204 || reply.status == 304 || reply.status < 200;
    if (!bodiless)
        text += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    return text + (m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

void HttpConnection::write(HttpReply reply, std::optional<qint64> cut)
{
    // What is answered before the whole request was read leaves a connection that nobody can go on with.
    if (m_parser)
        m_keepAlive = false;
    auto bytes = std::make_shared<std::pair<QByteArray, QByteArray>>(head(reply), std::move(reply.body));
    if (cut)
        bytes->second.truncate(std::min<qsizetype>(*cut, bytes->second.size()));
    const std::array<boost::asio::const_buffer, 2> pieces{
        boost::asio::buffer(bytes->first.constData(), static_cast<std::size_t>(bytes->first.size())),
        boost::asio::buffer(bytes->second.constData(), static_cast<std::size_t>(bytes->second.size()))};
    const bool last = cut.has_value() || !m_keepAlive;
    boost::asio::async_write(m_socket, pieces,
                             [self = shared_from_this(), bytes, last](error_code error, std::size_t) {
                                 if (error || last)
                                     self->close();
                                 else
                                     self->read();
                             });
}

void HttpConnection::trickle(std::shared_ptr<QByteArray> bytes, qint64 from, qint64 step,
                             std::chrono::milliseconds pause)
{
    if (from >= bytes->size())
        return close();
    const qint64 size = std::min<qint64>(step, bytes->size() - from);
    boost::asio::async_write(
        m_socket, boost::asio::buffer(bytes->constData() + from, static_cast<std::size_t>(size)),
        [self = shared_from_this(), bytes, next = from + size, step, pause](error_code error, std::size_t) {
            if (error)
                return;
            self->m_timer.expires_after(pause);
            self->m_timer.async_wait([self, bytes, next, step, pause](error_code ended) {
                if (!ended)
                    self->trickle(bytes, next, step, pause);
            });
        });
}

void HttpConnection::close()
{
    error_code ignored;
    m_timer.cancel();
    m_socket.shutdown(Socket::shutdown_both, ignored);
    m_socket.close(ignored);
}

void HttpConnection::reset()
{
    error_code ignored;
    m_socket.set_option(boost::asio::socket_base::linger(true, 0), ignored);
    m_socket.close(ignored);
}

void HttpConnection::stall()
{
    if (m_parser && !m_parser->is_done()) {
        // The body stays unread, so that the client's own sending stalls too.
        m_timer.expires_after(std::chrono::hours(24));
        m_timer.async_wait([self = shared_from_this()](error_code) {});
        return;
    }
    discard();
}

void HttpConnection::discard()
{
    m_buffer.clear();
    m_socket.async_read_some(m_buffer.prepare(4096),
                             [self = shared_from_this()](error_code error, std::size_t) {
                                 if (!error)
                                     self->discard();
                             });
}
