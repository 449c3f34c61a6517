// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "sandbox/Sandbox.h"
#include "sessions/SessionReader.h"
#include "sessions/ui/SessionView.h"
#include "sessions/ui/SessionsPane.h"
#include "store/Database.h"
#include "store/KnownSessionTable.h"
#include "support/Looks.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

/// The pane in the states that a tour doesn't meet, in pictures: without an account, without a session,
/// refused, offline, without records, cut, and with odd costs.
class SessionsPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pane_data();
    void pane();

private:
    void bringTo(const QString &state, SessionsPane &pane, SessionDesk &desk);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<KnownSessionTable> m_known;
};

namespace {
SessionAddress documented()
{
    return {QStringLiteral("call-session"), QStringLiteral("a1b2c3d4-5e6f-7a8b-9c0d-1e2f3a4b5c6d"),
            QStringLiteral("2026-03-17")};
}

QByteArray node(const char *type, const char *id, const char *own, const char *whole, const char *currency,
                const QByteArray &children = {})
{
    return QByteArray(R"({"id":")") + id + R"(","event_name":")" + type + R"(","cost":{"event_cost":)" + own +
           R"(,"cumulative_cost":)" + whole + R"(,"currency":")" + currency + R"("},"children":[)" +
           children + "]}";
}

QByteArray odd()
{
    const QByteArray again = node("call-control", "2", "\"0.1\"", "\"0.1\"", "USD");
    const QByteArray children = node("call-control", "2", "\"0.1\"", "\"0.35\"", "USD", again) + ',' +
                                node("recording", "3", "\"NaN\"", "1e400", "USD") + ',' +
                                node("webrtc", "4", "\"0.02\"", "\"0.02\"", "EUR") + ',' +
                                node("amd", "5", "\"-0.05\"", "\"-0.05\"", "USD");
    return "{\"session_id\":\"odd\",\"root\":" +
           node("call-session", "1", "\"0\"", "\"0.31\"", "USD", children) + '}';
}
} // namespace

void SessionsPicturesTest::initTestCase()
{
    m_database = std::make_unique<Database>(m_folder.filePath(QStringLiteral("signalbox.sqlite")));
    m_database->open();
    m_known = std::make_unique<KnownSessionTable>(m_database.get());
}

void SessionsPicturesTest::pane_data()
{
    Looks::addRows({QStringLiteral("no-account"), QStringLiteral("empty"), QStringLiteral("refused"),
                    QStringLiteral("offline"), QStringLiteral("no-records"), QStringLiteral("cut"),
                    QStringLiteral("odd"), QStringLiteral("no-file")});
}

void SessionsPicturesTest::bringTo(const QString &state, SessionsPane &pane, SessionDesk &desk)
{
    const OpenSession *session = desk.session();
    const auto isOver = [&] { return !session->isReading() && (session->tree() || session->failure()); };
    SessionAddress address = documented();
    if (state == u"refused")
        address.time = QStringLiteral("2026-01-01");
    if (state != u"empty" && state != u"no-account" && state != u"odd") {
        pane.openSession(address);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20'000);
    }
    if (state == u"cut") {
        desk.session()->setDepth(2);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20'000);
    } else if (state == u"odd") {
        auto tree = SessionReader::read(odd(), 5);
        QVERIFY(tree);
        desk.session()->show(std::make_shared<const SessionTree>(std::move(*tree)), {},
                             QStringLiteral("odd.json"));
        pane.sessionView()->setCurrent(1);
    } else if (state == u"no-file") {
        pane.openFile(m_folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(pane.findChild<QWidget *>(QStringLiteral("sessionTrouble"))->isVisible(),
                                 20'000);
    }
}

void SessionsPicturesTest::pane()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    Sandbox sandbox(SandboxOptions{.faxes = 1});
    QVERIFY(sandbox.start());
    if (state == u"no-records")
        QVERIFY(sandbox.setFaults(
            R"([{"path":"/session_analysis/call-session","skip":1,"count":9,"do":"status","status":403}])"));
    if (state == u"offline")
        sandbox.stop();
    Account account;
    account.id = QUuid::createUuid();
    account.apiBase = sandbox.url();
    ApiClient client(account, Secret(sandbox.key()), &m_clock, nullptr);
    SessionDesk desk(account, {.client = &client, .known = m_known.get(), .clock = &m_clock});
    SessionsPane pane(&m_clock);
    pane.resize(looks.sized(1'240, 780));
    if (state != u"no-account")
        pane.setDesk(&desk);
    pane.show();
    bringTo(state, pane, desk);
    QVERIFY(Looks::take(pane, QStringLiteral("sessions")));
    pane.setDesk(nullptr);
}

#include "SessionsPicturesTest.moc"
SIGNALBOX_TEST(SessionsPicturesTest)
