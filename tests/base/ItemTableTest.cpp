// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rows/ItemTableOf.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace {
struct Thing
{
    QString id;
    QString name;
    std::optional<int> size;
    bool operator==(const Thing &) const = default;
};

QList<ItemColumn<Thing>> columns()
{
    using Column = ItemColumn<Thing>;
    return {Column(QStringLiteral("Name"), [](const Thing &thing) { return thing.name; })
                .explained([](const Thing &thing) { return thing.id; }),
            Column(QStringLiteral("Size"), [](const Thing &thing) {
                return QString::number(thing.size.value_or(-1));
            }).orderedBy([](const Thing &thing) -> std::optional<qint64> {
                  return thing.size;
              }).atTheEnd()};
}

QString drawn(const ItemTable &table)
{
    QStringList rows;
    for (int row = 0; row < table.rowCount(); ++row)
        rows << table.index(row, 0).data().toString();
    return rows.join(u' ');
}

Thing thing(const char *id, const char *name, std::optional<int> size = {})
{
    return {QLatin1String(id), QString::fromUtf8(name), size};
}
} // namespace

class ItemTableTest : public QObject
{
    Q_OBJECT
private slots:
    void rowsComeChangeAndGoOneByOne();
    void whatIsTheSameIsNotTold();
    void ordersByNumbersAndByText();
    void wordsNarrowAndAreTakenAway();
    void aRowThatCameBackIsTheNewOne();
    void whatAWholeListLacksIsGone();
    void cellsThatDependOnOtherThingsAreAskedAgain();
    void markupInAToolTipIsText();
    void viewsNeverSeeAnythingImpossible();
};

void ItemTableTest::markupInAToolTipIsText()
{
    ItemTableOf<Thing> table(columns());
    table.put({thing("plain & good", "a"), thing("<img src=x>", "b")});
    QCOMPARE(table.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("plain & good"));
    QCOMPARE(table.index(1, 0).data(Qt::ToolTipRole).toString(),
             QStringLiteral("<p style='white-space:pre-wrap'>&lt;img src=x&gt;</p>"));
}

void ItemTableTest::rowsComeChangeAndGoOneByOne()
{
    ItemTableOf<Thing> table(columns());
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    table.put({thing("1", "one"), thing("2", "two")});
    table.put({thing("2", "zwei"), thing("3", "three")});
    table.remove({QStringLiteral("1")});
    QCOMPARE(drawn(table), QStringLiteral("zwei three"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(table.loaded(), 2);
    QCOMPARE(table.find(QStringLiteral("2"))->name, QStringLiteral("zwei"));
    QVERIFY(!table.find(QStringLiteral("1")));
}

void ItemTableTest::whatIsTheSameIsNotTold()
{
    ItemTableOf<Thing> table(columns());
    table.put({thing("1", "one")});
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    table.put({thing("1", "one")});
    QCOMPARE(changes.count(), 0);
}

void ItemTableTest::ordersByNumbersAndByText()
{
    ItemTableOf<Thing> table(columns());
    table.put({thing("1", "b", 9), thing("2", "C", 10), thing("3", "a"), thing("4", "Ä", 2)});
    table.sort(1, Qt::AscendingOrder);
    QCOMPARE(drawn(table), QStringLiteral("a Ä b C"));
    table.sort(1, Qt::DescendingOrder);
    QCOMPARE(drawn(table), QStringLiteral("C b Ä a"));
    table.put({thing("4", "Ä", 11)});
    QCOMPARE(drawn(table), QStringLiteral("Ä C b a"));
    table.sort(0, Qt::AscendingOrder);
    QCOMPARE(drawn(table), QStringLiteral("a b C Ä"));
}

void ItemTableTest::wordsNarrowAndAreTakenAway()
{
    ItemTableOf<Thing> table(columns());
    table.put({thing("1", "Daily stand-up", 3), thing("2", "Daily news", 4)});
    table.setWords(QStringLiteral("DAILY 4"));
    QCOMPARE(drawn(table), QStringLiteral("Daily news"));
    table.put({thing("3", "daily 4 you", 1)});
    QCOMPARE(table.rowCount(), 2);
    table.setWords({});
    QCOMPARE(table.rowCount(), 3);
}

void ItemTableTest::aRowThatCameBackIsTheNewOne()
{
    ItemTableOf<Thing> table(columns());
    table.put({thing("1", "old")});
    table.remove({QStringLiteral("1")});
    table.put({thing("1", "new")});
    QCOMPARE(drawn(table), QStringLiteral("new"));
    QCOMPARE(table.items().size(), 1);
    QCOMPARE(table.items()[0].name, QStringLiteral("new"));
}

void ItemTableTest::whatAWholeListLacksIsGone()
{
    ItemTableOf<Thing> table(columns());
    table.put({thing("1", "one"), thing("2", "two"), thing("3", "three")});
    table.keepOnly({QStringLiteral("2")});
    QCOMPARE(drawn(table), QStringLiteral("two"));
}

void ItemTableTest::cellsThatDependOnOtherThingsAreAskedAgain()
{
    QString suffix = QStringLiteral("?");
    const ItemColumn<Thing> name(QStringLiteral("Name"),
                                 [&](const Thing &item) { return item.name + suffix; });
    ItemTableOf<Thing> table(QList<ItemColumn<Thing>>{name});
    table.put({thing("1", "b"), thing("2", "a")});
    table.sort(0, Qt::AscendingOrder);
    const QPersistentModelIndex held = table.index(0, 0);
    suffix = QStringLiteral("!");
    table.refresh();
    QCOMPARE(drawn(table), QStringLiteral("a! b!"));
    QCOMPARE(held.data().toString(), QStringLiteral("a!"));
    table.setWords(QStringLiteral("b!"));
    QCOMPARE(drawn(table), QStringLiteral("b!"));
}

/// Random news under a random order and random words, watched by Qt's own judge of models.
void ItemTableTest::viewsNeverSeeAnythingImpossible()
{
    ItemTableOf<Thing> table(columns());
    const QAbstractItemModelTester judge(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(7);
    QHash<QString, Thing> truth;
    for (int round = 0; round < 300; ++round) {
        const QString id = QString::number(random.bounded(40));
        if (random.bounded(4) == 0) {
            table.remove({id});
            truth.remove(id);
        } else {
            const Thing made{id, QString::number(random.bounded(100)), random.bounded(50)};
            table.put({made});
            truth.insert(id, made);
        }
        if (round % 50 == 0)
            table.sort(random.bounded(2), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (round % 70 == 0)
            table.setWords(QString::number(random.bounded(9)));
    }
    table.setWords({});
    QCOMPARE(table.rowCount(), static_cast<int>(truth.size()));
    for (int row = 0; row < table.rowCount(); ++row)
        QCOMPARE(*table.at(row), truth.value(table.idAt(row)));
}

#include "ItemTableTest.moc"
SIGNALBOX_TEST(ItemTableTest)
