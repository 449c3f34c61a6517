// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/WholeWindow.h"
#include "rooms/LiveWall.h"
#include "rooms/Moderation.h"
#include "rooms/RoomDirectory.h"
#include "rooms/TokenBench.h"
#include "rooms/ui/ParticipantTable.h"
#include "rooms/ui/RoomsPane.h"
#include "rooms/ui/WallView.h"
#include "support/TestMain.h"

#include <QComboBox>
#include <QLineEdit>

/// A moderator's and an administrator's way through the rooms, with keys alone, in the real window and
/// against the embedded server, which is asked what really happened.
class RoomsWayTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void somebodyIsMutedAndKickedAndTheMeetingEnded();
    void aRoomIsMadeAndDeleted();
    void aTokenIsMintedRefreshedAndForgotten();
    void everyTabIsReachedByItsKey();

private:
    RoomsPane *rooms() const { return m_whole->pane<RoomsPane>("rooms"); }
    void openRooms(const char *face);
    const LiveSession *standUp() const;

    std::unique_ptr<WholeWindow> m_whole;
};

void RoomsWayTest::init()
{
    // Nobody comes or goes by themselves; who is kicked goes at once when life goes on.
    SandboxOptions options;
    options.pace = 40;
    options.holdsRooms = true;
    m_whole = std::make_unique<WholeWindow>(options);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->isReady(), 20'000);
}

void RoomsWayTest::cleanup()
{
    m_whole.reset();
}

