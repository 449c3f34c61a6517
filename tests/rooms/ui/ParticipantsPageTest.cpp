// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/ParticipantsPage.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/SessionsFixture.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/FactList.h"
#include "widgets/JsonView.h"
#include "widgets/SidePanel.h"
#include "widgets/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Meetings;

/// Everybody who was in any session.
class ParticipantsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theLastSevenDaysAreAskedForAtFirst();
    void rowsSayWhoWasThere();
    void aSessionNarrowsTheList();
    void everyFilterIsSent();
    void theChosenOneIsReadAnew();
    void aRoomIsSaidOnceItIsKnown();
    void whatIsNoJsonIsText();
    void tenMegabytesAreShownCut();
    void oneThatIsGoneIsAResult();
    void placesLeadOn();
    void wordsFilterTheRows();
    void reloadingReadsBoth();
    void anotherAccountLeavesNothing();

private:
    void open();
    void choose(const QString &participant);
    TableView *table() const { return m_page->findChild<TableView *>(QStringLiteral("participantsTable")); }
    QAction *action(const char *name) const { return m_page->findChild<QAction *>(QLatin1String(name)); }
    QString cell(const QString &who, const QString &column) const;
    QString title() const
    {
        return m_page->findChild<SidePanel *>(QStringLiteral("participantPanel"))->title();
    }
    RoomParticipant &person(int session, int number)
    {
        return m_fixture->people[m_fixture->sessions[session].id][number];
    }

    std::unique_ptr<SessionsFixture> m_fixture;
    std::unique_ptr<ParticipantsPage> m_page;
    std::unique_ptr<QSignalSpy> m_places;
};

void ParticipantsPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_fixture = std::make_unique<SessionsFixture>();
    m_fixture->fill(2);
}

void ParticipantsPageTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void ParticipantsPageTest::open()
{
    m_page = std::make_unique<ParticipantsPage>();
    m_places = std::make_unique<QSignalSpy>(m_page.get(), &RoomPage::destinationAsked);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->setDesk(m_fixture->desk.get());
    QTRY_COMPARE(m_page->count(), 12);
}

void ParticipantsPageTest::choose(const QString &participant)
{
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("participant"), participant);
    m_page->open(place);
}

QString ParticipantsPageTest::cell(const QString &who, const QString &column) const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int at = 0; at < model->columnCount(); ++at) {
            if (model->index(row, 0).data().toString() == who &&
                model->headerData(at, Qt::Horizontal).toString() == column)
                return model->index(row, at).data().toString();
        }
    }
    return QStringLiteral("no such cell");
}

void ParticipantsPageTest::theLastSevenDaysAreAskedForAtFirst()
{
    open();
    const QByteArray asked = m_fixture->lastOf("GET /v2/room_participants?");
    QVERIFY2(asked.contains("filter[date_joined_at][gte]=2026-11-19"), asked.constData());
    QCOMPARE(m_fixture->countOf("GET /v2/room_participants?"), 1);
}

void ParticipantsPageTest::rowsSayWhoWasThere()
{
    m_fixture->fill(2);
    m_fixture->people.remove(m_fixture->sessions[1].id);
    m_page = std::make_unique<ParticipantsPage>();
    m_page->setDesk(m_fixture->desk.get());
    QTRY_COMPARE(m_page->count(), 6);
    const QString priya = QStringLiteral("Priya N.");
    QCOMPARE(cell(priya, QStringLiteral("Context")), QStringLiteral("role: host · id: 7"));
    QCOMPARE(cell(priya, QStringLiteral("Joined")), QStringLiteral("10:06"));
    QCOMPARE(cell(priya, QStringLiteral("Left")), QString());
    QCOMPARE(cell(priya, QStringLiteral("In the room")), QStringLiteral("00:52 h"));
    QCOMPARE(cell(priya, QStringLiteral("State")), QStringLiteral("in the room"));
    QCOMPARE(cell(QStringLiteral("Oswald"), QStringLiteral("State")), QStringLiteral("left"));
    QCOMPARE(cell(QStringLiteral("Oswald"), QStringLiteral("Left")), QStringLiteral("10:51"));
    // The latest to come stands first.
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Lena"));
}

