// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartView.h"
#include "ChartSamples.h"
#include "support/TestMain.h"
#include "widgets/Theme.h"
#include "widgets/charts/BandLayer.h"
#include "widgets/charts/BarLayer.h"
#include "widgets/charts/ChartCanvas.h"
#include "widgets/charts/LegendEntry.h"
#include "widgets/charts/LineLayer.h"
#include "widgets/charts/PieLayer.h"
#include "widgets/charts/ReadoutCard.h"
#include "widgets/charts/SeriesLook.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

class ChartViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void exactWordsAreReadOut();
    void arrowsReadBucketsAndSeries();
    void aSliceIsReadWithItsShare();
    void aHoleIsReadAsNoDataAndNeverDrawn();
    void aPartialHoleIsCalledIncomplete();
    void provisionalBucketsSayThatTheyAre();
    void enterAndAClickOnABarDrillDown();
    void aDoubleClickOnALineDrillsDownOnce();
    void hoveringShowsEverySeries();
    void theLegendHidesASeriesByMouseAndKeyboard();
    void whatWasHiddenStaysHiddenInNewData();
    void keysZoomAndPan();
    void theWheelZoomsAtThePointer();
    void aPlainWheelIsLeftToWhatScrolls();
    void draggingPansWhatIsZoomed();
    void readingScrollsToWhatIsOutOfSight();
    void screenReadersGetTheValueAndTheSummary();
    void aThemeChangeRecolours();
    void stepsOfCentsHaveAnAxisOfCents();
    void aColourThatWasAskedForIsKept();

private:
    void show(const ChartData &data);
    QPoint middleOf(int series, int bucket) const;
    LegendEntry *entry(const QString &name) const;
    /// Where the cursor of the platform is says nothing in a test: the event is sent.
    void point(const QPoint &point);

    std::unique_ptr<ChartView> m_view;
    ChartCanvas *m_canvas = nullptr;
};

void ChartViewTest::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->setPalette(Theme(Theme::Kind::Light).palette());
    m_view->resize(900, 320);
    m_canvas = m_view->findChild<ChartCanvas *>();
}

void ChartViewTest::cleanup()
{
    m_view.reset();
}

void ChartViewTest::show(const ChartData &data)
{
    m_view->setData(data);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_canvas->setFocus();
}

QPoint ChartViewTest::middleOf(int series, int bucket) const
{
    return m_canvas->plot().bars().rectOf({series, bucket}).center().toPoint();
}

LegendEntry *ChartViewTest::entry(const QString &name) const
{
    for (LegendEntry *one : m_view->findChildren<LegendEntry *>())
        if (one->accessibleName() == name)
            return one;
    return nullptr;
}

void ChartViewTest::point(const QPoint &point)
{
    QMouseEvent move(QEvent::MouseMove, point, m_canvas->viewport()->mapToGlobal(point), Qt::NoButton, {},
                     {});
    QCoreApplication::sendEvent(m_canvas->viewport(), &move);
}

void ChartViewTest::exactWordsAreReadOut()
{
    show(ChartSamples::days());
    QCOMPARE(m_view->bucketText(0), QStringLiteral("1 Oct 2026"));
    m_view->setTexts(
        [](int series, int bucket) { return QStringLiteral("%1/%2 USD").arg(series).arg(bucket); });
    m_view->setCurrent(1, 4);
    QCOMPARE(m_view->readout(), QStringLiteral("5 Oct 2026, United Kingdom: 1/4 USD"));
    m_view->setBucketTexts([](int bucket) { return QStringLiteral("day %1").arg(bucket + 1); });
    QCOMPARE(m_view->readout(), QStringLiteral("day 5, United Kingdom: 1/4 USD"));
    m_view->setCurrent(-1, -1);
    QCOMPARE(m_view->readout(), QString());
}

