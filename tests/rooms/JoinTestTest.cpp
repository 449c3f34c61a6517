// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/JoinTest.h"
#include "base/Clock.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

class JoinTestTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void pageIsServedOnceAndIsGoneAfterThat();
    void tokenStandsInThePageAndNowhereElse();
    void nothingInThePageBreaksOutOfItsData();
    void everyAnswerForbidsKeepingAndLeaking();
    void withoutAnSdkThePageSaysWhatIsMissing();
    void sdkIsServedBelowTheSecretPathOnly();
    void nothingOutsideTheSdkIsServed_data();
    void nothingOutsideTheSdkIsServed();
    void foldersAndFilesOfTheSdkAreFound_data();
    void foldersAndFilesOfTheSdkAreFound();
    void statesArriveInOrder();
    void documentedStateIsReadWhole();
    void postsThatAreNoneAreRefused_data();
    void postsThatAreNoneAreRefused();
    void tenMegabytesAreRefused();
    void bentHostNamesAreRefused();
    void tokenInAPostIsTakenOut();
    void stoppingForgetsTheToken();
    void secondTestEndsTheFirst();
    void onlyTheLastStatesAreKept();

private:
    struct Answer
    {
        int status = 0;
        QByteArray head;
        QByteArray body;
    };
    QUrl begin(bool withSdk = true);
    void write(const QString &path, const QByteArray &bytes);
    Answer ask(const QUrl &url, const QByteArray &method = "GET", const QByteArray &path = {},
               const QByteArray &headers = {}, const QByteArray &body = {});
    Answer post(const QUrl &url, const QByteArray &body);
    static QByteArray origin(const QUrl &url);

    ManualClock m_clock{QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC)};
    std::unique_ptr<JoinTest> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {
const QByteArray token = "eyJhbGciOiJIUzUxMiJ9.eyJhdWQiOiJ0In0.c2lnbmF0dXJl";
const QByteArray connected = "{\"status\":\"connected\"}";
const QString room = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");
} // namespace

void JoinTestTest::init()
{
    m_test.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("sdk/package.json"),
          R"({"name":"@telnyx/video","main":"lib/index.js","module":"lib/index.mjs"})");
    write(QStringLiteral("sdk/lib/index.mjs"), "import './part.mjs';export{initialize};");
    write(QStringLiteral("sdk/lib/part.mjs"), "export const part = 1;");
    write(QStringLiteral("sdk/lib/index.js"), "exports.initialize=1;module.exports=exports");
    write(QStringLiteral("sdk/.npmrc"), "secret");
    write(QStringLiteral("outside.js"), "export const outside = 1;");
    QFile::link(m_folder->filePath(QStringLiteral("outside.js")),
                m_folder->filePath(QStringLiteral("sdk/link.js")));
    m_test = std::make_unique<JoinTest>(&m_clock);
}

