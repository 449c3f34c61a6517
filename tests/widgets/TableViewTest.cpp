// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"
#include "support/TestMain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

class TableViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void copyTakesTheSelectedRowsInTheOrderShown();
    void copyAsCsvQuotes();
    void copyOfNothingLeavesTheClipboardAlone();
    void hiddenColumnsAreNotCopied();
    void columnsAreShownAndHiddenFromTheMenu();
    void theLastColumnCannotBeHidden();
    void theOperatorsColumnsComeBack();
    void bytesOfAnotherLayoutAreRefused();
    void restoringIsNotAChangeOfTheOperator();
    void homeAndEndGoToTheFirstAndTheLastRow();
    void typingDoesNotSearch();
    void theRowUnderThePointerIsKnown();
    void rowsGrowWithTheFont();
    void columnsGrowWithTheFont();
    void theRoomyColumnTakesWhatIsLeft();

private:
    QAction *columnAction(QMenu &menu, const QString &name);

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_table;
};

void TableViewTest::init()
{
    m_model = std::make_unique<QStandardItemModel>();
    m_model->setHorizontalHeaderLabels(
        {QStringLiteral("Status"), QStringLiteral("To"), QStringLiteral("Document")});
    for (int row = 0; row < 40; ++row)
        m_model->appendRow({new QStandardItem(QStringLiteral("delivered")),
                            new QStandardItem(QStringLiteral("+1 312 555 %1").arg(row, 4, 10, QChar(u'0'))),
                            new QStandardItem(QStringLiteral("a, \"b\".pdf"))});
    m_table = std::make_unique<TableView>();
    m_table->setModel(m_model.get());
    m_table->setSortingEnabled(false);
    m_table->resize(500, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
}

void TableViewTest::cleanup()
{
    m_table.reset();
    m_model.reset();
}

QAction *TableViewTest::columnAction(QMenu &menu, const QString &name)
{
    for (QAction *action : menu.actions())
        if (action->text() == name)
            return action;
    return nullptr;
}

void TableViewTest::copyTakesTheSelectedRowsInTheOrderShown()
{
    m_table->horizontalHeader()->moveSection(1, 0);
    m_table->setColumnHidden(2, true);
    m_table->selectRow(3);
    m_table->selectionModel()->select(m_model->index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy copied(m_table.get(), &TableView::copied);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("To\tStatus\n+1 312 555 0001\tdelivered\n+1 312 555 0003\tdelivered\n"));
    QCOMPARE(copied.value(0).value(0).toInt(), 2);
}

void TableViewTest::copyAsCsvQuotes()
{
    m_table->selectRow(0);
    m_table->copyCsvAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Status,To,Document\r\ndelivered,+1 312 555 0000,\"a, \"\"b\"\".pdf\"\r\n"));
}

void TableViewTest::copyOfNothingLeavesTheClipboardAlone()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    m_table->clearSelection();
    m_table->copyAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
}

void TableViewTest::hiddenColumnsAreNotCopied()
{
    m_table->setColumnHidden(0, true);
    m_table->selectRow(0);
    QVERIFY(!m_table->selectionAs(TableView::Format::Tsv).contains(QStringLiteral("delivered")));
}

void TableViewTest::columnsAreShownAndHiddenFromTheMenu()
{
    QSignalSpy changed(m_table.get(), &TableView::headerStateChanged);
    m_table->setAlwaysShown({0});
    QMenu menu;
    m_table->fillColumnMenu(&menu);
    QVERIFY(!columnAction(menu, QStringLiteral("Status"))->isEnabled());
    columnAction(menu, QStringLiteral("To"))->trigger();
    QVERIFY(m_table->isColumnHidden(1));
    QVERIFY(!changed.isEmpty());
    columnAction(menu, QStringLiteral("To"))->trigger();
    QVERIFY(!m_table->isColumnHidden(1));
}

void TableViewTest::theLastColumnCannotBeHidden()
{
    m_table->setColumnHidden(0, true);
    m_table->setColumnHidden(1, true);
    QMenu menu;
    m_table->fillColumnMenu(&menu);
    QVERIFY(!columnAction(menu, QStringLiteral("Document"))->isEnabled());
    QVERIFY(columnAction(menu, QStringLiteral("Status"))->isEnabled());
}

