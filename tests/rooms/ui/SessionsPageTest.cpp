// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/SessionsPage.h"
#include "records/ui/ItemListView.h"
#include "rooms/ui/AttendanceView.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/SessionPeople.h"
#include "rooms/ui/SessionsFixture.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/FactList.h"
#include "widgets/SidePanel.h"
#include "widgets/TableView.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Meetings;

/// The list of sessions, and what is known of the chosen one.
class SessionsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theLast30DaysAreAskedForAtFirst();
    void rowsSayHowTheSessionsWent();
    void aFilterByRoomAsksForTheRoomsSessions();
    void theChosenOneIsReadWithItsPeople();
    void costsAreAskedOnlyForWhatIsSeen();
    void aCostThatIsNotGivenIsSaidSo();
    void aPlaceChoosesASessionThatTheListDoesNotShow();
    void aSessionThatIsGoneIsAResult();
    void endingAsksFirst();
    void endingWhatHasEndedIsAResult();
    void aQuestionOfAnotherAccountEndsNothing();
    void readOnlyAccountsEndNothing();
    void placesLeadOn();
    void theTimelineAndTheTableChooseTheSame();
    void peopleAreCopied();
    void anotherAccountLeavesNothing();
    void theLayoutIsKept();
    void troubleStandsAboveWhatIsKnown();

private:
    void open();
    TableView *table() const { return m_page->findChild<TableView *>(QStringLiteral("sessionsTable")); }
    QAction *action(const char *name) const { return m_page->findChild<QAction *>(QLatin1String(name)); }
    QString cell(int row, const QString &column) const;
    QString fact(const QString &label) const;
    bool isSaid(const char *name, const QString &part) const;
    QStringList places() const;
    void click(const char *name) const;

    std::unique_ptr<SessionsFixture> m_fixture;
    std::unique_ptr<SessionsPage> m_page;
    std::unique_ptr<QSignalSpy> m_places;
};

void SessionsPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_fixture = std::make_unique<SessionsFixture>();
    m_fixture->fill(3);
}

void SessionsPageTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void SessionsPageTest::open()
{
    m_page = std::make_unique<SessionsPage>();
    m_places = std::make_unique<QSignalSpy>(m_page.get(), &RoomPage::destinationAsked);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->setDesk(m_fixture->desk.get());
    QTRY_COMPARE(m_page->count(), static_cast<int>(m_fixture->sessions.size()));
    QTRY_COMPARE(cell(0, QStringLiteral("Room")), QStringLiteral("Daily stand-up"));
}

QString SessionsPageTest::cell(int row, const QString &column) const
{
    const QAbstractItemModel *model = table()->model();
    for (int at = 0; at < model->columnCount(); ++at) {
        if (model->headerData(at, Qt::Horizontal).toString() == column)
            return model->index(row, at).data().toString();
    }
    return QStringLiteral("no such column");
}

QString SessionsPageTest::fact(const QString &label) const
{
    for (const FactList::Fact &each :
         m_page->findChild<FactList *>(QStringLiteral("sessionFacts"))->facts()) {
        if (each.label == label)
            return each.value;
    }
    return {};
}

bool SessionsPageTest::isSaid(const char *name, const QString &part) const
{
    const auto *banner = m_page->findChild<Banner *>(QLatin1String(name));
    return banner->isVisible() && (banner->title() + banner->text()).contains(part);
}

QStringList SessionsPageTest::places() const
{
    QStringList places;
    for (const QList<QVariant> &each : *m_places)
        places << each[0].value<Destination>().toString();
    return places;
}

void SessionsPageTest::click(const char *name) const
{
    auto *button = m_page->findChild<QPushButton *>(QLatin1String(name));
    QVERIFY(button);
    button->click();
}

void SessionsPageTest::theLast30DaysAreAskedForAtFirst()
{
    open();
    const QByteArray asked = m_fixture->lastOf("GET /v2/room_sessions?");
    QVERIFY2(asked.contains("filter[date_created_at][gte]=2026-10-27"), asked.constData());
    QVERIFY2(asked.contains("include_participants=true"), asked.constData());
    QCOMPARE(m_fixture->countOf("GET /v2/room_sessions?"), 1);
}

