// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlameSamples.h"
#include "support/TestMain.h"
#include "widgets/flame/TimeAxis.h"
#include "widgets/flame/WaterfallView.h"

#include <QBuffer>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

/// Nodes in time: the axis as text, bars as numbers, rows without a time.
class WaterfallTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void ticksAreRoundAtEveryScale_data();
    void ticksAreRoundAtEveryScale();
    void anAxisIsZoomedAndMovedWithinItsLength();
    void lengthsAreSaidAsInTheTree_data();
    void lengthsAreSaidAsInTheTree();
    void barsStandWhereTheirTimeIs();
    void rowsWithoutATimeSayThat();
    void withoutAnyTimeItIsSaidOnce();
    void upAndDownGoAlongTheRows();
    void timeIsZoomedAndMoved();
    void zoomedItShowsThePartOnly();
    void rowsByTheThousandAreScrolled();
    void strangeTimesDoNoHarm();
    void aPictureHasRowsAndSaysWhatIsMissing();

private:
    void wheel(int delta, Qt::KeyboardModifiers modifiers, const QPointF &at);
    QByteArray svg(int height) const;

    WaterfallView *m_view = nullptr;
};

void WaterfallTest::init()
{
    m_view = new WaterfallView;
    m_view->setLocale(QLocale::c());
    m_view->resize(1000, 400);
    m_view->setTree(FlameSamples::assistant());
    m_view->setSpans(FlameSamples::assistantTimes());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
}

void WaterfallTest::cleanup()
{
    delete m_view;
}

void WaterfallTest::wheel(int delta, Qt::KeyboardModifiers modifiers, const QPointF &at)
{
    QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

QByteArray WaterfallTest::svg(int height) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(900, height));
    QPainter painter(&generator);
    m_view->draw(painter, QRectF(0, 0, 900, height));
    painter.end();
    return buffer.data();
}

void WaterfallTest::ticksAreRoundAtEveryScale_data()
{
    QTest::addColumn<double>("length");
    QTest::addColumn<QString>("labels");
    QTest::newRow("ms") << 80.0 << QStringLiteral("0 s|20 ms|40 ms|60 ms|80 ms");
    QTest::newRow("part of a second") << 900.0 << QStringLiteral("0 s|200 ms|400 ms|600 ms|800 ms");
    QTest::newRow("some seconds") << 2'400.0 << QStringLiteral("0 s|500 ms|1.0 s|1.5 s|2.0 s");
    QTest::newRow("a call") << 152'000.0 << QStringLiteral("0 s|30 s|60 s|90 s|120 s|150 s");
    QTest::newRow("minutes") << 1'500'000.0 << QStringLiteral("0 s|5 min|10 min|15 min|20 min|25 min");
    QTest::newRow("hours") << 9'000'000.0 << QStringLiteral("0 s|30 min|1 h|1 h 30 min|2 h|2 h 30 min");
    QTest::newRow("a day") << 86'400'000.0 << QStringLiteral("0 s|4 h|8 h|12 h|16 h|20 h|24 h");
}

void WaterfallTest::ticksAreRoundAtEveryScale()
{
    QFETCH(double, length);
    QStringList labels;
    for (const TimeAxis::Tick &tick : TimeAxis(length).ticks(6, QLocale::c()))
        labels << tick.label;
    QTEST(labels.join(u'|'), "labels");
}

