// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ProfilesPage.h"
#include "SetupPageFixture.h"
#include "notifications/ui/LinkLines.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/FieldRow.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>

class ProfilesPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void profilesAreListedWithWhatBelongsToThem();
    void thePanelLeadsToChannelsAndMatrix();
    void aProfileIsMade();
    void aNameTakenIsAWarningAndNoneIsAnError();
    void enterAndF2Rename();
    void aConflictOfNamesIsShownSideBySide();
    void deletingNamesWhatGoesAndWhatFallsSilent();
    void aChannelIsAddedToIt();
    void aReadOnlyAccountChangesNothing();

private:
    SetupPageFixture<ProfilesPage> &f() { return *m_fixture; }
    template <class Widget>
    Widget *part(const char *name)
    {
        return f().shown<Widget>(name);
    }
    QDialog *dialog() { return part<QDialog>("profileDialog"); }
    FieldRow *nameRow() { return qobject_cast<FieldRow *>(part<QLineEdit>("profileName")->parentWidget()); }
    void type(const QString &text)
    {
        part<QLineEdit>("profileName")->selectAll();
        QTest::keyClicks(part<QLineEdit>("profileName"), text);
    }
    void save() { part<QPushButton>("profileSave")->click(); }

    std::unique_ptr<SetupPageFixture<ProfilesPage>> m_fixture;
};

void ProfilesPageTest::init()
{
    m_fixture = std::make_unique<SetupPageFixture<ProfilesPage>>();
    f().look();
}

void ProfilesPageTest::profilesAreListedWithWhatBelongsToThem()
{
    QCOMPARE(f().page.count(), 3);
    const int operations = f().rowOf(QStringLiteral("Operations"), 0);
    QCOMPARE(f().cell(operations, 1), QStringLiteral("3"));
    QCOMPARE(f().cell(operations, 2), QStringLiteral("16"));
}

void ProfilesPageTest::thePanelLeadsToChannelsAndMatrix()
{
    f().select(QStringLiteral("Night desk"), 0);
    auto *channels = f().find<LinkLines>("profileChannels");
    QCOMPARE(channels->lines().size(), 2);
    QCOMPARE(channels->lines().first().place.value(QStringLiteral("face")), QStringLiteral("channels"));
    auto *events = f().find<LinkLines>("profileEvents");
    QCOMPARE(events->lines().size(), 4);
    QCOMPARE(events->lines().first().text, QStringLiteral("Balance below threshold – credit limit in use"));
    QSignalSpy led(&f().page, &PanePage::destinationAsked);
    emit events->chosen(events->lines().first().place);
    QCOMPARE(led.first().first().value<Destination>().value(QStringLiteral("face")),
             QStringLiteral("matrix"));
}

void ProfilesPageTest::aProfileIsMade()
{
    f().action("newProfile")->trigger();
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    type(QStringLiteral("On-call"));
    QTest::keyClick(part<QLineEdit>("profileName"), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(f().rows(), 4);
    QCOMPARE(f().selected(), QStringList{f().profileId(QStringLiteral("On-call"))});
}

void ProfilesPageTest::aNameTakenIsAWarningAndNoneIsAnError()
{
    f().action("newProfile")->trigger();
    type(QStringLiteral("operations"));
    QVERIFY(!nameRow()->warning().isEmpty());
    type(QStringLiteral(" "));
    QVERIFY(nameRow()->warning().isEmpty());
    save();
    QVERIFY(!nameRow()->error().isEmpty());
    QCOMPARE(f().sent("POST", "/"), 0);
}

void ProfilesPageTest::enterAndF2Rename()
{
    QCOMPARE(f().action("renameProfile")->shortcut(), QKeySequence(Qt::Key_F2));
    f().select(QStringLiteral("Night desk"), 0);
    QTest::keyClick(f().table(), Qt::Key_Return);
    QCOMPARE(part<QLineEdit>("profileName")->text(), QStringLiteral("Night desk"));
    type(QStringLiteral("Night shift"));
    save();
    QTRY_VERIFY(!dialog());
    QVERIFY(f().rowOf(QStringLiteral("Night shift"), 0) >= 0);
    QCOMPARE(f().rows(), 3);
}

void ProfilesPageTest::aConflictOfNamesIsShownSideBySide()
{
    const QString id = f().profileId(QStringLiteral("Night desk"));
    f().select(QStringLiteral("Night desk"), 0);
    f().action("renameProfile")->trigger();
    QVERIFY(await(f().desk->api()->renameProfile(id, QStringLiteral("Late desk"))));
    type(QStringLiteral("Night shift"));
    save();
    QTRY_VERIFY(part<QWidget>("conflict"));
    QStringList cells;
    for (const QLabel *label : part<QWidget>("conflict")->findChildren<QLabel *>())
        cells << label->text();
    for (const char *name : {"Night desk", "Night shift", "Late desk"})
        QVERIFY2(!cells.filter(QLatin1String(name)).isEmpty(), name);
    part<QPushButton>("conflictMine")->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(f().setup().profile(id)->name, QStringLiteral("Night shift"));
}

void ProfilesPageTest::deletingNamesWhatGoesAndWhatFallsSilent()
{
    const QString id = f().profileId(QStringLiteral("Billing office"));
    f().select(QStringLiteral("Billing office"), 0);
    f().action("deleteProfiles")->trigger();
    auto *question = part<QMessageBox>("profileQuestion");
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("Billing office")));
    const QString detail = question->informativeText();
    QVERIFY2(detail.startsWith(QStringLiteral("NOBODY")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("“Auto recharge failed”")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("2 channels go with it")), qPrintable(detail));
    part<QPushButton>("profileQuestionYes")->click();
    QTRY_COMPARE(f().rows(), 2);
    QVERIFY(f().setup().channelsOf(id).isEmpty());
    QCOMPARE(f().sent("DELETE", id.toLatin1()), 1);
}

void ProfilesPageTest::aChannelIsAddedToIt()
{
    f().select(QStringLiteral("Night desk"), 0);
    QSignalSpy led(&f().page, &PanePage::destinationAsked);
    f().action("addChannelToProfile")->trigger();
    const auto place = led.first().first().value<Destination>();
    QCOMPARE(place.value(QStringLiteral("new")), QStringLiteral("1"));
    QCOMPARE(place.value(QStringLiteral("profile")), f().profileId(QStringLiteral("Night desk")));
}

void ProfilesPageTest::aReadOnlyAccountChangesNothing()
{
    m_fixture = std::make_unique<SetupPageFixture<ProfilesPage>>(true);
    f().look();
    f().table()->selectRow(0);
    for (const char *name : {"newProfile", "renameProfile", "addChannelToProfile", "deleteProfiles"})
        QVERIFY2(!f().action(name)->isEnabled(), name);
    QTest::keyClick(f().table(), Qt::Key_Return);
    QVERIFY(!dialog());
}

#include "ProfilesPageTest.moc"
SIGNALBOX_TEST(ProfilesPageTest)
