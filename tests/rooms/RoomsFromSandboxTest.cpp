// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AlarmBell.h"
#include "support/DemoServer.h"
#include "rooms/LiveWall.h"
#include "rooms/Moderation.h"
#include "rooms/RoomDirectory.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using Stage = Moderation::Stage;
using Wish = Moderation::Wish;

/// Rooms against a server that was written from the contract alone.
class RoomsFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theWallShowsWhatGoesOnAndWhatShouldNot();
    void aKickIsAcceptedFirstAndConfirmedWhenItShows();
    void whoIsMutedIsAcceptedAndNothingMore();
    void aSessionIsEndedOnce();
    void aRoomIsMadeChangedAndDeleted();
    void aNameThatIsTakenIsMarkedAtItsField();
    void aRecordingIsFetchedAndDeleted();
    void aBulkDeletionHitsWhatItsFilterSays();
    void aCompositionIsOrdered();
    void tokensAreMintedAndRefreshed();

private:
    bool look();
    /// The session with most participants.
    LiveSession fullest() const;
    template <class T, class List>
    QList<T> all(List list);

    std::unique_ptr<DemoServer> m_demo;
    AlarmBell m_bell;
    QRandomGenerator m_random{1};
    std::unique_ptr<RoomApi> m_api;
    std::unique_ptr<RoomDirectory> m_directory;
    std::unique_ptr<LiveWall> m_wall;
    std::unique_ptr<Moderation> m_moderation;
};

void RoomsFromSandboxTest::init()
{
    m_demo = std::make_unique<DemoServer>(SandboxOptions{.pace = 1'000});
    m_api = std::make_unique<RoomApi>(m_demo->client.get());
    m_directory = std::make_unique<RoomDirectory>(m_api.get());
    m_wall = std::make_unique<LiveWall>(
        m_demo->account, LiveWall::Parts{m_api.get(), m_directory.get(), &m_bell, &m_demo->real, &m_random});
    m_moderation = std::make_unique<Moderation>(m_api.get(), m_wall.get(), &m_demo->real);
}

void RoomsFromSandboxTest::cleanup()
{
    m_moderation.reset();
    m_wall.reset();
    m_directory.reset();
    m_api.reset();
    m_demo.reset();
}

bool RoomsFromSandboxTest::look()
{
    m_wall->look();
    return QTest::qWaitFor([this] { return !m_wall->isLooking() && m_directory->isLoaded(); });
}

LiveSession RoomsFromSandboxTest::fullest() const
{
    return *std::ranges::max_element(m_wall->sessions(), {}, &LiveSession::present);
}

template <class T, class List>
QList<T> RoomsFromSandboxTest::all(List list)
{
    QList<T> items;
    const auto read = await(list([&items](const QList<T> &page, int) { items += page; }));
    return read ? items : QList<T>();
}

void RoomsFromSandboxTest::theWallShowsWhatGoesOnAndWhatShouldNot()
{
    QVERIFY(look());
    QVERIFY(!m_wall->failure());
    QVERIFY(m_wall->sessions().size() >= 5);
    QTRY_VERIFY(fullest().limit > 0);
    QVERIFY(fullest().present > 2);
    QVERIFY(!fullest().roomName.isEmpty());
    QStringList states;
    for (const LiveSession &one : m_wall->sessions()) {
        if (one.asksForAttention())
            states << one.roomName + (one.state == LiveSession::State::Phantom
                                          ? QStringLiteral(": phantom")
                                          : QStringLiteral(": forgotten"));
    }
    QCOMPARE(states.join(u' '), QStringLiteral("Claims review: forgotten Telehealth 4417: phantom"));
    QCOMPARE(m_bell.standing().size(), 2);
}

void RoomsFromSandboxTest::aKickIsAcceptedFirstAndConfirmedWhenItShows()
{
    QVERIFY(look());
    const LiveSession live = fullest();
    QString somebody;
    for (const RoomParticipant &one : *live.session.participants)
        somebody = one.isPresent() ? one.id : somebody;
    const auto result = await(m_moderation->ask(Wish::Kick, RoomTargets::just({somebody}), live.session));
    QVERIFY(result);
    QCOMPARE(result->done, QStringList(somebody));
    QVERIFY(look());
    QCOMPARE(m_moderation->of(somebody)->stage, Stage::Accepted); // still listed
    m_demo->sandbox.holdRooms(false);
    QTRY_COMPARE(m_moderation->of(somebody)->stage, Stage::Confirmed); // looked at after two seconds
    const auto again = await(m_moderation->ask(Wish::Kick, RoomTargets::just({somebody}), live.session));
    QCOMPARE(again->gone, QStringList(somebody));
}

void RoomsFromSandboxTest::whoIsMutedIsAcceptedAndNothingMore()
{
    QVERIFY(look());
    const LiveSession live = fullest();
    const auto result = await(m_moderation->ask(Wish::Mute, RoomTargets::everybody(), live.session));
    QVERIFY(result && !result->failure);
    QCOMPARE(result->done.size(), live.present);
    QCOMPARE(m_moderation->of(result->done.first())->stage, Stage::Accepted);
    const QStringList spared{result->done.first()};
    const auto others = await(m_moderation->ask(Wish::Unmute, RoomTargets::allBut(spared), live.session));
    QCOMPARE(others->done.size(), live.present - 1);
}

void RoomsFromSandboxTest::aSessionIsEndedOnce()
{
    QVERIFY(look());
    const LiveSession live = fullest();
    const QString id = live.session.id;
    QCOMPARE(await(m_moderation->end(id)).value_or(false), true);
    const auto again = await(m_moderation->end(id));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().technical));
    QCOMPARE(*again, false);
    const auto muted = await(m_moderation->ask(Wish::Mute, RoomTargets::everybody(), live.session));
    QVERIFY(muted && !muted->failure);
    QCOMPARE(muted->gone.size(), live.present);
    QVERIFY(look());
    QVERIFY(!m_wall->find(id));
}