void SessionsPageTest::rowsSayHowTheSessionsWent()
{
    open();
    QCOMPARE(cell(0, QStringLiteral("State")), QStringLiteral("active"));
    QCOMPARE(cell(0, QStringLiteral("Started")), QStringLiteral("10:04"));
    QCOMPARE(cell(0, QStringLiteral("Ended")), QString());
    QCOMPARE(cell(0, QStringLiteral("Length")), QStringLiteral("00:54 h"));
    QCOMPARE(cell(1, QStringLiteral("State")), QStringLiteral("ended"));
    QCOMPARE(cell(1, QStringLiteral("Ended")), QStringLiteral("09:54"));
    QCOMPARE(cell(1, QStringLiteral("Length")), QStringLiteral("00:50 h"));
    QCOMPARE(cell(1, QStringLiteral("People")), QStringLiteral("6"));
    QCOMPARE(cell(1, QStringLiteral("At once")), QStringLiteral("5"));
}

void SessionsPageTest::aFilterByRoomAsksForTheRoomsSessions()
{
    open();
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("room"), session().roomId);
    m_page->open(place);
    const QByteArray path = "/v2/rooms/" + session().roomId.toLatin1() + "/sessions?";
    QTRY_COMPARE(m_fixture->countOf(path), 1);
    QVERIFY(!m_fixture->lastOf(path).contains("filter[room_id]"));
    QTRY_COMPARE(m_page->count(), 3);
    QCOMPARE(m_page->here().queryItemValue(QStringLiteral("room")), session().roomId);
}

void SessionsPageTest::theChosenOneIsReadWithItsPeople()
{
    open();
    table()->selectRow(1);
    const QString id = m_fixture->sessions[1].id;
    QTRY_COMPARE(m_fixture->countOf("GET /v2/room_sessions/" + id.toLatin1() + "?include_participants=true"),
                 1);
    QTRY_COMPARE(m_fixture->countOf("GET /v2/room_sessions/" + id.toLatin1() + "/participants"), 1);
    const auto *panel = m_page->findChild<SidePanel *>(QStringLiteral("sessionPanel"));
    QCOMPARE(panel->title(), QStringLiteral("Daily stand-up"));
    QCOMPARE(panel->subtitle(), QStringLiteral("09:04 to 09:54 · 00:50 h"));
    QTRY_COMPARE(fact(QStringLiteral("People")), QStringLiteral("6"));
    const auto *timeline = m_page->findChild<AttendanceView *>();
    QVERIFY(timeline->isVisible());
    QCOMPARE(timeline->attendance().people(), 6);
    QCOMPARE(m_page->here().queryItemValue(QStringLiteral("session")), id);
}

void SessionsPageTest::costsAreAskedOnlyForWhatIsSeen()
{
    m_fixture->fill(300);
    open();
    QTRY_COMPARE(cell(1, QStringLiteral("Cost")), QStringLiteral("0.00981\u00A0USD"));
    const int seen = table()->viewport()->height() / table()->rowHeight(0) + 1;
    const auto asked = [&] { return m_fixture->countOf("session_analysis/room-session-event"); };
    QTRY_VERIFY(asked() >= seen - 2);
    m_fixture->server.letArrive();
    QVERIFY2(asked() <= seen + 1, qPrintable(QStringLiteral("%1 of %2").arg(asked()).arg(seen)));
    // The cost of one that goes on isn't known.
    QVERIFY(m_fixture->lastOf(m_fixture->sessions[0].id.toLatin1()).isEmpty());
}

void SessionsPageTest::aCostThatIsNotGivenIsSaidSo()
{
    open();
    table()->selectRow(2);
    QTRY_COMPARE(fact(QStringLiteral("Cost")), QStringLiteral("not given by the API"));
    QVERIFY(!action("sessionCostTree")->isEnabled());
    table()->selectRow(1);
    QTRY_COMPARE(fact(QStringLiteral("Cost")), QStringLiteral("0.00981\u00A0USD"));
    QVERIFY(action("sessionCostTree")->isEnabled());
    table()->selectRow(0);
    QTRY_COMPARE(fact(QStringLiteral("Cost")), QStringLiteral("known after the session has ended"));
}

