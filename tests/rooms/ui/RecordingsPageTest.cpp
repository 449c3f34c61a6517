// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordingsFixture.h"
#include "support/TestMain.h"
#include "widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>

class RecordingsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsReadBeforeItIsShown();
    void everyFilterReachesTheServer();
    void aPlaceSetsFiltersAndSaysThem();
    void aRecordingIsSelectedByItsPlace();
    void aRecordingThatIsGoneIsSaid();
    void onlyThoseBeingMadeAreAskedForAgain();
    void playingFetchesAPrivateFileAndHandsOverNoLink();
    void playingTwiceFetchesOnce();
    void playingEndsWithItsAccount();
    void unfinishedOnesAreAskedForOnceAtATime();
    void whatNothingOpensIsSaid();
    void unfinishedOnesAreRefusedWithAReason();
    void downloadsAreToldWithTheirFolder();
    void whatIsOnItsWayIsNotFetchedBesideItself();
    void theRestIsFetchedAgain();
    void theFormSaysWhatIsWrongAndIsRemembered();
    void markedOnesAreDeletedByIdAfterAQuestion();
    void whatWasRefusedIsOfferedAgain();
    void withoutAFilterNothingIsDeletedInBulk();
    void aReadOnlyAccountDeletesNothing();
    void itLeadsToWhereItComesFrom();
    void anotherAccountLeavesNothing();
};

void RecordingsPageTest::nothingIsReadBeforeItIsShown()
{
    RecordingsFixture fixture;
    fixture.page.setDesk(fixture.desk.get());
    QCoreApplication::processEvents();
    QCOMPARE(fixture.asked("GET", ""), 0);
    QVERIFY(fixture.show());
    QVERIFY(fixture.rows() > 100);
    QCOMPARE(fixture.page.count(), fixture.rows());
}

void RecordingsPageTest::everyFilterReachesTheServer()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    const RoomRecording one = *fixture.table()->find(fixture.completed(1).value(0));
    fixture.sandbox.forgetRequests();
    fixture.page.open({{QStringLiteral("room"), one.roomId},
                       {QStringLiteral("session"), one.sessionId},
                       {QStringLiteral("participant"), one.participantId},
                       {QStringLiteral("type"), one.type},
                       {QStringLiteral("status"), QStringLiteral("completed")},
                       {QStringLiteral("started"), QStringLiteral("2001-01-01..2099-12-31")},
                       {QStringLiteral("ended"), QStringLiteral("2001-01-01..")},
                       {QStringLiteral("seconds"), QStringLiteral("2")}});
    QVERIFY(QTest::qWaitFor([&] { return fixture.isRead(); }));
    QVERIFY(fixture.table()->has(one.id));
    QVERIFY(fixture.rows() < 10);
    QByteArray query;
    for (const SandboxRequest &request : fixture.sandbox.requests()) {
        if (request.path.endsWith("/room_recordings"))
            query = QByteArray::fromPercentEncoding(request.query);
    }
    for (const QString &part :
         {QStringLiteral("filter[room_id]=") + one.roomId,
          QStringLiteral("filter[session_id]=") + one.sessionId,
          QStringLiteral("filter[participant_id]=") + one.participantId,
          QStringLiteral("filter[type]=") + one.type, QStringLiteral("filter[status]=completed"),
          QStringLiteral("filter[date_started_at][gte]=2001-01-01"),
          QStringLiteral("filter[date_started_at][lte]=2099-12-31"),
          QStringLiteral("filter[date_ended_at][gte]=2001-01-01"), QStringLiteral("filter[duration_secs]=2")})
        QVERIFY2(query.contains(part.toUtf8()), qPrintable(part));
}

void RecordingsPageTest::aPlaceSetsFiltersAndSaysThem()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    const QUrlQuery place{{QStringLiteral("room"), fixture.table()->at(0)->roomId}};
    fixture.page.open(place);
    QVERIFY(QTest::qWaitFor([&] { return fixture.isRead(); }));
    QCOMPARE(fixture.page.here(), place);
    for (const RoomRecording &recording : fixture.table()->items())
        QCOMPARE(recording.roomId, place.queryItemValue(QStringLiteral("room")));
}

