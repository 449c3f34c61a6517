// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <functional>

class QTcpSocket;

/// What a ScriptedServer does with one request.
struct ScriptedAnswer
{
    enum class Trouble {
        None,
        DropBeforeBody, ///< closes once the head of the request came
        DropAfterBody,  ///< closes once the whole request came
        Reset,          ///< the same with a TCP reset
        Stall,          ///< says nothing
        Truncate,       ///< sends half of the body and closes
    };

    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Trouble trouble = Trouble::None;

    static ScriptedAnswer json(int status, const QByteArray &body);
    static ScriptedAnswer of(Trouble trouble);
};

/// What a ScriptedServer was asked.
struct ScriptedRequest
{
    QByteArray method;
    QByteArray target;                     ///< as on the wire
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
};

/// An HTTP server of canned bytes: an independent count of what really reached a server.
class ScriptedServer final : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    QUrl url() const; ///< "http://127.0.0.1:PORT/v2"
    /// Queues an answer; the last one is given again and again.
    void answer(const ScriptedAnswer &answer) { m_answers << answer; }
    /// From now on every request is answered by this function instead.
    void answerBy(std::function<ScriptedAnswer(const ScriptedRequest &)> function)
    {
        m_function = std::move(function);
    }
    /// The same once the body came too, so that it can be looked at.
    void answerWholeBy(std::function<ScriptedAnswer(const ScriptedRequest &)> function)
    {
        m_wholeFunction = std::move(function);
    }
    void forget();
    /// Every request whose head came, whatever was answered.
    const QList<ScriptedRequest> &requests() const { return m_requests; }
    int count() const { return static_cast<int>(m_requests.size()); }
    /// Writes bytes to everybody who is connected, such as the rest of a stalled answer.
    void say(const QByteArray &bytes);
    /// Returns once everything has arrived that was under way: sends knocks of its own, which are not
    /// counted, and waits until they came through.
    void letArrive();
    /// Refuses connections from now on.
    void close() { m_server.close(); }
    /// The same, and ends every connection that is open.
    void hangUp();

signals:
    void knocked();

private:
    struct Conversation
    {
        QByteArray read;
        qsizetype request = -1; ///< in m_requests, while its body comes
        qint64 bodyLeft = 0;
        ScriptedAnswer answer;
    };
    void listenTo(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    bool readHead(Conversation &talk);
    void reply(QTcpSocket *socket, const ScriptedAnswer &answer);
    ScriptedAnswer nextAnswer(const ScriptedRequest &request);

    QTcpServer m_server;
    QHash<QTcpSocket *, Conversation> m_talks;
    QList<ScriptedAnswer> m_answers;
    std::function<ScriptedAnswer(const ScriptedRequest &)> m_function;
    std::function<ScriptedAnswer(const ScriptedRequest &)> m_wholeFunction;
    QList<ScriptedRequest> m_requests;
};
