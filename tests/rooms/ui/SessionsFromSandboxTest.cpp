// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/DemoServer.h"
#include "rooms/RoomsDesk.h"
#include "rooms/ui/AttendanceView.h"
#include "rooms/ui/ParticipantsPage.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/SessionsPage.h"
#include "support/TestMain.h"
#include "widgets/FactList.h"
#include "widgets/SidePanel.h"
#include "widgets/TableView.h"

#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

/// Sessions and participants against a server that was written from the contract alone.
class SessionsFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void endedSessionsHavePeopleAndMostHaveACost();
    void anActiveOneIsEndedOnce();
    void participantsAreFoundByTheirSession();

private:
    static QString text(const TableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static int rowOf(const TableView *table, const QString &state)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (text(table, row, 1) == state)
                return row;
        }
        return -1;
    }
    template <class Page>
    TableView *opened(Page &page);

    std::unique_ptr<DemoServer> m_demo;
    QRandomGenerator m_random{1};
    std::unique_ptr<RoomsDesk> m_desk;
};

void SessionsFromSandboxTest::init()
{
    m_demo = std::make_unique<DemoServer>(SandboxOptions{.pace = 1'000});
    m_desk = std::make_unique<RoomsDesk>(
        m_demo->account, RoomsDesk::Parts{m_demo->client.get(), nullptr, &m_demo->real, &m_random});
}

void SessionsFromSandboxTest::cleanup()
{
    m_desk.reset();
    m_demo.reset();
}

template <class Page>
TableView *SessionsFromSandboxTest::opened(Page &page)
{
    page.resize(1400, 900);
    page.show();
    page.setDesk(m_desk.get());
    [&] { QTRY_VERIFY(page.count() > 0); }();
    return page.template findChild<TableView *>(page.face() + QStringLiteral("Table"));
}

void SessionsFromSandboxTest::endedSessionsHavePeopleAndMostHaveACost()
{
    SessionsPage page;
    const TableView *table = opened(page);
    const int ended = rowOf(table, QStringLiteral("ended"));
    QVERIFY(ended >= 0);
    QVERIFY(rowOf(table, QStringLiteral("active")) >= 0);
    const auto costs = [&] {
        int given = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            given += text(table, row, 7).contains(QStringLiteral("USD")) ? 1 : 0;
        return given;
    };
    QTRY_VERIFY(costs() > 0);
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("session"), text(table, ended, 8));
    page.open(place);
    const auto *timeline = page.findChild<AttendanceView *>();
    QTRY_COMPARE(QString::number(timeline->attendance().people()), text(table, ended, 5));
    QCOMPARE(QString::number(timeline->attendance().most()), text(table, ended, 6));
    QVERIFY(!page.findChild<SidePanel *>(QStringLiteral("sessionPanel"))->subtitle().isEmpty());
}

void SessionsFromSandboxTest::anActiveOneIsEndedOnce()
{
    SessionsPage page;
    const TableView *table = opened(page);
    const int active = rowOf(table, QStringLiteral("active"));
    QVERIFY(active >= 0);
    const QString id = text(table, active, 8);
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("session"), id);
    page.open(place);
    QAction *end = page.findChild<QAction *>(QStringLiteral("endSession"));
    QTRY_VERIFY(end->isEnabled());
    end->trigger();
    auto *yes = page.findChild<QPushButton *>(QStringLiteral("roomQuestionYes"));
    QVERIFY(yes);
    yes->click();
    QTRY_VERIFY(!end->isEnabled());
    QTRY_COMPARE(text(table, table->currentIndex().row(), 1), QStringLiteral("ended"));
    QCOMPARE(text(table, table->currentIndex().row(), 8), id);
}

void SessionsFromSandboxTest::participantsAreFoundByTheirSession()
{
    ParticipantsPage page;
    const TableView *table = opened(page);
    const int all = page.count();
    const QString session = text(table, 0, 4);
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("session"), session);
    page.open(place);
    QTRY_VERIFY(page.count() > 0);
    QVERIFY(page.count() < all);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QCOMPARE(text(table, row, 4), session);
}

#include "SessionsFromSandboxTest.moc"
SIGNALBOX_TEST(SessionsFromSandboxTest)
