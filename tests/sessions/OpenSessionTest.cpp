// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/OpenSession.h"
#include "sessions/DrawnSession.h"
#include "sessions/MadeSession.h"
#include "sessions/SessionApi.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QSignalSpy>

namespace {
const QString root = QStringLiteral("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e");
const QString child = QStringLiteral("282bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e");
const SessionAddress address{QStringLiteral("call-session"), root, QStringLiteral("2026-03-17")};
} // namespace

/// How a session is asked for, and what becomes of it when that fails.
class OpenSessionTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theRequestsAreAsDocumented();
    void whatIsBelowTheDepthIsReadThroughItsOwnLink();
    void linksToOtherOriginsAreNotFollowed();
    void withoutAdviceTheUsualDepthIsAsked();
    void anotherSessionDropsWhatStillRuns();
    void costsStayWhenTheRecordsFail();
    void refusalsSayWhatToDoAndWhere_data();
    void refusalsSayWhatToDoAndWhere();
    void nonsenseIsNotSent_data();
    void nonsenseIsNotSent();
    void theCommandHasNoKey();

private:
    ScriptedAnswer answer(const ScriptedRequest &request);
    void waitUntilRead();
    QStringList asked;
    QByteArray childLink;
    int recommended = 3;
    int failWith = 0;
    QByteArray failOn;
    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<SessionApi> m_api;
    std::unique_ptr<OpenSession> m_open;
};

void OpenSessionTest::init()
{
    asked.clear();
    failWith = 0;
    failOn.clear();
    recommended = 3;
    childLink = "/v2/session_analysis/call-control/" + child.toLatin1();
    m_fixture = std::make_unique<ApiFixture>();
    m_fixture->server.answerBy([this](const ScriptedRequest &request) { return answer(request); });
    m_api = std::make_unique<SessionApi>(m_fixture->client.get());
    m_open = std::make_unique<OpenSession>(m_api.get());
}

void OpenSessionTest::cleanup()
{
    m_open.reset();
    m_api.reset();
    m_fixture.reset();
}

ScriptedAnswer OpenSessionTest::answer(const ScriptedRequest &request)
{
    const QByteArray path = request.target.mid(request.target.indexOf("/session_analysis") + 17);
    asked << QString::fromLatin1(path);
    if (failWith != 0 && path.contains(failOn))
        return ScriptedAnswer::json(failWith, R"({"errors":[{"code":"x","message":"No good"}]})");
    if (path.startsWith("/metadata/"))
        return ScriptedAnswer::json(200, R"({"meta":{"max_recommended_depth":)" +
                                             QByteArray::number(recommended) + "}}");
    const QByteArray record = path.contains("expand=record") ? R"({"a":1})" : "{}";
    if (path.contains(child.toLatin1())) {
        const MadeEvent leaf{"inference", "leaf", "\"0.2\"", "\"0.2\""};
        return ScriptedAnswer::json(
            200, MadeEvent{"call-control", child.toLatin1(), "\"0.1\"", "\"0.3\"", {leaf}, "\"USD\"", record}
                     .answer());
    }
    MadeEvent cut{"call-control", child.toLatin1(), "\"0.1\"", "\"0.3\""};
    MadeEvent whole{"call-session", root.toLatin1(), "\"0\"", "\"0.3\"", {cut}, "\"USD\"", record};
    QByteArray body = whole.answer();
    body.replace("/v2/session_analysis/call-control/" + child.toLatin1(), childLink);
    return ScriptedAnswer::json(200, body);
}

void OpenSessionTest::waitUntilRead()
{
    QVERIFY(m_fixture->waitFor([this] { return !m_open->isReading(); }));
}

void OpenSessionTest::theRequestsAreAsDocumented()
{
    QSignalSpy came(m_open.get(), &OpenSession::treeChanged);
    m_open->open(address);
    waitUntilRead();
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0], QStringLiteral("/metadata/call-session"));
    QCOMPARE(asked[1], QStringLiteral("/call-session/%1?max_depth=3&include_children=true&expand=none&"
                                      "date_time=2026-03-17")
                           .arg(root));
    QCOMPARE(asked[2], QString(asked[1]).replace(QStringLiteral("none"), QStringLiteral("record")));
    QCOMPARE(came.size(), 2);
    QVERIFY(!m_open->isQuick() && m_open->tree()->hasRecords());
    // The advice is asked for once.
    m_open->open(address);
    waitUntilRead();
    QCOMPARE(asked.size(), 5);
    m_open->setDepth(9);
    waitUntilRead();
    QVERIFY(asked.last().contains(QStringLiteral("max_depth=5")));
}

