// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SessionsPane.h"
#include "api/ApiClient.h"
#include "sandbox/Sandbox.h"
#include "sandbox/SessionBytes.h"
#include "sessions/SessionApi.h"
#include "sessions/SessionTableModel.h"
#include "sessions/ui/BatchView.h"
#include "sessions/ui/CompareDialog.h"
#include "sessions/ui/CompareView.h"
#include "sessions/ui/EventTable.h"
#include "sessions/ui/SessionExportMenu.h"
#include "sessions/ui/SessionView.h"
#include "store/Database.h"
#include "store/KnownSessionTable.h"
#include "support/TestMain.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace {
const SessionAddress documented{QStringLiteral("call-session"),
                                QStringLiteral("a1b2c3d4-5e6f-7a8b-9c0d-1e2f3a4b5c6d"),
                                QStringLiteral("2026-03-17")};
} // namespace

/// The whole pane against the sandbox, as an operator uses it.
class SessionsPaneTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAnAccountItSaysSo();
    void aPastedIdOpensItsSession();
    void mistakesAreMarkedWhereTheyAre_data();
    void mistakesAreMarkedWhereTheyAre();
    void refusalsOfTheServerAreExplainedInPlace();
    void aWholeAnswerCanBePasted();
    void aSavedSessionOpensAgain();
    void aFileThatIsNoneIsExplained();
    void anotherAccountSeesNothingOfThisOne();
    void anAccountThatLeavesTakesItsWorkAlong();
    void sessionsAreComparedThroughTheDialog();
    void bookmarksComeAndGo();
    void placesLeadBack();
    void theCommandForAShellHasNoKey();
    void somethingThatRunsStopsWithAnotherSession();
    void aFileThatComesLateTakesNoPlace();
    void aComparisonThatComesLateTakesNoPlace();

private:
    template <class Of>
    Of *part(const char *name) const
    {
        return m_pane->findChild<Of *>(QLatin1String(name));
    }
    std::unique_ptr<SessionDesk> makeDesk();
    void open(const SessionAddress &address);
    void type(const QString &text);
    bool isRead(int events) const;
    QString page() const;

    std::unique_ptr<Sandbox> m_sandbox;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Account m_account;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<KnownSessionTable> m_known;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<SessionDesk> m_desk;
    std::unique_ptr<SessionsPane> m_pane;
};

void SessionsPaneTest::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 1});
    QVERIFY(m_sandbox->start());
    m_account.apiBase = m_sandbox->url();
    m_database = std::make_unique<Database>(m_folder.filePath(QStringLiteral("signalbox.sqlite")));
    m_database->open();
    m_known = std::make_unique<KnownSessionTable>(m_database.get());
}

std::unique_ptr<SessionDesk> SessionsPaneTest::makeDesk()
{
    return std::make_unique<SessionDesk>(
        m_account, SessionDesk::Parts{.client = m_client.get(), .known = m_known.get(), .clock = &m_clock});
}

void SessionsPaneTest::init()
{
    m_sandbox->setFaults({});
    m_account.id = QUuid::createUuid();
    m_client = std::make_unique<ApiClient>(m_account, Secret(m_sandbox->key()), &m_clock, nullptr);
    m_desk = makeDesk();
    m_pane = std::make_unique<SessionsPane>(&m_clock);
    m_pane->resize(1'300, 850);
    m_pane->setDesk(m_desk.get());
    m_pane->show();
}

void SessionsPaneTest::cleanup()
{
    m_pane.reset();
    m_desk.reset();
    m_client.reset();
}

bool SessionsPaneTest::isRead(int events) const
{
    const OpenSession *session = m_pane->desk()->session();
    return session->tree() && !session->isReading() && !session->isQuick() &&
           session->tree()->size() == events;
}

void SessionsPaneTest::open(const SessionAddress &address)
{
    m_pane->openSession(address);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(11), 10'000);
}

void SessionsPaneTest::type(const QString &text)
{
    auto *field = part<QLineEdit>("sessionEvent");
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

QString SessionsPaneTest::page() const
{
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("could not be read")))
            return label->text();
    }
    return {};
}

