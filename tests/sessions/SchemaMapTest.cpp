// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SchemaMap.h"

#include "SchemaSamples.h"
#include "support/TestMain.h"

#include <QTest>
#include <cmath>

namespace {
/// "0: call-session", a line a column, top to bottom; then the grid, then the lines.
QString drawn(const SchemaMap &map)
{
    QList<SchemaMap::Box> boxes = map.boxes();
    std::stable_sort(boxes.begin(), boxes.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.isAlone, a.isAlone ? 0 : a.column, a.y) <
               std::tuple(b.isAlone, b.isAlone ? 0 : b.column, b.y);
    });
    QMap<QString, QStringList> columns;
    for (const SchemaMap::Box &box : boxes)
        columns[box.isAlone ? QStringLiteral("alone") : QString::number(box.column)] << box.recordType;
    QStringList lines;
    for (const auto &[column, types] : columns.asKeyValueRange())
        lines << column + QStringLiteral(": ") + types.join(u' ');
    return lines.join(u'\n');
}

void check(const SchemaMap &map)
{
    for (const SchemaMap::Box &one : map.boxes()) {
        QVERIFY(one.y >= 0.499 && one.y <= map.rows() - 0.499);
        for (const SchemaMap::Box &other : map.boxes())
            if (&one != &other && one.column == other.column && one.isAlone == other.isAlone)
                QVERIFY2(std::abs(one.y - other.y) > 0.999, "two boxes on one place");
    }
    for (const SchemaMap::Edge &edge : map.edges()) {
        const int from = map.boxes()[edge.parent].column;
        const int to = map.boxes()[edge.child].column;
        QVERIFY(edge.turnsBack ? to < from : from < to);
        QCOMPARE(edge.bends.size(), std::abs(to - from) - 1);
    }
}
} // namespace

/// The map is read from left to right, always the same, whatever the metadata says.
class SchemaMapTest : public QObject
{
    Q_OBJECT
private slots:
    void whatGroupsOthersStandsBeforeThem();
    void bothEndsTellOfOneLine();
    void whatOnlyRelationsNameHasABox();
    void cyclesEnd();
    void aTypeBelowItselfIsSaidSo();
    void longLinesPassBetweenTheBoxes();
    void noTwoBoxesShareAPlace_data();
    void noTwoBoxesShareAPlace();
    void nothingIsEmpty();
};

void SchemaMapTest::whatGroupsOthersStandsBeforeThem()
{
    const SchemaMap map = SchemaMap::of(SchemaSamples::documented());
    check(map);
    QCOMPARE(drawn(map).section(u'\n', 0, 0), QStringLiteral("0: call-session conference message"));
    QCOMPARE(map.columns(), 4);
    const auto columnOf = [&](const char *type) {
        for (const SchemaMap::Box &box : map.boxes())
            if (box.recordType == QLatin1String(type))
                return box.isAlone ? -1 : box.column;
        return -2;
    };
    QCOMPARE(columnOf("call-control"), 1);
    QCOMPARE(columnOf("ai-voice-assistant"), 2);
    QCOMPARE(columnOf("inference"), 3);
    QCOMPARE(columnOf("verify"), -1);
    QCOMPARE(drawn(SchemaMap::of(SchemaSamples::documented())), drawn(map));
}

void SchemaMapTest::bothEndsTellOfOneLine()
{
    const SchemaMap map = SchemaMap::of(SchemaSamples::of({{"a", "b"}, {"b", ""}}, true));
    QCOMPARE(map.edges().size(), 1);
    QCOMPARE(map.edges()[0].via.size(), 1);
    QVERIFY(map.edges()[0].rollsUp);
    QCOMPARE(map.above(1), QList<int>{0});
    QCOMPARE(map.below(0), QList<int>{0});
    QVERIFY(map.above(0).isEmpty());
}

void SchemaMapTest::whatOnlyRelationsNameHasABox()
{
    const SchemaMap map = SchemaMap::of(SchemaSamples::of({{"a", "ghost"}}));
    QCOMPARE(drawn(map), QStringLiteral("0: a\n1: ghost"));
    QCOMPARE(map.boxes()[1].type, -1);
}

void SchemaMapTest::cyclesEnd()
{
    const SchemaMap map = SchemaMap::of(SchemaSamples::of({{"a", "b"}, {"b", "c"}, {"c", "a"}}));
    check(map);
    QCOMPARE(drawn(map), QStringLiteral("0: a\n1: b\n2: c"));
    QVERIFY(map.edges()[2].turnsBack);
    QCOMPARE(map.edges()[2].bends.size(), 1);
}

void SchemaMapTest::aTypeBelowItselfIsSaidSo()
{
    const SchemaMap map = SchemaMap::of(SchemaSamples::of({{"a", "a"}}));
    QVERIFY(map.edges().isEmpty());
    QVERIFY(map.boxes()[0].isOwnChild);
    QVERIFY(map.boxes()[0].isAlone);
}

void SchemaMapTest::longLinesPassBetweenTheBoxes()
{
    const SchemaMap map = SchemaMap::of(SchemaSamples::of({{"a", "b"}, {"b", "c"}, {"a", "c"}, {"c", ""}}));
    check(map);
    const SchemaMap::Edge &longer = map.edges()[1];
    QCOMPARE(longer.bends.size(), 1);
    QCOMPARE(longer.bends[0].x(), 1.0);
    QVERIFY(std::abs(longer.bends[0].y() - map.boxes()[1].y) > 0.69);
}

void SchemaMapTest::noTwoBoxesShareAPlace_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void SchemaMapTest::noTwoBoxesShareAPlace()
{
    QFETCH(int, seed);
    const SessionSchema schema = SchemaSamples::random(static_cast<quint32>(seed), 40);
    const SchemaMap map = SchemaMap::of(schema);
    QCOMPARE(map.boxes().size(), 40);
    check(map);
    QCOMPARE(drawn(SchemaMap::of(schema)), drawn(map));
}

void SchemaMapTest::nothingIsEmpty()
{
    const SchemaMap map = SchemaMap::of({});
    QVERIFY(map.isEmpty());
    QCOMPARE(map.rows(), 0.0);
}

#include "SchemaMapTest.moc"
SIGNALBOX_TEST(SchemaMapTest)