void RecordingsPageTest::aRecordingIsSelectedByItsPlace()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    const QString wanted = fixture.table()->at(fixture.rows() - 1)->id;
    fixture.page.open({{QStringLiteral("session"), fixture.table()->at(0)->sessionId}});
    fixture.page.open({{QStringLiteral("recording"), wanted}});
    QVERIFY(QTest::qWaitFor([&] { return fixture.isRead(); }));
    QCOMPARE(fixture.page.list()->selectedIds(), QStringList{wanted});
    QCOMPARE(fixture.page.here().queryItemValue(QStringLiteral("recording")), wanted);
}

void RecordingsPageTest::aRecordingThatIsGoneIsSaid()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    fixture.page.open(
        {{QStringLiteral("recording"), QStringLiteral("00000000-0000-4000-8000-000000000000")}});
    QVERIFY(QTest::qWaitFor([&] { return fixture.noted.join(u' ').contains(u"does not exist any more"); }));
}

void RecordingsPageTest::onlyThoseBeingMadeAreAskedForAgain()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    QStringList unfinished;
    for (const RoomRecording &recording : fixture.table()->items()) {
        if (!recording.isComplete())
            unfinished << recording.id;
    }
    QVERIFY(!unfinished.isEmpty());
    QVERIFY(fixture.isCalm());
    fixture.sandbox.forgetRequests();
    fixture.clock.advance(std::chrono::seconds(17));
    QTRY_COMPARE(fixture.asked("GET", "/room_recordings/"), static_cast<int>(unfinished.size()));
    for (const QString &id : std::as_const(unfinished))
        QCOMPARE(fixture.asked("GET", id.toLatin1()), 1);
    QCOMPARE(fixture.asked("GET", "/room_recordings"), static_cast<int>(unfinished.size()));
    fixture.page.hide();
    fixture.sandbox.forgetRequests();
    fixture.clock.advance(std::chrono::minutes(5));
    QCoreApplication::processEvents();
    QCOMPARE(fixture.asked("GET", ""), 0);
}

void RecordingsPageTest::playingFetchesAPrivateFileAndHandsOverNoLink()
{
    QString path;
    {
        RecordingsFixture fixture;
        QVERIFY(fixture.show());
        fixture.select(fixture.completed(1));
        fixture.action("playRecording")->trigger();
        QTRY_COMPARE(fixture.opened.size(), 1);
        QVERIFY(fixture.opened.first().isLocalFile());
        path = fixture.opened.first().toLocalFile();
        QVERIFY(QFileInfo(path).size() > 0);
#ifdef Q_OS_UNIX
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        const int fetched = fixture.asked("GET", "/room_recordings/");
        fixture.action("playRecording")->trigger();
        QTRY_COMPARE(fixture.opened.size(), 2);
        QCOMPARE(fixture.asked("GET", "/room_recordings/"), fetched);
    }
    QVERIFY(!QFileInfo::exists(path));
}

void RecordingsPageTest::playingTwiceFetchesOnce()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    fixture.select(fixture.completed(1));
    const int before = fixture.asked("GET", "/room_recordings/");
    fixture.action("playRecording")->trigger();
    fixture.action("playRecording")->trigger();
    QTRY_COMPARE(fixture.opened.size(), 1);
    QCOMPARE(fixture.asked("GET", "/room_recordings/"), before + 1);
    QCOMPARE(fixture.result(), QString());
}

void RecordingsPageTest::playingEndsWithItsAccount()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    fixture.select(fixture.completed(1));
    QPointer<CallBase> call;
    connect(&fixture.page, &RoomPage::workStarted, this, [&](CallBase *work) { call = work; });
    fixture.action("playRecording")->trigger();
    QVERIFY(call && !call->isSettled());
    fixture.page.setDesk(nullptr);
    QVERIFY(call->isSettled());
    QTRY_VERIFY(!call);
    QVERIFY(fixture.opened.isEmpty());
}