void SessionsPageTest::aPlaceChoosesASessionThatTheListDoesNotShow()
{
    open();
    RoomSession old = session();
    old.id = QStringLiteral("00000000-1e4b-11f1-83a0-02420aef51a1");
    m_fixture->people.insert(old.id, six());
    const QList<RoomSession> listed = m_fixture->sessions;
    m_fixture->sessions << old;
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("session"), old.id);
    m_page->open(place);
    QTRY_COMPARE(m_page->findChild<SidePanel *>(QStringLiteral("sessionPanel"))->title(),
                 QStringLiteral("Daily stand-up"));
    QTRY_COMPARE(m_page->findChild<AttendanceView *>()->attendance().people(), 6);
    QVERIFY(table()->selectedRowNumbers().isEmpty());
    // One that the list shows is selected there.
    QUrlQuery listedPlace;
    listedPlace.addQueryItem(QStringLiteral("session"), listed[2].id);
    m_page->open(listedPlace);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{2});
}

void SessionsPageTest::aSessionThatIsGoneIsAResult()
{
    open();
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("session"), QStringLiteral("00000000-0000-11f1-83a0-02420aef51a1"));
    m_page->open(place);
    QTRY_VERIFY(isSaid("sessionTrouble", QStringLiteral("doesn't know this session any more")));
    QVERIFY(!action("endSession")->isEnabled());
    // One of the list that went meanwhile keeps what was known of it.
    m_fixture->sessions.removeAt(1);
    table()->selectRow(1);
    QTRY_VERIFY(isSaid("sessionTrouble", QStringLiteral("what was known of it before")));
    QVERIFY(!action("sessionRecordings")->isEnabled());
}

void SessionsPageTest::endingAsksFirst()
{
    open();
    table()->selectRow(0);
    QTRY_VERIFY(action("endSession")->isEnabled());
    QTRY_COMPARE(m_page->findChild<AttendanceView *>()->attendance().present(), 3);
    action("endSession")->trigger();
    QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("roomQuestion")));
    QCOMPARE(m_fixture->countOf("POST"), 0);
    click("roomQuestionYes");
    QTRY_COMPARE(
        m_fixture->countOf("POST /v2/room_sessions/" + m_fixture->sessions[0].id.toLatin1() + "/actions/end"),
        1);
    QTRY_VERIFY(isSaid("sessionResult", QStringLiteral("The session was ended.")));
    QTRY_COMPARE(cell(0, QStringLiteral("State")), QStringLiteral("ended"));
    QVERIFY(!action("endSession")->isEnabled());
}

void SessionsPageTest::endingWhatHasEndedIsAResult()
{
    open();
    table()->selectRow(0);
    QTRY_VERIFY(action("endSession")->isEnabled());
    m_fixture->sessions[0].active = false;
    m_fixture->instead.insert("/actions/end", ScriptedAnswer::json(404, R"({"errors":[{"code":"10005"}]})"));
    action("endSession")->trigger();
    QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("roomQuestion")));
    click("roomQuestionYes");
    QTRY_VERIFY(isSaid("sessionResult", QStringLiteral("had ended already")));
}

void SessionsPageTest::aQuestionOfAnotherAccountEndsNothing()
{
    open();
    table()->selectRow(0);
    QTRY_VERIFY(action("endSession")->isEnabled());
    action("endSession")->trigger();
    QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("roomQuestion")));
    SessionsFixture other;
    m_page->setDesk(other.desk.get());
    QSignalSpy works(m_page.get(), &RoomPage::workStarted);
    click("roomQuestionYes");
    QCOMPARE(works.count(), 0);
    m_page->setDesk(nullptr);
}

void SessionsPageTest::readOnlyAccountsEndNothing()
{
    m_fixture = std::make_unique<SessionsFixture>(true);
    m_fixture->fill(3);
    open();
    table()->selectRow(0);
    QTRY_COMPARE(m_page->findChild<AttendanceView *>()->attendance().present(), 3);
    QVERIFY(!action("endSession")->isEnabled());
    QVERIFY(!action("sessionCompose")->isEnabled());
}