void SessionsPaneTest::withoutAnAccountItSaysSo()
{
    m_pane->setDesk(nullptr);
    QVERIFY(!part<QLineEdit>("sessionEvent")->isVisible());
    // Whatever is asked for waits for the account.
    QVERIFY(m_pane->open(documented.destination()));
    m_pane->setDesk(m_desk.get());
    QTRY_VERIFY_WITH_TIMEOUT(isRead(11), 10'000);
}

void SessionsPaneTest::aPastedIdOpensItsSession()
{
    part<QLineEdit>("sessionTime")->setText(documented.time);
    type(QStringLiteral("  ") + documented.event);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(11), 10'000);
    QCOMPARE(part<QLabel>("sessionTotal")->text(), QStringLiteral("0.212800 USD"));
    QCOMPARE(m_pane->sessionView()->model()->rowCount(), 11);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->shelf()->recent().size(), 1, 20'000);
    // The same by its link, which says type and date itself.
    m_desk->session()->close();
    part<QLineEdit>("sessionTime")->clear();
    type(QStringLiteral("https://api.telnyx.com/v2/session_analysis/call-session/%1?date_time=2026-03-17")
             .arg(documented.event));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(11), 10'000);
    QCOMPARE(m_desk->session()->address(), documented);
}

void SessionsPaneTest::mistakesAreMarkedWhereTheyAre_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("nothing") << ""
                             << ""
                             << "sessionEvent";
    QTest::newRow("no id") << "my call"
                           << ""
                           << "sessionEvent";
    QTest::newRow("no date") << documented.event << "yesterday"
                             << "sessionTime";
}

void SessionsPaneTest::mistakesAreMarkedWhereTheyAre()
{
    QFETCH(const QString, event);
    QFETCH(const QString, time);
    QFETCH(const QString, wrong);
    part<QLineEdit>("sessionTime")->setText(time);
    type(event);
    for (const char *name : {"sessionEvent", "sessionTime"})
        QCOMPARE(part<QLineEdit>(name)->property("wrong").toBool(), wrong == QLatin1String(name));
    QVERIFY(!part<QLabel>("sessionWhy")->text().isEmpty());
    // What was typed stays, and mending it takes the mark away.
    QCOMPARE(part<QLineEdit>("sessionEvent")->text(), event);
    QTest::keyClicks(part<QLineEdit>(wrong.toLatin1().constData()), QStringLiteral("x"));
    QVERIFY(part<QLabel>("sessionWhy")->text().isEmpty());
}

void SessionsPaneTest::refusalsOfTheServerAreExplainedInPlace()
{
    SessionAddress address = documented;
    address.time = QStringLiteral("2026-01-01");
    m_pane->openSession(address);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session()->isReading(), 10'000);
    QVERIFY(part<QLineEdit>("sessionTime")->property("wrong").toBool());
    QVERIFY(!page().isEmpty());
    address = documented;
    address.type = QStringLiteral("call-sesion");
    m_pane->openSession(address);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session()->isReading(), 10'000);
    QVERIFY(part<QComboBox>("sessionType")->property("wrong").toBool());
    // And then it is right.
    open(documented);
    QVERIFY(!part<QComboBox>("sessionType")->property("wrong").toBool());
    QVERIFY(page().isEmpty());
}

void SessionsPaneTest::aWholeAnswerCanBePasted()
{
    type(
        QStringLiteral(R"({"session_id":"x","root":{"id":"1","event_name":"amd","cost":{"event_cost":"0.02",)"
                       R"("cumulative_cost":"0.02","currency":"USD"},"children":[]}})"));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(1), 20'000);
    QCOMPARE(part<QLabel>("sessionTotal")->text(), QStringLiteral("0.02 USD"));
    // However long it is, it never stands in the field.
    const QByteArray large = sandbox::SessionBytes::make(3'000);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(large));
    auto *field = part<QLineEdit>("sessionEvent");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(3'000), 20'000);
    QVERIFY(field->text().size() < 100);
}

void SessionsPaneTest::aSavedSessionOpensAgain()
{
    open(documented);
    const QString path = m_folder.filePath(QStringLiteral("call.signalbox-session"));
    QSignalSpy noted(m_pane->exportMenu(), &SessionExportMenu::noted);
    m_pane->exportMenu()->write(SessionExportMenu::Format::Session, path);
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, 20'000);
    m_desk->session()->close();
    m_sandbox->forgetRequests();
    QVERIFY(m_pane->open(SessionFile::place(path)));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(11), 20'000);
    QCOMPARE(m_desk->session()->from(), QStringLiteral("call.signalbox-session"));
    QCOMPARE(m_desk->session()->address().event, documented.event);
    QCOMPARE(m_sandbox->requestCount("GET", "session_analysis/call-session"), 0);
}

void SessionsPaneTest::aFileThatIsNoneIsExplained()
{
    open(documented);
    m_pane->openFile(m_folder.path());
    auto *trouble = part<QWidget>("sessionTrouble");
    QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), 20'000);
    // What was open stays.
    QVERIFY(isRead(11));
}

