// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlameSamples.h"
#include "support/TestMain.h"
#include "widgets/flame/TreemapLayout.h"
#include "widgets/flame/TreemapView.h"

#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

/// Weights as nested rectangles: areas as numbers, and the view as it is used.
class TreemapTest : public QObject
{
    Q_OBJECT
private slots:
    void areasAreAsLargeAsWeights();
    void rectanglesAreNearlySquare();
    void whatIsInsideStandsInsideAndBesideTheOthers();
    void smallOnesBecomeOneRectangle();
    void chainsOfThousandsOfLevelsEnd();
    void whatANodeWeighsItselfHasItsPlace();
    void aMirroredLayoutIsTheSameFromTheOtherSide();
    void theTreemapIsWalkedAndZoomed();
    void aPictureHasTheLabels();
    void nothingIsDrawnOfNothing();
};

namespace {
constexpr TreemapLayout::Measures flat{0, 0, 2, 1e9, false};

TreemapLayout laidOut(const FlameIndex &index, const QRectF &area,
                      const TreemapLayout::Measures &measures = {})
{
    return {index, 0, area, measures};
}
} // namespace

void TreemapTest::areasAreAsLargeAsWeights()
{
    const auto tree = FlameSamples::tree({{0, 0, "root"},
                                          {1, 6, "a"},
                                          {1, 6, "b"},
                                          {1, 4, "c"},
                                          {1, 3, "d"},
                                          {1, 2, "e"},
                                          {1, 2, "f"},
                                          {1, 1, "g"}});
    const FlameIndex index(*tree);
    const TreemapLayout layout = laidOut(index, QRectF(0, 0, 600, 400), flat);
    QCOMPARE(layout.cells().size(), 8);
    for (int node = 1; node < tree->size(); ++node) {
        const QRectF rect = layout.cells().at(layout.cellOf(index.place(node))).rect;
        QCOMPARE(qRound(rect.width() * rect.height()), qRound(tree->nodes.at(node).own * 10'000));
    }
    // The example of the paper that describes it: the two largest share the first column.
    QCOMPARE(layout.cells().at(layout.cellOf(index.place(1))).rect.toRect(), QRect(0, 0, 300, 200));
    QCOMPARE(layout.cells().at(layout.cellOf(index.place(2))).rect.toRect(), QRect(0, 200, 300, 200));
}

void TreemapTest::rectanglesAreNearlySquare()
{
    const auto tree = FlameSamples::wide(500);
    const FlameIndex index(*tree);
    const TreemapLayout layout = laidOut(index, QRectF(0, 0, 900, 500), flat);
    for (const TreemapLayout::Cell &cell : layout.cells()) {
        const double ratio = cell.rect.width() / cell.rect.height();
        QVERIFY2(cell.kind == TreemapLayout::Kind::Container || (ratio > 0.4 && ratio < 2.5),
                 qPrintable(QString::number(ratio)));
    }
}

void TreemapTest::whatIsInsideStandsInsideAndBesideTheOthers()
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const auto tree = FlameSamples::random(400, seed);
        const FlameIndex index(*tree);
        const QRectF area(10, 20, 900, 500);
        const TreemapLayout layout = laidOut(index, area);
        QHash<int, QVector<QRectF>> inside;
        for (const TreemapLayout::Cell &cell : layout.cells()) {
            QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(cell.rect));
            if (cell.place == 0 && cell.kind != TreemapLayout::Kind::Own)
                continue;
            const int above = cell.kind == TreemapLayout::Kind::Own ? cell.place : index.parent(cell.place);
            const QRectF outer = layout.cells().at(layout.cellOf(above)).rect;
            QVERIFY(outer.adjusted(-0.01, -0.01, 0.01, 0.01).contains(cell.rect));
            for (const QRectF &other : std::as_const(inside[above])) {
                const QRectF common = other & cell.rect;
                QVERIFY(common.width() * common.height() < 0.01);
            }
            inside[above] << cell.rect;
        }
    }
}