void TableViewTest::theOperatorsColumnsComeBack()
{
    m_table->setHiddenAtFirst({2});
    QVERIFY(m_table->isColumnHidden(2));
    m_table->setColumnHidden(2, false);
    m_table->horizontalHeader()->moveSection(2, 0);
    m_table->setColumnWidth(0, 177);
    const QByteArray state = m_table->headerState();
    m_table->resetColumns();
    m_table->setColumnWidth(0, 90);
    QVERIFY(m_table->isColumnHidden(2));
    QVERIFY(m_table->restoreHeaderState(state));
    QVERIFY(!m_table->isColumnHidden(2));
    QCOMPARE(m_table->horizontalHeader()->visualIndex(2), 0);
    QCOMPARE(m_table->columnWidth(0), 177);
}

void TableViewTest::bytesOfAnotherLayoutAreRefused()
{
    const QByteArray state = m_table->headerState();
    m_model->setColumnCount(4);
    const QByteArray before = m_table->headerState();
    QVERIFY(!m_table->restoreHeaderState(state));
    QVERIFY(!m_table->restoreHeaderState(QByteArray("nonsense")));
    QVERIFY(!m_table->restoreHeaderState(QByteArray()));
    QCOMPARE(m_table->headerState(), before);
}

void TableViewTest::restoringIsNotAChangeOfTheOperator()
{
    m_table->setColumnWidth(1, 177);
    const QByteArray state = m_table->headerState();
    m_table->setColumnWidth(1, 90);
    QSignalSpy changed(m_table.get(), &TableView::headerStateChanged);
    QVERIFY(m_table->restoreHeaderState(state));
    QCOMPARE(changed.size(), 0);
}

void TableViewTest::homeAndEndGoToTheFirstAndTheLastRow()
{
    m_table->selectRow(5);
    QTest::keyClick(m_table.get(), Qt::Key_End);
    QCOMPARE(m_table->currentIndex().row(), 39);
    QCOMPARE(m_table->selectedRowNumbers(), QList<int>{39});
    QTest::keyClick(m_table.get(), Qt::Key_Home);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QTest::keyClick(m_table.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_table->selectedRowNumbers().size(), 40);
}

void TableViewTest::typingDoesNotSearch()
{
    m_table->selectRow(5);
    QTest::keyClicks(m_table.get(), QStringLiteral("d"));
    QCOMPARE(m_table->currentIndex().row(), 5);
}

void TableViewTest::theRowUnderThePointerIsKnown()
{
    QTest::mouseMove(m_table->viewport(), QPoint(20, m_table->rowViewportPosition(2) + 5));
    QTRY_COMPARE(m_table->hoveredRow(), 2);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_table->viewport(), &leave);
    QCOMPARE(m_table->hoveredRow(), -1);
}

void TableViewTest::rowsGrowWithTheFont()
{
    const int before = m_table->rowHeight(0);
    QFont font = m_table->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_table->setFont(font);
    QVERIFY(m_table->rowHeight(0) > before * 1.8);
    QVERIFY(m_table->rowHeight(0) >= m_table->fontMetrics().height());
}

void TableViewTest::columnsGrowWithTheFont()
{
    m_table->setColumnWidth(0, 100);
    QFont font = m_table->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_table->setFont(font);
    QVERIFY(m_table->columnWidth(0) > 180);
}

SIGNALBOX_TEST(TableViewTest)
void TableViewTest::theRoomyColumnTakesWhatIsLeft()
{
    m_table->setWidthsInCharacters({12, 10, 12});
    m_table->setRoomyColumn(1);
    const int status = m_table->columnWidth(0);
    const int document = m_table->columnWidth(2);
    m_table->resize(900, 300);
    QCOMPARE(m_table->columnWidth(0), status);
    QCOMPARE(m_table->columnWidth(2), document);
    QCOMPARE(m_table->columnWidth(1), m_table->viewport()->width() - status - document);
    const QByteArray usual = m_table->headerState();
    m_table->resize(600, 300);
    QVERIFY(m_table->restoreHeaderState(usual)); // nobody arranged them
    QCOMPARE(m_table->columnWidth(1), m_table->viewport()->width() - status - document);

    m_table->horizontalHeader()->resizeSection(0, status + 40);
    const int chosen = m_table->columnWidth(1);
    m_table->resize(800, 300);
    QCOMPARE(m_table->columnWidth(1), chosen);
}

#include "TableViewTest.moc"
