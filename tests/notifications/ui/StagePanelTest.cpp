// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/StagePanel.h"
#include "MatrixFixture.h"
#include "notifications/NotificationApi.h"
#include "notifications/ui/ChangeRow.h"
#include "notifications/ui/CommitSteps.h"
#include "notifications/ui/StepRow.h"
#include "support/Await.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/MutedLabel.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace {
QString txt(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

class StagePanelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void changesAreSaidInWords();
    void eachCanBeTakenBack();
    void theFocusStaysWithTheChanges();
    void whatFallsSilentIsSaid();
    void manyAreCounted();
    void theAccountIsNamed();
    void stepsSayHowTheyStand();
    void whatFailedLeadsToItsChannel();
    void whatIsDismissedIsForgotten();
    void whatWasNotSentCanBeStopped();
    void theEndIsSaidAndCleared();
    void nothingSentSaysSo();
    void whatCantBeAnyMoreIsSaid();

private:
    void stage(const char *event, const char *channel);
    void refuse(const char *howMany);
    void commit() { m_fixture->find<QAction>("matrixCommit")->trigger(); }
    QList<ChangeRow *> changes() const { return m_panel->findChildren<ChangeRow *>(); }
    QList<StepRow *> steps() const
    {
        QList<StepRow *> all = m_panel->findChildren<StepRow *>();
        all.removeIf([](const StepRow *row) { return row->isHidden(); });
        return all;
    }
    QPushButton *stepButton(const char *name) const
    {
        return steps().first()->findChild<QPushButton *>(txt(name));
    }

    std::unique_ptr<MatrixFixture> m_fixture;
    StagePanel *m_panel = nullptr;
};

void StagePanelTest::init()
{
    m_fixture = std::make_unique<MatrixFixture>();
    QVERIFY(m_fixture->start());
    m_panel = m_fixture->find<StagePanel>("stagePanel");
}

void StagePanelTest::cleanup()
{
    m_fixture.reset();
}

void StagePanelTest::stage(const char *event, const char *channel)
{
    QVERIFY(m_fixture->desk->staged()->toggle(m_fixture->conditionId(txt(event)),
                                              m_fixture->channelId(txt(channel))));
}

void StagePanelTest::refuse(const char *howMany)
{
    QVERIFY(m_fixture->demo.sandbox.setFaults(
        QByteArray(R"([{"path": "/notification_settings$", "method": "POST", "count": )") + howMany +
        R"(, "do": "status", "status": 422}])"));
}

void StagePanelTest::changesAreSaidInWords()
{
    QCOMPARE(m_panel->title(), txt("Nothing to commit"));
    stage("API key created", "0142");
    stage("Login from a new place", "operations@");
    QCOMPARE(m_panel->title(), txt("2 changes to commit"));
    QCOMPARE(m_panel->subtitle(), txt("Nothing has been sent yet"));
    QCOMPARE(changes().size(), 2);
    QCOMPARE(changes()[0]->change().word, txt("add"));
    QCOMPARE(changes()[0]->change().sentence,
             txt("API key created – by anybody → Operations › +1 312 555 0142"));
    QCOMPARE(changes()[1]->change().word, txt("remove"));
    QCOMPARE(m_fixture->find<QPushButton>("stageCommit")->text(), txt("Commit 2 changes"));
}

void StagePanelTest::eachCanBeTakenBack()
{
    stage("API key created", "0142");
    stage("Login from a new place", "operations@");
    changes()[1]->findChild<QPushButton *>(txt("changeBack"))->click();
    QTRY_COMPARE(changes().size(), 1);
    QVERIFY(m_fixture->desk->staged()->diff().removals.isEmpty());
    changes()[0]->findChild<QPushButton *>(txt("changeBack"))->click();
    QTRY_COMPARE(changes().size(), 0);
    QVERIFY(!m_fixture->find<QPushButton>("stageCommit")->isVisible());
}

void StagePanelTest::theFocusStaysWithTheChanges()
{
    stage("API key created", "0142");
    stage("Login from a new place", "operations@");
    for (int row = 1; row >= 0; --row) {
        auto *back = changes()[row]->findChild<QPushButton *>(txt("changeBack"));
        back->setFocus();
        QVERIFY(back->hasFocus());
        QTest::keyClick(back, Qt::Key_Space);
        QTRY_COMPARE(changes().size(), row);
        QVERIFY(QApplication::focusWidget());
        if (row > 0)
            QVERIFY(changes().last()->isAncestorOf(QApplication::focusWidget()));
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), txt("matrixCells"));
}

void StagePanelTest::whatFallsSilentIsSaid()
{
    auto *warning = m_fixture->find<Banner>("stageWarning");
    stage("API key created", "0142");
    QVERIFY(!warning->isVisible());
    stage("Login from a new place", "operations@");
    QVERIFY(warning->isVisible());
    QVERIFY2(warning->text().contains(txt("“Login from a new place” reaches")), qPrintable(warning->text()));
    m_fixture->desk->staged()->discard();
    QVERIFY(!warning->isVisible());
}

