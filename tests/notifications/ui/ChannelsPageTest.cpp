// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ChannelsPage.h"
#include "SetupPageFixture.h"
#include "notifications/ui/ChannelPanel.h"
#include "notifications/ui/LinkLines.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>

class ChannelsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<SetupPageFixture<ChannelsPage>>(); }
    void cleanup() { m_fixture.reset(); }
    void nothingIsAskedBeforeSomebodyLooks();
    void withoutAnAccountItSaysSo();
    void channelsAreListedWithWhatReachesThem();
    void wordsNarrowTheList();
    void aPlaceSelectsItsChannel();
    void aChannelThatIsGoneIsSaidToBeGone();
    void thePanelLeadsToTheMatrix();
    void enterAndF2Edit();
    void copyingTakesTheDestinationAsItIsOnTheWire();
    void deletingNamesWhatFallsSilent();
    void deletingTakesTheChannelAndItsSettings();
    void aDeletionThatIsRefusedSaysWhy();
    void aDeletionWhoseAnswerGotLostIsFoundAndDone();
    void severalAreDeletedOneAfterTheOther();
    void aReadOnlyAccountChangesNothing();
    void aFailureCanBeTriedAgain();
    void whatWasReadStaysWhenTheNextReadingFails();
    void anotherAccountKeepsNothing();
    void columnsAreKept();

private:
    static constexpr int destination = 1;
    SetupPageFixture<ChannelsPage> &f() { return *m_fixture; }
    QMessageBox *question() { return f().shown<QMessageBox>("channelQuestion"); }
    void press(Qt::Key key) { QTest::keyClick(f().table(), key); }
    /// By the list's own key, and yes.
    void deleteSelected()
    {
        f().table()->setFocus();
        f().action("deleteChannels")->trigger();
        QVERIFY(question());
        f().shown<QPushButton>("channelQuestionYes")->click();
    }

    std::unique_ptr<SetupPageFixture<ChannelsPage>> m_fixture;
};

void ChannelsPageTest::nothingIsAskedBeforeSomebodyLooks()
{
    f().page.setDesk(f().desk.get());
    QCOMPARE(f().page.count(), -1);
    QVERIFY(!f().desk->book()->isReading());
    f().page.show();
    QTRY_COMPARE(f().page.count(), 7);
    QCOMPARE(f().sent("GET", "/v2/notification_channels"), 1);
}

void ChannelsPageTest::withoutAnAccountItSaysSo()
{
    f().page.show();
    QCOMPARE(f().find<EmptyState>("channelsEmpty")->title(), QStringLiteral("No account is open"));
    QVERIFY(!f().action("newChannel")->isEnabled());
}

void ChannelsPageTest::channelsAreListedWithWhatReachesThem()
{
    f().look();
    QCOMPARE(f().rows(), 7);
    const int sms = f().rowOf(QStringLiteral("+1 312 555 0142"), destination);
    QVERIFY(sms >= 0);
    QCOMPARE(f().cell(sms, 0), QStringLiteral("SMS"));
    QCOMPARE(f().cell(sms, 2), QStringLiteral("Operations"));
    QCOMPARE(f().cell(sms, 3), QStringLiteral("1"));
    // A fifth one is still on its way there.
    const int hook =
        f().rowOf(QStringLiteral("https://hooks.harbor-clinic.example/telnyx/alerts"), destination);
    QCOMPARE(f().cell(hook, 3), QStringLiteral("4"));
    // What is told to the whole profile counts for each of its channels.
    const int head = f().rowOf(QStringLiteral("head.of.finance@harbor-clinic.example"), destination);
    QCOMPARE(f().cell(head, 3), QStringLiteral("1"));
}

void ChannelsPageTest::wordsNarrowTheList()
{
    f().look();
    f().page.setWords(QStringLiteral("night voice"));
    QCOMPARE(f().rows(), 1);
    f().page.setWords(QStringLiteral("no such channel"));
    QSignalSpy cleared(&f().page, &PanePage::clearWordsAsked);
    f().find<EmptyState>("channelsEmpty")->findChild<QPushButton *>()->click();
    QCOMPARE(cleared.count(), 1);
}

void ChannelsPageTest::aPlaceSelectsItsChannel()
{
    f().look();
    const QString id = f().id(4);
    f().page.open(QUrlQuery(QStringLiteral("channel=") + id));
    QCOMPARE(f().selected(), QStringList{id});
    QCOMPARE(f().page.here().queryItemValue(QStringLiteral("channel")), id);
}

