// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomsPageFixture.h"
#include "rooms/RoomDirectory.h"
#include "rooms/ui/RoomPanel.h"
#include "rooms/ui/RoomSessionRows.h"
#include "support/TestMain.h"
#include "widgets/Chip.h"
#include "widgets/MutedLabel.h"

#include <QPushButton>
#include <QSignalSpy>

class RoomsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void nothingIsAskedBeforeSomebodyLooks();
    void roomsAreListedWithHowTheyStand();
    void everyFilterIsAskedOfTheServer();
    void takingAChipAwayReadsAgain();
    void readingAgainKeepsTheSelection();
    void namesAreNotedForOthers();
    void wordsNarrowTheList();
    void aPlaceSelectsItsRoom();
    void aRoomThatTheListDoesNotHaveIsAskedFor();
    void aPlaceOfARoomThatIsGoneSaysSo();
    void aPlaceOpensTheDialogOfANewRoom();
    void whereItIsNamesFiltersAndSelection();
    void thePanelShowsSessionsAndLeadsOn();
    void costsAreAskedForOrSaidNotToBeWhereTheSessionsFail();
    void severalRoomsHaveNoSessions();
    void anotherAccountKeepsNothing();
    void columnsAndPanelAreKept();
    void aRoomIsSelectedInRightToLeftWindowsToo();

private:
    void look(const char *place = "")
    {
        m_fixture->page.setDesk(m_fixture->desk.get());
        m_fixture->page.show();
        m_fixture->page.open(QUrlQuery(QLatin1String(place)));
    }
    int asked() const { return m_fixture->sandbox.requestCount("GET", "/v2/rooms"); }
    QByteArray lastQuery() const
    {
        QByteArray query;
        for (const SandboxRequest &request : m_fixture->sandbox.requests()) {
            if (request.path == "/v2/rooms")
                query = QByteArray::fromPercentEncoding(request.query);
        }
        return query;
    }
    QString selectedId() const { return m_fixture->page.here().queryItemValue(QStringLiteral("room")); }

    std::unique_ptr<RoomsPageFixture> m_fixture;
};

void RoomsPageTest::init()
{
    m_fixture = std::make_unique<RoomsPageFixture>();
}

void RoomsPageTest::nothingIsAskedBeforeSomebodyLooks()
{
    m_fixture->page.setDesk(m_fixture->desk.get());
    QCOMPARE(m_fixture->page.count(), -1);
    m_fixture->page.show();
    QTRY_VERIFY(m_fixture->isRead());
    QCOMPARE(asked(), 1);
}

void RoomsPageTest::roomsAreListedWithHowTheyStand()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    QCOMPARE(m_fixture->page.count(), m_fixture->rows());
    const int row = m_fixture->rowNamed(QStringLiteral("Daily stand-up"));
    QVERIFY(row >= 0);
    QCOMPARE(m_fixture->table()->model()->index(row, 1).data().toString(), QStringLiteral("active"));
    QVERIFY(m_fixture->name(0) < m_fixture->name(m_fixture->rows() - 1));
}

void RoomsPageTest::everyFilterIsAskedOfTheServer()
{
    look("name=Daily%20stand-up&created=2020-01-01..&updated=..2030-01-01&sessions=with");
    QTRY_VERIFY(m_fixture->isRead());
    QCOMPARE(m_fixture->rows(), 1);
    const QByteArray query = lastQuery();
    for (const char *part : {"filter[unique_name]=Daily stand-up", "filter[date_created_at][gte]=2020-01-01",
                             "filter[date_updated_at][lte]=2030-01-01", "include_sessions=true"})
        QVERIFY2(query.contains(part), query.constData());
    QVERIFY(!m_fixture->table()->isColumnHidden(4));
    QVERIFY(!m_fixture->table()->model()->index(0, 4).data().toString().isEmpty());
}

