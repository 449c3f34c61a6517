// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartView.h"

#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Scale.h"
#include "widgets/charts/ChartCanvas.h"
#include "widgets/charts/ChartLegend.h"
#include "widgets/charts/ChartSlices.h"
#include "widgets/charts/LegendEntry.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

ChartView::ChartView(QWidget *parent)
    : QWidget(parent),
      m_canvas(new ChartCanvas(this)),
      m_legend(new ChartLegend(this)),
      m_readout(new ElidedLabel),
      m_reset(Buttons::make(tr("Show all"), ButtonRole::Link))
{
    auto *stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_canvas, 1);
    stack->addWidget(m_legend);
    auto *line = new QHBoxLayout;
    line->addWidget(m_readout, 1);
    line->addWidget(m_reset);
    stack->addLayout(line);
    Scale::follow(m_readout, Scale::small);
    Scale::follow(m_reset, Scale::small);
    m_reset->setToolTip(tr("Show the whole range again (0)"));
    setFocusProxy(m_canvas);
    connect(m_canvas, &ChartCanvas::activated, this, &ChartView::activated);
    connect(m_canvas, &ChartCanvas::currentChanged, this, [this](int series, int bucket) {
        showReadout();
        emit currentChanged(series, bucket);
    });
    connect(&m_canvas->plot(), &ChartPlot::rangeChanged, this, [this] {
        showZoom();
        emit visibleRangeChanged(firstVisible(), lastVisible());
    });
    connect(m_legend, &ChartLegend::toggled, this, &ChartView::setSeriesShown);
    connect(m_reset, &QPushButton::clicked, this, &ChartView::resetZoom);
    dress();
    describe();
    showZoom();
}

ChartView::~ChartView()
{
    // What it still says while its parts go finds it half gone.
    m_canvas->plot().disconnect(this);
    m_canvas->disconnect(this);
}

void ChartView::setData(const ChartData &data)
{
    QSet<QString> hiddenNames;
    const auto nameOf = [](const ChartData &of, int entry) {
        return of.kind == ChartData::Kind::Pie && !ChartSlices::areSeries(of) ? of.categories.value(entry)
                                                                              : of.series.value(entry).name;
    };
    for (const int hidden : m_canvas->plot().frame().hidden())
        hiddenNames << nameOf(this->data(), hidden);
    m_canvas->plot().setData(data);
    QSet<int> hidden;
    const int entries = int(qMax(data.series.size(), data.categories.size()));
    for (int entry = 0; entry < entries && !hiddenNames.isEmpty(); ++entry)
        if (hiddenNames.contains(nameOf(data, entry)))
            hidden << entry;
    m_canvas->plot().setHidden(hidden);
    m_legend->setFrame(m_canvas->plot().frame());
    describe();
    showReadout();
}

const ChartData &ChartView::data() const
{
    return m_canvas->plot().frame().data();
}

void ChartView::setTexts(Texts texts)
{
    m_canvas->words().values = std::move(texts);
    m_canvas->viewport()->update();
    showReadout();
}

void ChartView::setBucketTexts(std::function<QString(int bucket)> texts)
{
    m_canvas->words().names = std::move(texts);
    describe();
    showReadout();
}

QString ChartView::bucketText(int bucket) const
{
    return m_canvas->words().bucket(bucket);
}

QString ChartView::valueText(int series, int bucket) const
{
    return m_canvas->words().value(series, bucket);
}

QString ChartView::summary() const
{
    return m_canvas->words().summary();
}

int ChartView::currentSeries() const
{
    return m_canvas->plot().current().series;
}

int ChartView::currentBucket() const
{
    return m_canvas->plot().current().bucket;
}

void ChartView::setCurrent(int series, int bucket)
{
    m_canvas->setCurrent({series, bucket});
}

QString ChartView::readout() const
{
    return m_canvas->words().readout(m_canvas->plot().current());
}

bool ChartView::isSeriesShown(int series) const
{
    return m_canvas->plot().frame().isShown(series);
}

void ChartView::setSeriesShown(int series, bool shown)
{
    QSet<int> hidden = m_canvas->plot().frame().hidden();
    if (series < 0 || shown == !hidden.contains(series))
        return;
    if (shown)
        hidden.remove(series);
    else
        hidden.insert(series);
    m_canvas->plot().setHidden(hidden);
    for (LegendEntry *entry : m_legend->entries())
        if (m_legend->entries().indexOf(entry) == series)
            entry->setChecked(shown);
    describe();
    showReadout();
    emit seriesShownChanged(series, shown);
}

int ChartView::firstVisible() const
{
    return m_canvas->plot().frame().firstSeen();
}

int ChartView::lastVisible() const
{
    return m_canvas->plot().frame().lastSeen();
}

bool ChartView::isZoomed() const
{
    return !m_canvas->plot().isWhole();
}

void ChartView::setVisibleBuckets(int first, int last)
{
    const ChartBuckets &buckets = m_canvas->plot().frame().buckets();
    if (buckets.count() == 0)
        return;
    first = qBound(0, first, buckets.count() - 1);
    last = qBound(first, last, buckets.count() - 1);
    m_canvas->plot().setRange(buckets.start(first), buckets.end(last));
}

void ChartView::zoomIn()
{
    m_canvas->zoomAtCurrent(1.5);
}

void ChartView::zoomOut()
{
    m_canvas->zoomAtCurrent(1 / 1.5);
}

void ChartView::resetZoom()
{
    // The button that is about to go must not take the focus with it.
    if (m_reset->hasFocus())
        m_canvas->setFocus();
    const ChartBuckets &buckets = m_canvas->plot().frame().buckets();
    m_canvas->plot().setRange(buckets.from(), buckets.to());
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        dress();
        break;
    default:
        break;
    }
}

void ChartView::dress()
{
    layout()->setSpacing(Scale::px(this, 4));
    m_canvas->plot().setLook({Theme::of(this), font(), locale()});
    m_legend->recolour(m_canvas->plot().frame());
    // A line's height is kept, so that nothing jumps when a value is read.
    m_readout->setMinimumHeight(m_reset->sizeHint().height());
    showReadout();
}

void ChartView::describe()
{
    const QString title = data().title.isEmpty() ? tr("Chart") : data().title;
    setAccessibleName(title);
    setAccessibleDescription(summary());
    m_canvas->setAccessibleDescription(summary());
}

void ChartView::showReadout()
{
    const QString words = readout();
    m_readout->setText(words);
    // The name of what has the focus is what a screen reader says again when it changes.
    const QString name = data().title.isEmpty() ? tr("Chart") : data().title;
    m_canvas->setAccessibleName(words.isEmpty() ? name : words);
}

void ChartView::showZoom()
{
    m_reset->setVisible(isZoomed());
}
