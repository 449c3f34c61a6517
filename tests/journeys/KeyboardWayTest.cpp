// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/WholeWindow.h"
#include "records/ui/RecordsPane.h"
#include "sessions/SessionTableModel.h"
#include "sessions/ui/EventTable.h"
#include "sessions/ui/SessionView.h"
#include "sessions/ui/SessionsPane.h"
#include "support/TestMain.h"
#include "usage/ui/ReportView.h"
#include "usage/ui/UsagePane.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QLineEdit>

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
    void openRecords();

    std::unique_ptr<WholeWindow> m_whole;
};

void KeyboardWayTest::init()
{
    m_whole = std::make_unique<WholeWindow>();
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->isReady(), 20'000);
}

void KeyboardWayTest::cleanup()
{
    m_whole.reset();
}

void KeyboardWayTest::openRecords()
{
    m_whole->window->open(Destination::parse(QStringLiteral("records?type=call-control")));
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->pane<RecordsPane>("records")->model()->loaded() > 0 &&
                                 !m_whole->pane<RecordsPane>("records")->isReading(),
                             20'000);
    QVERIFY(m_whole->window->findChild<TableView *>(QStringLiteral("recordsTable"))->hasFocus());
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
    m_whole->window->open(there);
    auto *usage = m_whole->pane<UsagePane>("usage");
    QTRY_VERIFY_WITH_TIMEOUT(usage->reportView()->hasReport() && !usage->isReading() &&
                                 usage->reportView()->view().result.report.product == u"call-control",
                             20'000);
    // The first bar, and what it is made of.
    for (int tab = 0; tab < 60 && !usage->reportView()->chart()->isAncestorOf(QApplication::focusWidget());
         ++tab)
        m_whole->press(Qt::Key_Tab);
    QVERIFY(usage->reportView()->chart()->isAncestorOf(QApplication::focusWidget()));
    m_whole->press(Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(usage->reportView()->chart()->currentBucket(), 0, 20'000);
    m_whole->press(Qt::Key_Return);
    m_whole->press(Qt::Key_Return, Qt::ControlModifier);
    auto *records = m_whole->pane<RecordsPane>("records");
    QTRY_COMPARE_WITH_TIMEOUT(m_whole->window->currentPane(), static_cast<Pane *>(records), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(records->model()->loaded() > 0 && !records->isReading(), 20'000);
    // One of the records, and its session.
    auto *table = m_whole->window->findChild<TableView *>(QStringLiteral("recordsTable"));
    QVERIFY(table->hasFocus());
    m_whole->press(Qt::Key_Home, Qt::ControlModifier);
    m_whole->press(Qt::Key_Down);
    const int row = table->currentIndex().row();
    const QString id = records->model()->recordAt(table->currentIndex().row()).value(QStringLiteral("id"));
    m_whole->press(Qt::Key_Return);
    auto *sessions = m_whole->pane<SessionsPane>("sessions");
    QTRY_COMPARE_WITH_TIMEOUT(m_whole->window->currentPane(), static_cast<Pane *>(sessions), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(sessions->desk()->session()->tree() && !sessions->desk()->session()->isReading(),
                             20'000);
    QCOMPARE(sessions->desk()->session()->tree()->id(0), id);
    QVERIFY(!sessions->desk()->session()->address().time.isEmpty());
    QVERIFY(sessions->sessionView()->model()->rowCount() > 0);
    // The keys of the tree work at once.
    QVERIFY(sessions->sessionView()->table()->hasFocus());
    m_whole->press(Qt::Key_Asterisk);
    QCOMPARE(sessions->sessionView()->model()->rowCount(), sessions->desk()->session()->tree()->size());
    // And home the same way.
    m_whole->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_whole->window->currentPane(), static_cast<Pane *>(records), 20'000);
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), row);
    m_whole->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_whole->window->currentPane(), static_cast<Pane *>(usage), 20'000);
    QCOMPARE(usage->reportView()->chart()->currentBucket(), 0);
}

void KeyboardWayTest::markedRecordsAreAnalysedTogether()
{
    openRecords();
    m_whole->press(Qt::Key_Home, Qt::ControlModifier);
    m_whole->press(Qt::Key_Down, Qt::ShiftModifier);
    m_whole->press(Qt::Key_Down, Qt::ShiftModifier);
    auto *analyse = m_whole->window->findChild<QAction *>(QStringLiteral("recordsAnalyse"));
    QVERIFY(analyse && analyse->isEnabled());
    m_whole->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), 20'000);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("analyse 3"));
    m_whole->press(Qt::Key_Return);
    auto *sessions = m_whole->pane<SessionsPane>("sessions");
    QTRY_COMPARE_WITH_TIMEOUT(m_whole->window->currentPane(), static_cast<Pane *>(sessions), 20'000);
    QCOMPARE(sessions->face(), SessionsPane::Face::Batch);
    const SessionBatch *batch = sessions->desk()->batch();
    QCOMPARE(batch->lines().size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(!batch->isRunning(), 20'000);
    for (const SessionBatch::Line &line : batch->lines())
        QCOMPARE(line.state, SessionBatch::Line::State::Read);
}

#include "KeyboardWayTest.moc"
SIGNALBOX_TEST(KeyboardWayTest)