void JoinTestTest::write(const QString &path, const QByteArray &bytes)
{
    const QString full = m_folder->filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QUrl JoinTestTest::begin(bool withSdk)
{
    if (withSdk)
        m_test->setSdk(m_folder->filePath(QStringLiteral("sdk")));
    return m_test->start(room, QStringLiteral("Daily </script><b> stand-up"), Secret(token));
}

/// One request by hand: browsers and Qt clean paths up that others send as they are.
JoinTestTest::Answer JoinTestTest::ask(const QUrl &url, const QByteArray &method, const QByteArray &path,
                                       const QByteArray &headers, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(url.port()));
    QByteArray request =
        method + ' ' + (path.startsWith('/') ? path : url.path().toUtf8() + path) + " HTTP/1.1\r\n";
    if (!headers.contains("Host:"))
        request += "Host: 127.0.0.1:" + QByteArray::number(url.port()) + "\r\n";
    request += headers + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    socket.write(request);
    QByteArray all;
    while (socket.waitForReadyRead(10'000))
        all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    return {.status = all.mid(9, 3).toInt(), .head = all.left(end), .body = all.mid(end + 4)};
}

QByteArray JoinTestTest::origin(const QUrl &url)
{
    return "Origin: http://127.0.0.1:" + QByteArray::number(url.port()) + "\r\n";
}

JoinTestTest::Answer JoinTestTest::post(const QUrl &url, const QByteArray &body)
{
    return ask(url, "POST", "state", origin(url) + "Content-Type: application/json\r\n", body);
}

void JoinTestTest::pageIsServedOnceAndIsGoneAfterThat()
{
    const QUrl url = begin();
    QVERIFY(url.isValid() && m_test->isServing() && !m_test->wasFetched());
    QVERIFY(url.path().size() > 40);
    const Answer first = ask(url);
    QCOMPARE(first.status, 200);
    QVERIFY(first.head.contains("text/html"));
    QTRY_VERIFY(m_test->wasFetched());
    const Answer second = ask(url);
    QCOMPARE(second.status, 410);
    QVERIFY(!second.body.contains(token));
    QCOMPARE(ask(url, "GET", "/").status, 404);
    QCOMPARE(ask(url, "GET", "/wrong/").status, 404);
    QCOMPARE(ask(url, "HEAD").status, 405);
}

void JoinTestTest::tokenStandsInThePageAndNowhereElse()
{
    const QUrl url = begin();
    QVERIFY(!url.toString().contains(QLatin1String(token.left(12))));
    const Answer page = ask(url);
    QCOMPARE(page.body.count(token), 1);
    QVERIFY(!page.head.contains(token.left(12)));
    const QByteArray title = page.body.mid(page.body.indexOf("<title>"), 60);
    QVERIFY2(title.contains("Join test"), title.constData());
    for (const QByteArray &file : {QByteArray("join.js"), QByteArray("join.css")}) {
        const Answer answer = ask(url, "GET", file);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.contains(token));
    }
}

void JoinTestTest::nothingInThePageBreaksOutOfItsData()
{
    const Answer page = ask(begin());
    QCOMPARE(page.body.count("</script>"), 2);
    QVERIFY(!page.body.contains("<b>"));
    const QRegularExpression block(QStringLiteral("id=\"facts\">(.*)</script>\n<script"));
    const QJsonObject facts =
        QJsonDocument::fromJson(block.match(QString::fromUtf8(page.body)).captured(1).toUtf8()).object();
    QCOMPARE(facts[u"room"].toString(), room);
    QCOMPARE(facts[u"token"].toString().toUtf8(), token);
    QCOMPARE(facts[u"sdk"].toString(), QStringLiteral("./sdk/lib/index.mjs"));
}

void JoinTestTest::everyAnswerForbidsKeepingAndLeaking()
{
    const QUrl url = begin();
    for (const QByteArray &path : {QByteArray(""), QByteArray(""), QByteArray("join.js"),
                                   QByteArray("sdk/lib/index.mjs"), QByteArray("nothing")}) {
        const QByteArray head = ask(url, "GET", path).head;
        QVERIFY2(head.contains("Cache-Control: no-store"), head.constData());
        QVERIFY(head.contains("Referrer-Policy: no-referrer"));
        QVERIFY(head.contains("Content-Security-Policy: default-src 'none'; script-src 'self';"));
        QVERIFY(head.contains("connect-src 'self' wss://video.telnyx.com;"));
        QVERIFY(!head.contains("unsafe-inline"));
        QVERIFY(head.contains("X-Content-Type-Options: nosniff"));
    }
}

void JoinTestTest::withoutAnSdkThePageSaysWhatIsMissing()
{
    QVERIFY(!m_test->sdkTrouble().isEmpty());
    const QUrl url = begin(false);
    const Answer page = ask(url);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("@telnyx/video"));
    QVERIFY(page.body.contains(m_test->sdkTrouble().toHtmlEscaped().toUtf8()));
    QVERIFY(!page.body.contains(token));
    QVERIFY(!page.body.contains("<script"));
    QCOMPARE(ask(url).status, 410);
}