void RoomsWayTest::openRooms(const char *face)
{
    QTRY_VERIFY_WITH_TIMEOUT(rooms()->desk(), 20'000);
    m_whole->window->open(RoomPage::place(QLatin1String(face)));
    QCOMPARE(m_whole->window->currentPane(), static_cast<Pane *>(rooms()));
    QCOMPARE(rooms()->face(), QLatin1String(face));
}

const LiveSession *RoomsWayTest::standUp() const
{
    for (const LiveSession &live : rooms()->desk()->wall()->sessions()) {
        if (live.roomName == u"Daily stand-up")
            return &live;
    }
    return nullptr;
}

void RoomsWayTest::somebodyIsMutedAndKickedAndTheMeetingEnded()
{
    openRooms("live");
    QTRY_VERIFY_WITH_TIMEOUT(standUp(), 20'000);
    const QString session = standUp()->session.id;
    auto *wall = m_whole->find<WallView>("wallView");
    QVERIFY(wall->hasFocus());
    m_whole->type(QStringLiteral("daily"));
    QCOMPARE(wall->currentSession(), session);
    m_whole->press(Qt::Key_Return);
    auto *people = m_whole->find<ParticipantTable>("wallParticipants");
    QVERIFY(people->hasFocus());
    m_whole->press(Qt::Key_Home, Qt::ControlModifier);
    m_whole->press(Qt::Key_Space);
    QCOMPARE(people->marks(), 1);
    const WallPerson target = people->targets().first();
    const Moderation *moderation = rooms()->desk()->moderation();

    m_whole->press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        moderation->of(target.id) && moderation->of(target.id)->stage == Moderation::Stage::Accepted, 20'000);
    QCOMPARE(m_whole->asked("POST", "/actions/mute"), 1);

    m_whole->press(Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QWidget>("roomQuestionYes"), 20'000);
    QCOMPARE(m_whole->asked("POST", "/actions/kick"), 0);
    m_whole->sayYes("roomQuestionYes");
    QTRY_VERIFY_WITH_TIMEOUT(moderation->of(target.id)->wish == Moderation::Wish::Kick &&
                                 moderation->of(target.id)->stage == Moderation::Stage::Accepted,
                             20'000);
    // Accepted isn't done: they are still listed as present until left_at says otherwise.
    m_whole->sandbox().holdRooms(false);
    QTRY_VERIFY_WITH_TIMEOUT(moderation->of(target.id)->stage == Moderation::Stage::Confirmed, 20'000);
    QCOMPARE(m_whole->asked("POST", "/actions/kick"), 1);
    m_whole->sandbox().holdRooms(true);

    wall->setFocus();
    m_whole->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QWidget>("roomQuestionYes"), 20'000);
    m_whole->sayYes("roomQuestionYes");
    QTRY_VERIFY_WITH_TIMEOUT(!rooms()->desk()->wall()->find(session), 20'000);
    QCOMPARE(m_whole->asked("POST", "/actions/end"), 1);
}

void RoomsWayTest::aRoomIsMadeAndDeleted()
{
    openRooms("rooms");
    RoomDirectory *directory = rooms()->desk()->directory();
    const auto made = [&]() -> std::optional<Room> {
        for (const Room &room : directory->rooms()) {
            if (room.uniqueName == u"By keys alone")
                return room;
        }
        return std::nullopt;
    };
    QTRY_VERIFY_WITH_TIMEOUT(directory->rooms().size() > 40, 20'000);
    m_whole->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QLineEdit>("roomName"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QLineEdit>("roomName")->hasFocus(), 20'000);
    m_whole->type(QStringLiteral("By keys alone"));
    m_whole->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(made(), 20'000);
    m_whole->backToWindow();
    QCOMPARE(m_whole->asked("POST", "/v2/rooms"), 1);

    // It is selected already; the list is one Tab away from wherever the dialog left the focus.
    m_whole->find<QWidget>("roomsTable")->setFocus();
    m_whole->press(Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->find<QWidget>("roomDeletionYes") &&
                                 m_whole->find<QWidget>("roomDeletionYes")->isEnabled(),
                             20'000);
    QCOMPARE(m_whole->asked("DELETE", "/v2/rooms"), 0);
    m_whole->sayYes("roomDeletionYes");
    QTRY_VERIFY_WITH_TIMEOUT(!made(), 20'000);
    QCOMPARE(m_whole->asked("DELETE", "/v2/rooms"), 1);
}

void RoomsWayTest::aTokenIsMintedRefreshedAndForgotten()
{
    openRooms("tokens");
    TokenBench *bench = rooms()->desk()->tokens();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_whole->find<QComboBox>("tokenRoom") && m_whole->find<QComboBox>("tokenRoom")->count() > 10, 20'000);
    m_whole->find<QComboBox>("tokenRoom")->setFocus();
    m_whole->find<QComboBox>("tokenRoom")->lineEdit()->selectAll();
    m_whole->type(QStringLiteral("Telehealth 4417"));
    m_whole->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(bench->tokens().size() == 1, 20'000);
    QCOMPARE(m_whole->asked("POST", "generate_join_client_token"), 1);
    const QDateTime first = bench->tokens().first().token.expires;
    QVERIFY(first.isValid());
    QCOMPARE(bench->tokens().first().token.jwt.nature, Jwt::Nature::Token);

    m_whole->window->findChild<QAction *>(QStringLiteral("refreshTokenAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench->tokens().first().refreshed == 1, 20'000);
    QCOMPARE(m_whole->asked("POST", "refresh_client_token"), 1);
    QVERIFY(bench->tokens().first().token.expires >= first);
    m_whole->find<QWidget>("forgetToken")->setFocus();
    m_whole->press(Qt::Key_Space);
    QVERIFY(bench->tokens().isEmpty());
}

void RoomsWayTest::everyTabIsReachedByItsKey()
{
    openRooms("live");
    const QStringList faces{QStringLiteral("live"),       QStringLiteral("rooms"),
                            QStringLiteral("sessions"),   QStringLiteral("participants"),
                            QStringLiteral("recordings"), QStringLiteral("compositions"),
                            QStringLiteral("tokens")};
    for (int face = 0; face < faces.size(); ++face) {
        m_whole->press(Qt::Key_1 + face, Qt::AltModifier);
        QCOMPARE(rooms()->face(), faces[face]);
        QVERIFY2(m_whole->hasNoKeyTwice(rooms()), qPrintable(faces[face]));
    }
}

#include "RoomsWayTest.moc"
SIGNALBOX_TEST(RoomsWayTest)
