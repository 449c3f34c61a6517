// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordsPaneFixture.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/FactList.h"
#include "widgets/MutedLabel.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>

class RecordsPaneTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsAskedBeforeItIsSeen();
    void aDestinationIsOpenedAndToldAgain();
    void whatLeadsNowhereIsRefused();
    void chipsTakeTheirFilterAway();
    void aFilterWithAComparisonIsAdded();
    void theFirstAreReadAndAllOnDemand();
    void wordsNarrowWhatIsRead();
    void theWholeRecordStandsBeside();
    void aSessionIsOfferedOnlyWhereItLeads();
    void severalRecordsAreAnalysedTogether();
    void moreRecordsThanAreAnalysedTogetherAreSaid();
    void whatTheHeaderDoesByItselfIsNoArrangement();
    void columnsAreRememberedByType();
    void troubleStandsInPlaceOfRowsWithAWayOut();
    void withoutAnAccountThePaneSaysSo();
    void noTwoCommandsShareTheirKeys();
};

static QStringList chips(const RecordsPane &pane)
{
    QStringList texts;
    for (const QPushButton *chip : pane.findChildren<QPushButton *>(QStringLiteral("recordsChip"))) {
        if (chip->isVisibleTo(&pane))
            texts << chip->text();
    }
    return texts;
}

void RecordsPaneTest::nothingIsAskedBeforeItIsSeen()
{
    RecordsPaneFixture fixture;
    QVERIFY(fixture.started);
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(!fixture.desk->isReading());
    fixture.pane.show();
    QVERIFY(fixture.isRead());
    QVERIFY(fixture.pane.model()->loaded() > 0);
    QCOMPARE(fixture.pane.here().value(QStringLiteral("type")), QStringLiteral("sip-trunking"));
}

void RecordsPaneTest::aDestinationIsOpenedAndToldAgain()
{
    RecordsPaneFixture fixture;
    fixture.pane.setDesk(fixture.desk.get());
    const char *place = "records?type=call-control&filter.direction=outbound&filter.call_sec.gte=60";
    QVERIFY(fixture.open(place));
    QCOMPARE(fixture.find<QComboBox>("recordsType")->currentData().toString(),
             QStringLiteral("call-control"));
    QVERIFY(fixture.pane.model()->loaded() > 0);
    for (int row = 0; row < fixture.pane.model()->rowCount(); ++row) {
        const DetailRecord &record = fixture.pane.model()->recordAt(row);
        QCOMPARE(record.value(QStringLiteral("direction")), QStringLiteral("outbound"));
        QVERIFY(record.value(QStringLiteral("call_sec")).toInt() >= 60);
    }
    QCOMPARE(fixture.pane.here(), Destination::parse(QLatin1String(place)));
}

void RecordsPaneTest::whatLeadsNowhereIsRefused()
{
    RecordsPaneFixture fixture;
    QVERIFY(!fixture.pane.open(Destination::parse(QStringLiteral("records?type=unheard-of"))));
    QVERIFY(!fixture.pane.open(Destination::parse(QStringLiteral("faxes"))));
}

void RecordsPaneTest::chipsTakeTheirFilterAway()
{
    RecordsPaneFixture fixture;
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.open("records?type=messaging&filter.direction=outbound&filter.parts.gte=2"));
    const int narrow = fixture.desk->total();
    QCOMPARE(chips(fixture.pane).size(), 2);
    fixture.find<QPushButton>("recordsChip")->click();
    QVERIFY(fixture.isRead());
    QVERIFY(fixture.desk->total() > narrow);
    QCOMPARE(fixture.desk->query().filters.size(), 1);
    QCOMPARE(chips(fixture.pane).size(), 1);
}