void JoinTestTest::sdkIsServedBelowTheSecretPathOnly()
{
    const QUrl url = begin();
    QCOMPARE(ask(url, "GET", "sdk/lib/index.mjs").status, 404); // nobody fetched the page yet
    QCOMPARE(ask(url).status, 200);
    const Answer entry = ask(url, "GET", "sdk/lib/index.mjs");
    QCOMPARE(entry.status, 200);
    QVERIFY(entry.head.contains("Content-Type: text/javascript; charset=utf-8"));
    QCOMPARE(entry.body, QByteArray("import './part.mjs';export{initialize};"));
    QCOMPARE(ask(url, "GET", "sdk/lib/part.mjs").status, 200);
    QCOMPARE(ask(url, "GET", "/sdk/lib/index.mjs").status, 404);
}

void JoinTestTest::nothingOutsideTheSdkIsServed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("up") << QByteArray("sdk/../outside.js");
    QTest::newRow("up, encoded") << QByteArray("sdk/%2e%2e/outside.js");
    QTest::newRow("up, slash encoded") << QByteArray("sdk/..%2foutside.js");
    QTest::newRow("up, backslash") << QByteArray("sdk/..%5coutside.js");
    QTest::newRow("absolute") << QByteArray("sdk//etc/passwd");
    QTest::newRow("drive") << QByteArray("sdk/c:/outside.js");
    QTest::newRow("link") << QByteArray("sdk/link.js");
    QTest::newRow("hidden") << QByteArray("sdk/.npmrc");
    QTest::newRow("folder") << QByteArray("sdk/lib");
    QTest::newRow("the folder itself") << QByteArray("sdk/");
    QTest::newRow("nul") << QByteArray("sdk/lib/index.mjs%00.js");
    QTest::newRow("not there") << QByteArray("sdk/lib/nothing.js");
}

void JoinTestTest::nothingOutsideTheSdkIsServed()
{
    QFETCH(const QByteArray, path);
    const QUrl url = begin();
    QCOMPARE(ask(url).status, 200);
    const Answer answer = ask(url, "GET", path);
    QVERIFY2(answer.status == 404 || answer.status == 400, answer.head.constData());
    QVERIFY(answer.body.isEmpty());
}

void JoinTestTest::foldersAndFilesOfTheSdkAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("package") << QStringLiteral("sdk") << QString();
    QTest::newRow("module") << QStringLiteral("sdk/lib/index.mjs") << QString();
    QTest::newRow("lib alone") << QStringLiteral("sdk/lib") << QString();
    QTest::newRow("project that has it") << QStringLiteral("project") << QString();
    QTest::newRow("for Node.js") << QStringLiteral("sdk/lib/index.js") << QStringLiteral("built for Node.js");
    QTest::newRow("gone") << QStringLiteral("nowhere") << QStringLiteral("no longer there");
    QTest::newRow("empty folder") << QStringLiteral("empty") << QStringLiteral("no build of @telnyx/video");
    QTest::newRow("another package") << QStringLiteral("webrtc") << QStringLiteral("This is @telnyx/webrtc");
    QTest::newRow("picture") << QStringLiteral("picture.png") << QStringLiteral("no JavaScript");
    QTest::newRow("archive") << QStringLiteral("telnyx-video-1.0.2.tgz") << QStringLiteral("Unpack");
    QTest::newRow("leads out") << QStringLiteral("out") << QStringLiteral("no build of @telnyx/video");
}

