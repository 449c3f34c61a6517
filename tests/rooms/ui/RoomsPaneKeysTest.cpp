// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomsPageFixture.h"
#include "rooms/ui/RoomsPane.h"
#include "support/TestMain.h"
#include "widgets/FilterBar.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>

/// The keys of the pane in a window that has its commands in a menu, as the shell does it.
class RoomsPaneKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theFindKeyGoesToTheSearchLine();
    void whatIsSelectedIsNoPlaceOfItsOwn();

private:
    std::unique_ptr<RoomsPageFixture> m_fixture;
    std::unique_ptr<QMainWindow> m_window;
    RoomsPane *m_pane = nullptr;
};

void RoomsPaneKeysTest::init()
{
    m_fixture = std::make_unique<RoomsPageFixture>();
    m_window = std::make_unique<QMainWindow>();
    m_pane = new RoomsPane(RoomsPane::Parts{&m_fixture->real, {}});
    m_window->setCentralWidget(m_pane);
    QMenu *menu = m_window->menuBar()->addMenu(QStringLiteral("Rooms"));
    menu->addActions(m_pane->commands());
    m_pane->setDesk(m_fixture->desk.get());
    m_window->resize(1240, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->setFocus();
}

void RoomsPaneKeysTest::cleanup()
{
    m_pane->setDesk(nullptr);
    m_window.reset();
    m_fixture.reset();
}

void RoomsPaneKeysTest::theFindKeyGoesToTheSearchLine()
{
    auto *words = m_pane->findChild<FilterBar *>(QStringLiteral("roomsWords"));
    QVERIFY(!words->field()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(words->field()->hasFocus());
}

// Else Back would go through every row that the arrows passed.
void RoomsPaneKeysTest::whatIsSelectedIsNoPlaceOfItsOwn()
{
    QVERIFY(m_pane->open(RoomPage::place(QStringLiteral("rooms"))));
    auto *table = m_pane->findChild<TableView *>(QStringLiteral("roomsTable"));
    QTRY_VERIFY(table->model()->rowCount() > 1);
    table->selectRow(1);
    const QString id = table->model()->index(1, 0).data(ItemTable::IdRole).toString();
    const Destination here = m_pane->here();
    QCOMPARE(here.value(QStringLiteral("key")), id);
    QVERIFY(here.value(QStringLiteral("room")).isEmpty());
    table->selectRow(0);
    QVERIFY(m_pane->open(here));
    QTRY_COMPARE(table->selectedRowNumbers(), QList<int>{1});
}

SIGNALBOX_TEST(RoomsPaneKeysTest)
#include "RoomsPaneKeysTest.moc"
