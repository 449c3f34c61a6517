// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomApi.h"
#include "support/FaultRun.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

/// All operations of rooms under everything that can go wrong on the wire.
class RoomsFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRoomOperationMeetsEveryFaultAsTheTableSays_data();
    void everyRoomOperationMeetsEveryFaultAsTheTableSays();
};

namespace {
const QString id = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");

template <class Ask>
FaultOperation asking(const char *name, bool isSafe, Ask ask)
{
    return FaultOperation::of(name, isSafe,
                              [ask](ApiClient *client) { return ask(new RoomApi(client, client)); });
}

QList<FaultOperation> ofRooms()
{
    return {asking("listRooms", true, [](RoomApi *api) { return api->rooms({}, {}); }),
            asking("getRoom", true, [](RoomApi *api) { return api->room(id); }),
            asking("createRoom", false, [](RoomApi *api) { return api->create({}); }),
            asking("updateRoom", false, [](RoomApi *api) { return api->update(id, {}); }),
            asking("deleteRoom", false, [](RoomApi *api) { return api->remove(id); }),
            asking("createRoomClientToken", false, [](RoomApi *api) { return api->mint(id, {}); }),
            asking("refreshRoomClientToken", false, [](RoomApi *api) {
                ClientToken token;
                token.roomId = id;
                token.refreshToken = Secret("REFRESH");
                return api->refresh(token, std::chrono::seconds(600));
            })};
}

QList<FaultOperation> ofSessions()
{
    const auto all = RoomTargets::everybody();
    return {
        asking("listRoomSessions", true, [](RoomApi *api) { return api->sessions({}, {}); }),
        asking("listSessionsOfRoom", true, [](RoomApi *api) { return api->sessionsOf(id, {}, {}); }),
        asking("getRoomSession", true, [](RoomApi *api) { return api->session(id, true); }),
        asking("endRoomSession", false, [](RoomApi *api) { return api->end(id); }),
        asking("muteRoomSessionParticipants", false, [=](RoomApi *api) { return api->mute(id, all); }),
        asking("unmuteRoomSessionParticipants", false, [=](RoomApi *api) { return api->unmute(id, all); }),
        asking("kickRoomSessionParticipants", false, [=](RoomApi *api) { return api->kick(id, all); }),
        asking("listRoomParticipants", true, [](RoomApi *api) { return api->participants({}, {}); }),
        asking("listRoomSessionParticipants", true,
               [](RoomApi *api) { return api->participantsOf(id, {}, {}); }),
        asking("getRoomParticipant", true, [](RoomApi *api) { return api->participant(id); })};
}

QList<FaultOperation> ofFilms()
{
    RoomRecordingFilter filter;
    filter.roomId = id;
    const NarrowedRecordings which = *NarrowedRecordings::of(filter);
    return {
        asking("listRoomRecordings", true, [](RoomApi *api) { return api->recordings({}, {}); }),
        asking("getRoomRecording", true, [](RoomApi *api) { return api->recording(id); }),
        asking("deleteRoomRecording", false, [](RoomApi *api) { return api->removeRecording(id); }),
        asking("bulkDeleteRoomRecordings", false, [=](RoomApi *api) { return api->removeRecordings(which); }),
        asking("listRoomCompositions", true, [](RoomApi *api) { return api->compositions({}, {}); }),
        asking("createRoomComposition", false, [](RoomApi *api) { return api->compose({}); }),
        asking("getRoomComposition", true, [](RoomApi *api) { return api->composition(id); }),
        asking("deleteRoomComposition", false, [](RoomApi *api) { return api->removeComposition(id); })};
}

QList<FaultOperation> fetching()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film"));
    QList<FaultOperation> both{
        asking("fetching a recording", true, [=](RoomApi *api) { return api->fetchRecording(id, path); }),
        asking("fetching a composition", true,
               [=](RoomApi *api) { return api->fetchComposition(id, path); })};
    for (FaultOperation &one : both)
        one.hasOwnWords = true;
    return both;
}

const QList<FaultOperation> &operations()
{
    static const QList<FaultOperation> all = ofRooms() + ofSessions() + ofFilms() + fetching();
    return all;
}
} // namespace

void RoomsFaultsTest::everyRoomOperationMeetsEveryFaultAsTheTableSays_data()
{
    QCOMPARE(operations().size(), 27); // all 25, and the two that fetch
    addFaultRows(operations());
}

void RoomsFaultsTest::everyRoomOperationMeetsEveryFaultAsTheTableSays()
{
    QFETCH(qsizetype, fault);
    QFETCH(qsizetype, operation);
    QCOMPARE(differenceUnder(FaultTable::rows()[fault], operations()[operation]), QString());
}

SIGNALBOX_TEST(RoomsFaultsTest)
#include "RoomsFaultsTest.moc"