void JoinTestTest::foldersAndFilesOfTheSdkAreFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, trouble);
    write(QStringLiteral("project/node_modules/@telnyx/video/lib/index.mjs"), "export{initialize};");
    write(QStringLiteral("webrtc/package.json"), R"({"name":"@telnyx/webrtc","module":"lib/bundle.mjs"})");
    write(QStringLiteral("webrtc/lib/bundle.mjs"), "export{TelnyxRTC};");
    write(QStringLiteral("out/package.json"), R"({"name":"@telnyx/video","module":"../outside.js"})");
    write(QStringLiteral("picture.png"), "x");
    write(QStringLiteral("telnyx-video-1.0.2.tgz"), "x");
    QDir().mkpath(m_folder->filePath(QStringLiteral("empty")));
    QSignalSpy changed(m_test.get(), &JoinTest::changed);
    m_test->setSdk(m_folder->filePath(path));
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY2(trouble.isEmpty() ? m_test->sdkTrouble().isEmpty() : m_test->sdkTrouble().contains(trouble),
             qPrintable(m_test->sdkTrouble()));
}

void JoinTestTest::statesArriveInOrder()
{
    const QUrl url = begin();
    for (const char *status : {"initialized", "connecting", "connected"})
        QCOMPARE(post(url, QByteArray("{\"status\":\"") + status + "\"}").status, 204);
    QTRY_COMPARE(m_test->states().size(), 3);
    QCOMPARE(m_test->states()[0].status, QStringLiteral("initialized"));
    QCOMPARE(m_test->states()[2].status, QStringLiteral("connected"));
    QCOMPARE(m_test->states()[2].at, m_clock.now());
}

void JoinTestTest::documentedStateIsReadWhole()
{
    const QByteArray documented = R"({"status":"connected","localParticipantId":"8c3b","participants":{
        "8c3b":{"id":"8c3b","context":"{\"name\":\"Bob\"}","streams":{"self":"a87d"}},"d429":{"id":"d429","streams":{}}},
        "streams":{"a87d":{"id":"a87d","key":"self","participantId":"8c3b","audioActive":true,"videoActive":false,
        "isSpeaking":true,"isRemote":false,"surprise":[1]}},"trouble":"slow network"})";
    const QUrl url = begin();
    const Answer answer = post(url, documented);
    QCOMPARE(answer.status, 204);
    QTRY_COMPARE(m_test->states().size(), 1);
    const JoinTest::State state = m_test->states().first();
    QCOMPARE(state.localParticipant, QStringLiteral("8c3b"));
    QCOMPARE(state.people.size(), 2);
    QCOMPARE(state.people[0].context, QStringLiteral("{\"name\":\"Bob\"}"));
    QCOMPARE(state.people[0].streams, QStringList{QStringLiteral("self")});
    QCOMPARE(state.streams.size(), 1);
    QVERIFY(state.streams[0].audio && !state.streams[0].video && state.streams[0].speaking &&
            !state.streams[0].remote);
    QCOMPARE(state.streams[0].participant, QStringLiteral("8c3b"));
    QCOMPARE(state.trouble, QStringLiteral("slow network"));
}

void JoinTestTest::postsThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray good = R"({"status":"connected"})";
    QTest::newRow("no origin") << json << good << 403;
    QTest::newRow("another origin") << json + "Origin: https://evil.example\r\n" << good << 403;
    QTest::newRow("another port") << json + "Origin: http://127.0.0.1:1\r\n" << good << 403;
    QTest::newRow("null origin") << json + "Origin: null\r\n" << good << 403;
    QTest::newRow("null origin, other site") << json + "Origin: null\r\nSec-Fetch-Site: cross-site\r\n"
                                             << good << 403;
    QTest::newRow("null origin of the page itself")
        << json + "Origin: null\r\nSec-Fetch-Site: same-origin\r\n"
        << good << 204;
    QTest::newRow("a form") << QByteArray("Content-Type: text/plain\r\nOrigin: own\r\n") << good << 415;
    QTest::newRow("no JSON") << json + "Origin: own\r\n" << QByteArray("hello") << 400;
    QTest::newRow("binary") << json + "Origin: own\r\n" << QByteArray("\0\xff\x01", 3) << 400;
    QTest::newRow("nothing") << json + "Origin: own\r\n" << QByteArray() << 400;
    QTest::newRow("no status") << json + "Origin: own\r\n" << QByteArray("{}") << 400;
    QTest::newRow("an array") << json + "Origin: own\r\n" << QByteArray("[]") << 400;
    QTest::newRow("participants are text") << json + "Origin: own\r\n"
                                           << QByteArray(R"({"status":"x","participants":"y"})") << 400;
}

