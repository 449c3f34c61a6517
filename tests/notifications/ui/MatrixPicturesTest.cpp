// SPDX-License-Identifier: GPL-3.0-or-later
#include "MatrixFixture.h"
#include "notifications/ui/CellDialog.h"
#include "notifications/ui/MovedDialog.h"
#include "support/Looks.h"
#include "support/TestMain.h"

#include <QLineEdit>
#include <QPushButton>

/// Pictures of the matrix, of what stands beside it, and of its dialogs in every look.
class MatrixPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void thePageIsDrawn_data();
    void thePageIsDrawn();
    void dialogsAreDrawn_data();
    void dialogsAreDrawn();

private:
    static void stage(MatrixFixture &fixture);
    static void commitWithTrouble(MatrixFixture &fixture);
};

void MatrixPicturesTest::stage(MatrixFixture &fixture)
{
    StagedSettings *staged = fixture.desk->staged();
    const NotificationSetup &setup = fixture.setup();
    const QString mail = fixture.channelId(QStringLiteral("operations@"));
    const QString sms = fixture.channelId(QStringLiteral("0142"));
    staged->toggle(fixture.conditionId(QStringLiteral("API key created")), sms);
    staged->toggle(fixture.conditionId(QStringLiteral("10DLC campaign suspended")), mail);
    staged->add(
        {fixture.conditionId(QStringLiteral("Balance below threshold"), QStringLiteral("below amount")),
         setup.channel(sms)->profileId,
         sms,
         {{QStringLiteral("amount"), QStringLiteral("100.00")}}});
    for (const NotificationSetting &each : setup.settings) {
        if (SettingsDiff{{}, {each.id}}.isEmpty() || staged->diff().removals.size() > 1)
            continue;
        if (each.key.conditionId == fixture.conditionId(QStringLiteral("Login from a new place")) ||
            each.key.conditionId == fixture.conditionId(QStringLiteral("API key created")))
            staged->remove(each.id);
    }
}

void MatrixPicturesTest::commitWithTrouble(MatrixFixture &fixture)
{
    fixture.demo.sandbox.holdSettings(true);
    fixture.demo.sandbox.setFaults(
        R"([{"path": "/notification_settings$", "method": "POST", "count": 1, "do": "status", "status": 422}])");
    fixture.find<QAction>("matrixCommit")->trigger();
}

void MatrixPicturesTest::thePageIsDrawn_data()
{
    Looks::addRows({QStringLiteral("morning"), QStringLiteral("staged"), QStringLiteral("busy"),
                    QStringLiteral("ended"), QStringLiteral("profiles"), QStringLiteral("filtered"),
                    QStringLiteral("nothing"), QStringLiteral("failed"), QStringLiteral("stale"),
                    QStringLiteral("readonly"), QStringLiteral("narrow")});
}

void MatrixPicturesTest::thePageIsDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    MatrixFixture fixture(state == u"readonly");
    fixture.page.resize(looks.sized(state == u"narrow" ? 820 : 1240, 720));
    const QByteArray down =
        R"([{"path": "/notification", "method": "GET", "count": -1, "do": "status", "status": 403}])";
    if (state == u"failed")
        QVERIFY(fixture.demo.sandbox.setFaults(down));
    fixture.page.show();
    fixture.open(state == u"staged");
    if (state == u"failed") {
        QTRY_VERIFY(fixture.desk->book()->failure() && !fixture.desk->book()->isReading());
        QTRY_VERIFY(fixture.find<QWidget>("matrixEmpty")->findChild<QPushButton *>());
    } else {
        QTRY_VERIFY(fixture.isRead());
        QTRY_VERIFY(fixture.page.model()->rowCount() > 0);
        fixture.go(fixture.conditionId(QStringLiteral("API key created")),
                   fixture.channelId(QStringLiteral("0142")));
        fixture.page.activateWindow();
        fixture.table()->setFocus();
    }
    if (state == u"staged" || state == u"busy" || state == u"ended" || state == u"narrow")
        stage(fixture);
    if (state == u"busy" || state == u"ended") {
        commitWithTrouble(fixture);
        if (state == u"ended")
            fixture.demo.sandbox.holdSettings(false);
        QTRY_VERIFY(std::ranges::none_of(fixture.desk->commit()->steps(),
                                         [](const CommitStep &each) {
                                             return each.state == CommitStep::State::Waiting ||
                                                    each.state == CommitStep::State::Sending;
                                         }) &&
                    !fixture.desk->commit()->steps().isEmpty());
        if (state == u"ended")
            QVERIFY(fixture.waitFor([&] { return !fixture.desk->commit()->isRunning(); }));
    }
    if (state == u"stale") {
        fixture.demo.sandbox.setFaults(down);
        fixture.desk->book()->read();
        QTRY_VERIFY(fixture.desk->book()->failure() && !fixture.desk->book()->isReading());
    }
    if (state == u"profiles") {
        QUrlQuery place;
        place.addQueryItem(QStringLiteral("across"), QStringLiteral("profiles"));
        fixture.page.open(place);
    }
    if (state == u"filtered" || state == u"nothing")
        fixture.page.setWords(state == u"filtered" ? QStringLiteral("balance") : QStringLiteral("no such"));
    QTRY_VERIFY(Looks::take(fixture.page, QStringLiteral("matrix")));
}

void MatrixPicturesTest::dialogsAreDrawn_data()
{
    Looks::addRows({QStringLiteral("several"), QStringLiteral("mistakes"), QStringLiteral("closed"),
                    QStringLiteral("profile"), QStringLiteral("moved")});
}

void MatrixPicturesTest::dialogsAreDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    MatrixFixture fixture;
    fixture.page.resize(looks.sized(1240, 720));
    fixture.page.show();
    fixture.open();
    QTRY_VERIFY(fixture.isRead());
    stage(fixture);
    QString condition =
        fixture.conditionId(QStringLiteral("Balance below threshold"), QStringLiteral("below amount"));
    QString across = fixture.channelId(QStringLiteral("billing@"));
    if (state == u"closed") {
        condition = fixture.conditionId(QStringLiteral("API key created"));
        across = fixture.channelId(QStringLiteral("0199"));
    } else if (state == u"mistakes") {
        condition = fixture.conditionId(QStringLiteral("Short duration calls above 15 %"),
                                        QStringLiteral("share of an hour"));
        across = fixture.channelId(QStringLiteral("operations@"));
    } else if (state == u"profile") {
        across = fixture.profileId(QStringLiteral("Billing office"));
    }
    QDialog *dialog = nullptr;
    if (state == u"moved") {
        NotificationSetup started = fixture.setup();
        SettingsCommit::Moved moved;
        moved.gone << started.settings[2].id;
        moved.appeared << started.settings[5];
        moved.addedMeanwhile << fixture.desk->staged()->diff().adds.first();
        dialog = new MovedDialog(moved, started, started, fixture.clock.now(), &fixture.page);
    } else {
        dialog = new CellDialog(fixture.desk.get(), {condition, across, state == u"profile"}, &fixture.page);
    }
    dialog->open();
    if (state == u"mistakes") {
        dialog->findChild<QLineEdit *>(QStringLiteral("parameter_percent"))
            ->setText(QStringLiteral("fifteen"));
        dialog->findChild<QPushButton *>(QStringLiteral("addSettingButton"))->click();
    }
    QTRY_VERIFY(Looks::take(*dialog, QStringLiteral("dialog")));
}

#include "MatrixPicturesTest.moc"
SIGNALBOX_TEST(MatrixPicturesTest)
