// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/BulkDeletion.h"
#include "RecordedServer.h"
#include "rooms/RoomDirectory.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

using Step = BulkDeletion::Step;

class BulkDeletionTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutAFilterItCantBeWrittenDown();
    void theExactListIsShownWithItsSize();
    void onlyTheExactCountConfirms();
    void oneCallIsSentAndWhatRemainsIsRead();
    void aCappedCallLeavesTheRestForANewConfirmation();
    void aListThatChangedStopsIt();
    void anUnconfirmedCallIsNeverRepeated();
    void aRefusedCallDeletesNothing();
    void nothingFitsTheFilter();
    void aListThatCantBeReadDeletesNothing();
    void aListThatNeverStandsStillDeletesNothing();
    void everythingIsDownloadedFirst();
    void whatCouldNotBeDownloadedStopsIt();
    void onlyWhatLiesOnTheDiskIsDeletedThen();
    void stoppingTheDownloadsDeletesNothing();
    void stoppingWhenTheLastFileHasLandedDeletesNothing();
    void whatRemainsIsReadAgainAfterTrouble();
};

namespace {
NarrowedRecordings videos()
{
    RoomRecordingFilter filter;
    filter.type = QStringLiteral("video");
    return *NarrowedRecordings::of(filter);
}

/// A deletion of a server with so many recordings, whose list was read.
struct Scene
{
    explicit Scene(int number)
    {
        server.add(number);
        read();
    }
    void read()
    {
        deletion.read();
        wait();
    }
    void wait()
    {
        static const QSet<Step> resting{Step::Stuck,   Step::Listed, Step::Missing,
                                        Step::Changed, Step::Unseen, Step::Over};
        server.api.waitFor([&] { return resting.contains(deletion.step()); });
    }
    int bulkCalls() const { return server.asked("DELETE", "/room_recordings?"); }

    RecordedServer server;
    RoomDirectory directory{&server.rooms};
    RoomDownloads downloads{&server.rooms, &directory};
    BulkDeletion deletion{&server.rooms, &downloads, videos()};
    QTemporaryDir folder;
};
} // namespace

void BulkDeletionTest::withoutAFilterItCantBeWrittenDown()
{
    QVERIFY(!NarrowedRecordings::of({}).has_value());
}

void BulkDeletionTest::theExactListIsShownWithItsSize()
{
    Scene scene(300);
    QCOMPARE(scene.deletion.step(), Step::Listed);
    QCOMPARE(scene.deletion.list().size(), 300);
    QCOMPARE(scene.deletion.list().last().id, scene.server.kept.last().id);
    QCOMPARE(scene.deletion.totalMb().toString(), QStringLiteral("450"));
}

void BulkDeletionTest::onlyTheExactCountConfirms()
{
    Scene scene(3);
    for (const int wrong : {0, 2, 4, -3})
        QVERIFY(!scene.deletion.confirm(wrong));
    QCOMPARE(scene.deletion.step(), Step::Listed);
    QCOMPARE(scene.server.asked("DELETE", ""), 0);
    QVERIFY(scene.deletion.confirm(3));
    QVERIFY(!scene.deletion.confirm(3));
}

void BulkDeletionTest::oneCallIsSentAndWhatRemainsIsRead()
{
    Scene scene(3);
    QVERIFY(scene.deletion.confirm(3));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Over);
    QCOMPARE(scene.bulkCalls(), 1);
    QCOMPARE(scene.deletion.report().answered, 3);
    QCOMPARE(scene.deletion.report().gone.size(), 3);
    QVERIFY(scene.deletion.report().left.isEmpty());
    QVERIFY(scene.server.api.server.requests().at(2).target.contains("filter%5Btype%5D=video"));
}

void BulkDeletionTest::aCappedCallLeavesTheRestForANewConfirmation()
{
    Scene scene(25);
    scene.server.cap = 20;
    QVERIFY(scene.deletion.confirm(25));
    scene.wait();
    QCOMPARE(scene.deletion.report().gone.size(), 20);
    QCOMPARE(scene.deletion.report().leftOfAsked, 5);
    QCOMPARE(scene.bulkCalls(), 1);
    scene.read();
    QCOMPARE(scene.deletion.step(), Step::Listed);
    QVERIFY(!scene.deletion.confirm(25));
    QVERIFY(scene.deletion.confirm(5));
    scene.wait();
    QCOMPARE(scene.bulkCalls(), 2);
    QVERIFY(scene.server.kept.isEmpty());
}