void JoinTestTest::postsThatAreNoneAreRefused()
{
    QFETCH(QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const QUrl url = begin();
    headers.replace("Origin: own\r\n", origin(url));
    QCOMPARE(ask(url, "POST", "state", headers, body).status, status);
    QCOMPARE(ask(url, "POST", "", headers, body).status, 405);
    QCoreApplication::processEvents();
    QCOMPARE(m_test->states().size(), status == 204 ? 1 : 0);
}

void JoinTestTest::tenMegabytesAreRefused()
{
    const QUrl url = begin();
    const Answer answer = post(url, "{\"status\":\"" + QByteArray(10 * 1024 * 1024, 'x') + "\"}");
    // The rest may never be read: then the client sees the connection go.
    QVERIFY2(answer.status == 413 || answer.status == 0, answer.head.constData());
    QCOMPARE(post(url, connected).status, 204);
    QTRY_COMPARE(m_test->states().size(), 1);
}

void JoinTestTest::bentHostNamesAreRefused()
{
    const QUrl url = begin();
    QCOMPARE(ask(url, "GET", "", "Host: evil.example:" + QByteArray::number(url.port()) + "\r\n").status,
             403);
    QCOMPARE(ask(url, "GET", "", "Host: localhost:" + QByteArray::number(url.port()) + "\r\n").status, 403);
    QCOMPARE(ask(url, "GET", "", "Host: 127.0.0.1\r\n").status, 403);
    QVERIFY(!m_test->wasFetched());
    QCOMPARE(ask(url).status, 200);
}

void JoinTestTest::tokenInAPostIsTakenOut()
{
    const QByteArray told =
        "{\"status\":\"disconnected\",\"trouble\":\"wss://video.telnyx.com/?token=" + token + "\"}";
    const QUrl url = begin();
    QCOMPARE(post(url, told).status, 204);
    QTRY_COMPARE(m_test->states().size(), 1);
    QCOMPARE(m_test->states().first().trouble, QStringLiteral("wss://video.telnyx.com/?token=…"));
}

void JoinTestTest::stoppingForgetsTheToken()
{
    const QUrl url = begin();
    m_test->stop();
    QVERIFY(!m_test->isServing());
    QCOMPARE(ask(url).status, 0);
}

void JoinTestTest::secondTestEndsTheFirst()
{
    const QUrl first = begin();
    QCOMPARE(post(first, connected).status, 204);
    const QUrl second = begin();
    QVERIFY(first.path() != second.path());
    QCoreApplication::processEvents();
    QVERIFY(m_test->states().isEmpty()); // what the first had to tell came too late
    QCOMPARE(ask(second, "GET", first.path().toUtf8()).status, 404);
    QCOMPARE(ask(second).status, 200);
}

void JoinTestTest::onlyTheLastStatesAreKept()
{
    const QUrl url = begin();
    for (int i = 0; i < 503; ++i)
        QCOMPARE(post(url, "{\"status\":\"s" + QByteArray::number(i) + "\"}").status, 204);
    QTRY_COMPARE(m_test->states().size(), 500);
    QTRY_COMPARE(m_test->states().last().status, QStringLiteral("s502"));
    QCOMPARE(m_test->states().first().status, QStringLiteral("s3"));
}

#include "JoinTestTest.moc"
SIGNALBOX_TEST(JoinTestTest)
