// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaxesPaneFixture.h"
#include "support/TestMain.h"

#include "widgets/PageImage.h"
#include <QVBoxLayout>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTemporaryDir>

/// The list, its states and its side panel.
class FaxesPaneTest : public FaxesPaneFixture
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void detailsFollowTheSelection();
    void theFirstPageIsShownWhileWeHaveIt();
    void severalSelectedAreCounted();
    void theSelectionFollowsItsKey();
    void aChangedRowChangesTheDetails();
    void theScopeNarrowsTheList();
    void filteringToNothingCanBeCleared();
    void newFaxAnswersWhereverTheFocusIs();
    void theFocusWaitsForTheRows();
    void noFaxesOfferANewOne();
    void retryReadsTheListAgain();
    void theSidePanelCloses();
    void aDestinationShowsItsFax();
    void whereWeAreCanBeOpenedAgain();
    void whatLeadsNowhereIsRefused();
    void columnsAreRememberedAndRestored();
    void rowsNumbersAndIdsAreCopied();
    void theListIsWatchedWhileItIsShown();
    void anotherAccountTakesThePlace();
    void withoutAnAccountNothingCanBeDone();
};

void FaxesPaneTest::detailsFollowTheSelection()
{
    select(QStringLiteral("a2"));
    QTRY_VERIFY(texts(part<QWidget>("faxDetails")).contains(QStringLiteral("Front desk")));
    const QString shown = texts(part<QWidget>("faxDetails"));
    QVERIFY(shown.contains(QStringLiteral("+1 312 945 7420")));
    QVERIFY(shown.contains(QStringLiteral("Line was busy.")));
    QVERIFY(shown.contains(QStringLiteral("user_busy")));
    QVERIFY(shown.contains(QStringLiteral("high · T.38 off")));
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY(texts(part<QWidget>("faxDetails")).contains(QStringLiteral("+44 20 7946 0018")));
    QVERIFY(!texts(part<QWidget>("faxDetails")).contains(QStringLiteral("Line was busy.")));
}

void FaxesPaneTest::theFirstPageIsShownWhileWeHaveIt()
{
    QTemporaryDir folder;
    QImage picture(200, 280, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    FaxDetails details = desk->known.value(QStringLiteral("a2"));
    details.documentPath = folder.filePath(QStringLiteral("page.png"));
    QVERIFY(picture.save(details.documentPath));
    desk->known.insert(QStringLiteral("a2"), details);
    auto *page = part<PageImage>("faxPage");
    select(QStringLiteral("a3"));
    QVERIFY(!page->isVisible());
    select(QStringLiteral("a2"));
    QTRY_VERIFY(page->isVisible() && !page->image().isNull());
    select(QStringLiteral("a3"));
    QTRY_VERIFY(!page->isVisible());
}

void FaxesPaneTest::severalSelectedAreCounted()
{
    select(QStringLiteral("a3"));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(texts(part<QWidget>("faxDetails")).contains(QStringLiteral("2 faxes selected")));
}

void FaxesPaneTest::theSelectionFollowsItsKey()
{
    select(QStringLiteral("a3"));
    table()->sortByColumn(FaxTableModel::UpdatedColumn, Qt::AscendingOrder);
    QTRY_COMPARE(selectedKeys(), QStringList{QStringLiteral("a3")});
    FaxRow fresh =
        FakeFaxDesk::row(QStringLiteral("z9"), QStringLiteral("queued"), QStringLiteral("+13125550147"));
    desk->put(fresh);
    QTRY_COMPARE(selectedKeys(), QStringList{QStringLiteral("a3")});
}

void FaxesPaneTest::aChangedRowChangesTheDetails()
{
    select(QStringLiteral("a3"));
    QTRY_VERIFY(texts(part<QWidget>("faxDetails")).contains(QStringLiteral("Sending.")));
    QVERIFY(action("cancelFax")->isEnabled());
    FaxRow row = *desk->model()->find(QStringLiteral("a3"));
    row.status = FaxStatus(QStringLiteral("delivered"));
    desk->put(row);
    QTRY_VERIFY(texts(part<QWidget>("faxDetails")).contains(QStringLiteral("Delivered.")));
    QVERIFY(!action("cancelFax")->isEnabled());
    QCOMPARE(selectedKeys(), QStringList{QStringLiteral("a3")});
}

void FaxesPaneTest::theScopeNarrowsTheList()
{
    auto *scopes = part<QTabBar>("faxScopes");
    scopes->setFocus();
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(scopes, Qt::Key_Right);
    QCOMPARE(desk->model()->scope(), FaxTableModel::Scope::Failed);
    QTRY_COMPARE(table()->model()->rowCount(), desk->model()->countOf(FaxTableModel::Scope::Failed));
    QVERIFY(table()->model()->rowCount() < desk->model()->total());
}

void FaxesPaneTest::newFaxAnswersWhereverTheFocusIs()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *elsewhere = new QPushButton(QStringLiteral("elsewhere"));
    layout->addWidget(elsewhere);
    layout->addWidget(pane.get());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(pane->dialog() && pane->dialog()->isVisible());
    pane->dialog()->reject();
    pane->setParent(nullptr);
}

