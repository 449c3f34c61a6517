// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/OverviewView.h"

#include "base/Clock.h"
#include "usage/CellWords.h"
#include "usage/OverviewRows.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <cmath>

namespace {
using Preset = RangeChoice::Preset;
enum Column { ProductColumn, CostColumn, ShareColumn, StateColumn, ColumnCount };
constexpr int productRole = Qt::UserRole + 1;
constexpr int mostSeries = 6;
const QString cost = QStringLiteral("cost");

PivotSpec specOf(const QStringList &rows, const QStringList &columns, const TimeRange &range)
{
    PivotSpec spec;
    spec.rows = rows;
    spec.columns = columns;
    spec.metrics = {cost};
    spec.range = range;
    return spec;
}

int measureOf(const Pivot &pivot, const QString &currency)
{
    for (int measure = 0; measure < pivot.measures().size(); ++measure) {
        if (pivot.measures()[measure].currency == currency)
            return measure;
    }
    return -1;
}
} // namespace

OverviewView::OverviewView(const Clock *clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_ranges(new SegmentedControl(this)),
      m_currencies(new SegmentedControl(this)),
      m_again(Buttons::make(tr("Read again"), ButtonRole::Normal, this)),
      m_total(new QLabel(this)),
      m_state(new MutedLabel({}, this)),
      m_chart(new ChartView(this)),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new TableView(this))
{
    build();
    connect(m_ranges, &SegmentedControl::changed, this, [this] { read(UsageReports::Freshness::Cached); });
    connect(m_currencies, &SegmentedControl::changed, this, [this](const QVariant &currency) {
        m_currency = currency.toString();
        m_chosen = m_currency;
        fillChart();
        fillTable();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { read(UsageReports::Freshness::Again); });
    connect(m_table, &QAbstractItemView::activated, this, &OverviewView::activate);
}

void OverviewView::build()
{
    setObjectName(QStringLiteral("usageOverview"));
    const std::pair<Preset, QString> ranges[] = {{Preset::ThisMonth, tr("This month")},
                                                 {Preset::LastMonth, tr("Last month")},
                                                 {Preset::ThisQuarter, tr("This quarter")},
                                                 {Preset::LastQuarter, tr("Last quarter")}};
    for (const auto &[preset, name] : ranges)
        m_ranges->addSegment(name, static_cast<int>(preset));
    m_ranges->setAccessibleName(tr("Range of the overview"));
    m_ranges->setCurrent(static_cast<int>(Preset::LastMonth));
    m_currencies->setAccessibleName(tr("Currency"));
    Scale::follow(m_total, Scale::figure);
    m_total->setObjectName(QStringLiteral("usageOverviewTotal"));
    m_state->setObjectName(QStringLiteral("usageOverviewState"));
    m_chart->setObjectName(QStringLiteral("usageOverviewChart"));
    m_table->setObjectName(QStringLiteral("usageOverviewTable"));
    m_table->setAccessibleName(tr("Products and their cost"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_model->setHorizontalHeaderLabels({tr("Product"), tr("Cost"), tr("Share"), tr("State")});
    for (const int column : {CostColumn, ShareColumn})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->setModel(m_model);
    m_table->setWidthsInCharacters({34, 20, 12, 36});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ProductColumn, QHeaderView::Stretch);
    auto *top = new QHBoxLayout;
    top->addWidget(m_ranges);
    top->addWidget(m_currencies);
    top->addStretch(1);
    top->addWidget(m_again);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    const int margin = Scale::px(this, 14);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Scale::px(this, 8));
    column->addLayout(top);
    column->addWidget(m_total);
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
    m_currencies->hide();
}

void OverviewView::setOverview(SpendOverview *overview)
{
    if (m_overview)
        disconnect(m_overview, nullptr, this, nullptr);
    m_overview = overview;
    m_chosen.reset();
    if (overview)
        connect(overview, &SpendOverview::changed, this, &OverviewView::follow);
    follow();
}

RangeChoice OverviewView::range() const
{
    RangeChoice choice;
    choice.preset = static_cast<Preset>(m_ranges->current().toInt());
    return choice;
}

void OverviewView::readOnce()
{
    if (m_overview && m_overview->range() != range().resolved(m_clock->now()) &&
        !m_overview->lines().isEmpty())
        read(UsageReports::Freshness::Cached);
}

void OverviewView::read(UsageReports::Freshness freshness)
{
    if (m_overview)
        m_overview->read(range().resolved(m_clock->now()), freshness);
}

void OverviewView::follow()
{
    m_joined = m_overview ? m_overview->joined() : UsageTable();
    fillCurrencies();
    fillChart();
    fillTable();
}

void OverviewView::fillCurrencies()
{
    const Pivot pivot = Pivot::of(m_joined, specOf({}, {}, {}));
    QStringList currencies;
    for (const Measure &measure : pivot.measures()) {
        if (pivot.total(static_cast<int>(pivot.measures().indexOf(measure))).hasNumber())
            currencies << measure.currency;
    }
    // Costs without a currency come first only where there are no others.
    const auto given =
        std::ranges::find_if(currencies, [](const QString &currency) { return !currency.isEmpty(); });
    if (m_chosen && currencies.contains(*m_chosen))
        m_currency = *m_chosen;
    else
        m_currency = given == currencies.end() ? QString() : *given;
    if (currencies != m_offered) {
        m_offered = currencies;
        m_currencies->clear();
        for (const QString &currency : currencies)
            m_currencies->addSegment(currency.isEmpty() ? tr("Not given") : currency, currency);
    }
    m_currencies->setCurrent(m_currency);
    m_currencies->setVisible(currencies.size() > 1);
}

void OverviewView::fillChart()
{
    m_data = ChartData();
    m_data.kind = ChartData::Kind::StackedBars;
    m_data.title = tr("Cost of all products by day");
    if (!m_overview)
        return m_chart->setData(m_data);
    PivotSpec spec = specOf({PivotSpec::time}, {QStringLiteral("product")}, m_overview->range());
    spec.top = mostSeries - 1;
    const Pivot pivot = Pivot::of(m_joined, spec);
    const int measure = measureOf(pivot, m_currency);
    m_data.bucketSeconds = 86'400;
    m_data.axisTitles = {m_currency};
    QList<int> days;
    for (int row = 0; row < pivot.rows().size(); ++row) {
        if (!pivot.rows()[row].time.isValid() || pivot.rows()[row].time > m_clock->now())
            continue;
        days << row;
        m_data.times << pivot.rows()[row].time;
        if (m_data.provisionalFrom < 0 &&
            pivot.rows()[row].time.addDays(1).addSecs(std::chrono::seconds(UsageReports::settles).count()) >
                m_clock->now())
            m_data.provisionalFrom = static_cast<int>(m_data.times.size()) - 1;
    }
    for (int column = 0; measure >= 0 && column < pivot.columns().size(); ++column) {
        ChartSeries series;
        const Pivot::Key &key = pivot.columns()[column];
        series.name = CellWords::key(key, spec.columns, Grain::Day, pivot.restCount());
        series.role = key.isRest ? ChartSeries::Role::Rest : ChartSeries::Role::Usual;
        for (const int row : days)
            series.values << pivot.cell(row, column, measure).height();
        m_data.series << series;
    }
    const PivotCell total = measure < 0 ? PivotCell() : pivot.total(measure);
    const QString words =
        total.hasNumber() ? CellWords::glance(total.number, pivot.measures()[measure]) : QStringLiteral("—");
    m_total->setText(words);
    m_data.summary = tr("All products together cost %1 in this range.").arg(words);
    m_chart->setTexts([pivot, days, measure](int series, int bucket) {
        return measure < 0 ? QString()
                           : CellWords::number(pivot.cell(days.value(bucket), series, measure),
                                               pivot.measures()[measure]);
    });
    m_chart->setData(m_data);
}

void OverviewView::fillTable()
{
    const QList<SpendOverview::Line> lines = m_overview ? m_overview->lines() : QList<SpendOverview::Line>();
    const Pivot byProduct = Pivot::of(m_joined, specOf({QStringLiteral("product")}, {}, {}));
    const QList<OverviewRows::Row> rows =
        OverviewRows::of(lines, byProduct, measureOf(byProduct, m_currency));
    const QString current =
        m_table->currentIndex().siblingAtColumn(ProductColumn).data(productRole).toString();
    m_model->setRowCount(static_cast<int>(rows.size()));
    for (int at = 0; at < rows.size(); ++at) {
        const OverviewRows::Row &row = rows[at];
        const QString texts[ColumnCount]{row.name, row.cost, row.share, row.state};
        for (int column = 0; column < ColumnCount; ++column)
            itemAt(at, column)->setText(texts[column]);
        itemAt(at, ProductColumn)->setData(row.product, productRole);
        // Whoever was chosen stays so, wherever it is now.
        if (!current.isEmpty() && row.product == current)
            m_table->setCurrentIndex(m_model->index(at, std::max(0, m_table->currentIndex().column())));
    }
    const auto all = static_cast<int>(lines.size());
    const QString read =
        m_overview && m_overview->isReading()
            ? tr("%1 of %2 products read").arg(m_overview->done()).arg(all)
            : tr("%n products, %1 UTC", nullptr, all)
                  .arg(m_overview ? m_overview->range().display(QTimeZone::utc()) : QString());
    const QString missing = OverviewRows::missing(lines);
    m_state->setTone(missing.isEmpty() ? std::nullopt : std::optional(Tone::Bad));
    m_state->setText(missing.isEmpty() ? read : tr("%1. %2", "two sentences").arg(read, missing));
}

QStandardItem *OverviewView::itemAt(int row, int column)
{
    if (QStandardItem *item = m_model->item(row, column))
        return item;
    auto *item = new QStandardItem;
    if (column == CostColumn || column == ShareColumn)
        item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_model->setItem(row, column, item);
    return item;
}

void OverviewView::activate(const QModelIndex &index)
{
    const QString product = index.siblingAtColumn(ProductColumn).data(productRole).toString();
    for (const SpendOverview::Line &line : m_overview->lines()) {
        if (line.product.product != product)
            continue;
        if (line.state == SpendOverview::State::Failed)
            return m_overview->retry(product);
        emit productAsked(product, range());
        return;
    }
}
