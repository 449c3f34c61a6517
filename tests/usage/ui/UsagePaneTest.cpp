// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/UsagePane.h"

#include "api/ApiClient.h"
#include "api/RequestLog.h"
#include "sandbox/Sandbox.h"
#include "store/Database.h"
#include "store/SavedReportTable.h"
#include "store/UsageDayTable.h"
#include "support/TestMain.h"
#include "usage/ui/AskLine.h"
#include "usage/ui/BuilderBar.h"
#include "usage/ui/ChoicePopup.h"
#include "usage/ui/ReportView.h"
#include "widgets/Banner.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The pane over the demo server, a real store and real HTTP.
class UsagePaneTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aFirstReportIsThereWithoutBeingAskedFor();
    void aQuestionBecomesAReport();
    void aDoubtIsAskedBackAndChangesNothing();
    void anotherDrawingAsksForNothing();
    void aRefusalOfTheServerMarksThePart();
    void whatFailsSaysSoAndCanBeTriedAgain();
    void aRefusedReportNeverTakesOverOldNumbers();
    void nothingOfOneAccountStandsUnderAnother();
    void whatAnotherProductLacksIsSaid();
    void aQuestionGoesWithItsReportAndADraftStays();
    void tabGoesAsThePaneIsRead();
    void whereWeAreCanBeOpenedAgain();
    void whatIsNoReportLeadsNowhere();
    void withoutAnAccountThereIsAWayOn();

private:
    bool isShown() const { return m_pane->reportView()->hasReport() && !m_pane->isReading(); }
    const Report &report() const { return m_pane->reportView()->view().result.report; }
    void ask(const QString &question)
    {
        m_pane->findChild<QLineEdit *>(QStringLiteral("usageAsk"))->setText(question);
        QTest::keyClick(m_pane->findChild<QLineEdit *>(QStringLiteral("usageAsk")), Qt::Key_Return);
    }

    SystemClock m_clock;
    RequestLog m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageDayTable> m_days;
    std::unique_ptr<SavedReportTable> m_saved;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<UsageDesk> m_desk;
    std::unique_ptr<UsagePane> m_pane;
};

void UsagePaneTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<Sandbox>();
    QVERIFY(m_sandbox->start());
    m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("store.sqlite")));
    m_database->open();
    m_days = std::make_unique<UsageDayTable>(m_database.get());
    m_saved = std::make_unique<SavedReportTable>(m_database.get());
    Account account;
    account.id = QUuid::createUuid();
    account.apiBase = m_sandbox->url();
    m_client = std::make_unique<ApiClient>(account, Secret(m_sandbox->key()), &m_clock, &m_log);
    m_desk = std::make_unique<UsageDesk>(
        account, UsageDesk::Parts{m_client.get(), m_days.get(), m_saved.get(), &m_clock});
    m_pane = std::make_unique<UsagePane>(&m_clock);
    m_pane->resize(1'200, 800);
    m_pane->setDesk(m_desk.get());
    m_pane->show();
}

void UsagePaneTest::cleanup()
{
    m_pane.reset();
    m_desk.reset();
    m_client.reset();
    m_saved.reset();
    m_days.reset();
    m_database.reset();
    m_sandbox.reset();
}

void UsagePaneTest::aFirstReportIsThereWithoutBeingAskedFor()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    QCOMPARE(report().product, QStringLiteral("sip-trunking"));
    QVERIFY(m_pane->reportView()->model()->rowCount() > 2);
    QVERIFY(m_pane->reportView()->summary().contains(QStringLiteral("SIP Trunking")));
}

void UsagePaneTest::aQuestionBecomesAReport()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    ask(QStringLiteral("fax cost last month by direction as a table"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && report().product == u"fax-api", 20'000);
    QCOMPARE(report().dimensions, QStringList{QStringLiteral("direction")});
    QCOMPARE(m_pane->reportView()->view().kind, ChartKind::Table);
    QCOMPARE(m_pane->reportView()->model()->rowCount(), 3); // two directions and the total
}

void UsagePaneTest::aDoubtIsAskedBackAndChangesNothing()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    const Report before = report();
    ask(QStringLiteral("cost last month"));
    const auto *why = m_pane->findChild<QLabel *>(QStringLiteral("usageAskWhy"));
    QVERIFY(why->isVisible());
    QVERIFY(why->text().endsWith(u'?') || why->text().contains(u'?'));
    QVERIFY(report() == before);
}

void UsagePaneTest::anotherDrawingAsksForNothing()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    m_sandbox->forgetRequests();
    emit m_pane->reportView()->kindChosen(ChartKind::Pie);
    QTRY_VERIFY(isShown() && m_pane->reportView()->view().kind == ChartKind::Pie);
    QCOMPARE(m_sandbox->requestCount("GET", "/usage_reports"), 0);
}

