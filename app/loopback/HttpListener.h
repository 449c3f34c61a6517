// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "loopback/HttpExchange.h"

#include <QString>
#include <chrono>
#include <functional>
#include <memory>

/// A small HTTP/1.1 server on 127.0.0.1, on a thread of its own, with keep-alive and with access to trouble.
/// It exists because QHttpServer 6.4 crashes on delayed replies. Transport only.
class HttpListener
{
public:
    /// The event loop behind it; known to this room alone.
    class Loop;
    /// What becomes of a request whose head has arrived and whose body hasn't been read yet.
    enum class HeadVerdict { Read, Drop, Reset, Stall };
    using Handler = std::function<void(const std::shared_ptr<HttpExchange> &)>;
    /// May leave a note in the request for the handler.
    using HeadJudge = std::function<HeadVerdict(HttpRequest &)>;

    struct Options
    {
        quint16 port = 0;                      ///< 0: any free one
        qint64 largestBody = 64 * 1024 * 1024; ///< more is answered 413 and the connection closed
        HeadJudge judgeHead = {};              ///< none: every body is read
    };

    /// Both the handler and the judge run on the listener's thread.
    explicit HttpListener(Handler handler);
    HttpListener(Handler handler, Options options);
    ~HttpListener();

    /// False when the port can't be had: error() says why.
    bool listen();
    /// Closes every connection and ends the thread. Never from the listener's own thread.
    void close();
    bool isListening() const;
    quint16 port() const; ///< the last one, also after close()
    QString error() const;

    /// Runs the work on the listener's thread, now or after a delay; dropped when the listener closes before.
    /// From any thread.
    void run(std::function<void()> work);
    void runAfter(std::chrono::milliseconds delay, std::function<void()> work);

    struct PostResult
    {
        int status = 0; ///< 0: nothing usable came back
        QByteArray body = {};
        QString error = {};
    };
    /// Posts to a plain-http loopback address and tells the outcome on the listener's thread. Any other host
    /// is refused without a connection. `path` holds the query too.
    void post(const QByteArray &host, quint16 port, const QByteArray &path,
              const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body,
              std::chrono::milliseconds timeout, std::function<void(PostResult)> done);

private:
    std::shared_ptr<Loop> m_loop;
    Handler m_handler;
    Options m_options;
    quint16 m_port = 0;
    QString m_error;
};
