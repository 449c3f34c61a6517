// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDownloads.h"
#include "RecordedServer.h"
#include "rooms/DownloadFolder.h"
#include "rooms/RoomDirectory.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using Item = RoomDownloads::Item;
using Stage = RoomDownloads::Stage;

class RoomDownloadsTest : public QObject
{
    Q_OBJECT
private slots:
    void filesLieThereWithTheirSums();
    void sumsAreReadBySha256sum();
    void whatOthersWroteIntoTheSumsStays();
    void aNameThatIsTakenGetsANumber();
    void theSameRecordingIsNotFetchedTwice();
    void aChangedFileIsFetchedAgainBesideIt();
    void theSameContentWithoutSumsIsKeptOnce();
    void aCutFileIsResumed();
    void aLinkThatDiedInTheMiddleIsRenewed();
    void threeAtOnce();
    void failuresAreThoseOfTheirRecording();
    void aFolderThatCantBeMadeIsSaid();
    void aFullDiskIsSaid();
    void stoppedItSaysWhatLiesThere();
    void namesSayTheRoomAndTheTime();
    void endingsFollowTheLinkThenTheCodec();
};

namespace {
struct Scene
{
    explicit Scene(int number, const QByteArray &content = "bytes") { server.add(number, content); }

    Outcome<RoomDownloads::Result> fetch(bool withSums = true,
                                         const QString &pattern = QStringLiteral("{id}"))
    {
        QList<RoomRecording> all;
        for (int i = 0; i < server.kept.size(); ++i)
            all << server.recording(i);
        return server.api.ended(downloads.fetch(all, path(), pattern, withSums));
    }
    QString path() const { return folder.filePath(QStringLiteral("calls")); }
    QByteArray content(const QString &name) const
    {
        QFile file(QDir(path()).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(path());
        QFile file(QDir(path()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList files() const { return QDir(path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    RecordedServer server;
    RoomDirectory directory{&server.rooms};
    RoomDownloads downloads{&server.rooms, &directory};
    QTemporaryDir folder;
};

int filesAsked(const RecordedServer &server)
{
    return static_cast<int>(std::ranges::count_if(server.api.server.requests(), [](const auto &request) {
        return request.target.startsWith("/files/");
    }));
}
} // namespace

void RoomDownloadsTest::filesLieThereWithTheirSums()
{
    Scene scene(4);
    const auto result = scene.fetch();
    QVERIFY(result);
    QCOMPARE(result->done, 4);
    for (int i = 0; i < 4; ++i) {
        const Item &item = result->items[i];
        QCOMPARE(item.stage, Stage::Fetched);
        QCOMPARE(QFileInfo(item.path).fileName(), scene.server.kept[i].id + QStringLiteral(".webm"));
        QCOMPARE(scene.content(QFileInfo(item.path).fileName()), scene.server.kept[i].content);
        QCOMPARE(item.sha256,
                 QCryptographicHash::hash(scene.server.kept[i].content, QCryptographicHash::Sha256).toHex());
        QCOMPARE(item.bytes, scene.server.kept[i].content.size());
    }
    QCOMPARE(scene.files().size(), 5);
}

void RoomDownloadsTest::sumsAreReadBySha256sum()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("sha256sum"));
    if (program.isEmpty())
        QSKIP("sha256sum is not installed");
    Scene scene(3);
    QVERIFY(scene.fetch(true, QStringLiteral("Büro {id}")));
    QProcess check;
    check.setWorkingDirectory(scene.path());
    check.start(program, {QStringLiteral("--strict"), QStringLiteral("-c"), DownloadFolder::sumsName()});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    QCOMPARE(check.readAllStandardOutput().count("OK"), 3);
}

void RoomDownloadsTest::whatOthersWroteIntoTheSumsStays()
{
    Scene scene(1);
    const QByteArray other = QByteArray(64, 'a') + "  other.mp4";
    scene.write(DownloadFolder::sumsName(), other + '\n');
    QVERIFY(scene.fetch());
    QVERIFY(scene.fetch());
    const QByteArrayList lines = scene.content(DownloadFolder::sumsName()).split('\n');
    QCOMPARE(lines.size(), 4); // the last one is empty
    QCOMPARE(lines[0], other);
    QVERIFY(lines[1].startsWith("# " + scene.server.kept[0].id.toLatin1()));
}

void RoomDownloadsTest::aNameThatIsTakenGetsANumber()
{
    Scene scene(3);
    scene.write(QStringLiteral("Tuesday.WEBM"), "somebody else's");
    const auto result = scene.fetch(true, QStringLiteral("tuesday"));
    QCOMPARE(result->done, 3);
    QCOMPARE(scene.content(QStringLiteral("Tuesday.WEBM")), QByteArray("somebody else's"));
    QSet<QString> names;
    for (const Item &item : result->items)
        names.insert(item.path);
    QCOMPARE(names.size(), 3);
    QVERIFY(scene.files().contains(QStringLiteral("tuesday (2).webm")));
}

void RoomDownloadsTest::theSameRecordingIsNotFetchedTwice()
{
    Scene scene(2);
    QVERIFY(scene.fetch());
    const int before = filesAsked(scene.server);
    const auto again = scene.fetch(true, QStringLiteral("another-{id}"));
    QCOMPARE(again->done, 2);
    QCOMPARE(filesAsked(scene.server), before);
    QCOMPARE(scene.files().size(), 3);
    QVERIFY(!again->items.first().sha256.isEmpty());
}

void RoomDownloadsTest::aChangedFileIsFetchedAgainBesideIt()
{
    Scene scene(1);
    const QString name = scene.server.kept[0].id;
    QVERIFY(scene.fetch());
    scene.write(name + QStringLiteral(".webm"), "edited");
    const auto again = scene.fetch();
    QCOMPARE(QFileInfo(again->items.first().path).fileName(), name + QStringLiteral(" (2).webm"));
    QCOMPARE(scene.content(name + QStringLiteral(".webm")), QByteArray("edited"));
}

void RoomDownloadsTest::theSameContentWithoutSumsIsKeptOnce()
{
    Scene scene(1);
    QVERIFY(scene.fetch(false));
    const auto again = scene.fetch(false);
    QCOMPARE(again->done, 1);
    QCOMPARE(scene.files().size(), 1);
    QCOMPARE(QFileInfo(again->items.first().path).fileName(), scene.files().first());
}

void RoomDownloadsTest::aCutFileIsResumed()
{
    Scene scene(1, QByteArray(60'000, 'v'));
    int files = 0;
    scene.server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (!request.target.startsWith("/files/") || ++files > 1)
            return std::nullopt;
        ScriptedAnswer cut;
        cut.headers << std::pair("ETag", "\"" + scene.server.kept[0].id.toLatin1() + "\"");
        cut.body = scene.server.kept[0].content;
        cut.trouble = ScriptedAnswer::Trouble::Truncate;
        return cut;
    };
    const auto result = scene.fetch();
    QCOMPARE(result->done, 1);
    QCOMPARE(files, 2);
    QVERIFY(scene.server.api.server.requests().last().headers.contains("range"));
    QCOMPARE(scene.content(scene.files().first()), scene.server.kept[0].content);
}

void RoomDownloadsTest::aLinkThatDiedInTheMiddleIsRenewed()
{
    Scene scene(1, QByteArray(60'000, 'v'));
    int files = 0;
    scene.server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (!request.target.startsWith("/files/") || ++files > 2)
            return std::nullopt;
        if (files == 2)
            return ScriptedAnswer::json(403, "{}");
        ScriptedAnswer cut;
        cut.headers << std::pair("ETag", "\"" + scene.server.kept[0].id.toLatin1() + "\"");
        cut.body = scene.server.kept[0].content;
        cut.trouble = ScriptedAnswer::Trouble::Truncate;
        return cut;
    };
    const auto result = scene.fetch();
    QCOMPARE(result->done, 1);
    QCOMPARE(scene.server.asked("GET", "/room_recordings/"), 2);
    QVERIFY(scene.server.api.server.requests().last().headers.contains("range"));
    QCOMPARE(scene.content(scene.files().first()), scene.server.kept[0].content);
}

void RoomDownloadsTest::threeAtOnce()
{
    Scene scene(7);
    qsizetype most = 0;
    connect(&scene.downloads, &RoomDownloads::changed, &scene.downloads, [&] {
        most = std::max(most, std::ranges::count(scene.downloads.running(), Stage::Fetching, &Item::stage));
    });
    QCOMPARE(scene.fetch()->done, 7);
    QCOMPARE(most, RoomDownloads::atOnce);
    QVERIFY(scene.server.api.waitFor([&] { return scene.downloads.running().isEmpty(); }));
}

void RoomDownloadsTest::failuresAreThoseOfTheirRecording()
{
    Scene scene(3);
    const QString bad = scene.server.kept[1].id;
    scene.server.before = [bad](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (!request.target.contains(bad.toLatin1()))
            return std::nullopt;
        return ScriptedAnswer::json(404, "{}");
    };
    const auto result = scene.fetch();
    QCOMPARE(result->done, 2);
    QCOMPARE(result->items[1].stage, Stage::Failed);
    QCOMPARE(result->items[1].failure->kind, Failure::Kind::NotFound);
    scene.server.before = {};
    QCOMPARE(scene.fetch()->done, 3);
}

void RoomDownloadsTest::aFolderThatCantBeMadeIsSaid()
{
    Scene scene(1);
    QFile file(scene.path()); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto result = scene.fetch();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(result.error().what.contains(QStringLiteral("calls")));
    QCOMPARE(scene.server.api.server.count(), 0);
}

void RoomDownloadsTest::aFullDiskIsSaid()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("needs a device that is full");
    Scene scene(1);
    // The name is free when it is looked for, and leads to a full disk when it is written.
    scene.server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.target.startsWith("/files/"))
            QFile::link(QStringLiteral("/dev/full"),
                        QDir(scene.path()).filePath(scene.server.kept[0].id + QStringLiteral(".webm.part")));
        return std::nullopt;
    };
    const auto result = scene.fetch();
    QVERIFY(result);
    QCOMPARE(result->done, 0);
    QCOMPARE(result->items[0].failure->kind, Failure::Kind::StoreTrouble);
    QVERIFY(result->items[0].failure->what.contains(QStringLiteral("Make room")));
    QVERIFY(!scene.files().contains(scene.server.kept[0].id + QStringLiteral(".webm")));
}

void RoomDownloadsTest::stoppedItSaysWhatLiesThere()
{
    Scene scene(9);
    QList<RoomRecording> all;
    for (int i = 0; i < 9; ++i)
        all << scene.server.recording(i);
    auto *call = scene.downloads.fetch(all, scene.path(), QStringLiteral("{id}"));
    connect(&scene.downloads, &RoomDownloads::changed, call, [&, call] {
        if (std::ranges::count(scene.downloads.running(), Stage::Fetched, &Item::stage) >= 2)
            call->abort();
    });
    const auto result = scene.server.api.ended(call);
    QVERIFY(result);
    QVERIFY(result->done >= 2 && result->done < 9);
    for (const Item &item : result->items) {
        QVERIFY(item.stage == Stage::Fetched || item.stage == Stage::Stopped);
        QCOMPARE(item.stage == Stage::Fetched, QFileInfo::exists(item.path));
    }
}

void RoomDownloadsTest::namesSayTheRoomAndTheTime()
{
    Scene scene(1);
    Room room;
    room.id = scene.server.kept[0].room;
    room.uniqueName = QStringLiteral("weekly/review");
    scene.directory.note({room});
    const RoomRecording recording = scene.server.recording(0);
    QCOMPARE(scene.downloads.nameFor(recording, QStringLiteral("{room} {date} {time} {type} {codec}")),
             QStringLiteral("weekly-review %1 video vp8")
                 .arg(recording.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"))));
    QVERIFY(RoomDownloads::patternTrouble(RoomDownloads::usualPattern()).isEmpty());
    for (const QString &word : RoomDownloads::patternWords())
        QVERIFY(!scene.downloads.nameFor(recording, u'{' + word + u'}').contains(u'{'));
}

void RoomDownloadsTest::endingsFollowTheLinkThenTheCodec()
{
    RoomRecording recording;
    recording.downloadUrl = QUrl(QStringLiteral("https://files.example/a/b.MKV?sig=x.exe"));
    QCOMPARE(RoomDownloads::endingFor(recording), QStringLiteral("mkv"));
    recording.downloadUrl = QUrl(QStringLiteral("https://files.example/run.exe"));
    recording.codec = QStringLiteral("VP8");
    QCOMPARE(RoomDownloads::endingFor(recording), QStringLiteral("webm"));
    recording.codec = QStringLiteral("opus");
    QCOMPARE(RoomDownloads::endingFor(recording), QStringLiteral("ogg"));
    recording.codec.clear();
    recording.type = QStringLiteral("video");
    QCOMPARE(RoomDownloads::endingFor(recording), QStringLiteral("mp4"));
}

#include "RoomDownloadsTest.moc"
SIGNALBOX_TEST(RoomDownloadsTest)