void ChannelsPageTest::aChannelThatIsGoneIsSaidToBeGone()
{
    QSignalSpy noted(&f().page, &PanePage::noted);
    f().page.setDesk(f().desk.get());
    f().page.show();
    // Before the list came: it may be in it.
    f().page.open(QUrlQuery(QStringLiteral("channel=00000000-0000-4000-8000-000000000000")));
    QCOMPARE(noted.count(), 0);
    QTRY_COMPARE(noted.count(), 1);
    QCOMPARE(noted.first().first().toString(), QStringLiteral("What was looked for isn’t there any more."));
}

void ChannelsPageTest::thePanelLeadsToTheMatrix()
{
    f().look();
    f().select(QStringLiteral("+1 312 555 0187"), destination);
    auto *told = f().find<LinkLines>("channelTold");
    QCOMPARE(told->lines().size(), 1);
    QCOMPARE(told->lines().first().text, QStringLiteral("Balance below threshold – credit limit in use"));
    QSignalSpy led(&f().page, &PanePage::destinationAsked);
    // By keys alone: Tab comes to the line, and Enter follows it.
    auto *label = told->findChild<QLabel *>();
    QVERIFY(QTest::qWaitForWindowActive(&f().page));
    label->setFocus(Qt::TabFocusReason);
    QTest::keyClick(label, Qt::Key_Return);
    QCOMPARE(led.count(), 1);
    const auto place = led.takeFirst().first().value<Destination>();
    QCOMPARE(place.value(QStringLiteral("face")), QStringLiteral("matrix"));
    QCOMPARE(place.value(QStringLiteral("channel")), f().channelId(QStringLiteral("+13125550187")));
    const NotificationCondition *condition = f().setup().condition(place.value(QStringLiteral("condition")));
    QVERIFY(condition);
    QCOMPARE(condition->name, QStringLiteral("credit limit in use"));
}

void ChannelsPageTest::enterAndF2Edit()
{
    f().look();
    f().table()->selectRow(0);
    press(Qt::Key_Return);
    QVERIFY(f().shown<QDialog>("channelDialog"));
    QTest::keyClick(f().shown<QDialog>("channelDialog"), Qt::Key_Escape);
    QVERIFY(!f().shown<QDialog>("channelDialog"));
    QCOMPARE(f().action("editChannel")->shortcut(), QKeySequence(Qt::Key_F2));
    f().action("editChannel")->trigger();
    QVERIFY(f().shown<QDialog>("channelDialog"));
}

void ChannelsPageTest::copyingTakesTheDestinationAsItIsOnTheWire()
{
    f().look();
    f().select(QStringLiteral("+1 312 555 0142"), destination);
    f().action("copyDestination")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+13125550142"));
}

void ChannelsPageTest::deletingNamesWhatFallsSilent()
{
    f().look();
    f().select(QStringLiteral("operations@harbor-clinic.example"), destination);
    QVERIFY(QTest::qWaitForWindowActive(&f().page));
    f().table()->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(question());
    QVERIFY(question()->text().contains(QStringLiteral("operations@harbor-clinic.example")));
    const QString detail = question()->informativeText();
    QVERIFY2(detail.startsWith(QStringLiteral("NOBODY")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("“Login from a new place”")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("settings go with it")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("Northwind Clinic")), qPrintable(detail));
    // No is the default: Enter keeps it.
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QCOMPARE(f().sent("DELETE", "/notification_channels"), 0);
}

void ChannelsPageTest::deletingTakesTheChannelAndItsSettings()
{
    f().look();
    const QString id = f().channelId(QStringLiteral("+13125550187"));
    f().select(QStringLiteral("+1 312 555 0187"), destination);
    QSignalSpy noted(&f().page, &PanePage::noted);
    deleteSelected();
    QTRY_COMPARE(f().rows(), 6);
    QVERIFY(!f().setup().channel(id));
    for (const NotificationSetting &setting : f().setup().settings)
        QVERIFY(setting.key.channelId != id);
    QCOMPARE(noted.count(), 1);
    QCOMPARE(f().sent("DELETE", id.toLatin1()), 1);
}

void ChannelsPageTest::aDeletionThatIsRefusedSaysWhy()
{
    f().look();
    QVERIFY(f().sandbox.setFaults(R"([{"method": "DELETE", "do": "status", "status": 403}])"));
    f().table()->selectRow(0);
    deleteSelected();
    QTRY_VERIFY(f().shown<Banner>("channelsSaid"));
    QVERIFY(f().shown<Banner>("channelsSaid")->text().contains(f().cell(0, destination)));
    QCOMPARE(f().rows(), 7);
}

