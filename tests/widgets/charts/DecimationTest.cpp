// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartSamples.h"
#include "support/TestMain.h"
#include "widgets/charts/BarLayer.h"
#include "widgets/charts/ChartPlot.h"
#include "widgets/charts/LineLayer.h"
#include "widgets/charts/LineRuns.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <cmath>

class DecimationTest : public QObject
{
    Q_OBJECT
private slots:
    void everyColumnKeepsItsSmallestAndLargest_data();
    void everyColumnKeepsItsSmallestAndLargest();
    void extremesOfAnyStretchAreThoseOfAPlainSearch();
    void aWholeColumnWithoutValuesBreaksTheLine();
    void aPeakOfManyStackedBarsIsNotLost();
    void manyBarsSideBySideBecomeLines();
    void aMillionPointsFollowThePointer();
};

namespace {
ChartFrame frameOf(const ChartData &data, double from, double to, int width)
{
    ChartFrame frame;
    frame.setData(data);
    frame.from = from;
    frame.to = to;
    frame.plot = QRectF(0, 0, width, 200);
    return frame;
}

int columnOf(const ChartFrame &frame, double place)
{
    return int((place - frame.from) / (frame.to - frame.from) * frame.plot.width());
}
} // namespace

void DecimationTest::everyColumnKeepsItsSmallestAndLargest_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DecimationTest::everyColumnKeepsItsSmallestAndLargest()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const int count = random.bounded(1, 30'000);
    ChartData data = ChartSamples::huge(count);
    QVector<double> &values = data.series[0].values;
    for (double &value : values)
        value = random.bounded(100) < 3 ? qQNaN() : random.generateDouble() * 200 - 100;
    // Times with gaps, as reports have them.
    for (int bucket = 1; bucket < count; ++bucket)
        data.times[bucket] = data.times[bucket - 1].addSecs(60 * (random.bounded(50) == 0 ? 40 : 1));
    const ChartBuckets buckets(data);
    const double from = random.generateDouble() * buckets.to() * 0.8;
    const double to = from + qMax(120.0, random.generateDouble() * (buckets.to() - from));
    const int width = random.bounded(20, 1500);
    const ChartFrame frame = frameOf(data, from, to, width);

    QVector<QPair<double, double>> wanted(width + 1, {qInf(), -qInf()});
    for (int bucket = 0; bucket < count; ++bucket) {
        const double centre = buckets.centre(bucket);
        if (centre < from || centre >= to || std::isnan(values.at(bucket)))
            continue;
        auto &[low, high] = wanted[columnOf(frame, centre)];
        low = qMin(low, values.at(bucket));
        high = qMax(high, values.at(bucket));
    }
    QVector<QPair<double, double>> drawn(width + 1, {qInf(), -qInf()});
    QVector<int> points(width + 1, 0);
    double before = -qInf();
    int total = 0;
    const auto runs = LineRuns::of(frame, 0);
    for (const QList<QPointF> &run : runs)
        for (const QPointF &point : run) {
            ++total;
            QVERIFY(!std::isnan(point.y()));
            QVERIFY2(point.x() > before, "points run backwards");
            before = point.x();
            if (point.x() < from || point.x() >= to)
                continue;
            auto &[low, high] = drawn[columnOf(frame, point.x())];
            low = qMin(low, point.y());
            high = qMax(high, point.y());
            ++points[columnOf(frame, point.x())];
        }
    QCOMPARE(drawn, wanted);
    QVERIFY2(total <= 2 * width + 2, qPrintable(QString::number(total)));
}