void RoomsFromSandboxTest::aRoomIsMadeChangedAndDeleted()
{
    RoomWish wish;
    wish.uniqueName = QStringLiteral("Quiet room");
    wish.maxParticipants = 7;
    wish.webhookUrl = QStringLiteral("https://a.example/hook");
    wish.webhookTimeoutSecs = 12;
    const auto made = await(m_api->create(wish));
    QVERIFY(made);
    QCOMPARE(made->maxParticipants, 7);
    QCOMPARE(made->webhookTimeoutSecs, std::optional(12));
    RoomWish change;
    change.enableRecording = true;
    change.webhookUrl = QString();
    const auto changed = await(m_api->update(made->id, change));
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().technical));
    QVERIFY(changed->enableRecording && changed->webhookUrl.isEmpty());
    QCOMPARE(changed->uniqueName, QStringLiteral("Quiet room"));
    QVERIFY(await(m_api->remove(made->id)));
    const auto gone = await(m_api->room(made->id));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Failure::Kind::NotFound);
}

void RoomsFromSandboxTest::aNameThatIsTakenIsMarkedAtItsField()
{
    RoomWish wish;
    wish.uniqueName = QStringLiteral("Claims review");
    const auto made = await(m_api->create(wish));
    QVERIFY(!made);
    QVERIFY(made.error().problemAt(QStringLiteral("unique_name")));
}

void RoomsFromSandboxTest::aRecordingIsFetchedAndDeleted()
{
    RoomRecordingFilter filter;
    filter.status = QStringLiteral("completed");
    const auto films = all<RoomRecording>([&](const auto &use) { return m_api->recordings(filter, use); });
    QVERIFY(!films.isEmpty());
    QVERIFY(std::ranges::all_of(films, &RoomRecording::isComplete));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film"));
    const auto bytes = await(m_api->fetchRecording(films.first().id, path));
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().technical));
    QCOMPARE(QFileInfo(path).size(), *bytes);
    QVERIFY(await(m_api->removeRecording(films.first().id)));
    QCOMPARE(await(m_api->fetchRecording(films.first().id, path)).error().kind, Failure::Kind::NotFound);
}

void RoomsFromSandboxTest::aBulkDeletionHitsWhatItsFilterSays()
{
    const auto everything = [this] {
        return all<RoomRecording>([this](const auto &use) { return m_api->recordings({}, use); });
    };
    const auto before = everything();
    QVERIFY(before.size() > 3);
    RoomRecordingFilter filter;
    filter.participantId = before.first().participantId;
    const auto hit = std::ranges::count(before, filter.participantId, &RoomRecording::participantId);
    const auto count = await(m_api->removeRecordings(*NarrowedRecordings::of(filter)));
    QCOMPARE(count.value_or(-1), static_cast<int>(hit));
    QCOMPARE(everything().size(), before.size() - hit);
}

void RoomsFromSandboxTest::aCompositionIsOrdered()
{
    const auto films = all<RoomRecording>([this](const auto &use) { return m_api->recordings({}, use); });
    CompositionWish wish;
    wish.sessionId = films.last().sessionId;
    wish.resolution = QSize(800, 600);
    VideoRegion region;
    region.name = QStringLiteral("all");
    region.place = QRect(0, 0, 800, 600);
    region.maxColumns = 2;
    region.videoSources = QStringList(QStringLiteral("*"));
    wish.layout << region;
    const auto made = await(m_api->compose(wish));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().technical));
    QCOMPARE(made->sessionId, wish.sessionId);
    QCOMPARE(made->resolution, QStringLiteral("800x600"));
    QCOMPARE(made->layout, wish.layout);
    QVERIFY(!made->isComplete());
    QVERIFY(await(m_api->removeComposition(made->id)));
}

void RoomsFromSandboxTest::tokensAreMintedAndRefreshed()
{
    QVERIFY(look());
    const QString room = fullest().session.roomId;
    const auto token = await(m_api->mint(room, {}));
    QVERIFY(token);
    QCOMPARE(token->roomId, room);
    QVERIFY(token->expires.isValid() && token->refreshExpires > token->expires);
    QVERIFY(token->jwt.nature != Jwt::Nature::NotAToken);
    const auto fresh = await(m_api->refresh(*token, std::chrono::seconds(900)));
    QVERIFY2(fresh, qPrintable(fresh ? QString() : fresh.error().technical));
    QVERIFY(!(fresh->token == token->token));
    QVERIFY(fresh->refreshToken == token->refreshToken);
    ClientToken wrong = *token;
    wrong.refreshToken = Secret("none.such.token");
    QVERIFY(!await(m_api->refresh(wrong, std::chrono::seconds(900))));
}

SIGNALBOX_TEST(RoomsFromSandboxTest)
#include "RoomsFromSandboxTest.moc"
