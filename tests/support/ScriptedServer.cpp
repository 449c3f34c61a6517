// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedServer.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using Trouble = ScriptedAnswer::Trouble;

namespace {
// Closing with a linger of nothing sends a reset instead of a goodbye.
void reset(QTcpSocket *socket)
{
    linger nothing{};
    nothing.l_onoff = 1;
#ifdef Q_OS_WIN
    const auto handle = static_cast<SOCKET>(socket->socketDescriptor());
#else
    const auto handle = static_cast<int>(socket->socketDescriptor());
#endif
    ::setsockopt(handle, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&nothing), sizeof nothing);
    socket->abort();
}
} // namespace

ScriptedAnswer ScriptedAnswer::json(int status, const QByteArray &body)
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", "application/json"}};
    return answer;
}

ScriptedAnswer ScriptedAnswer::of(Trouble trouble)
{
    ScriptedAnswer answer = json(200, R"({"data":{"id":"1"}})");
    answer.trouble = trouble;
    return answer;
}

ScriptedServer::ScriptedServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            listenTo(socket);
    });
    m_server.listen(QHostAddress::LocalHost);
}

ScriptedServer::~ScriptedServer()
{
    for (QTcpSocket *socket : m_talks.keys())
        socket->disconnect(this);
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v2").arg(m_server.serverPort()));
}

void ScriptedServer::forget()
{
    m_answers.clear();
    m_requests.clear();
}

void ScriptedServer::say(const QByteArray &bytes)
{
    for (QTcpSocket *socket : m_talks.keys())
        socket->write(bytes);
}

void ScriptedServer::hangUp()
{
    close();
    for (QTcpSocket *socket : m_talks.keys())
        socket->abort();
}

void ScriptedServer::letArrive()
{
    // A request that somebody's other thread is about to send needs a moment to find its way: three rounds.
    for (int round = 1; m_server.isListening() && round <= 3; ++round) {
        QEventLoop loop;
        connect(this, &ScriptedServer::knocked, &loop, [&] { loop.exit(1); });
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        QTcpSocket visitor;
        visitor.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        visitor.write("KNOCK\r\n\r\n");
        if (loop.exec() == 0)
            qFatal("the scripted server does not hear its own knock");
    }
}

void ScriptedServer::listenTo(QTcpSocket *socket)
{
    m_talks.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_talks.remove(socket);
        socket->deleteLater();
    });
}

bool ScriptedServer::readHead(Conversation &talk)
{
    const qsizetype end = talk.read.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    ScriptedRequest request;
    const QList<QByteArray> lines = talk.read.first(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(std::max<qsizetype>(colon, 0)).toLower(),
                               line.mid(colon + 1).trimmed());
    }
    talk.read.remove(0, end + 4);
    if (request.method == "KNOCK") {
        emit knocked();
        return false;
    }
    talk.bodyLeft = request.headers.value("content-length").toLongLong();
    talk.request = m_requests.size();
    talk.answer = nextAnswer(request);
    m_requests << request;
    return true;
}

ScriptedAnswer ScriptedServer::nextAnswer(const ScriptedRequest &request)
{
    if (m_function)
        return m_function(request);
    if (m_answers.isEmpty())
        return ScriptedAnswer::json(200, R"({"data":{}})");
    return m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
}

void ScriptedServer::read(QTcpSocket *socket)
{
    Conversation &talk = m_talks[socket];
    talk.read += socket->readAll();
    while (talk.request >= 0 || readHead(talk)) {
        if (talk.answer.trouble == Trouble::DropBeforeBody)
            return socket->abort();
        const QByteArray part = talk.read.first(std::min<qint64>(talk.bodyLeft, talk.read.size()));
        talk.read.remove(0, part.size());
        talk.bodyLeft -= part.size();
        m_requests[talk.request].body += part;
        if (talk.bodyLeft > 0)
            return;
        if (m_wholeFunction)
            talk.answer = m_wholeFunction(m_requests[talk.request]);
        talk.request = -1;
        reply(socket, talk.answer);
        if (!m_talks.contains(socket))
            return;
    }
}

void ScriptedServer::reply(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    switch (answer.trouble) {
    case Trouble::Stall:
        return;
    case Trouble::Reset:
        return reset(socket);
    case Trouble::DropBeforeBody:
    case Trouble::DropAfterBody:
        return socket->abort();
    case Trouble::None:
    case Trouble::Truncate:
        break;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.status != 204)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    socket->write(head + "\r\n");
    const bool cut = answer.trouble == Trouble::Truncate;
    socket->write(cut ? answer.body.first(answer.body.size() / 2) : answer.body);
    if (cut)
        socket->disconnectFromHost();
}
