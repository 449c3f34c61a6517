// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindViewFixture.h"
#include "support/TestMain.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

class FindViewTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsAskedBeforeItIsSeen();
    void fieldsAreThoseThatTheTypeOffers();
    void fieldsNarrowWhatIsFound();
    void whatIsNoNumberIsSaidAndNotAsked();
    void enterOpensTheSessionOfARecordWithItsTime();
    void theWholeCallIsAskedByItsOwnId();
    void aTypeOfSessionsChoosesItsRecords();
    void severalRecordsStartABatch();
    void recordsOfOneCallAreOneSession();
    void moreThanThatIsReadOnDemand();
    void troubleHasAWayOut();
    void withoutAnAccountItSaysSo();
    void everyPartCanBeReachedByKeyboardAndHasAName();
};

void FindViewTest::nothingIsAskedBeforeItIsSeen()
{
    FindViewFixture fixture;
    fixture.view.setDesk(fixture.desk.get());
    QVERIFY(!fixture.desk->isReading());
    fixture.view.show();
    QVERIFY(fixture.isRead());
    QCOMPARE(fixture.desk->query().recordType, QStringLiteral("call-control"));
    QVERIFY(fixture.view.list()->model()->loaded() > 0);
}

void FindViewTest::fieldsAreThoseThatTheTypeOffers()
{
    FindViewFixture fixture;
    QVERIFY(fixture.show());
    const auto isShown = [&](const char *name) {
        return fixture.find<QLineEdit>(name)->isVisibleTo(&fixture.view);
    };
    for (const char *name : {"findFrom", "findNumber", "findConnection", "findCost", "findLength"})
        QVERIFY2(isShown(name), name);
    fixture.view.setType(QStringLiteral("inference"));
    QVERIFY(fixture.isRead());
    QVERIFY(isShown("findCost"));
    for (const char *name : {"findFrom", "findNumber", "findConnection", "findLength"})
        QVERIFY2(!isShown(name), name);
}

void FindViewTest::fieldsNarrowWhatIsFound()
{
    FindViewFixture fixture;
    QVERIFY(fixture.show());
    const int all = fixture.desk->total();
    QTest::keyClicks(fixture.find<QLineEdit>("findCost"), QStringLiteral("0.03"));
    QTest::keyClicks(fixture.find<QLineEdit>("findLength"), QStringLiteral("120"));
    QTest::keyClicks(fixture.find<QLineEdit>("findFrom"), QStringLiteral("312555"));
    QTest::keyClick(fixture.find<QLineEdit>("findFrom"), Qt::Key_Return);
    QVERIFY(fixture.isRead());
    QVERIFY(fixture.desk->total() > 0 && fixture.desk->total() < all);
    const DetailRecordModel *model = fixture.view.list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const DetailRecord &record = model->recordAt(row);
        QVERIFY(record.value(QStringLiteral("cost")).toDouble() >= 0.03);
        QVERIFY(record.value(QStringLiteral("call_sec")).toInt() >= 120);
        QVERIFY(record.value(QStringLiteral("cli")).contains(u"312555"));
    }
}

void FindViewTest::whatIsNoNumberIsSaidAndNotAsked()
{
    FindViewFixture fixture;
    QVERIFY(fixture.show());
    fixture.sandbox.forgetRequests();
    auto *cost = fixture.find<QLineEdit>("findCost");
    cost->setText(QStringLiteral("much"));
    fixture.find<QPushButton>("findSearch")->click();
    auto *wrong = fixture.find<MutedLabel>("findWrong");
    QVERIFY(wrong->isVisibleTo(&fixture.view));
    QVERIFY(cost->property("wrong").toBool());
    QVERIFY(!fixture.desk->isReading());
    cost->setText(QStringLiteral("0.01"));
    fixture.find<QPushButton>("findSearch")->click();
    QVERIFY(fixture.isRead());
    QVERIFY(!wrong->isVisibleTo(&fixture.view));
    QVERIFY(!cost->property("wrong").toBool());
    QVERIFY(fixture.sandbox.requestCount("GET", "detail_records") > 0);
}

void FindViewTest::enterOpensTheSessionOfARecordWithItsTime()
{
    FindViewFixture fixture;
    QVERIFY(fixture.show());
    QSignalSpy asked(&fixture.view, &FindView::sessionAsked);
    auto *table = fixture.find<TableView>("findTable");
    table->setCurrentIndex(fixture.view.list()->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto address = asked[0][0].value<SessionAddress>();
    const DetailRecord &record = fixture.view.list()->model()->recordAt(2);
    QCOMPARE(address.type, QStringLiteral("call-control"));
    QCOMPARE(address.event, record.value(QStringLiteral("id")));
    QVERIFY(QDateTime::fromString(address.time, Qt::ISODate).isValid());
    QVERIFY(address.time.endsWith(u'Z'));
    fixture.find<QPushButton>("findOpen")->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1], asked[0]);
}