void UsagePaneTest::aRefusalOfTheServerMarksThePart()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    Report odd = report();
    odd.filters = {{QStringLiteral("direction"), {QStringLiteral("inbound")}}};
    odd.range = RangeChoice();
    odd.range.preset = RangeChoice::Preset::Literal;
    odd.range.literal = QStringLiteral("some_time");
    m_pane->run(odd);
    auto *complaint = m_pane->findChild<QLabel *>(QStringLiteral("usageComplaint"));
    QTRY_VERIFY_WITH_TIMEOUT(complaint->isVisible() && !complaint->text().isEmpty(), 20'000);
    QVERIFY(m_pane->findChild<Banner *>(QStringLiteral("usageTrouble"))->isVisible());
    // What was built is still there.
    QVERIFY(m_pane->findChild<BuilderBar *>()->report() == odd);
}

void UsagePaneTest::whatFailsSaysSoAndCanBeTriedAgain()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    m_sandbox->stop();
    Report other = report();
    other.metrics = {QStringLiteral("attempted")};
    m_pane->run(other);
    auto *trouble = m_pane->findChild<Banner *>(QStringLiteral("usageTrouble"));
    QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), 30'000);
    QVERIFY(m_sandbox->start());
    m_pane->run(other);
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && report() == other, 20'000);
    QVERIFY(!trouble->isVisible());
}

void UsagePaneTest::aRefusedReportNeverTakesOverOldNumbers()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    const Report before = report();
    Report impossible = before;
    impossible.metrics.clear();
    m_pane->run(impossible);
    emit m_pane->reportView()->kindChosen(ChartKind::Pie);
    QVERIFY(!m_pane->isReading());
    QVERIFY(report() == before);
}

void UsagePaneTest::nothingOfOneAccountStandsUnderAnother()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    Account account;
    account.id = QUuid::createUuid();
    account.apiBase = m_sandbox->url();
    UsageDesk other(account, UsageDesk::Parts{m_client.get(), m_days.get(), m_saved.get(), &m_clock});
    m_pane->setDesk(&other);
    QVERIFY(!m_pane->reportView()->hasReport());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    m_pane->setDesk(nullptr);
}

void UsagePaneTest::whatAnotherProductLacksIsSaid()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    QTest::mouseClick(m_pane->findChild<QPushButton *>(QStringLiteral("usageProduct")), Qt::LeftButton);
    auto *popup = m_pane->findChild<ChoicePopup *>();
    QVERIFY(popup);
    emit popup->chosen({QStringLiteral("messaging/")});
    popup->close();
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && report().product == u"messaging", 20'000);
    const auto *said = m_pane->findChild<QLabel *>(QStringLiteral("usageComplaint"));
    QVERIFY(said->isVisible());
    QVERIFY(said->text().contains(QStringLiteral("country_code")));
}

void UsagePaneTest::aQuestionGoesWithItsReportAndADraftStays()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    const Report first = report();
    auto *field = m_pane->findChild<QLineEdit *>(QStringLiteral("usageAsk"));
    ask(QStringLiteral("fax cost last month by direction"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && report().product == u"fax-api", 20'000);
    m_pane->run(first);
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(field->text(), QStringLiteral("fax cost last month by direction"));
    field->setText(QStringLiteral("half a quest"));
    m_pane->run(first);
    QCOMPARE(field->text(), QStringLiteral("half a quest"));
}

void UsagePaneTest::tabGoesAsThePaneIsRead()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    // Made anew once, as with every change.
    Report other = report();
    other.grain = Grain::Week;
    m_pane->run(other);
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && report() == other, 20'000);
    m_pane->activateWindow();
    QWidget *at = m_pane->findChild<QLineEdit *>(QStringLiteral("usageAsk"));
    at->setFocus();
    QTRY_VERIFY(at->hasFocus());
    QStringList met;
    for (int step = 0; step < 24; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met << QApplication::focusWidget()->objectName();
    }
    const QStringList wanted{
        QStringLiteral("usageAskButton"), QStringLiteral("usageSave"),    QStringLiteral("usageExport"),
        QStringLiteral("usageTabs"),      QStringLiteral("usageProduct"), QStringLiteral("usageMetrics"),
        QStringLiteral("usageRange"),     QStringLiteral("usageMore"),    QStringLiteral("usageTable")};
    qsizetype place = -1;
    for (const QString &name : wanted) {
        QVERIFY2(met.indexOf(name) > place, qPrintable(name + QStringLiteral(" in ") + met.join(u' ')));
        place = met.indexOf(name);
    }
}

void UsagePaneTest::whereWeAreCanBeOpenedAgain()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    const Destination first = m_pane->here();
    ask(QStringLiteral("fax cost last month by direction"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && report().product == u"fax-api", 20'000);
    QVERIFY(m_pane->open(Destination::parse(first.toString())));
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && report().product == u"sip-trunking", 20'000);
}

void UsagePaneTest::whatIsNoReportLeadsNowhere()
{
    QVERIFY(!m_pane->open(Destination::parse(QStringLiteral("usage?report=nonsense"))));
    QVERIFY(!m_pane->open(Destination::parse(QStringLiteral("faxes"))));
}

void UsagePaneTest::withoutAnAccountThereIsAWayOn()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    m_pane->setDesk(nullptr);
    QVERIFY(!m_pane->findChild<BuilderBar *>()->isVisible());
    QVERIFY(!m_pane->findChild<AskLine *>()->isEnabled());
}

SIGNALBOX_TEST(UsagePaneTest)
#include "UsagePaneTest.moc"