void TreemapTest::smallOnesBecomeOneRectangle()
{
    const auto tree = FlameSamples::wide(100'000);
    const FlameIndex index(*tree);
    const TreemapLayout layout = laidOut(index, QRectF(0, 0, 300, 200));
    QCOMPARE(layout.cells().size(), 2);
    const TreemapLayout::Cell rest = layout.cells().last();
    QVERIFY(rest.kind == TreemapLayout::Kind::Rest);
    QCOMPARE(rest.last - rest.place + 1, 100'000);
    QCOMPARE(layout.cellOf(index.place(77'777)), 1);
    const auto large = FlameSamples::random(100'000);
    const FlameIndex all(*large);
    const TreemapLayout many = laidOut(all, QRectF(0, 0, 1400, 600));
    for (const TreemapLayout::Cell &cell : many.cells())
        QVERIFY(cell.kind == TreemapLayout::Kind::Rest || cell.rect.width() * cell.rect.height() > 3.9);
}

void TreemapTest::chainsOfThousandsOfLevelsEnd()
{
    const auto tree = FlameSamples::deep(10'000);
    const FlameIndex index(*tree);
    const TreemapLayout layout = laidOut(index, QRectF(0, 0, 1000, 600));
    QVERIFY(layout.cells().size() < 2'000);
    QVERIFY(layout.cellOf(9'999) >= 0);
    // Without any weight of their own, each is as large as the one above.
    auto chain = std::make_shared<WeightTree>();
    for (int level = 0; level < 10'000; ++level)
        chain->nodes << WeightTree::Node{level - 1, 10'000, 0, 0, level == 9'999 ? 1.0 : 0.0, 0};
    chain->sumUp();
    const FlameIndex same(*chain);
    QVERIFY(laidOut(same, QRectF(0, 0, 1000, 600)).cells().size() < 500);
}

void TreemapTest::whatANodeWeighsItselfHasItsPlace()
{
    const auto tree = FlameSamples::tree({{0, 3, "root"}, {1, 1, "a"}});
    const FlameIndex index(*tree);
    const TreemapLayout layout = laidOut(index, QRectF(0, 0, 400, 100), flat);
    QCOMPARE(layout.cells().size(), 3);
    const TreemapLayout::Cell own = layout.cells().at(1);
    QVERIFY(own.kind == TreemapLayout::Kind::Own);
    QCOMPARE(own.place, 0);
    QCOMPARE(own.rect, QRectF(0, 0, 300, 100));
    QCOMPARE(layout.cellAt({50, 50}), 1);
    QCOMPARE(layout.cellAt({350, 50}), 2);
    QCOMPARE(layout.cellAt({450, 50}), -1);
}

void TreemapTest::aMirroredLayoutIsTheSameFromTheOtherSide()
{
    const auto tree = FlameSamples::assistant();
    const FlameIndex index(*tree);
    TreemapLayout::Measures measures;
    const TreemapLayout plain = laidOut(index, QRectF(0, 0, 800, 300), measures);
    measures.mirrored = true;
    const TreemapLayout mirrored = laidOut(index, QRectF(0, 0, 800, 300), measures);
    QCOMPARE(mirrored.cells().size(), plain.cells().size());
    for (int cell = 0; cell < int(plain.cells().size()); ++cell) {
        QCOMPARE(qRound(mirrored.cells().at(cell).rect.right()),
                 qRound(800 - plain.cells().at(cell).rect.left()));
        QCOMPARE(mirrored.cells().at(cell).rect.top(), plain.cells().at(cell).rect.top());
    }
}

void TreemapTest::theTreemapIsWalkedAndZoomed()
{
    TreemapView view;
    view.resize(800, 400);
    view.setTree(FlameSamples::assistant());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy current(&view, &TreemapView::currentChanged);
    QSignalSpy zoom(&view, &TreemapView::zoomChanged);
    QTest::mouseClick(&view, Qt::LeftButton);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(2).center().toPoint());
    QCOMPARE(view.current(), 2);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.current(), 4);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), 5);
    const double before = view.rectOf(10).width() * view.rectOf(10).height();
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(view.zoomed(), 5);
    QVERIFY(view.rectOf(10).width() * view.rectOf(10).height() > before);
    QVERIFY(!view.rectOf(4).isNull() && view.rectOf(4).bottom() < view.rectOf(5).top() + 1);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.zoomed(), 4);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(0).center().toPoint());
    QCOMPARE(view.zoomed(), 0);
    QCOMPARE(zoom.size(), 3);
    QCOMPARE(view.accessibleDescription(), QStringLiteral("call-session 0.2128: 0.2128"));
}

void TreemapTest::aPictureHasTheLabels()
{
    TreemapView view;
    view.setTree(FlameSamples::assistant());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(900, 540));
    QPainter painter(&generator);
    view.draw(painter, QRectF(0, 0, 900, 540));
    painter.end();
    for (const auto *word : {"Cost of this session, USD", "call-session 0.2128", "by itself"})
        QVERIFY2(buffer.data().contains(word), word);
}

void TreemapTest::nothingIsDrawnOfNothing()
{
    TreemapView view;
    view.setTree(nullptr);
    QVERIFY(!view.grab().isNull());
    QCOMPARE(view.nodeAt({20, 20}), -1);
    const FlameIndex none;
    QVERIFY(laidOut(none, QRectF(0, 0, 100, 100)).cells().isEmpty());
    const auto zero = FlameSamples::tree({{0, 0, "root"}, {1, 0, "a"}, {1, -1, "b"}});
    view.setTree(zero);
    QVERIFY(view.rectOf(1).width() > 10 && view.rectOf(2).width() > 10);
    view.resize(3, 3);
    QVERIFY(!view.grab().isNull());
}

SIGNALBOX_TEST(TreemapTest)
#include "TreemapTest.moc"
