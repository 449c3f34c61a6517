// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/DocumentInspector.h"
#include "rooms/LiveWall.h"
#include "rooms/Moderation.h"
#include "rooms/RoomDirectory.h"
#include "rooms/TokenBench.h"
#include "rooms/ui/ParticipantTable.h"
#include "rooms/ui/RoomsPane.h"
#include "rooms/ui/WallView.h"
#include "shell/MainWindow.h"
#include "shell/PaneList.h"
#include "shell/Workspace.h"
#include "support/TestMain.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

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
    RoomsPane *rooms() const { return static_cast<RoomsPane *>(m_window->pane(QStringLiteral("rooms"))); }
    int asked(const char *method, const char *path) const
    {
        return m_space->demo()->sandbox().requestCount(method, path);
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// With the key that presses a button; the window has the keys again afterwards.
    void sayYes(const char *button);
    void backToWindow();
    void openRooms(const char *face);
    const LiveSession *standUp() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_space;
    std::unique_ptr<DocumentInspector> m_inspector;
    std::unique_ptr<MainWindow> m_window;
};

void RoomsWayTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.folder = m_folder->path();
    options.keysInMemory = true;
    // Nobody comes or goes by themselves; who is kicked goes at once when life goes on.
    options.sandbox.pace = 40;
    options.sandbox.holdsRooms = true;
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

void RoomsWayTest::cleanup()
{
    m_window.reset();
    m_inspector.reset();
    m_space->close();
    m_space.reset();
}

/// To whatever has the focus, as a keyboard does.
void RoomsWayTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), static_cast<Qt::Key>(key), modifiers);
}

void RoomsWayTest::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void RoomsWayTest::sayYes(const char *button)
{
    QTest::keyClick(find<QWidget>(button), Qt::Key_Space);
    backToWindow();
}

/// What a window manager does when a dialog goes.
void RoomsWayTest::backToWindow()
{
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), 20'000);
    m_window->activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), static_cast<QWidget *>(m_window.get()), 20'000);
}

void RoomsWayTest::openRooms(const char *face)
{
    QTRY_VERIFY_WITH_TIMEOUT(rooms()->desk(), 20'000);
    m_window->open(RoomPage::place(QLatin1String(face)));
    QCOMPARE(m_window->currentPane(), static_cast<Pane *>(rooms()));
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
    auto *wall = find<WallView>("wallView");
    QVERIFY(wall->hasFocus());
    type(QStringLiteral("daily"));
    QCOMPARE(wall->currentSession(), session);
    press(Qt::Key_Return);
    auto *people = find<ParticipantTable>("wallParticipants");
    QVERIFY(people->hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Space);
    QCOMPARE(people->marks(), 1);
    const WallPerson target = people->targets().first();
    const Moderation *moderation = rooms()->desk()->moderation();

    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        moderation->of(target.id) && moderation->of(target.id)->stage == Moderation::Stage::Accepted, 20'000);
    QCOMPARE(asked("POST", "/actions/mute"), 1);

    press(Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("roomQuestionYes"), 20'000);
    QCOMPARE(asked("POST", "/actions/kick"), 0);
    sayYes("roomQuestionYes");
    QTRY_VERIFY_WITH_TIMEOUT(moderation->of(target.id)->wish == Moderation::Wish::Kick &&
                                 moderation->of(target.id)->stage == Moderation::Stage::Accepted,
                             20'000);
    // Accepted isn't done: they are still listed as present until left_at says otherwise.
    m_space->demo()->sandbox().holdRooms(false);
    QTRY_VERIFY_WITH_TIMEOUT(moderation->of(target.id)->stage == Moderation::Stage::Confirmed, 20'000);
    QCOMPARE(asked("POST", "/actions/kick"), 1);
    m_space->demo()->sandbox().holdRooms(true);

    wall->setFocus();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("roomQuestionYes"), 20'000);
    sayYes("roomQuestionYes");
    QTRY_VERIFY_WITH_TIMEOUT(!rooms()->desk()->wall()->find(session), 20'000);
    QCOMPARE(asked("POST", "/actions/end"), 1);
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
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("roomName"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("roomName")->hasFocus(), 20'000);
    type(QStringLiteral("By keys alone"));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(made(), 20'000);
    backToWindow();
    QCOMPARE(asked("POST", "/v2/rooms"), 1);

    // It is selected already; the list is one Tab away from wherever the dialog left the focus.
    find<QWidget>("roomsTable")->setFocus();
    press(Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QWidget>("roomDeletionYes") && find<QWidget>("roomDeletionYes")->isEnabled(), 20'000);
    QCOMPARE(asked("DELETE", "/v2/rooms"), 0);
    sayYes("roomDeletionYes");
    QTRY_VERIFY_WITH_TIMEOUT(!made(), 20'000);
    QCOMPARE(asked("DELETE", "/v2/rooms"), 1);
}

void RoomsWayTest::aTokenIsMintedRefreshedAndForgotten()
{
    openRooms("tokens");
    TokenBench *bench = rooms()->desk()->tokens();
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>("tokenRoom") && find<QComboBox>("tokenRoom")->count() > 10,
                             20'000);
    find<QComboBox>("tokenRoom")->setFocus();
    find<QComboBox>("tokenRoom")->lineEdit()->selectAll();
    type(QStringLiteral("Telehealth 4417"));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(bench->tokens().size() == 1, 20'000);
    QCOMPARE(asked("POST", "generate_join_client_token"), 1);
    const QDateTime first = bench->tokens().first().token.expires;
    QVERIFY(first.isValid());
    QCOMPARE(bench->tokens().first().token.jwt.nature, Jwt::Nature::Token);

    m_window->findChild<QAction *>(QStringLiteral("refreshTokenAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench->tokens().first().refreshed == 1, 20'000);
    QCOMPARE(asked("POST", "refresh_client_token"), 1);
    QVERIFY(bench->tokens().first().token.expires >= first);
    find<QWidget>("forgetToken")->setFocus();
    press(Qt::Key_Space);
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
        press(Qt::Key_1 + face, Qt::AltModifier);
        QCOMPARE(rooms()->face(), faces[face]);
        QSet<QKeySequence> keys;
        for (const QAction *command : rooms()->commands()) {
            const QKeySequence shortcut = command->shortcut();
            QVERIFY2(shortcut.isEmpty() || !keys.contains(shortcut),
                     qPrintable(faces[face] + u' ' + shortcut.toString()));
            keys << shortcut;
        }
    }
}

#include "RoomsWayTest.moc"
SIGNALBOX_TEST(RoomsWayTest)
