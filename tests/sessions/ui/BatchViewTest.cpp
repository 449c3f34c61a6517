// SPDX-License-Identifier: GPL-3.0-or-later
#include "BatchViewFixture.h"
#include "sessions/BatchExport.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureCard.h"
#include "widgets/MutedLabel.h"
#include "widgets/SegmentedControl.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

class BatchViewTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutABatchItSaysHowToBegin();
    void theDearestStandFirstAndOutliersAreMarked();
    void rowsChangeOneByOne();
    void ordersOfAllColumnsHoldWhileLinesComeIn();
    void figuresAreThoseOfTheBatch();
    void itStopsAndGoesOn();
    void whatFailedIsListedWithItsReasonAndTriedAgain();
    void aKeyThatIsNotAcceptedIsSaid();
    void enterOpensASession();
    void twoMarkedSessionsAreCompared();
    void aBarOfTheChartMarksItsSessions();
    void productsAndTurnsAddUp();
    void csvIsExactAndCanBeSaved();
    void aBatchThatGoesLeavesAnEmptyView();
};

void BatchViewTest::withoutABatchItSaysHowToBegin()
{
    BatchViewFixture fixture;
    fixture.view.show();
    QVERIFY(fixture.find<EmptyState>("batchEmpty")->isVisibleTo(&fixture.view));
    fixture.view.setBatch(fixture.batch.get());
    QVERIFY(fixture.find<EmptyState>("batchEmpty")->isVisibleTo(&fixture.view));
    fixture.batch->start(fixture.newest(2));
    QVERIFY(!fixture.find<EmptyState>("batchEmpty")->isVisibleTo(&fixture.view));
    QVERIFY(fixture.isOver());
}

void BatchViewTest::theDearestStandFirstAndOutliersAreMarked()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.read(60));
    const BatchModel *model = fixture.view.model();
    QCOMPARE(model->rowCount(), 60);
    const auto outliers = static_cast<int>(model->figures().outliers.size());
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool isOutlier = row < outliers;
        QCOMPARE(model->markAt(row), isOutlier ? BatchModel::Mark::Outlier : BatchModel::Mark::Usual);
        QVERIFY(row == 0 || model->at(row - 1).summary.total >= model->at(row).summary.total);
    }
    QCOMPARE(model->index(0, BatchModel::MarkColumn).data().toString(), model->markWords(model->markAt(0)));
}

void BatchViewTest::rowsChangeOneByOne()
{
    BatchViewFixture fixture;
    const QAbstractItemModelTester tester(fixture.view.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.view.setBatch(fixture.batch.get());
    fixture.batch->start(fixture.newest(20));
    QSignalSpy reset(fixture.view.model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(fixture.view.model(), &QAbstractItemModel::dataChanged);
    // What is marked stays marked while rows move.
    fixture.view.table()->selectRow(7);
    const SessionAddress marked = fixture.view.model()->at(7).address;
    QVERIFY(fixture.isOver());
    QCOMPARE(reset.size(), 0);
    QVERIFY(changed.size() >= 40);
    const QList<int> rows = fixture.view.table()->selectedRowNumbers();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(fixture.view.model()->at(rows[0]).address, marked);
}

void BatchViewTest::ordersOfAllColumnsHoldWhileLinesComeIn()
{
    BatchViewFixture fixture;
    fixture.view.setBatch(fixture.batch.get());
    const QList<SessionAddress> sessions = fixture.newest(16);
    auto *model = static_cast<BatchModel *>(fixture.view.table()->model());
    for (int column = 0; column < BatchModel::ColumnCount; ++column) {
        model->sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        fixture.batch->start(sessions);
        QVERIFY(fixture.isOver());
        QStringList came;
        for (int row = 0; row < model->rowCount(); ++row)
            came << model->at(row).address.event;
        model->sort(BatchModel::EventsColumn, Qt::AscendingOrder);
        model->sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QStringList sorted;
        for (int row = 0; row < model->rowCount(); ++row)
            sorted << model->at(row).address.event;
        QCOMPARE(came, sorted);
    }
}

void BatchViewTest::figuresAreThoseOfTheBatch()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.read(30));
    Decimal total;
    int turns = 0;
    for (const SessionBatch::Line &line : fixture.batch->lines()) {
        total += line.summary.total;
        turns += line.summary.turns;
    }
    QCOMPARE(fixture.view.model()->figures().total, total);
    QVERIFY(fixture.find<FigureCard>("batchTotal")
                ->figure()
                .contains(total.display({}, fixture.view.model()->decimals())));
    QCOMPARE(fixture.view.model()->figures().turns, turns);
    const ChartData chart = fixture.find<ChartView>("batchChart")->data();
    double counted = 0;
    for (const double value : chart.series[0].values)
        counted += value;
    QCOMPARE(counted, 30.0);
    QVERIFY(!chart.summary.isEmpty());
}