void ChannelsPageTest::aDeletionWhoseAnswerGotLostIsFoundAndDone()
{
    f().look();
    QVERIFY(f().sandbox.setFaults(R"([{"method": "DELETE", "do": "drop-after-body", "apply": true}])"));
    f().table()->selectRow(0);
    deleteSelected();
    QTRY_COMPARE(f().rows(), 6);
    QCOMPARE(f().sent("DELETE", "/notification_channels"), 1);
    // One that never arrived is still there, and is said to be.
    QVERIFY(f().sandbox.setFaults(R"([{"method": "DELETE", "do": "drop-after-body"}])"));
    f().table()->selectRow(0);
    deleteSelected();
    QTRY_VERIFY(f().shown<Banner>("channelsSaid"));
    QVERIFY(f().shown<Banner>("channelsSaid")->text().contains(QStringLiteral("still there")));
    QCOMPARE(f().rows(), 6);
}

void ChannelsPageTest::severalAreDeletedOneAfterTheOther()
{
    f().look();
    f().table()->selectAll();
    QCOMPARE(f().find<ChannelPanel>("channelPanel")->title(), QStringLiteral("7 channels selected"));
    QVERIFY(!f().action("editChannel")->isEnabled());
    QVERIFY(f().sandbox.setFaults(R"([{"method": "DELETE", "skip": 2, "do": "status", "status": 400}])"));
    deleteSelected();
    QTRY_COMPARE(f().rows(), 1);
    QCOMPARE(f().sent("DELETE", "/notification_channels"), 7);
    QVERIFY(f().shown<Banner>("channelsSaid"));
}

void ChannelsPageTest::aReadOnlyAccountChangesNothing()
{
    m_fixture = std::make_unique<SetupPageFixture<ChannelsPage>>(true);
    f().look();
    f().table()->selectRow(0);
    for (const char *name : {"newChannel", "editChannel", "deleteChannels"}) {
        QVERIFY2(!f().action(name)->isEnabled(), name);
        QVERIFY2(f().action(name)->toolTip().contains(QStringLiteral("read-only")), name);
    }
    press(Qt::Key_Delete);
    QVERIFY(!question());
    press(Qt::Key_Return);
    QVERIFY(!f().shown<QDialog>("channelDialog"));
    QVERIFY(f().action("copyDestination")->isEnabled());
}

void ChannelsPageTest::aFailureCanBeTriedAgain()
{
    QVERIFY(f().sandbox.setFaults(
        R"([{"path": "/notification_channels$", "count": 1, "do": "status", "status": 403}])"));
    f().page.setDesk(f().desk.get());
    f().page.show();
    auto *empty = f().find<EmptyState>("channelsEmpty");
    QTRY_COMPARE(empty->title(), QStringLiteral("The channels could not be read"));
    QTRY_VERIFY(empty->findChild<QPushButton *>());
    empty->findChild<QPushButton *>()->click();
    QTRY_COMPARE(f().page.count(), 7);
    QTRY_VERIFY(!empty->isVisible());
}

void ChannelsPageTest::whatWasReadStaysWhenTheNextReadingFails()
{
    f().look();
    QVERIFY(f().sandbox.setFaults(R"([{"count": -1, "do": "status", "status": 403}])"));
    f().action("channelsReload")->trigger();
    QCOMPARE(f().action("channelsReload")->shortcut(), QKeySequence(QKeySequence::Refresh));
    QTRY_VERIFY(f().shown<Banner>("channelsTrouble"));
    QCOMPARE(f().shown<Banner>("channelsTrouble")->title(),
             QStringLiteral("This is how it was when it was read last."));
    QCOMPARE(f().rows(), 7);
}

void ChannelsPageTest::anotherAccountKeepsNothing()
{
    f().look();
    f().table()->selectRow(0);
    f().page.setDesk(nullptr);
    QCOMPARE(f().rows(), 0);
    QVERIFY(f().page.here().isEmpty());
    QCOMPARE(f().page.count(), -1);
    QCOMPARE(f().find<ChannelPanel>("channelPanel")->title(), QStringLiteral("Channel"));
}

void ChannelsPageTest::columnsAreKept()
{
    f().look();
    f().table()->setColumnHidden(4, true);
    emit f().find<ChannelPanel>("channelPanel")->closeRequested();
    const QByteArray state = f().page.layoutState();
    ChannelsPage other;
    other.restoreLayout(state);
    QVERIFY(other.findChild<TableView *>(QStringLiteral("channelsTable"))->isColumnHidden(4));
    QVERIFY(other.findChild<ChannelPanel *>(QStringLiteral("channelPanel"))->isHidden());
    other.restoreLayout({});
    QVERIFY(!other.findChild<TableView *>(QStringLiteral("channelsTable"))->isColumnHidden(4));
}

#include "ChannelsPageTest.moc"
SIGNALBOX_TEST(ChannelsPageTest)
