// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartSamples.h"
#include "support/TestMain.h"
#include "widgets/Theme.h"
#include "widgets/charts/ChartCanvas.h"
#include "widgets/charts/ChartView.h"
#include "widgets/charts/LabelLayer.h"

#include <QMouseEvent>
#include <QTest>

/// Charts where there is little room, or data that nobody expects.
class ChartLimitsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void emptyAndOddDataIsHarmless_data();
    void emptyAndOddDataIsHarmless();

private:
    void show(const ChartData &data);
    void point(const QPoint &point);

    std::unique_ptr<ChartView> m_view;
    ChartCanvas *m_canvas = nullptr;
};

void ChartLimitsTest::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->setPalette(Theme(Theme::Kind::Light).palette());
    m_view->resize(900, 320);
    m_canvas = m_view->findChild<ChartCanvas *>();
}

void ChartLimitsTest::cleanup()
{
    m_view.reset();
}

void ChartLimitsTest::show(const ChartData &data)
{
    m_view->setData(data);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_canvas->setFocus();
}

void ChartLimitsTest::point(const QPoint &point)
{
    QMouseEvent move(QEvent::MouseMove, point, m_canvas->viewport()->mapToGlobal(point), Qt::NoButton, {},
                     {});
    QCoreApplication::sendEvent(m_canvas->viewport(), &move);
}

void ChartLimitsTest::labelsNeverOverlap_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("font");
    for (const int width : {260, 500, 1400})
        for (const int kind : {0, 1, 2, 3, 4})
            for (const double font : {10.0, 20.0})
                QTest::addRow("%d-%d-%g", width, kind, font) << width << kind << font;
}

void ChartLimitsTest::labelsNeverOverlap()
{
    QFETCH(int, width);
    QFETCH(int, kind);
    QFETCH(double, font);
    QFont larger = m_view->font();
    larger.setPointSizeF(font);
    m_view->setFont(larger);
    m_view->resize(width, 420);
    show(kind == 0   ? ChartSamples::days()
         : kind == 1 ? ChartSamples::hours()
         : kind == 2 ? ChartSamples::manySeries()
         : kind == 3 ? ChartSamples::waterfall()
                     : ChartSamples::huge(500'000));
    const auto check = [this] {
        const QList<LabelLayer::Label> labels = m_canvas->plot().labels().labels();
        QVERIFY(labels.size() >= 3);
        const double bottom = m_canvas->plot().frame().plot.bottom();
        QRectF before;
        int below = 0;
        for (const LabelLayer::Label &label : labels) {
            if (label.area.top() < bottom)
                continue;
            ++below;
            QVERIFY2(!label.area.intersects(before), qPrintable(label.text));
            QVERIFY2(label.area.left() >= 0 && label.area.right() <= m_canvas->viewport()->width() + 1,
                     qPrintable(label.text));
            before = label.area;
        }
        QVERIFY(below > 0);
    };
    check();
    m_view->zoomIn();
    m_view->zoomIn();
    check();
}

void ChartLimitsTest::emptyAndOddDataIsHarmless_data()
{
    QTest::addColumn<ChartData>("data");
    QTest::newRow("nothing") << ChartData();
    for (const auto kind : {ChartData::Kind::Bars, ChartData::Kind::StackedBars, ChartData::Kind::Lines,
                            ChartData::Kind::Pie, ChartData::Kind::Waterfall}) {
        ChartData data;
        data.kind = kind;
        data.categories = {QStringLiteral("only")};
        QTest::addRow("no series %d", int(kind)) << data;
        data.series = {{QStringLiteral("a"), {}, ChartSeries::Role::Usual, 0}};
        QTest::addRow("no values %d", int(kind)) << data;
        data.series[0].values = {qInf(), 2, 3};
        QTest::addRow("infinite %d", int(kind)) << data;
        data.series[0].values = {0};
        QTest::addRow("zero %d", int(kind)) << data;
        data.series[0].values = {-5};
        QTest::addRow("below %d", int(kind)) << data;
        data.series << ChartSeries{QStringLiteral("b"), {1e300}, ChartSeries::Role::Usual, 1};
        QTest::addRow("vast %d", int(kind)) << data;
        data.series[1].values = {1e-9};
        data.categories.clear();
        data.times = {QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)};
        QTest::addRow("one time %d", int(kind)) << data;
        data.times = QVector<QDateTime>(3, data.times.first());
        QTest::addRow("same times %d", int(kind)) << data;
    }
}

void ChartLimitsTest::emptyAndOddDataIsHarmless()
{
    QFETCH(ChartData, data);
    show(data);
    for (const auto key :
         {Qt::Key_Right, Qt::Key_Up, Qt::Key_Plus, Qt::Key_End, Qt::Key_Minus, Qt::Key_Return})
        QTest::keyClick(m_canvas, key);
    for (int x = 0; x < m_canvas->width(); x += 37)
        point(QPoint(x, 90));
    QVERIFY(!m_canvas->grab().isNull());
    QVERIFY(!m_view->summary().isEmpty());
    m_view->resize(30, 30);
    QVERIFY(!m_canvas->grab().isNull());
}

SIGNALBOX_TEST(ChartLimitsTest)
#include "ChartLimitsTest.moc"
