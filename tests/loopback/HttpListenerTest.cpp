// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback/HttpListener.h"
#include "support/TestMain.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;

class HttpListenerTest : public QObject
{
    Q_OBJECT
private slots:
    void oneConnectionServesManyRequests();
    void aLateReplyComesFromAnyThread();
    void aLateReplySurvivesAClientThatHungUp();
    void aLateReplySurvivesTheListener();
    void fiftyMegabytesArriveWhole();
    void aBodyOverTheLimitIsRefused();
    void theHeadCanBeJudgedBeforeTheBodyIsRead();
    void aConnectionCanBeReset();
    void aTruncatedBodyIsSeenAsSuch();
    void aSlowBodyArrivesWhole();
    void aStalledConnectionEndsWithTheListener();
    void garbageIsAnswered400();
    void thePortIsKeptOverARestart();
    void aTakenPortIsSaid();
    void postsGoToThisMachineOnly();
    void aForgottenExchangeClosesTheConnection();

private:
    QByteArray talk(quint16 port, const QByteArray &bytes);
    QNetworkReply *get(quint16 port);
    QNetworkAccessManager m_network;
};

static void answerOk(const std::shared_ptr<HttpExchange> &exchange)
{
    exchange->reply({.body = exchange->request().method + ' ' + exchange->request().path + '\n'});
}

/// Sends the bytes and reads until the server closes, or is silent while it shouldn't be.
QByteArray HttpListenerTest::talk(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    if (socket.state() != QAbstractSocket::UnconnectedState && !socket.waitForDisconnected(20'000))
        return "the server kept the connection";
    return socket.readAll();
}

QNetworkReply *HttpListenerTest::get(quint16 port)
{
    return m_network.get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(port))));
}

void HttpListenerTest::oneConnectionServesManyRequests()
{
    HttpListener listener(answerOk);
    QVERIFY(listener.listen());
    const QByteArray seen =
        talk(listener.port(), "GET /a HTTP/1.1\r\nHost: x\r\n\r\nPOST /b HTTP/1.1\r\nHost: x\r\n"
                              "Content-Length: 2\r\n\r\nhiGET /c HTTP/1.1\r\nConnection: close\r\n\r\n");
    QCOMPARE(seen.count("200 OK"), 3);
    QVERIFY(seen.contains("GET /a\n"));
    QVERIFY(seen.contains("POST /b\n"));
    QVERIFY(seen.endsWith("GET /c\n"));
}

void HttpListenerTest::aLateReplyComesFromAnyThread()
{
    std::shared_ptr<HttpExchange> kept;
    std::atomic_bool arrived = false;
    HttpListener listener([&](const auto &exchange) {
        kept = exchange;
        arrived = true;
    });
    QVERIFY(listener.listen());
    QNetworkReply *reply = get(listener.port());
    QTRY_VERIFY(arrived);
    QVERIFY(!reply->isFinished());
    kept->reply({.status = 201, .body = "late"});
    kept->reply({.status = 500, .body = "a second answer doesn't count"});
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), QByteArray("late"));
}

void HttpListenerTest::aLateReplySurvivesAClientThatHungUp()
{
    std::shared_ptr<HttpExchange> kept;
    std::atomic_bool arrived = false;
    HttpListener listener([&](const auto &exchange) {
        if (exchange->request().path == "/later") {
            kept = exchange;
            arrived = true;
        } else {
            answerOk(exchange);
        }
    });
    QVERIFY(listener.listen());
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
        socket.write("GET /later HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(arrived);
        socket.abort();
    }
    kept->reply({.body = QByteArray(1'000'000, 'x')});
    QVERIFY(talk(listener.port(), "GET /a HTTP/1.1\r\nConnection: close\r\n\r\n").endsWith("GET /a\n"));
}

void HttpListenerTest::aLateReplySurvivesTheListener()
{
    std::shared_ptr<HttpExchange> kept;
    std::atomic_bool arrived = false;
    {
        HttpListener listener([&](const auto &exchange) {
            kept = exchange;
            arrived = true;
        });
        QVERIFY(listener.listen());
        get(listener.port());
        QTRY_VERIFY(arrived);
    }
    kept->reply({.body = "nobody hears this"});
    kept.reset();
}

void HttpListenerTest::fiftyMegabytesArriveWhole()
{
    HttpListener listener([](const auto &exchange) {
        const QByteArray &body = exchange->request().body;
        exchange->reply({.body = QByteArray::number(body.size()) + body.right(1)});
    });
    QVERIFY(listener.listen());
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(listener.port())));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/octet-stream"));
    QNetworkReply *reply = m_network.post(request, QByteArray(50 * 1024 * 1024 - 1, 'a') + 'z');
    // Not QTRY_VERIFY: it naps between events, and an upload is many events.
    QEventLoop loop;
    connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    QCOMPARE(reply->readAll(), QByteArray("52428800z"));
}

void HttpListenerTest::aBodyOverTheLimitIsRefused()
{
    HttpListener listener(answerOk, {.largestBody = 10});
    QVERIFY(listener.listen());
    QVERIFY(
        talk(listener.port(), "POST / HTTP/1.1\r\nContent-Length: 11\r\n\r\n").startsWith("HTTP/1.1 413"));
    QVERIFY(talk(listener.port(), "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nb\r\nhello world\r\n")
                .startsWith("HTTP/1.1 413"));
}

