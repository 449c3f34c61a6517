// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/CoveragePage.h"
#include "SetupPageFixture.h"
#include "notifications/ui/LinkLines.h"
#include "support/TestMain.h"

#include <QLabel>
#include <QSignalSpy>

class CoveragePageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<SetupPageFixture<CoveragePage>>(); }
    void cleanup() { m_fixture.reset(); }
    void whatReachesNobodyComesFirst();
    void theTabCountsImportantOnesAlone();
    void spaceMarksWithKeysAlone();
    void marksAreKeptAndAnotherAccountHasItsOwn();
    void enterLeadsToTheRowThatIsMissing();
    void thePanelNamesConditionsAndChannels();
    void linksOfThePanelAreNeverCutOff();
    void itFollowsWhatChanges();
    void itCountsBeforeSomebodyLooks();

private:
    static constexpr int star = 1;
    static constexpr int event = 2;
    SetupPageFixture<CoveragePage> &f() { return *m_fixture; }

    std::unique_ptr<SetupPageFixture<CoveragePage>> m_fixture;
};

void CoveragePageTest::whatReachesNobodyComesFirst()
{
    f().look();
    QCOMPARE(f().rows(), 13);
    // Nobody is told of keys; the others have a setting.
    QCOMPARE(f().cell(0, event), QStringLiteral("API key created"));
    QCOMPARE(f().cell(0, 0), QStringLiteral("nobody"));
    QCOMPARE(f().cell(f().rows() - 1, 0), QStringLiteral("disabled"));
    QCOMPARE(f().cell(f().rowOf(QStringLiteral("Login from a new place"), event), 0),
             QStringLiteral("one only"));
    QCOMPARE(f().cell(f().rowOf(QStringLiteral("Emergency Number Dialed"), event), 0),
             QStringLiteral("several"));
}

void CoveragePageTest::theTabCountsImportantOnesAlone()
{
    QCOMPARE(f().page.countText(), QString());
    f().look();
    QVERIFY(f().page.countText().startsWith(QStringLiteral("1 ")));
    QSignalSpy counted(&f().page, &PanePage::countChanged);
    f().select(QStringLiteral("API key created"), event);
    f().action("starEvents")->trigger();
    QCOMPARE(f().page.countText(), QString());
    QVERIFY(counted.count() > 0);
}

void CoveragePageTest::spaceMarksWithKeysAlone()
{
    f().look();
    QSignalSpy arranged(&f().page, &PanePage::layoutChanged);
    f().select(QStringLiteral("Port order updated"), event);
    const QString id = f().selected().first();
    QCOMPARE(f().cell(f().rowOf(QStringLiteral("Port order updated"), event), star),
             QStringLiteral("important"));
    QTest::keyClick(f().table(), Qt::Key_Space);
    QCOMPARE(f().cell(f().rowOf(QStringLiteral("Port order updated"), event), star),
             QStringLiteral("not important"));
    QCOMPARE(f().selected(), QStringList{id});
    QCOMPARE(arranged.count(), 1);
    QTest::keyClick(f().table(), Qt::Key_Space);
    QCOMPARE(f().cell(f().rowOf(QStringLiteral("Port order updated"), event), star),
             QStringLiteral("important"));
    // The pointer has the column.
    const QModelIndex at =
        f().table()->model()->index(f().rowOf(QStringLiteral("Port order updated"), event), star);
    QTest::mouseClick(f().table()->viewport(), Qt::LeftButton, {}, f().table()->visualRect(at).center());
    QCOMPARE(at.data().toString(), QStringLiteral("not important"));
}

void CoveragePageTest::marksAreKeptAndAnotherAccountHasItsOwn()
{
    f().look();
    f().select(QStringLiteral("API key created"), event);
    QTest::keyClick(f().table(), Qt::Key_Space);
    const QByteArray state = f().page.layoutState();
    f().page.restoreLayout({});
    QVERIFY(!f().page.countText().isEmpty());
    f().page.restoreLayout(state);
    QVERIFY(f().page.countText().isEmpty());
    f().page.restoreLayout("no such state");
    QVERIFY(!f().page.countText().isEmpty());
}

void CoveragePageTest::enterLeadsToTheRowThatIsMissing()
{
    f().look();
    QSignalSpy led(&f().page, &PanePage::destinationAsked);
    f().select(QStringLiteral("API key created"), event);
    QTest::keyClick(f().table(), Qt::Key_Return);
    const auto place = led.takeLast().first().value<Destination>();
    QCOMPARE(place.value(QStringLiteral("face")), QStringLiteral("matrix"));
    const NotificationCondition *condition = f().setup().condition(place.value(QStringLiteral("condition")));
    QVERIFY(condition);
    QCOMPARE(condition->name, QStringLiteral("by anybody"));
    QVERIFY(place.value(QStringLiteral("channel")).isEmpty());
}

void CoveragePageTest::thePanelNamesConditionsAndChannels()
{
    f().look();
    f().select(QStringLiteral("Balance below threshold"), event);
    auto *conditions = f().find<LinkLines>("coverageConditions");
    QCOMPARE(conditions->lines().size(), 2);
    for (const LinkLines::Line &line : conditions->lines())
        QVERIFY2(line.note.contains(QStringLiteral("settings")), qPrintable(line.text));
    auto *channels = f().find<LinkLines>("coverageChannels");
    QVERIFY(channels->lines().size() >= 3);
    QVERIFY(!f().find<QLabel>("coverageSentence")->text().isEmpty());
}

void CoveragePageTest::linksOfThePanelAreNeverCutOff()
{
    f().look();
    // From one channel to three, of which the last takes two lines.
    for (const char *name : {"Port order updated", "Emergency Number Dialed"})
        f().select(QLatin1String(name), event);
    QCoreApplication::processEvents();
    const auto labels = f().find<QWidget>("coverageChannels")->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 3);
    for (const QLabel *label : labels)
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
}

void CoveragePageTest::itFollowsWhatChanges()
{
    f().look();
    const QString id = f().channelId(QStringLiteral("operations@harbor-clinic.example"));
    f().desk->book()->dropChannel(id);
    const int row = f().rowOf(QStringLiteral("Login from a new place"), event);
    QCOMPARE(f().cell(row, 0), QStringLiteral("nobody"));
    QVERIFY(f().page.silentOnes() > 1);
}

void CoveragePageTest::itCountsBeforeSomebodyLooks()
{
    f().page.setDesk(f().desk.get());
    f().desk->book()->read();
    QTRY_VERIFY(f().isRead());
    QVERIFY(!f().page.isVisible());
    QVERIFY(f().page.countText().startsWith(QStringLiteral("1 ")));
}

#include "CoveragePageTest.moc"
SIGNALBOX_TEST(CoveragePageTest)