void RoomsPageTest::takingAChipAwayReadsAgain()
{
    look("name=Daily%20stand-up");
    QTRY_COMPARE(m_fixture->page.count(), 1);
    auto *chip = m_fixture->find<Chip>("roomsFiltersChipName");
    QVERIFY(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_VERIFY(m_fixture->page.count() > 1);
    QVERIFY(!lastQuery().contains("unique_name"));
}

void RoomsPageTest::readingAgainKeepsTheSelection()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->table()->selectRow(5);
    const QString id = selectedId();
    m_fixture->action("roomsReload")->trigger();
    QTRY_COMPARE(asked(), 2);
    QTRY_VERIFY(m_fixture->isRead());
    QCOMPARE(selectedId(), id);
    QCOMPARE(m_fixture->action("roomsReload")->shortcut(), QKeySequence(QKeySequence::Refresh));
}

void RoomsPageTest::namesAreNotedForOthers()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    QCOMPARE(m_fixture->desk->directory()->nameOf(m_fixture->id(3)), m_fixture->name(3));
}

void RoomsPageTest::wordsNarrowTheList()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->page.setWords(QStringLiteral("stand daily"));
    QCOMPARE(m_fixture->rows(), 1);
    m_fixture->page.setWords({});
    QVERIFY(m_fixture->rows() > 1);
}

void RoomsPageTest::aPlaceSelectsItsRoom()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    const QString id = m_fixture->id(7);
    QSignalSpy cleared(&m_fixture->page, &RoomPage::clearWordsAsked);
    connect(&m_fixture->page, &RoomPage::clearWordsAsked, this, [this] { m_fixture->page.setWords({}); });
    m_fixture->page.setWords(QStringLiteral("no such words"));
    m_fixture->page.open(QUrlQuery(QStringLiteral("room=") + id));
    QCOMPARE(selectedId(), id);
    QCOMPARE(cleared.count(), 1);
}

void RoomsPageTest::aRoomThatTheListDoesNotHaveIsAskedFor()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    const QString id = m_fixture->id(m_fixture->rowNamed(QStringLiteral("Daily stand-up")));
    m_fixture->page.open(QUrlQuery(QStringLiteral("name=Billing%20questions&room=") + id));
    QTRY_COMPARE(selectedId(), id);
    QCOMPARE(m_fixture->sandbox.requestCount("GET", id.toLatin1()), 1);
}

void RoomsPageTest::aPlaceOfARoomThatIsGoneSaysSo()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    QSignalSpy noted(&m_fixture->page, &RoomPage::noted);
    m_fixture->page.open(QUrlQuery(QStringLiteral("room=00000000-0000-4000-8000-000000000000")));
    QTRY_COMPARE(noted.count(), 1);
    QCOMPARE(noted.first().first().toString(), QStringLiteral("There is no such room any more."));
}

void RoomsPageTest::aPlaceOpensTheDialogOfANewRoom()
{
    look("name=Daily%20stand-up");
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->page.open(QUrlQuery(QStringLiteral("new=1")));
    QVERIFY(m_fixture->shown<QDialog>("roomDialog"));
    QCOMPARE(m_fixture->rows(), 1); // what was shown stays
}

void RoomsPageTest::whereItIsNamesFiltersAndSelection()
{
    look("created=2020-01-01..");
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->table()->selectRow(0);
    const QUrlQuery here = m_fixture->page.here();
    QCOMPARE(here.queryItemValue(QStringLiteral("created")), QStringLiteral("2020-01-01.."));
    QCOMPARE(here.queryItemValue(QStringLiteral("room")), m_fixture->id(0));
}

void RoomsPageTest::thePanelShowsSessionsAndLeadsOn()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->table()->selectRow(m_fixture->rowNamed(QStringLiteral("Daily stand-up")));
    const QString id = selectedId();
    auto *rows = m_fixture->find<RoomSessionRows>("roomSessions");
    QTRY_VERIFY(!rows->shown().isEmpty());
    QVERIFY(rows->shown().size() <= RoomSessionRows::most);
    QVERIFY(rows->shown().first().created >= rows->shown().last().created);
    QVERIFY(rows->shown().first().participants.has_value());
    auto *cost = m_fixture->find<MutedLabel>("roomCost");
    QTRY_VERIFY(cost->text().startsWith(QStringLiteral("Cost")) && !cost->text().endsWith(u'…'));
    QSignalSpy led(&m_fixture->page, &RoomPage::destinationAsked);
    const auto leads = [&](const char *button) {
        m_fixture->find<QPushButton>(button)->click();
        return led.takeLast().first().value<Destination>().toString();
    };
    QCOMPARE(leads("roomToken"), QStringLiteral("rooms?face=tokens&room=") + id);
    QCOMPARE(leads("roomRecordings"), QStringLiteral("rooms?face=recordings&room=") + id);
    QCOMPARE(leads("roomAllSessions"), QStringLiteral("rooms?face=sessions&room=") + id);
    QVERIFY(leads("roomLive").startsWith(QStringLiteral("rooms?face=live&session=")));
}

