// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/BulkDeleteDialog.h"
#include "RecordingsFixture.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using Step = BulkDeletion::Step;

class BulkDeleteDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void theFilterAndTheExactListAreShown();
    void theExactCountMustBeTyped();
    void enterDeletesNothing();
    void aCappedCallOffersTheRestAnew();
    void aChangedListIsSaidAndShownAnew();
    void everythingIsDownloadedFirst();
    void whatIsMissingStopsItAndTheOthersCanGo();
    void itStaysOpenWhileItDeletes();
    void nothingThatFitsIsSaid();
};

namespace {
struct Scene
{
    /// `isFew`: fewer than one call takes.
    explicit Scene(bool isFew, const QString &words = {})
    {
        if (!fixture.show())
            qFatal("the list wasn't read");
        QUrlQuery filter{{QStringLiteral("type"), QStringLiteral("video")},
                         {QStringLiteral("status"), QStringLiteral("completed")}};
        if (isFew)
            filter.addQueryItem(QStringLiteral("room"), fixture.table()->at(0)->roomId);
        fixture.page.setWords(words);
        fixture.page.open(filter);
        if (!QTest::qWaitFor([this] { return fixture.isRead(); }))
            qFatal("the narrowed list wasn't read");
        fixture.action("bulkDelete")->trigger();
        dialog = fixture.shown<BulkDeleteDialog>("bulkDeleteDialog");
        if (!dialog || !isAt(Step::Listed))
            qFatal("the dialog didn't read its list");
        number = static_cast<int>(dialog->deletion()->list().size());
    }
    bool isAt(Step step) const
    {
        return QTest::qWaitFor([this, step] { return dialog->deletion()->step() == step; }, 20'000);
    }
    void type(int count) const { field()->setText(QString::number(count)); }
    QLineEdit *field() const { return fixture.shown<QLineEdit>("bulkDeleteCount"); }
    int bulkCalls() const
    {
        return fixture.asked("DELETE", "/room_recordings") - fixture.asked("DELETE", "/room_recordings/");
    }
    QString said() const
    {
        const auto *banner = fixture.shown<Banner>("bulkDeleteBanner");
        return banner ? banner->title() + u' ' + banner->text() : QString();
    }

    RecordingsFixture fixture;
    QPointer<BulkDeleteDialog> dialog;
    int number = 0;
};
} // namespace

void BulkDeleteDialogTest::theFilterAndTheExactListAreShown()
{
    const Scene scene(true, QStringLiteral("video"));
    QVERIFY(scene.number > 3 && scene.number < 20);
    QCOMPARE(scene.fixture.shown<TableView>("bulkDeleteList")->model()->rowCount(), scene.number);
    QVERIFY(
        scene.fixture.shown<QLabel>("bulkDeleteHeading")->text().startsWith(QString::number(scene.number)));
    QVERIFY(scene.fixture.shown<QWidget>("bulkDeleteWordsNote"));
}

void BulkDeleteDialogTest::theExactCountMustBeTyped()
{
    Scene scene(true);
    QVERIFY(!scene.fixture.press("bulkDeleteGo"));
    scene.type(scene.number + 1);
    QVERIFY(!scene.fixture.press("bulkDeleteGo"));
    scene.type(scene.number);
    QVERIFY(scene.fixture.press("bulkDeleteGo"));
    QVERIFY(scene.isAt(Step::Over));
    QCOMPARE(scene.bulkCalls(), 1);
    QVERIFY(scene.said().startsWith(QStringLiteral("All %1").arg(scene.number)));
    QTRY_COMPARE(scene.fixture.rows(), 0);
}

void BulkDeleteDialogTest::enterDeletesNothing()
{
    Scene scene(true);
    scene.type(scene.number);
    QTest::keyClick(scene.field(), Qt::Key_Return);
    QCOMPARE(scene.dialog->deletion()->step(), Step::Listed);
    QVERIFY(scene.dialog->isVisible());
}

void BulkDeleteDialogTest::aCappedCallOffersTheRestAnew()
{
    Scene scene(false);
    QVERIFY(scene.number > 20);
    scene.type(scene.number);
    QVERIFY(scene.fixture.press("bulkDeleteGo"));
    QVERIFY(scene.isAt(Step::Over));
    QVERIFY(scene.said().startsWith(QStringLiteral("20 of %1 are gone").arg(scene.number)));
    QCOMPARE(scene.bulkCalls(), 1);
    QVERIFY(scene.fixture.press("bulkDeleteRest"));
    QVERIFY(scene.isAt(Step::Listed));
    QCOMPARE(scene.field()->text(), QString());
    QVERIFY(!scene.fixture.press("bulkDeleteGo"));
    scene.type(scene.number - 20);
    QVERIFY(scene.fixture.press("bulkDeleteGo"));
    QVERIFY(scene.isAt(Step::Over));
    QCOMPARE(scene.bulkCalls(), 2);
}

void BulkDeleteDialogTest::aChangedListIsSaidAndShownAnew()
{
    Scene scene(true);
    const QString went = scene.dialog->deletion()->list().first().id;
    QVERIFY(scene.fixture.removeElsewhere(went));
    scene.type(scene.number);
    QVERIFY(scene.fixture.press("bulkDeleteGo"));
    QVERIFY(scene.isAt(Step::Changed));
    QVERIFY(scene.said().contains(went));
    QCOMPARE(scene.bulkCalls(), 0);
    QVERIFY(scene.fixture.press("bulkDeleteTakeNew"));
    QVERIFY(scene.isAt(Step::Listed));
    QCOMPARE(scene.fixture.shown<TableView>("bulkDeleteList")->model()->rowCount(), scene.number - 1);
}

void BulkDeleteDialogTest::everythingIsDownloadedFirst()
{
    Scene scene(true);
    scene.fixture.shown<QCheckBox>("bulkDeleteFetchFirst")->setChecked(true);
    scene.type(scene.number);
    QVERIFY(scene.fixture.press("bulkDeleteGo"));
    QVERIFY(scene.isAt(Step::Over));
    QCOMPARE(QDir(scene.fixture.folder.path()).entryList(QDir::Files).size(), scene.number + 1);
    QVERIFY(scene.said().contains(scene.fixture.folder.path()));
    QCOMPARE(scene.fixture.works.size(), 1);
}

void BulkDeleteDialogTest::whatIsMissingStopsItAndTheOthersCanGo()
{
    Scene scene(true);
    QVERIFY(scene.fixture.sandbox.setFaults(
        R"([{"path":"/room_recordings/","method":"GET","do":"status","status":422,"count":1}])"));
    scene.fixture.shown<QCheckBox>("bulkDeleteFetchFirst")->setChecked(true);
    scene.type(scene.number);
    QVERIFY(scene.fixture.press("bulkDeleteGo"));
    QVERIFY(scene.isAt(Step::Missing));
    QCOMPARE(scene.fixture.asked("DELETE", ""), 0);
    QVERIFY(scene.fixture.press("bulkDeleteFetched"));
    QVERIFY(scene.isAt(Step::Over));
    QCOMPARE(scene.bulkCalls(), 0);
    QCOMPARE(scene.dialog->deletion()->report().left.size(), 1);
}

void BulkDeleteDialogTest::itStaysOpenWhileItDeletes()
{
    Scene scene(true);
    bool wasOpen = false;
    connect(scene.dialog->deletion(), &BulkDeletion::changed, scene.dialog, [&] {
        if (scene.dialog->deletion()->step() != Step::Sending)
            return;
        scene.dialog->reject();
        wasOpen = scene.dialog->isVisible();
    });
    scene.type(scene.number);
    QVERIFY(scene.fixture.press("bulkDeleteGo"));
    QVERIFY(scene.isAt(Step::Over));
    QVERIFY(wasOpen);
    QVERIFY(scene.fixture.press("bulkDeleteClose"));
    QVERIFY(!scene.dialog || !scene.dialog->isVisible());
}

void BulkDeleteDialogTest::nothingThatFitsIsSaid()
{
    Scene scene(true);
    QVERIFY(scene.fixture.press("bulkDeleteClose"));
    scene.fixture.page.open({{QStringLiteral("started"), QStringLiteral("2001-01-01")}});
    scene.fixture.action("bulkDelete")->trigger();
    scene.dialog = scene.fixture.shown<BulkDeleteDialog>("bulkDeleteDialog");
    QVERIFY(scene.dialog);
    QVERIFY(scene.isAt(Step::Listed));
    QVERIFY(scene.said().startsWith(u"Nothing fits"));
    QVERIFY(!scene.fixture.shown<QPushButton>("bulkDeleteGo"));
}

#include "BulkDeleteDialogTest.moc"
SIGNALBOX_TEST(BulkDeleteDialogTest)