void WaterfallTest::anAxisIsZoomedAndMovedWithinItsLength()
{
    TimeAxis axis(1'000);
    QVERIFY(axis.isWhole());
    axis.zoom(2, 500);
    QCOMPARE(axis.from(), 250.0);
    QCOMPARE(axis.to(), 750.0);
    axis.pan(10'000);
    QCOMPARE(axis.from(), 500.0);
    QCOMPARE(axis.to(), 1'000.0);
    axis.zoom(1e9, 1'000);
    QCOMPARE(axis.to() - axis.from(), 5.0);
    axis.zoom(1e-9, 700);
    QVERIFY(axis.isWhole());
    axis.zoom(qQNaN(), 0);
    QVERIFY(axis.isWhole());
    QVERIFY(TimeAxis().ticks(5, QLocale::c()).isEmpty());
    QVERIFY(TimeAxis(1e300).ticks(6, QLocale::c()).size() <= 7);
}

void WaterfallTest::lengthsAreSaidAsInTheTree_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("0") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("7") << qint64(7) << QStringLiteral("7 ms");
    QTest::newRow("1200") << qint64(1'200) << QStringLiteral("1.2 s");
    QTest::newRow("152000") << qint64(152'000) << QStringLiteral("152 s");
    QTest::newRow("605000") << qint64(605'000) << QStringLiteral("10 min 05 s");
    QTest::newRow("3840000") << qint64(3'840'000) << QStringLiteral("1 h 04 min");
}

void WaterfallTest::lengthsAreSaidAsInTheTree()
{
    QFETCH(qint64, ms);
    QTEST(TimeAxis::words(ms, QLocale::c()), "words");
}

void WaterfallTest::barsStandWhereTheirTimeIs()
{
    const QRectF whole = m_view->barOf(0);
    const QRectF late = m_view->barOf(9); // 89 s to 91.2 s of 152 s
    QCOMPARE(qRound((late.left() - whole.left()) / whole.width() * 1'000), 586);
    QCOMPARE(qRound(late.width() / whole.width() * 1'000), 14);
    QCOMPARE(m_view->lengthOf(0), QStringLiteral("152 s"));
    QCOMPARE(m_view->lengthOf(6), QStringLiteral("1.2 s"));
    for (int node = 1; node < 10; ++node) {
        QVERIFY(m_view->barOf(node).top() > m_view->barOf(node - 1).bottom());
        QVERIFY(m_view->rectOf(node).contains(m_view->barOf(node)));
    }
    // Of unknown length: a mark about its moment.
    const QRectF mark = m_view->barOf(8);
    QCOMPARE(mark.width(), mark.height());
    QCOMPARE(qRound((mark.center().x() - whole.left()) / whole.width() * 1'000), 382);
    QCOMPARE(m_view->lengthOf(8), QString());
}

void WaterfallTest::rowsWithoutATimeSayThat()
{
    QVERIFY(m_view->barOf(10).isNull());
    QCOMPARE(m_view->lengthOf(10), QStringLiteral("no time"));
    QVERIFY(!m_view->rectOf(10).isNull());
    QCOMPARE(svg(500).count("no time"), 1);
}

void WaterfallTest::withoutAnyTimeItIsSaidOnce()
{
    m_view->setTree(FlameSamples::assistant());
    QCOMPARE(svg(500).count("Nothing here says when it was."), 1);
    QCOMPARE(svg(500).count("no time"), 11);
    QTest::keyClick(m_view, Qt::Key_Plus);
    QVERIFY(!m_view->grab().isNull());
    // Fewer times than rows: the rest has none.
    m_view->setSpans({{{1'000, 5'000}}});
    QCOMPARE(svg(500).count("no time"), 10);
}

void WaterfallTest::upAndDownGoAlongTheRows()
{
    QSignalSpy spy(m_view, &WaterfallView::currentChanged);
    QVector<int> walk;
    for (const int key :
         {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right}) {
        QTest::keyClick(m_view, Qt::Key(key));
        walk << m_view->current();
    }
    QCOMPARE(walk, (QVector<int>{0, 1, 2, 1, 0, 1}));
    QCOMPARE(spy.size(), 6);
    m_view->setCurrent(10);
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_view->current(), 10);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->rectOf(6).center().toPoint());
    QCOMPARE(m_view->current(), 6);
}

void WaterfallTest::timeIsZoomedAndMoved()
{
    const double width = m_view->barOf(9).width();
    m_view->setCurrent(9);
    QTest::keyClick(m_view, Qt::Key_Plus);
    QTest::keyClick(m_view, Qt::Key_Plus);
    QVERIFY(m_view->isTimeZoomed());
    QCOMPARE(qRound(m_view->barOf(9).width() / width * 100), 225);
    QCOMPARE(m_view->zoomed(), 0);
    double left = m_view->barOf(9).left();
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_view->barOf(9).left() < left);
    left = m_view->barOf(9).left();
    wheel(120, Qt::ShiftModifier, m_view->barOf(9).center());
    QVERIFY(m_view->barOf(9).left() > left);
    left = m_view->barOf(9).left();
    const QPoint from = m_view->rectOf(9).center().toPoint();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), from - QPoint(60, 0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from - QPoint(60, 0));
    QCOMPARE(qRound(left - m_view->barOf(9).left()), 60);
    QTest::keyClick(m_view, Qt::Key_0);
    QVERIFY(!m_view->isTimeZoomed());
    // The wheel leaves where it is what is under the pointer.
    const QPointF point = m_view->barOf(9).center();
    wheel(240, Qt::ControlModifier, point);
    QVERIFY(m_view->isTimeZoomed());
    QVERIFY(qAbs(m_view->barOf(9).center().x() - point.x()) < 1);
}

void WaterfallTest::zoomedItShowsThePartOnly()
{
    m_view->zoomTo(5);
    QVERIFY(m_view->barOf(5).width() > m_view->barOf(5).height() * 10);
    QCOMPARE(m_view->rectOf(1), QRectF());
    QVERIFY(m_view->rectOf(4).bottom() < m_view->rectOf(5).top());
    QTest::keyClick(m_view, Qt::Key_Escape);
    QCOMPARE(m_view->zoomed(), 4);
}

void WaterfallTest::rowsByTheThousandAreScrolled()
{
    const auto tree = FlameSamples::wide(100'000);
    m_view->setTree(tree);
    SpanTree spans;
    for (int node = 0; node < tree->size(); ++node)
        spans.spans << SpanTree::Span{1'000'000 + node, 10};
    m_view->setSpans(spans);
    QVERIFY(m_view->rectOf(90'000).isNull());
    m_view->setCurrent(90'000);
    QVERIFY(!m_view->rectOf(90'000).isNull());
    QVERIFY(!m_view->grab().isNull());
    m_view->setTree(FlameSamples::deep(10'000));
    m_view->setCurrent(9'999);
    QVERIFY(!m_view->grab().isNull());
}

void WaterfallTest::strangeTimesDoNoHarm()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    SpanTree spans = FlameSamples::assistantTimes();
    spans.spans[1] = {0, most};
    spans.spans[2] = {most, most};
    spans.spans[3] = {most, -1};
    spans.spans[4] = {-most, 5};
    m_view->setSpans(spans);
    QVERIFY(!m_view->grab().isNull());
    QTest::keyClick(m_view, Qt::Key_Plus);
    QVERIFY(!m_view->grab().isNull());
    QCOMPARE(m_view->lengthOf(4), QStringLiteral("no time"));
}

void WaterfallTest::aPictureHasRowsAndSaysWhatIsMissing()
{
    const QByteArray whole = svg(int(m_view->drawnHeight(900)) + 1);
    for (const auto *word : {"Cost of this session, USD", "call-session 0.2128", "inference 0.0034", "152 s",
                             "from 17 Mar 2026 10:02:11", "120 s"})
        QVERIFY2(whole.contains(word), word);
    QVERIFY(!whole.contains("rows are not shown"));
    QVERIFY(svg(200).contains("rows are not shown"));
}

SIGNALBOX_TEST(WaterfallTest)
#include "WaterfallTest.moc"
