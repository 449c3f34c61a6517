// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/FlameView.h"
#include "FlameSamples.h"
#include "support/TestMain.h"

#include <QBuffer>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

/// The flame as it is used: with keys, pointer, search and zoom.
class FlameViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theSessionIsDrawnLevelByLevel();
    void arrowsWalkFromParentToChildAndAlong();
    void mirroredArrowsFollowTheDrawing();
    void enterZoomsAndEscapeLeadsBack();
    void enterOnALeafActivatesIt();
    void aClickSelectsAndADoubleClickZooms();
    void theRowsAboveLeadBack();
    void theWheelWithControlZoomsOneLevelAtATime();
    void whatIsOutsideOfTheZoomIsZoomedOutTo();
    void foundOnesStandOutAndOthersFade();
    void thousandsOfLevelsAreScrolledTo();
    void aTinyNodeIsZoomedIntoByItself();
    void withoutWeightsItSaysSo();
    void anEmptyTreeShowsNothing();
    void theCurrentNodeIsSaid();
    void aPictureHasTheLabels();
    void aDeepPictureSaysWhatIsMissing();

private:
    void click(int node) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(node)); }
    QPoint centre(int node) const { return m_view->rectOf(node).center().toPoint(); }
    void key(int key) { QTest::keyClick(m_view, Qt::Key(key)); }
    QString svg() const;

    FlameView *m_view = nullptr;
};

void FlameViewTest::init()
{
    m_view = new FlameView;
    m_view->resize(1000, 300);
    m_view->setTree(FlameSamples::assistant());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
}

void FlameViewTest::cleanup()
{
    delete m_view;
}

QString FlameViewTest::svg() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSize size(900, 400);
    generator.setSize(size);
    QPainter painter(&generator);
    m_view->draw(painter, QRectF(QPointF(), size));
    painter.end();
    return QString::fromUtf8(buffer.data());
}

void FlameViewTest::theSessionIsDrawnLevelByLevel()
{
    QCOMPARE(m_view->text(),
             QStringLiteral("call-session 0.2128\n"
                            "call-control 0.1973 | webrtc 0.0052 | sip-trunking 0.0052 | recording 0.0051\n"
                            "ai-voice-assistant 0.1921 (own 0.1800)\n"
                            "inference 0.0034 | inference 0.0033 | inference 0.0029 | inference 0.0015 | "
                            "inference 0.0010"));
    const double whole = m_view->rectOf(0).width();
    QCOMPARE(qRound(m_view->rectOf(4).width() / whole * 10'000), 9272);
    QCOMPARE(m_view->rectOf(5).left(), m_view->rectOf(0).left());
    QVERIFY(m_view->rectOf(5).top() > m_view->rectOf(4).bottom());
}

void FlameViewTest::arrowsWalkFromParentToChildAndAlong()
{
    QSignalSpy spy(m_view, &FlameView::currentChanged);
    QVector<int> walk;
    for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right,
                          Qt::Key_Right, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Down, Qt::Key_Down,
                          Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up}) {
        this->key(key);
        walk << m_view->current();
    }
    QCOMPARE(walk, (QVector<int>{0, 4, 2, 3, 1, 1, 3, 2, 4, 5, 10, 10, 5, 4, 0, 0}));
    QCOMPARE(spy.size(), 13);
}

void FlameViewTest::mirroredArrowsFollowTheDrawing()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    m_view->setCurrent(4);
    QCOMPARE(qRound(m_view->rectOf(4).right()), qRound(m_view->rectOf(0).right()));
    key(Qt::Key_Left);
    QCOMPARE(m_view->current(), 2);
    QVERIFY(m_view->rectOf(2).right() <= m_view->rectOf(4).left() + 1);
    key(Qt::Key_Right);
    QCOMPARE(m_view->current(), 4);
}