void BulkDeletionTest::aListThatChangedStopsIt()
{
    Scene scene(3);
    const QString went = scene.server.kept.takeFirst().id;
    scene.server.add(1);
    QVERIFY(scene.deletion.confirm(3));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Changed);
    QCOMPARE(scene.deletion.difference().went, QStringList{went});
    QCOMPARE(scene.deletion.difference().came, QStringList{scene.server.kept.last().id});
    QCOMPARE(scene.bulkCalls(), 0);
}

void BulkDeletionTest::anUnconfirmedCallIsNeverRepeated()
{
    Scene scene(3);
    scene.server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method != "DELETE")
            return std::nullopt;
        scene.server.kept.removeFirst(); // it did some of it, and said nothing
        return ScriptedAnswer::of(ScriptedAnswer::Trouble::DropAfterBody);
    };
    QVERIFY(scene.deletion.confirm(3));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Over);
    QCOMPARE(scene.deletion.report().failure->kind, Failure::Kind::Unconfirmed);
    QVERIFY(!scene.deletion.report().answered);
    QCOMPARE(scene.deletion.report().gone.size(), 1);
    QCOMPARE(scene.deletion.report().leftOfAsked, 2);
    scene.server.api.server.letArrive();
    QCOMPARE(scene.bulkCalls(), 1);
}

void BulkDeletionTest::aRefusedCallDeletesNothing()
{
    Scene scene(3);
    scene.server.before = [](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method != "DELETE")
            return std::nullopt;
        return ScriptedAnswer::json(422, R"({"errors":[{"code":"10015","title":"No"}]})");
    };
    QVERIFY(scene.deletion.confirm(3));
    scene.wait();
    QCOMPARE(scene.deletion.report().failure->kind, Failure::Kind::Rejected);
    QVERIFY(scene.deletion.report().gone.isEmpty());
    QCOMPARE(scene.deletion.report().leftOfAsked, 3);
}

void BulkDeletionTest::nothingFitsTheFilter()
{
    Scene scene(0);
    QCOMPARE(scene.deletion.step(), Step::Listed);
    QVERIFY(!scene.deletion.confirm(0));
    QCOMPARE(scene.server.asked("DELETE", ""), 0);
}

void BulkDeletionTest::aListThatCantBeReadDeletesNothing()
{
    Scene scene(3);
    scene.server.listsFail = true;
    QVERIFY(scene.deletion.confirm(3));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Stuck);
    QCOMPARE(scene.deletion.failure()->kind, Failure::Kind::Rejected);
    QCOMPARE(scene.bulkCalls(), 0);
}

void BulkDeletionTest::aListThatNeverStandsStillDeletesNothing()
{
    Scene scene(600);
    scene.server.before = [&](const ScriptedRequest &) -> std::optional<ScriptedAnswer> {
        scene.server.add(1);
        return std::nullopt;
    };
    QVERIFY(scene.deletion.confirm(600));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Stuck);
    QVERIFY(scene.deletion.failure()->what.contains(QStringLiteral("keeps changing")));
    QCOMPARE(scene.bulkCalls(), 0);
}

void BulkDeletionTest::everythingIsDownloadedFirst()
{
    Scene scene(5);
    QVERIFY(scene.deletion.confirmAfterFetching(5, scene.folder.path(), RoomDownloads::usualPattern()));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Over);
    QCOMPARE(scene.deletion.report().gone.size(), 5);
    QCOMPARE(scene.deletion.report().kept.size(), 5);
    for (const RoomDownloads::Item &item : scene.deletion.report().kept) {
        QVERIFY(QFileInfo::exists(item.path));
        QCOMPARE(item.sha256.size(), 64);
    }
    QCOMPARE(scene.bulkCalls(), 1);
}