void FaxesPaneTest::theFocusWaitsForTheRows()
{
    pane->setDesk(nullptr);
    QVERIFY(!table()->isVisible());
    pane->setFocus();
    pane->setDesk(desk.get());
    QTRY_VERIFY(table()->isVisible());
    QTRY_VERIFY(table()->hasFocus());
}

void FaxesPaneTest::filteringToNothingCanBeCleared()
{
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = part<QLineEdit>("faxFilter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("zeppelin"));
    QTRY_VERIFY(part<QWidget>("faxNotice")->isVisible());
    QVERIFY(texts(part<QWidget>("faxNotice")).contains(QStringLiteral("zeppelin")));
    QTest::mouseClick(part<QPushButton>("faxNoticeAction"), Qt::LeftButton);
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(filter->text().isEmpty());
}

void FaxesPaneTest::noFaxesOfferANewOne()
{
    desk->model()->clear();
    QTRY_VERIFY(part<QWidget>("faxNotice")->isVisible());
    QVERIFY(!part<QWidget>("faxDetails")->isVisible());
    QTest::mouseClick(part<QPushButton>("faxNoticeAction"), Qt::LeftButton);
    QVERIFY(pane->dialog());
}

void FaxesPaneTest::retryReadsTheListAgain()
{
    desk->trouble = Failure::of(Failure::Kind::ServerTrouble);
    desk->setState(FaxDesk::ListState::Failed);
    auto *banner = part<QWidget>("faxListBanner");
    QVERIFY(banner->isVisible());
    QVERIFY(table()->isVisible());
    QTest::mouseClick(part<QPushButton>("faxRetry"), Qt::LeftButton);
    QCOMPARE(desk->refreshes, 1);
    desk->setState(FaxDesk::ListState::Ready);
    QVERIFY(!banner->isVisible());
}

void FaxesPaneTest::theSidePanelCloses()
{
    select(QStringLiteral("a2"));
    auto *details = part<QWidget>("faxDetails");
    QVERIFY(details->isVisible());
    QTest::keyClick(details, Qt::Key_Escape);
    QVERIFY(!details->isVisible());
    action("showFax")->trigger();
    QVERIFY(details->isVisible());
}

void FaxesPaneTest::aDestinationShowsItsFax()
{
    QVERIFY(pane->open(Destination::parse(QStringLiteral("faxes?scope=Failed&key=a2"))));
    QCOMPARE(desk->model()->scope(), FaxTableModel::Scope::Failed);
    QTRY_COMPARE(selectedKeys(), QStringList{QStringLiteral("a2")});
}

void FaxesPaneTest::whereWeAreCanBeOpenedAgain()
{
    QVERIFY(pane->open(Destination::parse(QStringLiteral("faxes?scope=Failed"))));
    QTest::keyClicks(part<QLineEdit>("faxFilter"), QStringLiteral("to:+1312 & co"));
    const QString here = pane->here().toString();
    QVERIFY(pane->open(Destination::parse(QStringLiteral("faxes"))));
    QCOMPARE(desk->model()->scope(), FaxTableModel::Scope::All);
    QVERIFY(pane->open(Destination::parse(here)));
    QCOMPARE(desk->model()->scope(), FaxTableModel::Scope::Failed);
    QCOMPARE(part<QLineEdit>("faxFilter")->text(), QStringLiteral("to:+1312 & co"));
}

void FaxesPaneTest::whatLeadsNowhereIsRefused()
{
    QVERIFY(!pane->open(Destination::parse(QStringLiteral("usage"))));
    QVERIFY(!pane->open(Destination::parse(QStringLiteral("faxes?scope=Nonsense"))));
    QVERIFY(!pane->open(Destination::parse(QStringLiteral("faxes?key=unknown"))));
}

void FaxesPaneTest::columnsAreRememberedAndRestored()
{
    QSignalSpy changed(pane.get(), &FaxesPane::columnsChanged);
    table()->horizontalHeader()->resizeSection(FaxTableModel::ToColumn, 333);
    QTRY_VERIFY(!changed.isEmpty());
    const QByteArray kept = changed.last().first().toByteArray();
    changed.clear();
    pane->restoreColumns({});
    QVERIFY(table()->columnWidth(FaxTableModel::ToColumn) != 333);
    pane->restoreColumns(kept);
    QCOMPARE(table()->columnWidth(FaxTableModel::ToColumn), 333);
    QVERIFY(changed.isEmpty()); // only what the operator does is to be kept
    pane->restoreColumns("nonsense");
    QVERIFY(table()->columnWidth(FaxTableModel::ToColumn) != 333);
}

void FaxesPaneTest::rowsNumbersAndIdsAreCopied()
{
    select(QStringLiteral("a2"));
    QClipboard *clipboard = QGuiApplication::clipboard();
    action("copyNumber")->trigger();
    QCOMPARE(clipboard->text(), QStringLiteral("+13129457420"));
    action("copyFaxId")->trigger();
    QCOMPARE(clipboard->text(), desk->model()->find(QStringLiteral("a2"))->faxId);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clipboard->text().contains(QStringLiteral("Lab-results.pdf")));
    QVERIFY(clipboard->text().contains(u','));
    const QSignalSpy noted(pane.get(), &Pane::noted);
    action("copyNumber")->trigger();
    QCOMPARE(noted.size(), 1);
}