void RecordingsPageTest::unfinishedOnesAreAskedForOnceAtATime()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    QTRY_VERIFY(fixture.isCalm());
    const QList<RoomRecording> all = fixture.table()->items();
    const auto unfinished = static_cast<int>(std::ranges::count_if(
        all, [](const RoomRecording &recording) { return recording.status == u"processing"; }));
    QVERIFY(unfinished > 0);
    const int before = fixture.asked("GET", "/room_recordings/");
    // Several rounds fall due before the first one is answered.
    fixture.clock.advance(std::chrono::minutes(2));
    QTRY_COMPARE(fixture.asked("GET", "/room_recordings/"), before + unfinished);
    QTRY_VERIFY(fixture.isCalm());
    QCOMPARE(fixture.asked("GET", "/room_recordings/"), before + unfinished);
}

void RecordingsPageTest::whatNothingOpensIsSaid()
{
    RecordingsFixture fixture;
    fixture.opens = false;
    QVERIFY(fixture.show());
    fixture.select(fixture.completed(1));
    fixture.action("playRecording")->trigger();
    QTRY_VERIFY(fixture.result().contains(u"No program on this computer"));
}

void RecordingsPageTest::unfinishedOnesAreRefusedWithAReason()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    for (const RoomRecording &recording : fixture.table()->items()) {
        if (!recording.isComplete())
            QVERIFY(fixture.page.list()->select(recording.id));
    }
    for (const char *name : {"playRecording", "downloadRecordings", "downloadRecordingsNow"}) {
        QVERIFY(!fixture.action(name)->isEnabled());
        QVERIFY(fixture.action(name)->toolTip().contains(u"Still being made"));
    }
    QVERIFY(fixture.action("deleteRecordings")->isEnabled());
    QTest::keyClick(fixture.page.list()->table(), Qt::Key_Return);
    QVERIFY(fixture.noted.join(u' ').contains(u"Still being made"));
}

void RecordingsPageTest::downloadsAreToldWithTheirFolder()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    const QStringList ids = fixture.completed(3);
    fixture.select(ids);
    fixture.action("downloadRecordingsNow")->trigger();
    QCOMPARE(fixture.works.size(), 1);
    QTRY_VERIFY(fixture.result().contains(fixture.folder.path()));
    for (const QString &id : ids)
        QCOMPARE(QDir(fixture.folder.path()).entryList({id + QStringLiteral(".*")}).size(), 1);
    QVERIFY(fixture.press("showFolder"));
    QCOMPARE(fixture.opened, QList<QUrl>{QUrl::fromLocalFile(fixture.folder.path())});
}

void RecordingsPageTest::whatIsOnItsWayIsNotFetchedBesideItself()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    const QStringList ids = fixture.completed(2);
    fixture.select(ids);
    fixture.action("downloadRecordingsNow")->trigger();
    fixture.action("downloadRecordingsNow")->trigger();
    QCOMPARE(fixture.works.size(), 1);
    QTRY_VERIFY(fixture.result().startsWith(u"Downloaded 2"));
    fixture.action("downloadRecordingsNow")->trigger();
    QCOMPARE(fixture.works.size(), 2);
}

void RecordingsPageTest::theRestIsFetchedAgain()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.sandbox.setFaults(
        R"([{"path":"/room_recordings/","method":"GET","do":"status","status":422,"count":1}])"));
    fixture.select(fixture.completed(3));
    fixture.action("downloadRecordingsNow")->trigger();
    QTRY_VERIFY(fixture.result().contains(u"2 of 3 were downloaded"));
    QVERIFY(fixture.press("fetchRest"));
    QTRY_VERIFY(fixture.result().startsWith(u"Downloaded 1"));
}

void RecordingsPageTest::theFormSaysWhatIsWrongAndIsRemembered()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    fixture.select(fixture.completed(2));
    fixture.action("downloadRecordings")->trigger();
    auto *pattern = fixture.shown<QLineEdit>("downloadPattern");
    QVERIFY(pattern);
    pattern->setText(QStringLiteral("{nothing}"));
    QVERIFY(!fixture.press("startDownload"));
    pattern->setText(QStringLiteral("{type}-{id}"));
    fixture.shown<QLineEdit>("downloadFolder")->setText(QStringLiteral("not a whole path"));
    QVERIFY(!fixture.press("startDownload"));
    const QString folder = fixture.folder.filePath(QStringLiteral("elsewhere"));
    fixture.shown<QLineEdit>("downloadFolder")->setText(folder);
    QVERIFY(fixture.press("startDownload"));
    QTRY_VERIFY(fixture.result().contains(folder));
    const QByteArray state = fixture.page.layoutState();
    QVERIFY(state.contains("{type}-{id}"));
    QVERIFY(state.contains("elsewhere"));
}