void BatchViewTest::itStopsAndGoesOn()
{
    BatchViewFixture fixture;
    fixture.view.setBatch(fixture.batch.get());
    fixture.view.show();
    connect(fixture.batch.get(), &SessionBatch::lineChanged, &fixture.view, [&] {
        if (fixture.batch->done() == 5 && fixture.batch->isRunning())
            fixture.find<QPushButton>("batchStop")->click();
    });
    fixture.batch->start(fixture.newest(12));
    QVERIFY(fixture.isOver());
    auto *resume = fixture.find<QPushButton>("batchResume");
    QVERIFY(!fixture.find<QPushButton>("batchStop")->isVisibleTo(&fixture.view));
    QVERIFY(resume->isVisibleTo(&fixture.view));
    QVERIFY(!fixture.view.findChild<BusyBar *>()->isBusy());
    QVERIFY(fixture.find<MutedLabel>("batchProgress")->text().contains(u'5'));
    fixture.batch->disconnect(&fixture.view);
    resume->click();
    QVERIFY(fixture.isOver());
    QCOMPARE(fixture.batch->done(), 12);
}

void BatchViewTest::whatFailedIsListedWithItsReasonAndTriedAgain()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.sandbox.setFaults(
        R"([{"path":"/session_analysis/","skip":2,"count":1,"do":"status","status":404},
            {"path":"/session_analysis/","skip":3,"count":1,"do":"status","status":403}])"));
    QVERIFY(fixture.read(8));
    QCOMPARE(fixture.batch->failures(), 2);
    auto *pages = fixture.find<SegmentedControl>("batchPages");
    QCOMPARE(pages->count(), 4);
    pages->buttonOf(3)->click();
    const auto *failures = fixture.find<TableView>("batchFailures");
    QVERIFY(failures->isVisibleTo(&fixture.view));
    QCOMPARE(failures->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        QVERIFY(!failures->model()->index(row, 2).data().toString().isEmpty());
    // In the list of all they stand last.
    QCOMPARE(fixture.view.model()->markAt(7), BatchModel::Mark::Failed);
    auto *resume = fixture.find<QPushButton>("batchResume");
    QVERIFY(resume->isVisibleTo(&fixture.view));
    resume->click();
    QVERIFY(fixture.isOver());
    QCOMPARE(fixture.batch->failures(), 0);
    QVERIFY(!resume->isVisibleTo(&fixture.view));
    QCOMPARE(pages->count(), 3);
    QVERIFY(fixture.view.table()->isVisibleTo(&fixture.view));
}

void BatchViewTest::aKeyThatIsNotAcceptedIsSaid()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.sandbox.setFaults(
        R"([{"path":"/session_analysis/","skip":2,"count":-1,"do":"status","status":401}])"));
    QVERIFY(fixture.read(6));
    auto *trouble = fixture.find<Banner>("batchTrouble");
    QVERIFY(trouble->isVisibleTo(&fixture.view));
    QCOMPARE(trouble->text(), fixture.batch->trouble()->what);
    QCOMPARE(fixture.batch->done(), 2);
    QVERIFY(fixture.find<QPushButton>("batchResume")->isVisibleTo(&fixture.view));
}