void RecordsPaneTest::aFilterWithAComparisonIsAdded()
{
    RecordsPaneFixture fixture;
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.open("records?type=messaging"));
    fixture.find<QPushButton>("recordsAddFilter")->click();
    auto *field = fixture.find<QComboBox>("recordsFilterField");
    auto *comparison = fixture.find<QComboBox>("recordsFilterOperator");
    auto *use = fixture.find<QPushButton>("recordsFilterUse");
    QVERIFY(field && comparison && !use->isEnabled());
    field->setCurrentIndex(field->findData(QStringLiteral("parts")));
    comparison->setCurrentIndex(comparison->findData(QStringLiteral("gt")));
    QTest::keyClicks(fixture.find<QLineEdit>("recordsFilterValue"), QStringLiteral("3"));
    use->click();
    QVERIFY(fixture.isRead());
    const DetailRecordFilter expected{QStringLiteral("parts"), QStringLiteral("gt"), QStringLiteral("3")};
    QCOMPARE(fixture.desk->query().filters, QList{expected});
    QVERIFY(fixture.pane.model()->loaded() > 0);
    QCOMPARE(fixture.pane.model()->recordAt(0).value(QStringLiteral("parts")), QStringLiteral("4"));
}

void RecordsPaneTest::theFirstAreReadAndAllOnDemand()
{
    RecordsPaneFixture fixture;
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.open("records?type=messaging"));
    const int total = fixture.desk->total();
    QVERIFY(total > RecordsDesk::firstRecords);
    QCOMPARE(fixture.pane.model()->loaded(), RecordsDesk::firstRecords);
    const auto *count = fixture.find<MutedLabel>("recordsCount");
    QVERIFY2(count->text().contains(QLocale().toString(total)), qPrintable(count->text()));
    fixture.find<QPushButton>("recordsReadAll")->click();
    QVERIFY(fixture.isRead());
    QCOMPARE(fixture.pane.model()->loaded(), total);
    QVERIFY(!fixture.find<QPushButton>("recordsReadAll")->isVisibleTo(&fixture.pane));
}

void RecordsPaneTest::wordsNarrowWhatIsRead()
{
    RecordsPaneFixture fixture;
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.open("records?type=messaging"));
    QTest::keyClicks(fixture.find<QLineEdit>("recordsFilter"), QStringLiteral("outbound"));
    QVERIFY(fixture.pane.model()->rowCount() > 0);
    QVERIFY(fixture.pane.model()->rowCount() < fixture.pane.model()->loaded());
    QTest::keyClicks(fixture.find<QLineEdit>("recordsFilter"), QStringLiteral(" nobodyhasthis"));
    QCOMPARE(fixture.pane.model()->rowCount(), 0);
    auto *empty = fixture.find<EmptyState>("recordsEmpty");
    QVERIFY(empty->isVisibleTo(&fixture.pane));
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(fixture.pane.model()->rowCount(), fixture.pane.model()->loaded());
}

void RecordsPaneTest::theWholeRecordStandsBeside()
{
    RecordsPaneFixture fixture;
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.open("records?type=messaging"));
    auto *table = fixture.find<TableView>("recordsTable");
    table->setCurrentIndex(fixture.pane.model()->index(2, 0));
    const DetailRecord &record = fixture.pane.model()->recordAt(2);
    const QList<FactList::Fact> facts = fixture.find<FactList>("recordsFacts")->facts();
    QCOMPARE(facts.size(), record.fields.size());
    for (qsizetype at = 0; at < facts.size(); ++at)
        QCOMPARE(facts[at].copyText, record.fields[at].text);
}