void ChartViewTest::arrowsReadBucketsAndSeries()
{
    show(ChartSamples::days());
    QSignalSpy moved(m_view.get(), &ChartView::currentChanged);
    const auto at = [this] { return QPoint(m_view->currentSeries(), m_view->currentBucket()); };
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QCOMPARE(at(), QPoint(0, 0));
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QTest::keyClick(m_canvas, Qt::Key_Up);
    QCOMPARE(at(), QPoint(1, 1));
    QTest::keyClick(m_canvas, Qt::Key_End);
    QCOMPARE(at(), QPoint(1, 30));
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QCOMPARE(at(), QPoint(1, 30));
    QTest::keyClick(m_canvas, Qt::Key_PageUp);
    QCOMPARE(at(), QPoint(1, 20));
    QTest::keyClick(m_canvas, Qt::Key_Down);
    QTest::keyClick(m_canvas, Qt::Key_Home);
    QCOMPARE(at(), QPoint(0, 0));
    QCOMPARE(moved.size(), 7);
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QCOMPARE(at(), QPoint(-1, -1));
}

void ChartViewTest::aSliceIsReadWithItsShare()
{
    show(ChartSamples::pie());
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QCOMPARE(m_view->readout(), QStringLiteral("United States: 1,911.62, 56.6 % of what is shown"));
    m_view->setSeriesShown(1, false);
    QCOMPARE(m_view->readout(), QStringLiteral("United States: 1,911.62, 68.9 % of what is shown"));
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QCOMPARE(m_view->currentBucket(), 2);
    for (const PieLayer::Label &label : m_canvas->plot().pie().labels())
        QVERIFY2(!label.text.contains(u"Japan"), "a slice under 2 % has a label");
}

void ChartViewTest::aHoleIsReadAsNoDataAndNeverDrawn()
{
    ChartData data = ChartSamples::days();
    for (ChartSeries &series : data.series)
        series.values[3] = qQNaN();
    data.series[0].values.resize(29);
    show(data);
    m_view->setTexts([](int, int) { return QStringLiteral("0"); });
    m_view->setCurrent(0, 3);
    QVERIFY(m_view->readout().endsWith(u"no data"));
    QVERIFY(m_canvas->plot().bars().rectOf({0, 3}).isNull());
    QCOMPARE(m_canvas->plot().bands().holes().first().first, 3);
    QVERIFY(m_canvas->plot().bands().holes().first().whole);
    QVERIFY2(entry(QStringLiteral("no data")), "the hatching is not explained");
    // A line stops before a hole and begins again after it.
    data.kind = ChartData::Kind::Lines;
    m_view->setData(data);
    QVERIFY(m_canvas->plot().lines().points() < 31 * 4 - 3);
    // What is missing at the end is no zero either.
    QCOMPARE(m_view->valueText(0, 30), QStringLiteral("no data"));
}

void ChartViewTest::aPartialHoleIsCalledIncomplete()
{
    show(ChartSamples::hours());
    const QList<BandLayer::Band> holes = m_canvas->plot().bands().holes();
    QCOMPARE(holes.size(), 2);
    QCOMPARE(holes.at(0).first, 30);
    QCOMPARE(holes.at(0).last, 35);
    QVERIFY(holes.at(0).whole);
    QCOMPARE(holes.at(1).first, 50);
    QVERIFY(!holes.at(1).whole);
}

void ChartViewTest::provisionalBucketsSayThatTheyAre()
{
    show(ChartSamples::days());
    m_view->setCurrent(0, 30);
    QVERIFY(m_view->readout().endsWith(u"(provisional)"));
    m_view->setCurrent(0, 29);
    QVERIFY(!m_view->readout().contains(u"provisional"));
    QVERIFY(entry(QStringLiteral("provisional")));
}

void ChartViewTest::enterAndAClickOnABarDrillDown()
{
    show(ChartSamples::days());
    QSignalSpy activated(m_view.get(), &ChartView::activated);
    QTest::keyClick(m_canvas, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    m_view->setCurrent(2, 7);
    QTest::keyClick(m_canvas, Qt::Key_Return);
    QCOMPARE(activated.takeFirst(), QVariantList({2, 7}));
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, middleOf(0, 12));
    QCOMPARE(activated.takeFirst(), QVariantList({0, 12}));
    QCOMPARE(m_view->currentBucket(), 12);
}

void ChartViewTest::aDoubleClickOnALineDrillsDownOnce()
{
    ChartData data = ChartSamples::days();
    data.kind = ChartData::Kind::Lines;
    show(data);
    const ChartFrame &frame = m_canvas->plot().frame();
    const QPoint value(int(frame.xOf(frame.buckets().centre(5))),
                       int(frame.yOf(0, data.series.at(1).values.at(5))));
    QSignalSpy activated(m_view.get(), &ChartView::activated);
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, value);
    QCOMPARE(activated.size(), 0);
    QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, value);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first(), QVariantList({1, 5}));
    m_view->setData(ChartSamples::days());
    QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, middleOf(0, 5));
    QCOMPARE(activated.size(), 2);
}