void SessionsPaneTest::anotherAccountSeesNothingOfThisOne()
{
    open(documented);
    m_account.id = QUuid::createUuid();
    const auto other = makeDesk();
    m_pane->setDesk(other.get());
    QCOMPARE(m_pane->sessionView()->model()->rowCount(), 0);
    QVERIFY(!part<QLabel>("sessionTotal")->isVisible());
    QVERIFY(part<QLineEdit>("sessionEvent")->text().isEmpty());
    QVERIFY(other->shelf()->recent().isEmpty());
    // Back again everything is where it was.
    m_pane->setDesk(m_desk.get());
    QVERIFY(isRead(11));
    QCOMPARE(part<QLineEdit>("sessionEvent")->text(), documented.event);
    QVERIFY(m_pane->exportMenu()->actions().first()->isEnabled());
    m_pane->setDesk(nullptr);
    QVERIFY(!m_pane->exportMenu()->actions().first()->isEnabled());
}

void SessionsPaneTest::anAccountThatLeavesTakesItsWorkAlong()
{
    m_pane->openSession(documented);
    m_pane->compareWith(documented);
    m_desk->batch()->start({documented});
    m_pane->setDesk(nullptr);
    m_desk.reset();
    QCoreApplication::processEvents();
    QVERIFY(!m_pane->desk());
    QVERIFY(m_pane->open(Destination{QStringLiteral("sessions"), {}}));
}

void SessionsPaneTest::sessionsAreComparedThroughTheDialog()
{
    open(documented);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->shelf()->recent().isEmpty(), 20'000);
    QTest::mouseClick(part<QPushButton>("sessionCompare"), Qt::LeftButton);
    auto *dialog = m_pane->findChild<CompareDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("sessionCompareEvent"));
    field->setText(documented.event);
    dialog->accept();
    // A session is not compared with itself, and what was typed stays.
    QVERIFY(dialog->isVisible());
    QCOMPARE(field->text(), documented.event);
    field->setText(QStringLiteral("call-control/") + m_desk->session()->tree()->id(4));
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->compareView()->hasComparison(), 10'000);
    QCOMPARE(m_pane->face(), SessionsPane::Face::Compare);
}

void SessionsPaneTest::bookmarksComeAndGo()
{
    open(documented);
    auto *button = part<QPushButton>("sessionBookmark");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_desk->shelf()->bookmarks().size(), 1);
    QSignalSpy undo(m_pane.get(), &Pane::notedWithUndo);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_desk->shelf()->bookmarks().isEmpty());
    undo.first()[1].value<std::function<void()>>()();
    QCOMPARE(m_desk->shelf()->bookmarks().size(), 1);
}

void SessionsPaneTest::placesLeadBack()
{
    open(documented);
    const Destination session = m_pane->here();
    QCOMPARE(SessionAddress::of(session), documented);
    part<QTabBar>("sessionTabs")->setCurrentIndex(4);
    const Destination map = m_pane->here();
    QVERIFY(m_pane->open(session));
    QCOMPARE(m_pane->face(), SessionsPane::Face::Session);
    QVERIFY(m_pane->open(map));
    QCOMPARE(m_pane->face(), SessionsPane::Face::Schema);
    QVERIFY(!m_pane->open(Destination{QStringLiteral("faxes"), {}}));
}

void SessionsPaneTest::theCommandForAShellHasNoKey()
{
    open(documented);
    m_pane->findChild<QAction *>(QStringLiteral("sessionCurlAction"))->trigger();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains(documented.event) && command.contains(QStringLiteral("$TELNYX_API_KEY")));
    QVERIFY(!command.contains(QString::fromLatin1(m_sandbox->key())));
}

void SessionsPaneTest::somethingThatRunsStopsWithAnotherSession()
{
    m_pane->openSession(
        {QStringLiteral("call-session"), QStringLiteral("00000000-0000-4000-b000-000000000000"), {}});
    m_pane->openSession(documented);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(11), 10'000);
    QVERIFY(!m_desk->session()->failure());
}

void SessionsPaneTest::aFileThatComesLateTakesNoPlace()
{
    QFile file(m_folder.filePath(QStringLiteral("late.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sandbox::SessionBytes::make(3'000));
    file.close();
    QSignalSpy noted(m_pane.get(), &Pane::noted);
    m_pane->openFile(file.fileName());
    m_pane->openSession(documented);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(11), 10'000);
    QVERIFY(m_desk->session()->from().isEmpty() && noted.isEmpty());
}

void SessionsPaneTest::aComparisonThatComesLateTakesNoPlace()
{
    open(documented);
    const SessionAddress branch = m_desk->session()->tree()->address(4);
    m_pane->compareWith(branch);
    m_pane->openSession(branch);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(7), 10'000);
    QVERIFY(!m_pane->compareView()->hasComparison());
}

#include "SessionsPaneTest.moc"
SIGNALBOX_TEST(SessionsPaneTest)
