// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordingsFixture.h"
#include "rooms/ui/BulkDeleteDialog.h"
#include "support/Looks.h"
#include "support/TestMain.h"

#include <QCheckBox>
#include <QLineEdit>

/// The page of recordings and its dialogs in pictures.
class RecordingsPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void page_data();
    void page();
    void dialog_data();
    void dialog();

private:
    static bool arrange(RecordingsFixture &fixture, const QString &state);
    static bool lead(RecordingsFixture &fixture, const QString &step);
};

void RecordingsPicturesTest::page_data()
{
    Looks::addRows({QStringLiteral("list"), QStringLiteral("several"), QStringLiteral("filtered"),
                    QStringLiteral("none"), QStringLiteral("offline"), QStringLiteral("downloaded"),
                    QStringLiteral("failed")});
}

bool RecordingsPicturesTest::arrange(RecordingsFixture &fixture, const QString &state)
{
    if (state == u"list")
        fixture.select(fixture.completed(1));
    if (state == u"several")
        fixture.select(fixture.completed(4));
    if (state == u"filtered" || state == u"none") {
        QUrlQuery place{{QStringLiteral("type"), QStringLiteral("video")},
                        {QStringLiteral("status"), QStringLiteral("completed")},
                        {QStringLiteral("room"), fixture.table()->at(0)->roomId}};
        if (state == u"none")
            place.addQueryItem(QStringLiteral("started"), QStringLiteral("2001-01-01..2001-12-31"));
        fixture.page.open(place);
        return QTest::qWaitFor([&] { return fixture.isRead(); });
    }
    if (state == u"offline") {
        fixture.sandbox.stop();
        fixture.action("refreshRecordings")->trigger();
        return QTest::qWaitFor([&] { return fixture.shown<Banner>("recordingsTrouble") != nullptr; }, 20'000);
    }
    if (state == u"downloaded" || state == u"failed") {
        if (state == u"failed")
            fixture.sandbox.setFaults(
                R"([{"path":"/room_recordings/","method":"GET","do":"status","status":404,"count":2}])");
        fixture.select(fixture.completed(4));
        fixture.action("downloadRecordingsNow")->trigger();
        return QTest::qWaitFor([&] { return !fixture.result().isEmpty(); }, 20'000);
    }
    return true;
}

void RecordingsPicturesTest::page()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    RecordingsFixture fixture;
    fixture.page.resize(looks.sized(1'240, 640));
    QVERIFY(fixture.show());
    QTest::qWait(300);
    QVERIFY(arrange(fixture, state));
    QTest::qWait(300);
    QVERIFY(Looks::take(fixture.page, QStringLiteral("recordings")));
}

void RecordingsPicturesTest::dialog_data()
{
    Looks::addRows({QStringLiteral("download"), QStringLiteral("trouble"), QStringLiteral("listed"),
                    QStringLiteral("typed"), QStringLiteral("changed"), QStringLiteral("missing"),
                    QStringLiteral("over"), QStringLiteral("rest"), QStringLiteral("question")});
}

bool RecordingsPicturesTest::lead(RecordingsFixture &fixture, const QString &step)
{
    Q_UNUSED(fixture);
    Q_UNUSED(step);
    return true;
}

void RecordingsPicturesTest::dialog()
{
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
}

#include "RecordingsPicturesTest.moc"
SIGNALBOX_TEST(RecordingsPicturesTest)