void SessionsPageTest::placesLeadOn()
{
    open();
    table()->selectRow(1);
    QTRY_VERIFY(action("sessionRecordings")->isEnabled());
    QTRY_COMPARE(fact(QStringLiteral("Cost")), QStringLiteral("0.00981\u00A0USD"));
    for (const char *name : {"sessionCostTree", "sessionRecordings", "sessionCompose", "sessionParticipants"})
        action(name)->trigger();
    const QString id = m_fixture->sessions[1].id;
    QCOMPARE(places(), (QStringList{QStringLiteral("sessions?type=room-session-event&event=") + id,
                                    QStringLiteral("rooms?face=recordings&session=") + id,
                                    QStringLiteral("rooms?face=compositions&session=") + id,
                                    QStringLiteral("rooms?face=participants&session=") + id}));
    QVERIFY(!action("sessionLive")->isEnabled());
}

void SessionsPageTest::theTimelineAndTheTableChooseTheSame()
{
    open();
    table()->selectRow(1);
    auto *timeline = m_page->findChild<AttendanceView *>();
    QTRY_COMPARE(timeline->attendance().people(), 6);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Down);
    auto *lower = m_page->findChild<SessionPeople *>();
    const QString chosen = timeline->current();
    QVERIFY(!chosen.isEmpty());
    lower->setTable(true);
    QCOMPARE(lower->current(), chosen);
    QVERIFY(lower->list()->select(m_fixture->people.value(m_fixture->sessions[1].id)[4].id));
    lower->setTable(false);
    QCOMPARE(lower->current(), m_fixture->people.value(m_fixture->sessions[1].id)[4].id);
    QTest::keyClick(timeline, Qt::Key_Return);
    QVERIFY(places().value(0).startsWith(QStringLiteral("rooms?face=participants&session=")));
}

void SessionsPageTest::peopleAreCopied()
{
    open();
    table()->selectRow(1);
    auto *lower = m_page->findChild<SessionPeople *>();
    QTRY_COMPARE(lower->timeline()->attendance().people(), 6);
    lower->findChild<QAction *>(QStringLiteral("sessionPeopleCopyCsv"))->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("Priya N.,role: host · id: 7,09:06,09:53,00:47 h,left")),
             qPrintable(text));
    lower->copyPictureAction()->trigger();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void SessionsPageTest::anotherAccountLeavesNothing()
{
    open();
    table()->selectRow(0);
    QTRY_COMPARE(m_page->findChild<AttendanceView *>()->attendance().people(), 6);
    m_page->setDesk(nullptr);
    QCOMPARE(m_page->count(), -1);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!m_page->findChild<SessionPeople *>()->isVisible());
    QCOMPARE(m_page->findChild<SidePanel *>(QStringLiteral("sessionPanel"))->title(),
             QStringLiteral("No session chosen"));
    QVERIFY(m_page->here().isEmpty());
    for (const QAction *each : {action("endSession"), action("sessionsReload"), action("sessionRecordings")})
        QVERIFY2(!each->isEnabled(), qPrintable(each->objectName()));
}

void SessionsPageTest::theLayoutIsKept()
{
    open();
    m_page->findChild<SessionPeople *>()->setTable(true);
    action("sessionsDetails")->setChecked(false);
    const QByteArray state = m_page->layoutState();
    SessionsPage other;
    other.restoreLayout(state);
    QVERIFY(other.findChild<SessionPeople *>()->isTable());
    QVERIFY(!other.findChild<QAction *>(QStringLiteral("sessionsDetails"))->isChecked());
    other.restoreLayout("nonsense");
    QVERIFY(other.findChild<SessionPeople *>()->isTable());
}

void SessionsPageTest::troubleStandsAboveWhatIsKnown()
{
    open();
    m_fixture->instead.insert("GET /v2/room_sessions?",
                              ScriptedAnswer::json(403, R"({"errors":[{"code":"10010"}]})"));
    action("sessionsReload")->trigger();
    auto *trouble = m_page->findChild<Banner *>(QStringLiteral("sessionsTrouble"));
    QTRY_VERIFY(trouble->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
}

#include "SessionsPageTest.moc"
SIGNALBOX_TEST(SessionsPageTest)