void RecordsPaneTest::aSessionIsOfferedOnlyWhereItLeads()
{
    for (const bool hasSessions : {false, true}) {
        RecordsPaneFixture fixture(hasSessions);
        fixture.pane.setDesk(fixture.desk.get());
        QVERIFY(fixture.open("records?type=fax"));
        fixture.find<TableView>("recordsTable")->setCurrentIndex(fixture.pane.model()->index(0, 0));
        auto *button = fixture.find<QPushButton>("recordsSession");
        QCOMPARE(button->isVisibleTo(&fixture.pane), hasSessions);
        QCOMPARE(fixture.find<MutedLabel>("recordsWhyNoSession")->isVisibleTo(&fixture.pane), !hasSessions);
        if (!hasSessions)
            continue;
        const QSignalSpy asked(&fixture.pane, &Pane::destinationAsked);
        button->click();
        QCOMPARE(asked.size(), 1);
        const auto place = asked[0][0].value<Destination>();
        QCOMPARE(place.value(QStringLiteral("type")), QStringLiteral("fax-api"));
        QCOMPARE(place.value(QStringLiteral("event")),
                 fixture.pane.model()->recordAt(0).value(QStringLiteral("id")));
    }
}

static QAction *command(const RecordsPane &pane, const char *name)
{
    for (QAction *each : pane.commands()) {
        if (each->objectName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

void RecordsPaneTest::severalRecordsAreAnalysedTogether()
{
    RecordsPaneFixture fixture(true);
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.open("records?type=fax"));
    QAction *analyse = command(fixture.pane, "recordsAnalyse");
    QVERIFY(analyse && !analyse->isEnabled());
    auto *table = fixture.find<TableView>("recordsTable");
    table->selectRow(1);
    QVERIFY(!analyse->isEnabled());
    table->selectionModel()->select(fixture.pane.model()->index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(analyse->isEnabled());
    QVERIFY(analyse->text().contains(u'2'));
    QSignalSpy asked(&fixture.pane, &Pane::destinationAsked);
    analyse->trigger();
    QCOMPARE(asked.size(), 1);
    const auto place = asked[0][0].value<Destination>();
    QCOMPARE(place.value(QStringLiteral("batch")), QStringLiteral("fax-api"));
    const QStringList events = place.query.allQueryItemValues(QStringLiteral("event"), QUrl::FullyDecoded);
    QCOMPARE(events.size(), 2);
    const DetailRecord &first = fixture.pane.model()->recordAt(1);
    QVERIFY(events[0].startsWith(first.value(QStringLiteral("id")) + QLatin1String("@20")));
    // Where no sessions can be opened, none are offered.
    RecordsPaneFixture without;
    without.pane.setDesk(without.desk.get());
    QVERIFY(without.open("records?type=fax"));
    without.find<TableView>("recordsTable")->selectAll();
    QVERIFY(!command(without.pane, "recordsAnalyse")->isEnabled());
}

void RecordsPaneTest::moreRecordsThanAreAnalysedTogetherAreSaid()
{
    RecordsPaneFixture fixture(true);
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.open("records?type=sip-trunking"));
    fixture.find<QPushButton>("recordsReadAll")->click();
    QVERIFY(fixture.isRead());
    QVERIFY(fixture.pane.model()->loaded() > Vocabulary::mostSessions);
    fixture.find<TableView>("recordsTable")->selectAll();
    QAction *analyse = command(fixture.pane, "recordsAnalyse");
    QVERIFY(analyse->text().contains(u"500"));
    QSignalSpy asked(&fixture.pane, &Pane::destinationAsked);
    QSignalSpy said(&fixture.pane, &Pane::noted);
    analyse->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Destination>().query.allQueryItemValues(QStringLiteral("event")).size(),
             Vocabulary::mostSessions);
    QCOMPARE(said.size(), 1);
}

void RecordsPaneTest::whatTheHeaderDoesByItselfIsNoArrangement()
{
    RecordsPaneFixture fixture;
    QSignalSpy arranged(&fixture.pane, &RecordsPane::columnsChanged);
    fixture.pane.setDesk(fixture.desk.get());
    fixture.pane.show();
    QVERIFY(fixture.isRead());
    QCoreApplication::processEvents();
    auto *table = fixture.find<TableView>("recordsTable");
    const QList<int> usual = fixture.pane.model()->usualColumns();
    QCOMPARE(table->shownColumns(), usual);
    QVERIFY(fixture.open("records?type=sip-trunking&filter.direction=outbound"));
    QCoreApplication::processEvents();
    QCOMPARE(table->shownColumns(), usual);
    QCOMPARE(arranged.size(), 0);
}

void RecordsPaneTest::columnsAreRememberedByType()
{
    RecordsPaneFixture fixture;
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.open("records?type=messaging"));
    auto *table = fixture.find<TableView>("recordsTable");
    const QStringList fields = fixture.pane.model()->fields();
    const QList<int> before = table->shownColumns();
    QCOMPARE(before, fixture.pane.model()->usualColumns());
    const QSignalSpy changed(&fixture.pane, &RecordsPane::columnsChanged);
    table->horizontalHeader()->setSectionHidden(before[1], true);
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(before[3]), 0);
    QVERIFY(changed.size() > 0);
    const QList<int> after = table->shownColumns();
    QVERIFY(fixture.open("records?type=fax"));
    QCOMPARE(table->shownColumns(), fixture.pane.model()->usualColumns());
    QVERIFY(fixture.open("records?type=messaging"));
    QCOMPARE(fixture.pane.model()->fields(), fields);
    QCOMPARE(table->shownColumns(), after);
    RecordsPaneFixture other;
    other.pane.restoreColumns(changed.last()[0].toByteArray());
    other.pane.setDesk(other.desk.get());
    QVERIFY(other.open("records?type=messaging"));
    QCOMPARE(other.find<TableView>("recordsTable")->shownColumns(), after);
}