void FindViewTest::theWholeCallIsAskedByItsOwnId()
{
    FindViewFixture fixture;
    fixture.view.setType(QStringLiteral("call-session"));
    QVERIFY(fixture.show());
    QCOMPARE(fixture.desk->query().recordType, QStringLiteral("call-control"));
    QVERIFY(fixture.find<QCheckBox>("findWhole")->isChecked());
    fixture.find<TableView>("findTable")->selectRow(0);
    const QList<SessionAddress> selected = fixture.view.selected();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0].type, QStringLiteral("call-session"));
    QCOMPARE(selected[0].event,
             fixture.view.list()->model()->recordAt(0).value(QStringLiteral("call_session_id")));
    QVERIFY(!selected[0].time.isEmpty());
}

void FindViewTest::aTypeOfSessionsChoosesItsRecords()
{
    FindViewFixture fixture;
    QVERIFY(fixture.show());
    fixture.view.setType(QStringLiteral("message"));
    QVERIFY(fixture.isRead());
    QCOMPARE(fixture.desk->query().recordType, QStringLiteral("messaging"));
    QVERIFY(!fixture.find<QCheckBox>("findWhole")->isVisibleTo(&fixture.view));
    // Nobody keeps records of these.
    fixture.view.setType(QStringLiteral("room-session-event"));
    QCOMPARE(fixture.find<QComboBox>("findType")->currentData().toString(), QStringLiteral("messaging"));
}

void FindViewTest::severalRecordsStartABatch()
{
    FindViewFixture fixture;
    QVERIFY(fixture.show());
    auto *table = fixture.find<TableView>("findTable");
    auto *analyse = fixture.find<QPushButton>("findAnalyse");
    QVERIFY(!analyse->isVisibleTo(&fixture.view));
    table->setCurrentIndex(fixture.view.list()->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(analyse->isVisibleTo(&fixture.view));
    QVERIFY(analyse->text().contains(u'3'));
    QSignalSpy asked(&fixture.view, &FindView::batchAsked);
    analyse->click();
    QCOMPARE(asked.size(), 1);
    const auto sessions = asked[0][0].value<QList<SessionAddress>>();
    QCOMPARE(sessions.size(), 3);
    QCOMPARE(sessions[1].event, fixture.view.list()->model()->recordAt(1).value(QStringLiteral("id")));
}

void FindViewTest::recordsOfOneCallAreOneSession()
{
    FindViewFixture fixture;
    QVERIFY(fixture.show());
    fixture.view.setType(QStringLiteral("inference"));
    QVERIFY(fixture.isRead());
    fixture.find<TableView>("findTable")->selectAll();
    const qsizetype events = fixture.view.selected().size();
    QCOMPARE(events, fixture.view.list()->model()->rowCount());
    fixture.find<QCheckBox>("findWhole")->setChecked(true);
    const qsizetype calls = fixture.view.selected().size();
    QVERIFY(calls > 0 && calls < events);
}

void FindViewTest::moreThanThatIsReadOnDemand()
{
    FindViewFixture fixture(400);
    QVERIFY(fixture.show());
    const DetailRecordModel *model = fixture.view.list()->model();
    QCOMPARE(model->loaded(), RecordsDesk::firstRecords);
    QVERIFY(!fixture.find<MutedLabel>("findCount")->text().isEmpty());
    fixture.find<QPushButton>("findReadAll")->click();
    QVERIFY(fixture.isRead());
    QCOMPARE(model->loaded(), fixture.desk->total());
    QVERIFY(model->loaded() > RecordsDesk::firstRecords);
}

void FindViewTest::troubleHasAWayOut()
{
    FindViewFixture fixture;
    QVERIFY(fixture.started);
    fixture.sandbox.stop();
    fixture.view.setDesk(fixture.desk.get());
    fixture.view.show();
    QVERIFY(fixture.waitUntil([&] { return fixture.desk->failure().has_value(); }));
    auto *empty = fixture.find<EmptyState>("findEmpty");
    QVERIFY(empty->isVisibleTo(&fixture.view));
    QCOMPARE(empty->text(), fixture.desk->failure()->what);
    QVERIFY(fixture.sandbox.start());
    empty->findChild<QPushButton *>()->click();
    QVERIFY(fixture.isRead());
    QVERIFY(fixture.view.list()->model()->loaded() > 0);
}

void FindViewTest::withoutAnAccountItSaysSo()
{
    FindViewFixture fixture;
    fixture.view.show();
    const auto *empty = fixture.find<EmptyState>("findEmpty");
    QVERIFY(empty->isVisibleTo(&fixture.view));
    QVERIFY(!fixture.find<QPushButton>("findOpen")->isVisibleTo(&fixture.view));
    QVERIFY(fixture.show());
    QVERIFY(!empty->isVisibleTo(&fixture.view));
    fixture.view.setDesk(nullptr);
    QVERIFY(empty->isVisibleTo(&fixture.view));
}

void FindViewTest::everyPartCanBeReachedByKeyboardAndHasAName()
{
    FindViewFixture fixture;
    QVERIFY(fixture.show());
    for (const char *name : {"findType", "findRange", "findFrom", "findNumber", "findConnection", "findCost",
                             "findLength", "findTable"}) {
        const auto *part = fixture.find<QWidget>(name);
        QVERIFY2(part && !part->accessibleName().isEmpty(), name);
        QVERIFY2(part->focusPolicy() & Qt::TabFocus, name);
    }
}

#include "FindViewTest.moc"
SIGNALBOX_TEST(FindViewTest)