void FlameViewTest::enterZoomsAndEscapeLeadsBack()
{
    QSignalSpy spy(m_view, &FlameView::zoomChanged);
    const double width = m_view->rectOf(0).width();
    m_view->setCurrent(5);
    key(Qt::Key_Return);
    QCOMPARE(m_view->zoomed(), 5);
    QCOMPARE(m_view->rectOf(5).width(), width);
    QVERIFY(m_view->rectOf(10).width() > 10);
    // What is above is one thin row each.
    QVERIFY(m_view->rectOf(4).height() < m_view->rectOf(5).height());
    QVERIFY(m_view->rectOf(1).isNull());
    key(Qt::Key_Escape);
    QCOMPARE(m_view->zoomed(), 4);
    key(Qt::Key_Backspace);
    QCOMPARE(m_view->zoomed(), 0);
    m_view->zoomTo(10);
    key(Qt::Key_Home);
    QCOMPARE(m_view->zoomed(), 0);
    QCOMPARE(m_view->current(), 0);
    QCOMPARE(spy.size(), 5);
    // At the whole, Escape is left to what is around.
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    escape.accept();
    QCoreApplication::sendEvent(m_view, &escape);
    QVERIFY(!escape.isAccepted());
}

void FlameViewTest::enterOnALeafActivatesIt()
{
    QSignalSpy spy(m_view, &FlameView::activated);
    m_view->setCurrent(10);
    key(Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toInt(), 10);
    QCOMPARE(m_view->zoomed(), 0);
}

void FlameViewTest::aClickSelectsAndADoubleClickZooms()
{
    QSignalSpy current(m_view, &FlameView::currentChanged);
    click(4);
    QCOMPARE(m_view->current(), 4);
    QCOMPARE(current.size(), 1);
    QCOMPARE(m_view->zoomed(), 0);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, centre(4));
    QCOMPARE(m_view->zoomed(), 4);
    m_view->setCurrent(3);
    QCOMPARE(current.size(), 1);
}

void FlameViewTest::theRowsAboveLeadBack()
{
    m_view->zoomTo(5);
    QVERIFY(m_view->rectOf(4).top() < m_view->rectOf(5).top());
    click(0);
    QCOMPARE(m_view->zoomed(), 0);
    QCOMPARE(m_view->current(), 0);
    // By key one is on the way back without being there.
    m_view->zoomTo(5);
    m_view->setCurrent(5);
    key(Qt::Key_Up);
    QCOMPARE(m_view->current(), 4);
    QCOMPARE(m_view->zoomed(), 5);
    key(Qt::Key_Return);
    QCOMPARE(m_view->zoomed(), 4);
}