void ChartViewTest::hoveringShowsEverySeries()
{
    show(ChartSamples::days());
    point(middleOf(1, 6));
    QVERIFY(m_canvas->card()->isVisible());
    QCOMPARE(m_canvas->card()->title(), QStringLiteral("7 Oct 2026"));
    QCOMPARE(m_canvas->card()->lines().size(), 4);
    QCOMPARE(m_canvas->card()->lines().at(1).value, m_view->valueText(1, 6));
    QVERIFY(m_canvas->card()->lines().at(1).isMeant);
    point(QPoint(2, 2));
    QVERIFY(!m_canvas->card()->isVisible());
}

void ChartViewTest::theLegendHidesASeriesByMouseAndKeyboard()
{
    show(ChartSamples::days());
    QSignalSpy changed(m_view.get(), &ChartView::seriesShownChanged);
    const double before = m_canvas->plot().frame().scales[0].high();
    LegendEntry *first = entry(QStringLiteral("United States"));
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(!m_view->isSeriesShown(0));
    QVERIFY(m_canvas->plot().bars().rectOf({0, 5}).isNull());
    QVERIFY(m_canvas->plot().frame().scales[0].high() < before);
    QVERIFY(first->accessibleDescription().contains(u"Hidden"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(m_view->isSeriesShown(0));
    QTest::keyClick(first, Qt::Key_Right);
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused);
    QCOMPARE(focused->accessibleName(), QStringLiteral("United Kingdom"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(entry(QStringLiteral("provisional"))->focusPolicy(), Qt::NoFocus);
}

void ChartViewTest::whatWasHiddenStaysHiddenInNewData()
{
    show(ChartSamples::days());
    m_view->setSeriesShown(1, false);
    ChartData data = ChartSamples::days();
    data.series.swapItemsAt(0, 1);
    m_view->setData(data);
    QVERIFY(!m_view->isSeriesShown(0));
    QVERIFY(m_view->isSeriesShown(1));
    QVERIFY(!entry(QStringLiteral("United Kingdom"))->isChecked());
}

void ChartViewTest::keysZoomAndPan()
{
    show(ChartSamples::days());
    QSignalSpy moved(m_view.get(), &ChartView::visibleRangeChanged);
    QVERIFY(!m_view->isZoomed());
    m_view->setCurrent(0, 15);
    QTest::keyClick(m_canvas, Qt::Key_Plus);
    QTest::keyClick(m_canvas, Qt::Key_Plus);
    QVERIFY(m_view->isZoomed());
    const int first = m_view->firstVisible();
    const int last = m_view->lastVisible();
    QVERIFY(first > 5 && last < 25 && first <= 15 && last >= 15);
    QTest::keyClick(m_canvas, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_view->firstVisible() > first);
    QCOMPARE(m_view->currentBucket(), 15);
    QTest::keyClick(m_canvas, Qt::Key_Minus);
    QVERIFY(m_view->lastVisible() - m_view->firstVisible() > last - first);
    QTest::keyClick(m_canvas, Qt::Key_0);
    QVERIFY(!m_view->isZoomed());
    QCOMPARE(moved.size(), 5);
    for (int press = 0; press < 30; ++press)
        QTest::keyClick(m_canvas, Qt::Key_Plus);
    QVERIFY(m_view->lastVisible() - m_view->firstVisible() <= 2);
}

void ChartViewTest::theWheelZoomsAtThePointer()
{
    show(ChartSamples::days());
    const ChartFrame &frame = m_canvas->plot().frame();
    const QPointF pointer(frame.xOf(frame.buckets().centre(20)), 100);
    const double place = frame.placeOf(pointer.x());
    QWheelEvent wheel(pointer, m_canvas->viewport()->mapToGlobal(pointer), {}, QPoint(0, 240), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_canvas->viewport(), &wheel);
    QVERIFY(m_view->isZoomed());
    QVERIFY(qAbs(frame.placeOf(pointer.x()) - place) < frame.buckets().step() * 0.2);
}

void ChartViewTest::aPlainWheelIsLeftToWhatScrolls()
{
    show(ChartSamples::days());
    const QPointF pointer(300, 100);
    QWheelEvent wheel(pointer, m_canvas->viewport()->mapToGlobal(pointer), {}, QPoint(0, 120), Qt::NoButton,
                      {}, Qt::NoScrollPhase, false);
    wheel.accept();
    QCoreApplication::sendEvent(m_canvas->viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
    QVERIFY(!m_view->isZoomed());
}

void ChartViewTest::draggingPansWhatIsZoomed()
{
    show(ChartSamples::days());
    m_view->setVisibleBuckets(10, 19);
    QCOMPARE(m_view->firstVisible(), 10);
    QCOMPARE(m_view->lastVisible(), 19);
    QSignalSpy activated(m_view.get(), &ChartView::activated);
    const int pitch = int(m_canvas->plot().frame().pixelsPerBucket());
    const QPoint from = middleOf(0, 14);
    QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, from);
    point(from + QPoint(pitch * 2, 0));
    QCOMPARE(m_view->firstVisible(), 8);
    QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, from + QPoint(pitch * 2, 0));
    QCOMPARE(activated.size(), 0);
}

void ChartViewTest::readingScrollsToWhatIsOutOfSight()
{
    show(ChartSamples::days());
    m_view->setVisibleBuckets(10, 14);
    m_view->setCurrent(0, 14);
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QCOMPARE(m_view->currentBucket(), 15);
    QCOMPARE(m_view->lastVisible(), 15);
    QTest::keyClick(m_canvas, Qt::Key_Home);
    QCOMPARE(m_view->firstVisible(), 0);
}

void ChartViewTest::screenReadersGetTheValueAndTheSummary()
{
    show(ChartSamples::days());
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Cost by day and country, USD"));
    QCOMPARE(m_canvas->accessibleName(), m_view->accessibleName());
    QCOMPARE(m_canvas->accessibleDescription(), ChartSamples::days().summary);
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QCOMPARE(m_canvas->accessibleName(), m_view->readout());
    QVERIFY(m_view->readout().startsWith(u"1 Oct 2026, United States: "));
    ChartData unsaid = ChartSamples::waterfall();
    unsaid.title.clear();
    m_view->setData(unsaid);
    QCOMPARE(m_view->summary(), QStringLiteral("A waterfall from September to October."));
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Chart"));
}

void ChartViewTest::stepsOfCentsHaveAnAxisOfCents()
{
    ChartData data = ChartSamples::waterfall();
    for (double &value : data.series[0].values)
        value /= 10'000;
    data.series[0].values[1] = 0.25; // enough that the axis begins at zero
    data.series[0].values.last() = 0.55;
    show(data);
    QVERIFY(m_canvas->plot().frame().scales[0].high() < 0.8);
}

void ChartViewTest::aColourThatWasAskedForIsKept()
{
    ChartData data = ChartSamples::days();
    data.series[0].colour = 4;
    data.series[1].colour = 4;
    const Theme theme(Theme::Kind::Light);
    const QList<SeriesLook> looks = SeriesLook::of(data, theme);
    QCOMPARE(looks[0].colour, theme.series(4));
    QCOMPARE(looks[1].colour, theme.series(4));
    QCOMPARE(looks[0].pattern, 0);
    QVERIFY2(looks[1].pattern != 0, "two of one colour are told apart by hatching");
}

void ChartViewTest::aThemeChangeRecolours()
{
    show(ChartSamples::days());
    const QPoint bar = middleOf(0, 12);
    const auto colour = [&] { return m_canvas->grab().toImage().pixelColor(bar); };
    QCOMPARE(colour(), Theme(Theme::Kind::Light).series(0));
    m_view->setPalette(Theme(Theme::Kind::Dark).palette());
    QCOMPARE(colour(), Theme(Theme::Kind::Dark).series(0));
    QCOMPARE(m_canvas->grab().toImage().pixelColor(1, m_canvas->height() / 2),
             Theme(Theme::Kind::Dark).colour(Token::Panel));
}

SIGNALBOX_TEST(ChartViewTest)
#include "ChartViewTest.moc"