void ParticipantsPageTest::aSessionNarrowsTheList()
{
    open();
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("session"), m_fixture->sessions[1].id);
    m_page->open(place);
    const QByteArray wanted = "filter[session_id]=" + m_fixture->sessions[1].id.toLatin1();
    QTRY_COMPARE(m_fixture->countOf(wanted), 1);
    QVERIFY(!m_fixture->lastOf(wanted).contains("date_joined_at"));
    QCOMPARE(m_page->here().queryItemValue(QStringLiteral("session")), m_fixture->sessions[1].id);
    m_page->open(place); // there already
    m_fixture->server.letArrive();
    QCOMPARE(m_fixture->countOf(wanted), 1);
}

void ParticipantsPageTest::everyFilterIsSent()
{
    open();
    auto *filters = m_page->findChild<RoomFilterBar *>(QStringLiteral("participantsFilters"));
    filters->setValues({{QStringLiteral("session"), QStringLiteral("s1")},
                        {QStringLiteral("context"), QStringLiteral("Al+ice")},
                        {QStringLiteral("joined"), QStringLiteral("2026-11-01..2026-11-02")},
                        {QStringLiteral("left"), QStringLiteral("2026-11-03")},
                        {QStringLiteral("updated"), QStringLiteral("..2026-11-04")}});
    emit filters->changed();
    QTRY_COMPARE(m_fixture->countOf("GET /v2/room_participants?"), 2);
    const QByteArray asked = m_fixture->lastOf("GET /v2/room_participants?");
    for (const QByteArray part :
         {"filter[session_id]=s1", "filter[context]=Al+ice", "filter[date_joined_at][gte]=2026-11-01",
          "filter[date_joined_at][lte]=2026-11-02", "filter[date_left_at][eq]=2026-11-03",
          "filter[date_updated_at][lte]=2026-11-04"})
        QVERIFY2(asked.contains(part), (part + " in " + asked).constData());
}

void ParticipantsPageTest::theChosenOneIsReadAnew()
{
    open();
    RoomParticipant &priya = person(0, 2);
    // Gone meanwhile, which the list doesn't know yet.
    priya.left = at(57);
    choose(priya.id);
    QTRY_COMPARE(m_fixture->countOf("GET /v2/room_participants/" + priya.id.toLatin1()), 1);
    QTRY_COMPARE(table()->model()->index(table()->currentIndex().row(), 1).data().toString(),
                 QStringLiteral("left"));
    QCOMPARE(title(), QStringLiteral("Priya N."));
    const auto *json = m_page->findChild<JsonView *>(QStringLiteral("participantJson"));
    QVERIFY(json->isVisible());
    QVERIFY(json->text().contains(QStringLiteral("\"role\": \"host\"")));
    QVERIFY(!m_page->findChild<QPlainTextEdit *>(QStringLiteral("participantText"))->isVisible());
}

void ParticipantsPageTest::aRoomIsSaidOnceItIsKnown()
{
    open();
    QCOMPARE(cell(QStringLiteral("Priya N."), QStringLiteral("Room")), QString());
    choose(person(0, 2).id);
    const auto *panel = m_page->findChild<SidePanel *>(QStringLiteral("participantPanel"));
    QTRY_COMPARE(panel->subtitle(), QStringLiteral("Daily stand-up"));
    const auto roomsSaid = [this] {
        int said = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            said += table()->model()->index(row, 3).data().toString() == u"Daily stand-up" ? 1 : 0;
        return said;
    };
    QTRY_COMPARE(roomsSaid(), 6); // of all in that session
}