void FlameViewTest::theWheelWithControlZoomsOneLevelAtATime()
{
    const auto wheel = [&](int delta, int node) {
        const QPointF point = m_view->rectOf(node).center();
        QWheelEvent event(point, m_view->viewport()->mapToGlobal(point), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    wheel(120, 5);
    QCOMPARE(m_view->zoomed(), 4);
    wheel(60, 5);
    QCOMPARE(m_view->zoomed(), 4);
    wheel(60, 5);
    QCOMPARE(m_view->zoomed(), 5);
    wheel(-240, 5);
    QCOMPARE(m_view->zoomed(), 0);
}

void FlameViewTest::whatIsOutsideOfTheZoomIsZoomedOutTo()
{
    m_view->zoomTo(5);
    QSignalSpy spy(m_view, &FlameView::zoomChanged);
    m_view->setCurrent(1);
    QCOMPARE(m_view->zoomed(), 0);
    QCOMPARE(spy.size(), 0);
    m_view->zoomTo(4);
    m_view->setCurrent(8);
    QCOMPARE(m_view->zoomed(), 4);
}

void FlameViewTest::foundOnesStandOutAndOthersFade()
{
    const QImage plain = m_view->grab().toImage();
    QBitArray found(11);
    found.setBit(5);
    m_view->setHighlighted(found);
    const QImage image = m_view->grab().toImage();
    const auto colourAt = [&](const QImage &of, int node, double down) {
        const QRectF rect = m_view->rectOf(node);
        const QPointF point(rect.right() - 30, rect.top() + rect.height() * down);
        return of.pixelColor((point * of.devicePixelRatio()).toPoint());
    };
    QCOMPARE(colourAt(image, 5, 0.5), colourAt(plain, 5, 0.5));
    QVERIFY(colourAt(image, 4, 0.5) != colourAt(plain, 4, 0.5));
    // Not by colour alone: there is an edge.
    QVERIFY(colourAt(image, 5, 0.03) != colourAt(image, 5, 0.5));
    m_view->setHighlighted({});
    QCOMPARE(m_view->grab().toImage(), plain);
}

void FlameViewTest::thousandsOfLevelsAreScrolledTo()
{
    m_view->setTree(FlameSamples::deep(10'000));
    QVERIFY(m_view->verticalScrollBar()->maximum() > 100'000);
    QVERIFY(m_view->rectOf(9'000).isNull());
    m_view->setCurrent(9'000);
    QVERIFY(!m_view->rectOf(9'000).isNull());
    QVERIFY(!m_view->grab().isNull());
    m_view->zoomTo(9'000);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QVERIFY(m_view->rectOf(9'000).width() > 900);
    QVERIFY(m_view->rectOf(9'000).top() < 200);
    // The root, those near, and one row for all between.
    QVERIFY(!m_view->rectOf(0).isNull() && !m_view->rectOf(8'999).isNull());
    QVERIFY(m_view->rectOf(4'000).isNull());
    key(Qt::Key_Escape);
    QCOMPARE(m_view->zoomed(), 8'999);
}

void FlameViewTest::aTinyNodeIsZoomedIntoByItself()
{
    m_view->setTree(FlameSamples::tree(
        {{0, 1e9, "root"}, {1, 0, "tiny"}, {2, 2e-9, "a"}, {2, 1e-9, "b"}, {1, 0, "none"}, {2, 0, "c"}}));
    m_view->zoomTo(1);
    QCOMPARE(m_view->text(), QStringLiteral("tiny\na | b"));
    QCOMPARE(qRound(m_view->rectOf(2).width() / m_view->rectOf(1).width() * 3), 2);
    m_view->zoomTo(4);
    QCOMPARE(m_view->text(), QStringLiteral("none\nc"));
}

void FlameViewTest::withoutWeightsItSaysSo()
{
    QVERIFY(!svg().contains(QLatin1String("Nothing here has an amount")));
    m_view->setTree(FlameSamples::tree({{0, 0, "root"}, {1, 0, "a"}, {1, -1, "b"}}));
    QVERIFY(svg().contains(QLatin1String("Nothing here has an amount")));
    QCOMPARE(m_view->text(), QStringLiteral("root\na | b"));
}

void FlameViewTest::anEmptyTreeShowsNothing()
{
    m_view->setTree(nullptr);
    const QImage image = m_view->viewport()->grab().toImage();
    QImage blank = image;
    blank.fill(image.pixelColor(0, 0));
    QCOMPARE(image, blank);
    key(Qt::Key_Down);
    m_view->setCurrent(3);
    m_view->zoomTo(2);
    QBitArray found(3);
    m_view->setHighlighted(found);
    QCOMPARE(m_view->current(), -1);
    QCOMPARE(m_view->nodeAt({20, 20}), -1);
    QCOMPARE(m_view->accessibleName(), QString());
    m_view->setTree(std::make_shared<WeightTree>());
    QVERIFY(!m_view->grab().isNull());
}

void FlameViewTest::theCurrentNodeIsSaid()
{
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Cost of this session, USD"));
    QCOMPARE(m_view->accessibleDescription(), QString());
    m_view->setCurrent(10);
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("inference 0.0034: 0.0034"));
    m_view->setTree(FlameSamples::assistant());
    QCOMPARE(m_view->current(), -1);
    QCOMPARE(m_view->accessibleDescription(), QString());
}

void FlameViewTest::aPictureHasTheLabels()
{
    const QString text = svg();
    for (const auto *word : {"Cost of this session, USD", "call-session 0.2128", "call-control 0.1973",
                             "ai-voice-assistant 0.1921 (own 0.1800)"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
    QVERIFY(m_view->drawnHeight(900) > 100 && m_view->drawnHeight(900) < 400);
    QVERIFY(!text.contains(QLatin1String("inference")));
    m_view->zoomTo(10);
    QVERIFY(svg().contains(QLatin1String("inference 0.0034")));
}

void FlameViewTest::aDeepPictureSaysWhatIsMissing()
{
    m_view->setTree(FlameSamples::deep(10'000));
    QVERIFY(m_view->drawnHeight(900) < 2'000);
    QVERIFY2(svg().contains(QLatin1String("levels are not shown")), qPrintable(svg().right(500)));
    QVERIFY(svg().size() < 100'000);
}

SIGNALBOX_TEST(FlameViewTest)
#include "FlameViewTest.moc"
