// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordingsFixture.h"
#include "rooms/ui/BulkDeleteDialog.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"

#include <QCheckBox>
#include <QLineEdit>

using Step = BulkDeletion::Step;

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
    static bool choose(RecordingsFixture &fixture, const QString &step);
    static BulkDeletion *begin(RecordingsFixture &fixture, const QString &step);
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
    QVERIFY(fixture.isCalm());
    QVERIFY(arrange(fixture, state));
    QVERIFY(fixture.isCalm());
    QVERIFY(Looks::take(fixture.page, QStringLiteral("recordings")));
}

void RecordingsPicturesTest::dialog_data()
{
    Looks::addRows({QStringLiteral("download"), QStringLiteral("trouble"), QStringLiteral("listed"),
                    QStringLiteral("typed"), QStringLiteral("changed"), QStringLiteral("missing"),
                    QStringLiteral("over"), QStringLiteral("none"), QStringLiteral("question")});
}

bool RecordingsPicturesTest::choose(RecordingsFixture &fixture, const QString &step)
{
    fixture.select(fixture.completed(step == u"question" ? 8 : 3));
    fixture.action(step == u"question" ? "deleteRecordings" : "downloadRecordings")->trigger();
    if (step == u"question")
        return true;
    fixture.shown<QLineEdit>("downloadFolder")->setText(QStringLiteral("/home/ops/recordings"));
    if (step == u"trouble")
        fixture.shown<QLineEdit>("downloadPattern")->setText(QStringLiteral("{room}-{rom}"));
    return true;
}

// Of more recordings than one call takes.
BulkDeletion *RecordingsPicturesTest::begin(RecordingsFixture &fixture, const QString &step)
{
    QUrlQuery filter{{QStringLiteral("type"), QStringLiteral("video")},
                     {QStringLiteral("status"), QStringLiteral("completed")},
                     {QStringLiteral("seconds"), QStringLiteral("60")}};
    if (step == u"missing")
        filter.addQueryItem(QStringLiteral("room"), fixture.table()->at(0)->roomId);
    if (step == u"none")
        filter.addQueryItem(QStringLiteral("started"), QStringLiteral("2001-01-01..2001-12-31"));
    fixture.page.open(filter);
    if (!QTest::qWaitFor([&] { return fixture.isRead(); }))
        return nullptr;
    fixture.action("bulkDelete")->trigger();
    BulkDeletion *deletion = fixture.shown<BulkDeleteDialog>("bulkDeleteDialog")->deletion();
    return QTest::qWaitFor([=] { return deletion->step() == Step::Listed; }, 20'000) ? deletion : nullptr;
}

bool RecordingsPicturesTest::lead(RecordingsFixture &fixture, const QString &step)
{
    const BulkDeletion *deletion = begin(fixture, step);
    if (!deletion || step == u"listed" || step == u"none")
        return deletion;
    if (step == u"typed" || step == u"missing")
        fixture.shown<QCheckBox>("bulkDeleteFetchFirst")->setChecked(true);
    const int number = static_cast<int>(deletion->list().size()) + (step == u"typed" ? 1 : 0);
    fixture.shown<QLineEdit>("bulkDeleteCount")->setText(QString::number(number));
    if (step == u"typed")
        return true;
    if (step == u"missing")
        fixture.sandbox.setFaults(
            R"([{"path":"/room_recordings/","method":"GET","do":"status","status":404,"count":2}])");
    if (step == u"changed" && !fixture.removeElsewhere(deletion->list().first().id))
        return false;
    const Step wanted = step == u"missing" ? Step::Missing : step == u"changed" ? Step::Changed : Step::Over;
    return fixture.press("bulkDeleteGo") &&
           QTest::qWaitFor([=] { return deletion->step() == wanted; }, 20'000);
}

void RecordingsPicturesTest::dialog()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    RecordingsFixture fixture;
    fixture.page.resize(looks.sized(1'240, 640));
    QVERIFY(fixture.show());
    QVERIFY(fixture.isCalm());
    const QStringList chosen{QStringLiteral("download"), QStringLiteral("trouble"),
                             QStringLiteral("question")};
    QVERIFY(chosen.contains(state) ? choose(fixture, state) : lead(fixture, state));
    QVERIFY(fixture.isCalm());
    auto *dialog = fixture.shown<QDialog>("bulkDeleteDialog");
    dialog = dialog ? dialog : fixture.shown<QDialog>("downloadDialog");
    dialog = dialog ? dialog : fixture.shown<QDialog>("roomQuestion");
    QVERIFY(dialog);
    QVERIFY(Looks::take(*dialog, QStringLiteral("recordings-dialog")));
}

#include "RecordingsPicturesTest.moc"
SIGNALBOX_TEST(RecordingsPicturesTest)