void FaxesPaneTest::theListIsWatchedWhileItIsShown()
{
    QVERIFY(desk->isWatched);
    pane->hide();
    QVERIFY(!desk->isWatched);
    pane->show();
    QVERIFY(desk->isWatched);
}

void FaxesPaneTest::anotherAccountTakesThePlace()
{
    select(QStringLiteral("a2"));
    FakeFaxDesk other;
    other.put(
        FakeFaxDesk::row(QStringLiteral("q1"), QStringLiteral("queued"), QStringLiteral("+13125550147")));
    pane->setDesk(&other);
    QVERIFY(!desk->isWatched);
    QVERIFY(other.isWatched);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(texts(part<QWidget>("faxDetails")).contains(QStringLiteral("No fax selected")));
    desk->put(FakeFaxDesk::row(QStringLiteral("a2"), QStringLiteral("queued"), QStringLiteral("+1")));
    QCOMPARE(table()->model()->rowCount(), 1);
    pane->setDesk(nullptr);
}

void FaxesPaneTest::withoutAnAccountNothingCanBeDone()
{
    pane->setDesk(nullptr);
    QVERIFY(part<QWidget>("faxNotice")->isVisible());
    QVERIFY(!action("newFax")->isEnabled());
    QVERIFY(!action("refreshFaxes")->isEnabled());
    pane->compose();
    QVERIFY(!pane->dialog());
}

SIGNALBOX_TEST(FaxesPaneTest)
#include "FaxesPaneTest.moc"
