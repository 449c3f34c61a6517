// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/FlameLayout.h"
#include "FlameSamples.h"
#include "support/TestMain.h"

#include <QTest>
#include <cmath>

/// Where bars stand, as numbers.
class FlameLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void totalsAreSummedUpWithoutNegativesAndUnknowns();
    void theHeaviestChildComesFirst();
    void barsStandBelowTheirParentsAsWideAsTheyWeigh();
    void aMirroredRowIsTheSameFromTheOtherSide();
    void oneParentOfAHundredThousandIsOneSliver();
    void aWideOneBetweenNarrowOnesIsDrawn();
    void everyNodeIsInOneBarOrSliver();
    void aRowNeverHasMoreBarsThanHalfPixels();
    void aThousandsOfLevelsDeepTreeIsArranged();
    void withoutWeightsLeavesAreCounted();
    void totalsThatDontAddUpAreWidened();
    void thePlaceUnderAPointIsFound();
};

namespace {
QString text(const FlameIndex &index, const FlameLayout &layout, const WeightTree &tree)
{
    QStringList lines;
    for (int level = 0; level < index.levels(); ++level) {
        QStringList bars;
        for (const FlameLayout::Bar &bar : layout.row(level))
            bars << QStringLiteral("%1 %2+%3")
                        .arg(bar.isSliver() ? QStringLiteral("(%1)").arg(bar.last - bar.place + 1)
                                            : tree.label(index.node(bar.place)))
                        .arg(qRound(bar.left))
                        .arg(qRound(bar.width));
        lines << bars.join(QStringLiteral(", "));
    }
    return lines.join(u'\n');
}
} // namespace