void RoomsPageTest::costsAreAskedForOrSaidNotToBeWhereTheSessionsFail()
{
    const QByteArray noCosts = R"({"path":"/session_analysis/room","count":-1,"do":"status","status":404})";
    QVERIFY(m_fixture->sandbox.setFaults('[' + noCosts + ']'));
    look();
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->table()->selectRow(m_fixture->rowNamed(QStringLiteral("Daily stand-up")));
    auto *cost = m_fixture->find<MutedLabel>("roomCost");
    QTRY_COMPARE(cost->text(), QStringLiteral("Cost: not given by the API"));
    QVERIFY(m_fixture->sandbox.setFaults(
        '[' + noCosts + R"(,{"path":"/rooms/[^/]+/sessions","count":-1,"do":"status","status":400}])"));
    m_fixture->action("roomsReload")->trigger();
    auto *note = m_fixture->find<MutedLabel>("roomSessionsNote");
    QTRY_VERIFY(note->text().startsWith(QStringLiteral("The sessions could not be read.")));
    QTRY_COMPARE(cost->text(), QStringLiteral("Cost: not given by the API"));
}

void RoomsPageTest::severalRoomsHaveNoSessions()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->table()->selectAll();
    auto *panel = m_fixture->find<RoomPanel>("roomPanel");
    QVERIFY(panel->title().startsWith(QString::number(m_fixture->rows())));
    QVERIFY(!m_fixture->find<QWidget>("roomFacts")->isVisible());
    QVERIFY(!m_fixture->action("editRoom")->isEnabled());
    QVERIFY(m_fixture->action("deleteRooms")->isEnabled());
}

void RoomsPageTest::anotherAccountKeepsNothing()
{
    look("created=2020-01-01..");
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->table()->selectRow(0);
    m_fixture->page.setDesk(nullptr);
    QCOMPARE(m_fixture->rows(), 0);
    QVERIFY(m_fixture->page.here().isEmpty());
    QCOMPARE(m_fixture->page.count(), -1);
    QVERIFY(!m_fixture->action("newRoom")->isEnabled());
    QCOMPARE(m_fixture->find<RoomPanel>("roomPanel")->title(), QStringLiteral("Room"));
}

void RoomsPageTest::columnsAndPanelAreKept()
{
    look();
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->table()->setColumnHidden(3, true);
    emit m_fixture->find<RoomPanel>("roomPanel")->closeRequested();
    const QByteArray state = m_fixture->page.layoutState();
    RoomsPageFixture other;
    other.page.restoreLayout(state);
    QVERIFY(other.table()->isColumnHidden(3));
    QVERIFY(other.find<RoomPanel>("roomPanel")->isHidden());
    other.page.restoreLayout({});
    QVERIFY(!other.table()->isColumnHidden(3));
    QVERIFY(!other.find<RoomPanel>("roomPanel")->isHidden());
}

void RoomsPageTest::aRoomIsSelectedInRightToLeftWindowsToo()
{
    m_fixture->page.setLayoutDirection(Qt::RightToLeft);
    look();
    QTRY_VERIFY(m_fixture->isRead());
    m_fixture->page.open(QUrlQuery(QStringLiteral("room=") + m_fixture->id(4)));
    QCOMPARE(selectedId(), m_fixture->id(4));
}

#include "RoomsPageTest.moc"
SIGNALBOX_TEST(RoomsPageTest)