void StagePanelTest::manyAreCounted()
{
    SettingsDiff diff;
    const NotificationSetup &setup = m_fixture->setup();
    const NotificationChannel *mail = setup.channel(m_fixture->channelId(txt("billing@")));
    for (int each = 0; each < StagePanel::most + 5; ++each)
        diff.adds << SettingKey{m_fixture->conditionId(txt("Balance below threshold"), txt("below amount")),
                                mail->profileId,
                                mail->id,
                                {{txt("amount"), QString::number(1'000 + each)}}};
    QVERIFY(m_fixture->desk->staged()->stage(diff).isEmpty());
    QCOMPARE(changes().size(), StagePanel::most);
    QCOMPARE(m_fixture->find<MutedLabel>("stageMore")->text(), txt("and 5 more"));
    QCOMPARE(m_panel->title(), txt("45 changes to commit"));
}

void StagePanelTest::theAccountIsNamed()
{
    stage("API key created", "0142");
    QCOMPARE(m_fixture->find<MutedLabel>("stageAccount")->text(), txt("In Northwind Clinic"));
}

void StagePanelTest::stepsSayHowTheyStand()
{
    m_fixture->demo.sandbox.holdSettings(true);
    stage("API key created", "0142");
    stage("10DLC campaign suspended", "billing@");
    commit();
    QTRY_VERIFY(steps().size() == 2 && steps()[1]->shown().detail.startsWith(txt("enable-received since")));
    QCOMPARE(steps()[0]->shown().title,
             txt("Add: API key created – by anybody → Operations › +1 312 555 0142"));
    QVERIFY(steps()[0]->shown().isOver);
    QVERIFY(!steps()[1]->shown().isOver);
    // What is under way isn't to be committed any more.
    QCOMPARE(m_panel->title(), txt("Nothing to commit"));
    const auto *sentence = m_fixture->find<QLabel>("commitSentence");
    QCOMPARE(sentence->text(), m_fixture->desk->commit()->sentence());
    QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
}

void StagePanelTest::whatFailedLeadsToItsChannel()
{
    refuse("1");
    stage("API key created", "0142");
    commit();
    QTRY_VERIFY(steps().size() == 1 && steps()[0]->shown().canRetry);
    QCOMPARE(steps()[0]->shown().tone, Tone::Bad);
    QVERIFY(steps()[0]->shown().detail.contains(txt("refused")));
    stepButton("stepEdit")->click();
    QCOMPARE(m_fixture->asked.value(txt("face")), txt("channels"));
    QCOMPARE(m_fixture->asked.value(txt("channel")), m_fixture->channelId(txt("0142")));
}

void StagePanelTest::whatIsDismissedIsForgotten()
{
    refuse("1");
    stage("API key created", "0142");
    commit();
    QTRY_VERIFY(steps().size() == 1 && steps()[0]->shown().canDismiss);
    stepButton("stepDismiss")->click();
    QTRY_COMPARE(steps().size(), 0);
    QVERIFY(m_fixture->desk->staged()->isEmpty());
    QCOMPARE(m_panel->title(), txt("Nothing to commit"));
}

void StagePanelTest::whatWasNotSentCanBeStopped()
{
    QVERIFY(m_fixture->demo.sandbox.setFaults(
        R"([{"path": "/notification_settings$", "method": "POST", "count": -1, "do": "slow", "pause_ms": 30}])"));
    stage("API key created", "0142");
    stage("API key created", "operations@");
    stage("API key created", "billing@");
    commit();
    auto *stop = m_fixture->find<QPushButton>("commitStop");
    QTRY_VERIFY(stop->isVisible());
    stop->click();
    QTRY_VERIFY(!m_fixture->desk->commit()->isRunning());
    QVERIFY(m_fixture->sent("POST") < 3);
    // It stays staged, so that it can be committed later.
    QVERIFY(!m_fixture->desk->staged()->isEmpty());
    QVERIFY(m_panel->title() != txt("Nothing to commit"));
}

void StagePanelTest::theEndIsSaidAndCleared()
{
    stage("API key created", "0142");
    commit();
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->find<QPushButton>("commitClear")->isVisible(); }));
    QCOMPARE(m_fixture->find<QLabel>("commitSentence")->text(), m_fixture->desk->commit()->sentence());
    m_fixture->find<QPushButton>("commitClear")->click();
    QTRY_VERIFY(!m_fixture->find<CommitSteps>("commitSteps")->isVisible());
}

void StagePanelTest::nothingSentSaysSo()
{
    stage("API key created", "0142");
    QVERIFY(m_fixture->demo.sandbox.setFaults(
        R"([{"path": "/notification_settings$", "method": "GET", "count": -1, "do": "status", "status": 403}])"));
    commit();
    auto *trouble = m_fixture->find<Banner>("commitTrouble");
    QVERIFY(m_fixture->waitFor([&] { return trouble->isVisible(); }));
    QCOMPARE(m_panel->title(), txt("1 changes to commit"));
    QCOMPARE(m_fixture->sent("POST"), 0);
}

void StagePanelTest::whatCantBeAnyMoreIsSaid()
{
    stage("API key created", "0142");
    NotificationApi somebodyElse(m_fixture->demo.client.get());
    QVERIFY(await(somebodyElse.removeChannel(m_fixture->channelId(txt("0142")))));
    m_fixture->desk->book()->read();
    auto *fallen = m_fixture->find<Banner>("stageFallen");
    QVERIFY(m_fixture->waitFor([&] { return fallen->isVisible(); }));
    QVERIFY(fallen->text().contains(txt("API key created")));
    emit fallen->closed();
    QVERIFY(!fallen->isVisible());
}

#include "StagePanelTest.moc"
SIGNALBOX_TEST(StagePanelTest)
