// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/DocumentInspector.h"
#include "records/ui/RecordsPane.h"
#include "sessions/SessionTableModel.h"
#include "sessions/ui/EventTable.h"
#include "sessions/ui/SessionView.h"
#include "sessions/ui/SessionsPane.h"
#include "shell/MainWindow.h"
#include "shell/PaneList.h"
#include "shell/Workspace.h"
#include "support/TestMain.h"
#include "usage/ui/ReportView.h"
#include "usage/ui/UsagePane.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

/// From a bar of usage to the records behind it and to the session of one of them, with keys alone, in the
/// real window and against the embedded server.
class KeyboardWayTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aBarLeadsToRecordsAndToTheTreeAndBack();
    void markedRecordsAreAnalysedTogether();

private:
    template <class Of>
    Of *pane(const char *name) const
    {
        return static_cast<Of *>(m_window->pane(QLatin1String(name)));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void openRecords();

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_space;
    std::unique_ptr<DocumentInspector> m_inspector;
    std::unique_ptr<MainWindow> m_window;
};

void KeyboardWayTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.folder = m_folder->path();
    options.keysInMemory = true;
    m_space = std::make_unique<Workspace>(options, &m_clock);
    QVERIFY(m_space->open());
    QVERIFY(m_space->openDemo());
    m_inspector = std::make_unique<DocumentInspector>();
    m_window = std::make_unique<MainWindow>(m_space->settings(), &m_clock);
    const auto leads = [this](const Destination &place) { return m_window->pane(place.pane) != nullptr; };
    for (Pane *one : PaneList::make({m_space.get(), m_inspector.get(), leads}))
        m_window->addPane(one);
    m_window->resize(1'400, 900);
    m_window->show();
    m_window->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeWindow(), 20'000);
    m_space->openAll();
}

void KeyboardWayTest::cleanup()
{
    m_window.reset();
    m_inspector.reset();
    m_space->close();
    m_space.reset();
}

/// To whatever has the focus, as a keyboard does.
void KeyboardWayTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), static_cast<Qt::Key>(key), modifiers);
}

void KeyboardWayTest::openRecords()
{
    m_window->open(Destination::parse(QStringLiteral("records?type=call-control")));
    QTRY_VERIFY_WITH_TIMEOUT(pane<RecordsPane>("records")->model()->loaded() > 0 &&
                                 !pane<RecordsPane>("records")->isReading(),
                             20'000);
    QVERIFY(m_window->findChild<TableView *>(QStringLiteral("recordsTable"))->hasFocus());
}

void KeyboardWayTest::aBarLeadsToRecordsAndToTheTreeAndBack()
{
    Report report;
    report.product = QStringLiteral("call-control");
    report.metrics = {QStringLiteral("cost")};
    report.dimensions = {QStringLiteral("direction")};
    report.range.preset = RangeChoice::Preset::LastDays;
    report.range.count = 20;
    Destination there{QStringLiteral("usage"), {}};
    there.query.addQueryItem(QStringLiteral("report"), QString::fromLatin1(QUrl::toPercentEncoding(
                                                           QString::fromUtf8(report.toJson()))));
    m_window->open(there);
    auto *usage = pane<UsagePane>("usage");
    QTRY_VERIFY_WITH_TIMEOUT(usage->reportView()->hasReport() && !usage->isReading() &&
                                 usage->reportView()->view().result.report.product == u"call-control",
                             20'000);
    // The first bar, and what it is made of.
    for (int tab = 0; tab < 60 && !usage->reportView()->chart()->isAncestorOf(QApplication::focusWidget());
         ++tab)
        press(Qt::Key_Tab);
    QVERIFY(usage->reportView()->chart()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(usage->reportView()->chart()->currentBucket(), 0, 20'000);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *records = pane<RecordsPane>("records");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPane(), static_cast<Pane *>(records), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(records->model()->loaded() > 0 && !records->isReading(), 20'000);
    // One of the records, and its session.
    auto *table = m_window->findChild<TableView *>(QStringLiteral("recordsTable"));
    QVERIFY(table->hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    const int row = table->currentIndex().row();
    const QString id = records->model()->recordAt(table->currentIndex().row()).value(QStringLiteral("id"));
    press(Qt::Key_Return);
    auto *sessions = pane<SessionsPane>("sessions");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPane(), static_cast<Pane *>(sessions), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(sessions->desk()->session()->tree() && !sessions->desk()->session()->isReading(),
                             20'000);
    QCOMPARE(sessions->desk()->session()->tree()->id(0), id);
    QVERIFY(!sessions->desk()->session()->address().time.isEmpty());
    QVERIFY(sessions->sessionView()->model()->rowCount() > 0);
    // The keys of the tree work at once.
    QVERIFY(sessions->sessionView()->table()->hasFocus());
    press(Qt::Key_Asterisk);
    QCOMPARE(sessions->sessionView()->model()->rowCount(), sessions->desk()->session()->tree()->size());
    // And home the same way.
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPane(), static_cast<Pane *>(records), 20'000);
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), row);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPane(), static_cast<Pane *>(usage), 20'000);
    QCOMPARE(usage->reportView()->chart()->currentBucket(), 0);
}

void KeyboardWayTest::markedRecordsAreAnalysedTogether()
{
    openRecords();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    auto *analyse = m_window->findChild<QAction *>(QStringLiteral("recordsAnalyse"));
    QVERIFY(analyse && analyse->isEnabled());
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), 20'000);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("analyse 3"));
    press(Qt::Key_Return);
    auto *sessions = pane<SessionsPane>("sessions");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPane(), static_cast<Pane *>(sessions), 20'000);
    QCOMPARE(sessions->face(), SessionsPane::Face::Batch);
    const SessionBatch *batch = sessions->desk()->batch();
    QCOMPARE(batch->lines().size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(!batch->isRunning(), 20'000);
    for (const SessionBatch::Line &line : batch->lines())
        QCOMPARE(line.state, SessionBatch::Line::State::Read);
}

#include "KeyboardWayTest.moc"
SIGNALBOX_TEST(KeyboardWayTest)