void OpenSessionTest::whatIsBelowTheDepthIsReadThroughItsOwnLink()
{
    recommended = 2;
    m_open->open(address);
    waitUntilRead();
    QCOMPARE(drawn(*m_open->tree()),
             QStringLiteral("call-session 0.0 0.3 USD\n  call-control 0.1 0.3 USD !unasked\n"));
    m_open->deepenAll();
    waitUntilRead();
    QCOMPARE(asked.last(),
             QStringLiteral("/call-control/%1?max_depth=5&include_children=true&expand=record").arg(child));
    QCOMPARE(drawn(*m_open->tree()), QStringLiteral("call-session 0.0 0.3 USD\n  call-control 0.1 0.3 USD\n"
                                                    "    inference 0.2 0.2 USD\n"));
    m_open->deepenAll();
    waitUntilRead();
    QCOMPARE(asked.size(), 4);
}

void OpenSessionTest::linksToOtherOriginsAreNotFollowed()
{
    recommended = 2;
    childLink = "https://elsewhere.example/v2/session_analysis/call-control/" + child.toLatin1();
    m_open->open(address);
    waitUntilRead();
    const auto before = asked.size();
    m_open->deepen(1);
    waitUntilRead();
    QCOMPARE(asked.size(), before);
    QCOMPARE(m_open->failure()->kind, Failure::Kind::Rejected);
    QCOMPARE(m_open->tree()->size(), 2);
}

void OpenSessionTest::withoutAdviceTheUsualDepthIsAsked()
{
    failWith = 404;
    failOn = "/metadata";
    m_open->open(address);
    waitUntilRead();
    QVERIFY(!m_open->failure());
    QVERIFY(asked[1].contains(QStringLiteral("max_depth=2")));
}

void OpenSessionTest::anotherSessionDropsWhatStillRuns()
{
    m_open->open(address);
    m_open->open({QStringLiteral("call-control"), child, {}});
    waitUntilRead();
    QCOMPARE(m_open->tree()->id(0), child);
    for (const QString &path : asked)
        QVERIFY2(!path.startsWith(QStringLiteral("/call-session")), qPrintable(path));
    m_open->close();
    QVERIFY(!m_open->tree() && m_open->address().isNull());
}

void OpenSessionTest::costsStayWhenTheRecordsFail()
{
    failWith = 403;
    failOn = "expand=record";
    m_open->open(address);
    waitUntilRead();
    QVERIFY(m_open->isQuick());
    QCOMPARE(m_open->failure()->kind, Failure::Kind::Forbidden);
    failWith = 0;
    m_open->reload();
    waitUntilRead();
    QVERIFY(!m_open->isQuick() && !m_open->failure());
}

void OpenSessionTest::refusalsSayWhatToDoAndWhere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    QTest::newRow("400") << 400 << "event_id"
                         << "spelling";
    QTest::newRow("403") << 403 << "event_id"
                         << "key";
    QTest::newRow("404") << 404 << "date_time"
                         << "date";
    QTest::newRow("500") << 500 << ""
                         << "Try again";
}

void OpenSessionTest::refusalsSayWhatToDoAndWhere()
{
    QFETCH(const int, status);
    QFETCH(const QString, field);
    QFETCH(const QString, word);
    failWith = status;
    failOn = root.toLatin1();
    m_open->open(address);
    waitUntilRead();
    QVERIFY(m_open->failure().has_value());
    QVERIFY2(m_open->failure()->what.contains(word), qPrintable(m_open->failure()->what));
    QVERIFY(field.isEmpty() || m_open->failure()->problemAt(field));
    QVERIFY(!m_open->tree());
}

void OpenSessionTest::nonsenseIsNotSent_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("field");
    QTest::newRow("no type") << "" << root << ""
                             << "record_type";
    QTest::newRow("no id") << "call-session"
                           << ""
                           << ""
                           << "event_id";
    QTest::newRow("no UUID") << "call-session"
                             << "4c9d22b0"
                             << ""
                             << "event_id";
    QTest::newRow("no date") << "call-session" << root << "last week"
                             << "date_time";
}

void OpenSessionTest::nonsenseIsNotSent()
{
    QFETCH(const QString, type);
    QFETCH(const QString, event);
    QFETCH(const QString, time);
    QFETCH(const QString, field);
    m_open->open({type, event, time});
    QVERIFY(!m_open->isReading());
    QVERIFY(m_open->failure()->problemAt(field).has_value());
    QVERIFY(asked.isEmpty());
}

void OpenSessionTest::theCommandHasNoKey()
{
    const QString command = m_api->curl(address, 3, SessionApi::Expand::Record);
    QVERIFY(command.contains(QStringLiteral("/session_analysis/call-session/") + root));
    QVERIFY(command.contains(QStringLiteral("date_time=2026-03-17")));
    QVERIFY(command.contains(QStringLiteral("$TELNYX_API_KEY")));
    QVERIFY(!command.contains(QStringLiteral("KEY0123456789")));
}

#include "OpenSessionTest.moc"
SIGNALBOX_TEST(OpenSessionTest)