void BulkDeletionTest::whatCouldNotBeDownloadedStopsIt()
{
    Scene scene(4);
    scene.server.kept[1].status = QStringLiteral("processing");
    scene.server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (!request.target.startsWith("/files/" + scene.server.kept[1].id.toLatin1()))
            return std::nullopt;
        return ScriptedAnswer::json(410, "{}");
    };
    QVERIFY(scene.deletion.confirmAfterFetching(4, scene.folder.path(), RoomDownloads::usualPattern()));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Missing);
    QCOMPARE(scene.deletion.fetched().done, 3);
    QCOMPARE(scene.server.asked("DELETE", ""), 0);
    scene.server.before = {};
    scene.deletion.fetchRest();
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Over);
    QCOMPARE(scene.bulkCalls(), 1);
}

void BulkDeletionTest::onlyWhatLiesOnTheDiskIsDeletedThen()
{
    Scene scene(4);
    const QString kept = scene.server.kept[1].id;
    scene.server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (!request.target.startsWith("/files/" + kept.toLatin1()))
            return std::nullopt;
        return ScriptedAnswer::json(410, "{}");
    };
    QVERIFY(scene.deletion.confirmAfterFetching(4, scene.folder.path(), RoomDownloads::usualPattern()));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Missing);
    scene.deletion.deleteFetched();
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Over);
    QCOMPARE(scene.bulkCalls(), 0);
    QCOMPARE(scene.server.asked("DELETE", "/room_recordings/"), 3);
    QCOMPARE(scene.server.kept.size(), 1);
    QCOMPARE(scene.server.kept.first().id, kept);
    QCOMPARE(scene.deletion.report().gone.size(), 3);
    QCOMPARE(scene.deletion.report().left.size(), 1);
}

void BulkDeletionTest::stoppingTheDownloadsDeletesNothing()
{
    Scene scene(10);
    connect(&scene.deletion, &BulkDeletion::progressed, &scene.deletion, [&scene](qint64 done, qint64) {
        if (done > 0)
            scene.deletion.stop();
    });
    QVERIFY(scene.deletion.confirmAfterFetching(10, scene.folder.path(), RoomDownloads::usualPattern()));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Missing);
    QVERIFY(scene.deletion.fetched().done < 10);
    QCOMPARE(scene.server.asked("DELETE", ""), 0);
}

void BulkDeletionTest::stoppingWhenTheLastFileHasLandedDeletesNothing()
{
    Scene scene(2);
    connect(&scene.downloads, &RoomDownloads::changed, &scene.deletion, [&] {
        const QList<RoomDownloads::Item> items = scene.downloads.running();
        if (!items.isEmpty() && std::ranges::all_of(items, [](const RoomDownloads::Item &item) {
                return item.stage == RoomDownloads::Stage::Fetched;
            }))
            scene.deletion.stop();
    });
    QVERIFY(scene.deletion.confirmAfterFetching(2, scene.folder.path(), RoomDownloads::usualPattern()));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Stuck);
    QCOMPARE(scene.deletion.failure()->kind, Failure::Kind::Cancelled);
    QCOMPARE(scene.bulkCalls(), 0);
    QCOMPARE(scene.server.kept.size(), 2);
    scene.read();
    QCOMPARE(scene.deletion.step(), Step::Listed);
}

void BulkDeletionTest::whatRemainsIsReadAgainAfterTrouble()
{
    Scene scene(3);
    scene.server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        scene.server.listsFail = scene.server.listsFail || request.method == "DELETE";
        return std::nullopt;
    };
    QVERIFY(scene.deletion.confirm(3));
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Unseen);
    QCOMPARE(scene.deletion.report().answered, 3);
    scene.server.before = {};
    scene.server.listsFail = false;
    scene.deletion.look();
    scene.wait();
    QCOMPARE(scene.deletion.step(), Step::Over);
    QCOMPARE(scene.deletion.report().gone.size(), 3);
    QCOMPARE(scene.bulkCalls(), 1);
}

#include "BulkDeletionTest.moc"
SIGNALBOX_TEST(BulkDeletionTest)