void ParticipantsPageTest::whatIsNoJsonIsText()
{
    person(0, 2).context = QStringLiteral("Alice\u202e of sales");
    person(0, 3).context.clear();
    open();
    choose(person(0, 2).id);
    const auto *text = m_page->findChild<QPlainTextEdit *>(QStringLiteral("participantText"));
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("Alice\\u202e of sales"));
    QCOMPARE(title(), QStringLiteral("Alice of sales"));
    action("participantCopyContext")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), person(0, 2).context);
    choose(person(0, 3).id);
    QVERIFY(!text->isVisible());
    QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("participantNoContext"))->isVisible());
    QVERIFY(!action("participantCopyContext")->isEnabled());
}

void ParticipantsPageTest::tenMegabytesAreShownCut()
{
    person(0, 2).context = QString(10'000'000, u'x');
    open();
    choose(person(0, 2).id);
    const QString shown =
        m_page->findChild<QPlainTextEdit *>(QStringLiteral("participantText"))->toPlainText();
    QVERIFY(shown.size() < 10'000);
    QVERIFY2(shown.endsWith(QStringLiteral("(cut: the context has 10,000,000 characters)")),
             qPrintable(shown.right(80)));
}

void ParticipantsPageTest::oneThatIsGoneIsAResult()
{
    open();
    choose(QStringLiteral("00000000-0000-11f1-83a0-02420aef51a1"));
    const auto *trouble = m_page->findChild<Banner *>(QStringLiteral("participantTrouble"));
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->title().contains(QStringLiteral("doesn't know this participant")));
    QVERIFY(!action("participantRecordings")->isEnabled());
    choose(person(0, 1).id);
    QTRY_VERIFY(!trouble->isVisible());
}

void ParticipantsPageTest::placesLeadOn()
{
    open();
    choose(person(0, 2).id);
    QTRY_VERIFY(action("participantLive")->isEnabled());
    for (const char *name : {"participantSession", "participantLive", "participantRecordings"})
        action(name)->trigger();
    QStringList places;
    for (const QList<QVariant> &each : *m_places)
        places << each[0].value<Destination>().toString();
    const QString session = m_fixture->sessions[0].id;
    QCOMPARE(places, (QStringList{QStringLiteral("rooms?face=sessions&session=") + session,
                                  QStringLiteral("rooms?face=live&session=") + session,
                                  QStringLiteral("rooms?face=recordings&participant=") + person(0, 2).id}));
    choose(person(1, 2).id);
    QTRY_VERIFY(action("participantRecordings")->isEnabled());
    QVERIFY(!action("participantLive")->isEnabled());
}

void ParticipantsPageTest::wordsFilterTheRows()
{
    open();
    m_page->setWords(QStringLiteral("host"));
    QCOMPARE(table()->model()->rowCount(), 2);
    m_page->setWords({});
    QCOMPARE(table()->model()->rowCount(), 12);
}

void ParticipantsPageTest::reloadingReadsBoth()
{
    open();
    choose(person(0, 2).id);
    QTRY_COMPARE(m_fixture->countOf("GET /v2/room_participants/"), 1);
    QCOMPARE(action("participantsReload")->shortcut(), QKeySequence(Qt::Key_F5));
    action("participantsReload")->trigger();
    QTRY_COMPARE(m_fixture->countOf("GET /v2/room_participants/"), 2);
    QTRY_COMPARE(m_fixture->countOf("GET /v2/room_participants?"), 2);
}

void ParticipantsPageTest::anotherAccountLeavesNothing()
{
    open();
    choose(person(0, 2).id);
    QTRY_VERIFY(action("participantRecordings")->isEnabled());
    m_page->setDesk(nullptr);
    QCOMPARE(m_page->count(), -1);
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(title(), QStringLiteral("No participant chosen"));
    QVERIFY(m_page->here().isEmpty());
    QVERIFY(m_page->findChild<JsonView *>(QStringLiteral("participantJson"))->text().isEmpty());
    for (const char *name : {"participantsReload", "participantSession", "participantCopyContext"})
        QVERIFY2(!action(name)->isEnabled(), name);
}

#include "ParticipantsPageTest.moc"
SIGNALBOX_TEST(ParticipantsPageTest)