void HttpListenerTest::theHeadCanBeJudgedBeforeTheBodyIsRead()
{
    std::atomic_int handled = 0;
    HttpListener listener([&](const auto &) { ++handled; }, {.judgeHead = [](HttpRequest &head) {
                              return head.path == "/drop" ? HttpListener::HeadVerdict::Drop
                                                          : HttpListener::HeadVerdict::Read;
                          }});
    QVERIFY(listener.listen());
    QCOMPARE(talk(listener.port(), "POST /drop HTTP/1.1\r\nContent-Length: 1000\r\n\r\n"), QByteArray());
    QCOMPARE(handled, 0);
}

void HttpListenerTest::aConnectionCanBeReset()
{
    HttpListener listener([](const auto &exchange) { exchange->reset(); });
    QVERIFY(listener.listen());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    socket.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
    QVERIFY(socket.readAll().isEmpty());
}

void HttpListenerTest::aTruncatedBodyIsSeenAsSuch()
{
    HttpListener listener([](const auto &exchange) { exchange->truncate({.body = "0123456789"}, 4); });
    QVERIFY(listener.listen());
    const QByteArray seen = talk(listener.port(), "GET / HTTP/1.1\r\n\r\n");
    QVERIFY(seen.contains("Content-Length: 10\r\n"));
    QVERIFY(seen.endsWith("\r\n\r\n0123"));
}

void HttpListenerTest::aSlowBodyArrivesWhole()
{
    HttpListener listener([](const auto &exchange) { exchange->trickle({.body = "0123456789"}, 3, 1ms); });
    QVERIFY(listener.listen());
    QVERIFY(talk(listener.port(), "GET / HTTP/1.1\r\n\r\n").endsWith("0123456789"));
}

void HttpListenerTest::aStalledConnectionEndsWithTheListener()
{
    std::atomic_bool arrived = false;
    auto listener = std::make_unique<HttpListener>([&](const auto &exchange) {
        if (exchange->request().path != "/x")
            return answerOk(exchange);
        exchange->stall();
        arrived = true;
    });
    QVERIFY(listener->listen());
    QNetworkReply *reply = get(listener->port());
    QTRY_VERIFY(arrived);
    QVERIFY(talk(listener->port(), "GET /b HTTP/1.1\r\nConnection: close\r\n\r\n").endsWith("GET /b\n"));
    QVERIFY(!reply->isFinished());
    listener.reset();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
}

void HttpListenerTest::garbageIsAnswered400()
{
    HttpListener listener(answerOk);
    QVERIFY(listener.listen());
    QVERIFY(talk(listener.port(), "this is not HTTP\r\n\r\n").startsWith("HTTP/1.1 400"));
}

void HttpListenerTest::thePortIsKeptOverARestart()
{
    HttpListener listener(answerOk);
    QVERIFY(listener.listen());
    const quint16 port = listener.port();
    listener.close();
    QVERIFY(!listener.isListening());
    QVERIFY2(listener.listen(), qPrintable(listener.error()));
    QCOMPARE(listener.port(), port);
}

void HttpListenerTest::aTakenPortIsSaid()
{
    HttpListener first(answerOk);
    QVERIFY(first.listen());
    HttpListener second(answerOk, {.port = first.port()});
    QVERIFY(!second.listen());
    QVERIFY(!second.error().isEmpty());
}

void HttpListenerTest::postsGoToThisMachineOnly()
{
    HttpListener receiver([](const auto &exchange) {
        exchange->reply(
            {.status = 202, .body = exchange->request().headers.value("x-mark") + exchange->request().body});
    });
    QVERIFY(receiver.listen());
    std::atomic_int near = -1;
    std::atomic_int far = -1;
    std::atomic_int nobody = -1;
    QByteArray answer;
    HttpListener sender(answerOk);
    QVERIFY(sender.listen());
    const auto noteInto = [](std::atomic_int &place) {
        return [&place](const HttpListener::PostResult &result) { place = result.status; };
    };
    sender.post("127.0.0.1", receiver.port(), "/hook", {{"x-mark", "m"}}, "body", 5s,
                [&](const HttpListener::PostResult &result) {
                    answer = result.body;
                    near = result.status;
                });
    sender.post("93.184.216.34", 80, "/hook", {}, "body", 5s, noteInto(far));
    sender.post("127.0.0.1", 1, "/hook", {}, "body", 5s, noteInto(nobody));
    QTRY_COMPARE(near, 202);
    QCOMPARE(answer, QByteArray("mbody"));
    QTRY_COMPARE(far, 0);
    QTRY_COMPARE(nobody, 0);
}

void HttpListenerTest::aForgottenExchangeClosesTheConnection()
{
    HttpListener listener([](const auto &) {});
    QVERIFY(listener.listen());
    QCOMPARE(talk(listener.port(), "GET / HTTP/1.1\r\n\r\n"), QByteArray());
}

SIGNALBOX_TEST(HttpListenerTest)
#include "HttpListenerTest.moc"