void DecimationTest::extremesOfAnyStretchAreThoseOfAPlainSearch()
{
    QRandomGenerator random(7);
    QVector<double> values;
    for (int index = 0; index < 5000; ++index)
        values << (random.bounded(6) == 0 ? qQNaN() : random.bounded(1000) - 500.0);
    const int count = 5050;
    const MinMaxIndex index(values, count);
    for (int round = 0; round < 2000; ++round) {
        const int first = random.bounded(count);
        const int last = first + random.bounded(qMin(700, count - first));
        const MinMaxIndex::Extremes found = index.of(first, last);
        double low = qInf();
        double high = -qInf();
        bool hole = false;
        for (int at = first; at <= last; ++at) {
            const double value = values.value(at, qQNaN());
            hole = hole || std::isnan(value);
            low = std::isnan(value) ? low : qMin(low, value);
            high = std::isnan(value) ? high : qMax(high, value);
        }
        QCOMPARE(found.low >= 0 ? values.at(found.low) : qInf(), low);
        QCOMPARE(found.high >= 0 ? values.at(found.high) : -qInf(), high);
        QCOMPARE(found.hole, hole);
    }
}

void DecimationTest::aWholeColumnWithoutValuesBreaksTheLine()
{
    ChartData data = ChartSamples::huge(10'000);
    for (int bucket = 4000; bucket < 4500; ++bucket)
        data.series[0].values[bucket] = qQNaN();
    data.series[0].values[8000] = qQNaN();
    const ChartFrame frame = frameOf(data, 0, ChartBuckets(data).to(), 500);
    const auto runs = LineRuns::of(frame, 0);
    QCOMPARE(runs.size(), 2);
    QVERIFY(runs.at(0).last().x() < 4000 * 60);
    QVERIFY(runs.at(1).first().x() > 4500 * 60);
}

void DecimationTest::aPeakOfManyStackedBarsIsNotLost()
{
    ChartData data = ChartSamples::huge(50'000);
    data.kind = ChartData::Kind::StackedBars;
    data.series << data.series.first();
    data.series[1].values[31'337] = 900;
    ChartPlot plot;
    plot.setData(data);
    plot.resize(QSizeF(600, 200));
    QVERIFY(plot.frame().isDense());
    const QRectF peak = plot.bars().rectOf({1, 31'337});
    QVERIFY2(!peak.isNull(), "the tallest bucket is not drawn");
    QVERIFY(peak.height() > plot.frame().plot.height() / 2);
    QVERIFY(plot.bars().size() <= 2 * int(plot.frame().plot.width()));
}

void DecimationTest::manyBarsSideBySideBecomeLines()
{
    ChartData data = ChartSamples::huge(50'000);
    data.kind = ChartData::Kind::Bars;
    data.series << data.series.first();
    ChartPlot plot;
    plot.setData(data);
    plot.resize(QSizeF(600, 200));
    QCOMPARE(plot.bars().size(), 0);
    QVERIFY(plot.lines().points() > 1000);
    plot.setRange(0, 60 * 20);
    QCOMPARE(plot.lines().points(), 0);
    QVERIFY(plot.bars().size() >= 40);
}

void DecimationTest::aMillionPointsFollowThePointer()
{
    ChartPlot plot;
    QElapsedTimer timer;
    timer.start();
    plot.setData(ChartSamples::huge(1'000'000));
    plot.resize(QSizeF(1000, 400));
    QImage image(1000, 400, QImage::Format_ARGB32_Premultiplied);
    const auto frame = [&] {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        plot.scene()->render(&painter);
    };
    frame();
    const double first = double(timer.nsecsElapsed()) / 1e6;
    const double whole = plot.frame().buckets().to();
    QVector<double> frames;
    for (int step = 0; step < 120; ++step) {
        // In to a few hours, out again, and across.
        const double width = whole * std::pow(0.5, 6.0 * (1 - std::abs(step - 60) / 60.0));
        const double from = (whole - width) * (step % 30) / 30.0;
        timer.restart();
        plot.setRange(from, from + width);
        frame();
        frames << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(frames.begin(), frames.end());
    const double late = frames.at(frames.size() * 99 / 100 - 1);
    qInfo("first chart %.1f ms; frame median %.1f ms, 99th percentile %.1f ms", first,
          frames.at(frames.size() / 2), late);
    // The limit is 16 ms for a release build on a machine of its own; this one may be slow, shared and
    // sanitized.
    QVERIFY2(late < 400, qPrintable(QString::number(late)));
    QVERIFY(plot.lines().points() <= 2 * 1000 + 2);
}

SIGNALBOX_TEST(DecimationTest)
#include "DecimationTest.moc"