void RecordingsPageTest::markedOnesAreDeletedByIdAfterAQuestion()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    const QStringList ids = fixture.completed(3);
    fixture.select(ids);
    QVERIFY(fixture.removeElsewhere(ids[1]));
    fixture.sandbox.forgetRequests();
    fixture.action("deleteRecordings")->trigger();
    QCOMPARE(fixture.asked("DELETE", ""), 0);
    QVERIFY(fixture.press("roomQuestionYes"));
    QTRY_VERIFY(fixture.result().startsWith(u"Deleted 2"));
    QVERIFY(fixture.result().contains(u"1 had gone before"));
    QCOMPARE(fixture.asked("DELETE", "/room_recordings/"), 3);
    for (const QString &id : ids)
        QVERIFY(!fixture.table()->has(id));
}

void RecordingsPageTest::whatWasRefusedIsOfferedAgain()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    const QStringList ids = fixture.completed(2);
    QVERIFY(fixture.sandbox.setFaults(
        R"([{"path":"/room_recordings/","method":"DELETE","do":"status","status":422,"count":1}])"));
    fixture.select(ids);
    fixture.action("deleteRecordings")->trigger();
    QVERIFY(fixture.press("roomQuestionYes"));
    QTRY_VERIFY(fixture.result().startsWith(u"Deleted 1"));
    QCOMPARE(fixture.table()->has(ids[0]), true);
    QVERIFY(fixture.press("deleteRest"));
    QVERIFY(fixture.press("roomQuestionYes"));
    QTRY_VERIFY(!fixture.table()->has(ids[0]));
}

void RecordingsPageTest::withoutAFilterNothingIsDeletedInBulk()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!fixture.action("bulkDelete")->isEnabled());
    QVERIFY(fixture.action("bulkDelete")->toolTip().contains(u"Set a filter first"));
    fixture.page.setWords(QStringLiteral("video")); // words are no filter
    QVERIFY(!fixture.action("bulkDelete")->isEnabled());
    fixture.page.open({{QStringLiteral("type"), QStringLiteral("audio")}});
    QVERIFY(fixture.action("bulkDelete")->isEnabled());
}

void RecordingsPageTest::aReadOnlyAccountDeletesNothing()
{
    RecordingsFixture fixture(true);
    QVERIFY(fixture.show());
    fixture.page.open({{QStringLiteral("type"), QStringLiteral("audio")}});
    QVERIFY(QTest::qWaitFor([&] { return fixture.isRead(); }));
    fixture.select(fixture.completed(1));
    for (const char *name : {"bulkDelete", "deleteRecordings"}) {
        QVERIFY(!fixture.action(name)->isEnabled());
        QVERIFY(fixture.action(name)->toolTip().contains(u"read-only"));
    }
    QVERIFY(fixture.action("downloadRecordings")->isEnabled());
}

void RecordingsPageTest::itLeadsToWhereItComesFrom()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    const RoomRecording one = *fixture.table()->find(fixture.completed(1).value(0));
    fixture.select({one.id});
    for (const char *button : {"recordingToRoom", "recordingToSession", "recordingToParticipants"})
        QVERIFY(fixture.press(button));
    QCOMPARE(fixture.places,
             (QStringList{QStringLiteral("rooms?face=rooms&room=") + one.roomId,
                          QStringLiteral("rooms?face=sessions&session=") + one.sessionId,
                          QStringLiteral("rooms?face=participants&session=") + one.sessionId}));
}

void RecordingsPageTest::anotherAccountLeavesNothing()
{
    RecordingsFixture fixture;
    QVERIFY(fixture.show());
    fixture.page.open({{QStringLiteral("type"), QStringLiteral("audio")}});
    fixture.page.setDesk(nullptr);
    QCOMPARE(fixture.rows(), 0);
    QCOMPARE(fixture.page.count(), -1);
    QVERIFY(fixture.page.here().isEmpty());
    QVERIFY(!fixture.action("bulkDelete")->isEnabled());
}

#include "RecordingsPageTest.moc"
SIGNALBOX_TEST(RecordingsPageTest)