void FlameLayoutTest::totalsAreSummedUpWithoutNegativesAndUnknowns()
{
    const auto tree = FlameSamples::tree({{0, -5, "root"},
                                          {1, 2, "a"},
                                          {2, std::nan(""), "b"},
                                          {3, 3, "c"},
                                          {1, HUGE_VAL, "d"},
                                          {1, -1, "e"}});
    QCOMPARE(tree->nodes.at(3).total, 3.0);
    QCOMPARE(tree->nodes.at(2).total, 3.0);
    QCOMPARE(tree->nodes.at(1).total, 5.0);
    QCOMPARE(tree->nodes.at(5).total, 0.0);
    QCOMPARE(tree->nodes.at(3).level, 3);
    QCOMPARE(tree->nodes.at(4).level, 1);
    QVERIFY(std::isfinite(tree->nodes.at(0).total));
    const auto all = FlameSamples::random(5'000);
    for (int node = 0; node < all->size(); ++node) {
        double below = 0;
        for (int child = node + 1; child < all->nodes.at(node).end; child = all->nodes.at(child).end)
            below += all->nodes.at(child).total;
        QVERIFY(all->nodes.at(node).total >= below * (1 - 1e-12));
    }
}

void FlameLayoutTest::theHeaviestChildComesFirst()
{
    const auto tree =
        FlameSamples::tree({{0, 0, "root"}, {1, 1, "a"}, {1, 3, "b"}, {1, 1, "c"}, {2, 1, "d"}});
    const FlameIndex index(*tree);
    QStringList order;
    for (int place = 0; place < index.size(); ++place)
        order << tree->label(index.node(place));
    QCOMPARE(order.join(u' '), QStringLiteral("root b c a d"));
    for (int node = 0; node < tree->size(); ++node)
        QCOMPARE(index.node(index.place(node)), node);
    QCOMPARE(index.levelOf(index.place(4)), 2);
    QCOMPARE(index.depthBelow(0), 2);
    QCOMPARE(index.parent(index.place(4)), index.place(3));
}

void FlameLayoutTest::barsStandBelowTheirParentsAsWideAsTheyWeigh()
{
    const auto tree =
        FlameSamples::tree({{0, 4, "root"}, {1, 2, "a"}, {2, 1, "b"}, {1, 3, "c"}, {2, 1, "d"}});
    const FlameIndex index(*tree);
    const FlameLayout layout(index, 0, 1, 10, 1100, false);
    QCOMPARE(text(index, layout, *tree), QStringLiteral("root 10+1100\n"
                                                        "c 10+400, a 410+300\n"
                                                        "d 10+100, b 410+100"));
    // Zoomed into c, nothing of its neighbour is left.
    const int c = index.place(3);
    const FlameLayout zoomed(index, index.start(c), index.end(c), 0, 1000, false);
    QCOMPARE(text(index, zoomed, *tree), QStringLiteral("root 0+1000\n"
                                                        "c 0+1000\n"
                                                        "d 0+250"));
}

void FlameLayoutTest::aMirroredRowIsTheSameFromTheOtherSide()
{
    const auto tree = FlameSamples::tree({{0, 5, "root"}, {1, 3, "a"}, {1, 2, "b"}});
    const FlameIndex index(*tree);
    QCOMPARE(text(index, FlameLayout(index, 0, 1, 0, 1000, true), *tree),
             QStringLiteral("root 0+1000\n"
                            "a 700+300, b 500+200"));
}

void FlameLayoutTest::oneParentOfAHundredThousandIsOneSliver()
{
    const auto tree = FlameSamples::wide(100'000);
    const FlameIndex index(*tree);
    const FlameLayout layout(index, 0, 1, 0, 1400, false);
    QCOMPARE(text(index, layout, *tree), QStringLiteral("part 0+1400\n(100000) 0+1400"));
    // Close enough, they are bars again.
    const int place = index.place(50'000);
    const FlameLayout near(index, index.start(place), index.start(place) + 1e-4, 0, 1400, false);
    QCOMPARE(near.row(1).size(), 10);
    QVERIFY(!near.row(1).at(5).isSliver());
}

void FlameLayoutTest::aWideOneBetweenNarrowOnesIsDrawn()
{
    // Narrow neighbours belong to different parents: only then can a wide one stand among them.
    QVector<FlameSamples::Part> parts{{0, 0, "root"}};
    for (int i = 0; i < 300; ++i)
        parts << FlameSamples::Part{1, 0, "p"} << FlameSamples::Part{2, 100.0 + (i == 150 ? 1 : 0), "big"}
              << FlameSamples::Part{2, 0.1, "small"} << FlameSamples::Part{2, 0.1, "small"};
    const auto tree = FlameSamples::tree(parts);
    const FlameIndex index(*tree);
    const FlameLayout layout(index, 0, 1, 0, 1200, false);
    int wide = 0;
    int slivers = 0;
    for (const FlameLayout::Bar &bar : layout.row(2))
        ++(bar.isSliver() ? slivers : wide);
    QCOMPARE(wide, 300);
    QCOMPARE(slivers, 300);
}

void FlameLayoutTest::everyNodeIsInOneBarOrSliver()
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const auto tree = FlameSamples::random(20'000, seed);
        const FlameIndex index(*tree);
        const FlameLayout layout(index, 0, 1, 0, 700, seed % 2);
        for (int level = 0; level < index.levels(); ++level) {
            int next = index.levelBegin(level);
            for (const FlameLayout::Bar &bar : layout.row(level)) {
                QCOMPARE(bar.place, next);
                const bool isNarrow = index.width(bar.place) * 700 < 0.5;
                QVERIFY(bar.isSliver() == isNarrow);
                for (int place = bar.place; place <= bar.last; ++place)
                    QVERIFY(!bar.isSliver() || index.width(place) * 700 < 0.5);
                next = bar.last + 1;
            }
            QCOMPARE(next, index.levelBegin(level + 1));
        }
    }
}

void FlameLayoutTest::aRowNeverHasMoreBarsThanHalfPixels()
{
    const auto tree = FlameSamples::random(100'000);
    const FlameIndex index(*tree);
    const FlameLayout layout(index, 0, 1, 0, 300, false);
    for (int level = 0; level < index.levels(); ++level)
        QVERIFY(layout.row(level).size() <= 4 * 300 + 2);
}

void FlameLayoutTest::aThousandsOfLevelsDeepTreeIsArranged()
{
    const auto tree = FlameSamples::deep(10'000);
    QCOMPARE(tree->nodes.last().level, 9'999);
    const FlameIndex index(*tree);
    QCOMPARE(index.levels(), 10'000);
    QCOMPARE(index.depthBelow(0), 9'999);
    const FlameLayout layout(index, 0, 1, 0, 1000, false);
    QCOMPARE(qRound(layout.row(5'000).first().width), 500);
    QVERIFY(layout.row(9'999).first().isSliver());
    QVERIFY(layout.row(10'000).isEmpty());
}

void FlameLayoutTest::withoutWeightsLeavesAreCounted()
{
    const auto tree =
        FlameSamples::tree({{0, 0, "root"}, {1, 0, "a"}, {1, -3, "b"}, {2, 0, "c"}, {2, std::nan(""), "d"}});
    const FlameIndex index(*tree);
    QVERIFY(index.isByLeaves());
    QCOMPARE(text(index, FlameLayout(index, 0, 1, 0, 300, false), *tree),
             QStringLiteral("root 0+300\nb 0+200, a 200+100\nc 0+100, d 100+100"));
    QVERIFY(!FlameIndex(*FlameSamples::assistant()).isByLeaves());
    QVERIFY(FlameIndex(WeightTree()).isEmpty());
}

void FlameLayoutTest::totalsThatDontAddUpAreWidened()
{
    auto tree = FlameSamples::tree({{0, 1, "root"}, {1, 1, "a"}, {1, 1, "b"}});
    tree->nodes[0].total = 1;
    const FlameIndex index(*tree);
    QCOMPARE(text(index, FlameLayout(index, 0, 1, 0, 100, false), *tree),
             QStringLiteral("root 0+100\na 0+50, b 50+50"));
}

void FlameLayoutTest::thePlaceUnderAPointIsFound()
{
    const auto tree = FlameSamples::tree({{0, 5, "root"}, {1, 3, "a"}, {1, 2, "b"}});
    const FlameIndex index(*tree);
    const FlameLayout plain(index, 0, 1, 0, 1000, false);
    QCOMPARE(index.node(plain.placeAt(1, 299)), 1);
    QCOMPARE(index.node(plain.placeAt(1, 301)), 2);
    QCOMPARE(plain.placeAt(1, 501), -1);
    QCOMPARE(plain.placeAt(2, 10), -1);
    QCOMPARE(plain.placeAt(1, -1), -1);
    const FlameLayout mirrored(index, 0, 1, 0, 1000, true);
    QCOMPARE(index.node(mirrored.placeAt(1, 701)), 1);
    QCOMPARE(mirrored.placeAt(1, 499), -1);
}

SIGNALBOX_TEST(FlameLayoutTest)
#include "FlameLayoutTest.moc"