void RecordsPaneTest::troubleStandsInPlaceOfRowsWithAWayOut()
{
    RecordsPaneFixture fixture;
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.pane.open(Destination::parse(QStringLiteral("records?type=fax&sort=-nothing"))));
    QVERIFY(fixture.waitUntil([&] { return fixture.desk->failure().has_value(); }));
    auto *empty = fixture.find<EmptyState>("recordsEmpty");
    QVERIFY(empty->isVisibleTo(&fixture.pane));
    QCOMPARE(empty->text(), fixture.desk->failure()->what);
    QVERIFY(!fixture.find<Banner>("recordsTrouble")->isVisibleTo(&fixture.pane));
    QVERIFY(empty->findChild<QPushButton *>());
    // The order that nobody knows is a chip, and gone with it.
    fixture.find<QPushButton>("recordsChip")->click();
    QVERIFY(fixture.isRead());
    QVERIFY(fixture.pane.model()->loaded() > 0);
    QVERIFY(!empty->isVisibleTo(&fixture.pane));
}

void RecordsPaneTest::withoutAnAccountThePaneSaysSo()
{
    RecordsPaneFixture fixture;
    fixture.pane.show();
    const auto *empty = fixture.find<EmptyState>("recordsEmpty");
    QVERIFY(empty->isVisibleTo(&fixture.pane));
    const QString before = empty->title();
    fixture.pane.setDesk(fixture.desk.get());
    QVERIFY(fixture.isRead());
    fixture.pane.setDesk(nullptr);
    QCOMPARE(fixture.pane.model()->loaded(), 0);
    QCOMPARE(empty->title(), before);
}

void RecordsPaneTest::noTwoCommandsShareTheirKeys()
{
    RecordsPaneFixture fixture;
    QStringList keys;
    for (const QAction *command : fixture.pane.commands())
        keys << command->shortcut().toString();
    for (const QShortcut *shortcut : fixture.pane.findChildren<QShortcut *>())
        keys << shortcut->key().toString();
    keys.removeAll(QString());
    QVERIFY(keys.contains(QStringLiteral("F5")));
    QVERIFY(keys.contains(QKeySequence(QKeySequence::Find).toString()));
    QCOMPARE(keys.removeDuplicates(), 0);
}

#include "RecordsPaneTest.moc"
SIGNALBOX_TEST(RecordsPaneTest)