void BatchViewTest::enterOpensASession()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.read(5));
    QSignalSpy asked(&fixture.view, &BatchView::sessionAsked);
    TableView *table = fixture.view.table();
    table->setCurrentIndex(fixture.view.model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<SessionAddress>(), fixture.view.model()->at(1).address);
}

void BatchViewTest::twoMarkedSessionsAreCompared()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.read(5));
    QSignalSpy asked(&fixture.view, &BatchView::compareAsked);
    TableView *table = fixture.view.table();
    auto *compare = fixture.find<QPushButton>("batchCompare");
    table->setCurrentIndex(fixture.view.model()->index(0, 0));
    QVERIFY(!compare->isVisibleTo(&fixture.view));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(compare->isVisibleTo(&fixture.view));
    compare->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<SessionAddress>(), fixture.view.model()->at(0).address);
    QCOMPARE(asked[0][1].value<SessionAddress>(), fixture.view.model()->at(1).address);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(!compare->isVisibleTo(&fixture.view));
}

void BatchViewTest::aBarOfTheChartMarksItsSessions()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.read(40));
    const BatchFigures &figures = fixture.view.model()->figures();
    auto *chart = fixture.find<ChartView>("batchChart");
    for (int bin = 0; bin < figures.bins.size(); ++bin) {
        emit chart->activated(0, bin);
        QCOMPARE(fixture.view.table()->selectedRowNumbers().size(), figures.bins[bin].sessions);
    }
}

void BatchViewTest::productsAndTurnsAddUp()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.read(40));
    auto *pages = fixture.find<SegmentedControl>("batchPages");
    pages->buttonOf(1)->click();
    QCOMPARE(fixture.find<TableView>("batchProducts")->model()->rowCount(),
             static_cast<int>(fixture.view.model()->figures().products.size()));
    pages->buttonOf(2)->click();
    int withTurns = 0;
    for (const SessionBatch::Line &line : fixture.batch->lines())
        withTurns += line.summary.turns > 0 ? 1 : 0;
    QCOMPARE(fixture.find<TableView>("batchTurns")->model()->rowCount(), withTurns);
}

void BatchViewTest::csvIsExactAndCanBeSaved()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.sandbox.setFaults(
        R"([{"path":"/session_analysis/","skip":2,"count":1,"do":"status","status":404}])"));
    QVERIFY(fixture.read(6));
    fixture.view.copyCsv();
    const QString copied = QGuiApplication::clipboard()->text();
    const QStringList lines = copied.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    for (int row = 0; row < 5; ++row) {
        const SessionSummary &summary = fixture.view.model()->at(row).summary;
        const QStringList cells = lines[row + 1].split(u',');
        QCOMPARE(cells.size(), lines[0].split(u',').size());
        QCOMPARE(cells[2], summary.address.event);
        QCOMPARE(cells[8], summary.total.toString());
        QCOMPARE(cells[9], summary.currency);
    }
    QVERIFY(lines[6].startsWith(u"failed,"));
    const QTemporaryDir folder;
    QSignalSpy said(&fixture.view, &BatchView::noted);
    const QString path = folder.filePath(QStringLiteral("batch.csv"));
    fixture.view.saveCsv(path);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), BatchExport::csv(*fixture.view.model()));
    fixture.view.saveCsv(folder.filePath(QStringLiteral("no/such/folder.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 20'000);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("no"))));
}

void BatchViewTest::aBatchThatGoesLeavesAnEmptyView()
{
    BatchViewFixture fixture;
    QVERIFY(fixture.read(3));
    fixture.batch.reset();
    QCOMPARE(fixture.view.model()->rowCount(), 0);
    QVERIFY(fixture.find<EmptyState>("batchEmpty")->isVisibleTo(&fixture.view));
    fixture.view.copyCsv();
}

#include "BatchViewTest.moc"
SIGNALBOX_TEST(BatchViewTest)
