// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/BreakdownView.h"

#include "sessions/SessionWords.h"
#include "sessions/ui/ShareBarDelegate.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace {
using Row = CostBreakdown::Row;
using By = CostBreakdown::By;
enum Column { NameColumn, EventsColumn, CostColumn, ShareColumn, ColumnCount };
constexpr int grey = 5; // the last of the theme's series
} // namespace

BreakdownView::BreakdownView(QWidget *parent)
    : QWidget(parent),
      m_empty(new EmptyState(QStringLiteral("sessions"), tr("No session is open"),
                             tr("Open a session to see what its costs were paid for."), this)),
      m_body(new QWidget(this)),
      m_title(new ElidedLabel({}, m_body)),
      m_currencies(new SegmentedControl(m_body)),
      m_chart(new ChartView(m_body)),
      m_note(new MutedLabel({}, m_body)),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new TableView(m_body))
{
    build();
    connect(m_currencies, &SegmentedControl::changed, this, [this](const QVariant &currency) {
        m_chosen = currency.toString();
        follow();
    });
    connect(m_chart, &ChartView::currentChanged, this, [this](int series, int) { followChart(series); });
    connect(m_chart, &ChartView::activated, this,
            [this](int series, int) { activate(m_drawn.value(series, -1)); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BreakdownView::followTable);
    follow();
}

void BreakdownView::dressTable()
{
    m_table->setObjectName(QStringLiteral("sessionBreakdownTable"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setAccessibleName(tr("What the costs were paid for"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(
        ShareColumn, new ShareBarDelegate(
                         [this](const QModelIndex &index) {
                             const Row &row = m_rows[index.row()];
                             return ShareBarDelegate::Bar{std::max(0.0, row.share), colourOf(row)};
                         },
                         m_table));
}

void BreakdownView::build()
{
    dressTable();
    setObjectName(QStringLiteral("sessionBreakdown"));
    m_chart->setObjectName(QStringLiteral("sessionBreakdownChart"));
    m_chart->setTexts([this](int series, int) { return costOf(m_rows[m_drawn.value(series)]); });
    m_currencies->setObjectName(QStringLiteral("sessionBreakdownCurrencies"));
    m_currencies->setAccessibleName(tr("Currency"));
    Scale::follow(m_title, Scale::strong);
    m_card = new Surface(Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, m_body);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(Scale::px(this, 12), Scale::px(this, 8), Scale::px(this, 12),
                             Scale::px(this, 4));
    card->addWidget(m_title);
    card->addWidget(m_chart, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_currencies);
    auto *splitter = new QSplitter(Qt::Horizontal, m_body);
    splitter->addWidget(m_card);
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({2'000, 3'000});
    auto *body = new QVBoxLayout(m_body);
    const int margin = Scale::px(this, 14);
    body->setContentsMargins(margin, Scale::px(this, 10), margin, Scale::px(this, 10));
    body->setSpacing(Scale::px(this, 8));
    body->addWidget(splitter, 1);
    body->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_body, 1);
}

void BreakdownView::setTree(SessionTreePtr tree)
{
    m_tree = std::move(tree);
    m_chosen.reset();
    follow();
}

void BreakdownView::setBy(By by)
{
    m_by = by;
    follow();
}

void BreakdownView::follow()
{
    const bool isThere = m_tree && !m_tree->isEmpty();
    m_empty->setVisible(!isThere);
    m_body->setVisible(isThere);
    m_all = isThere ? CostBreakdown::of(*m_tree, m_by) : CostBreakdown();
    showCurrencies();
    const QScopedValueRollback following(m_following, true);
    showRows();
    showChart();
}

void BreakdownView::showCurrencies()
{
    QStringList currencies;
    for (const Row &row : std::as_const(m_all.rows)) {
        if (!currencies.contains(row.currency))
            currencies << row.currency;
    }
    m_currency = m_chosen && currencies.contains(*m_chosen) ? *m_chosen : currencies.value(0);
    m_currencies->clear();
    for (const QString &currency : std::as_const(currencies))
        m_currencies->addSegment(currency.isEmpty() ? tr("Not given", "a currency") : currency, currency);
    m_currencies->setCurrent(m_currency);
    m_currencies->setVisible(currencies.size() > 1);
}

QString BreakdownView::nameOf(const Row &row) const
{
    if (m_by == By::Layer)
        return SessionLayer::name(row.layer);
    return row.key.isEmpty() ? tr("Not given", "a product") : SessionLayer::typeName(row.key);
}

QString BreakdownView::costOf(const Row &row) const
{
    return SessionWords::money(row.cost, row.currency, m_tree ? m_tree->decimals() : 0);
}

int BreakdownView::colourOf(const Row &row) const
{
    const int colour = SessionLayer::colour(row.layer);
    return colour < 0 ? grey : colour;
}

void BreakdownView::showRows()
{
    m_rows.clear();
    Decimal whole;
    int events = 0;
    for (const Row &row : std::as_const(m_all.rows)) {
        if (row.currency != m_currency)
            continue;
        m_rows << row;
        whole += row.cost;
        events += row.events;
    }
    const Decimal hidden = m_tree ? m_tree->hidden(m_currency) : Decimal();
    m_model->setRowCount(0);
    m_model->setHorizontalHeaderLabels(
        {m_by == By::Layer ? tr("Layer") : tr("Product"), tr("Events"), tr("Own cost"), tr("Share")});
    for (const int column : {EventsColumn, CostColumn})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (const Row &row : std::as_const(m_rows)) {
        QList<QStandardItem *> items{
            new QStandardItem(nameOf(row)), new QStandardItem(QLocale().toString(row.events)),
            new QStandardItem(costOf(row)), new QStandardItem(SessionWords::share(row.cost, whole + hidden))};
        items[NameColumn]->setToolTip(row.key);
        for (const int column : {EventsColumn, CostColumn})
            items[column]->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_model->appendRow(items);
    }
    m_table->setWidthsInCharacters({28, 10, 20, 30});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ShareColumn, QHeaderView::Stretch);
    const int decimals = m_tree ? m_tree->decimals() : 0;
    QStringList notes{
        tr("%1 in %n events.", "a sum", events).arg(SessionWords::money(whole, m_currency, decimals))};
    if (!hidden.isZero())
        notes << tr("%1 lies deeper than was read.", "a sum")
                     .arg(SessionWords::money(hidden, m_currency, decimals));
    m_note->setText(notes.join(u' '));
}

void BreakdownView::showChart()
{
    m_drawn.clear();
    ChartData chart;
    const QString by = m_by == By::Layer ? tr("Own cost by layer") : tr("Own cost by product");
    chart.title =
        m_currency.isEmpty() ? by : tr("%1, %2", "what is drawn, and its currency").arg(by, m_currency);
    chart.axisTitles = {m_currency};
    bool anyNegative = false;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &each = m_rows[row];
        if (each.cost.isZero())
            continue;
        anyNegative = anyNegative || each.cost.isNegative();
        ChartSeries series;
        series.name = nameOf(each);
        series.values << each.cost.toDouble();
        series.colour = colourOf(each);
        chart.series << series;
        m_drawn << row;
    }
    // A whole of which something was given back has no slices.
    chart.kind = anyNegative ? ChartData::Kind::Bars : ChartData::Kind::Pie;
    chart.categories << (chart.series.size() == 1 ? chart.series[0].name : m_currency);
    if (!m_drawn.isEmpty())
        chart.summary = tr("%1: most of it, %2, is %3.")
                            .arg(chart.title, costOf(m_rows[m_drawn[0]]), nameOf(m_rows[m_drawn[0]]));
    m_title->setText(chart.title);
    m_card->setVisible(!m_drawn.isEmpty());
    m_chart->setData(chart);
}

void BreakdownView::followChart(int series)
{
    const int row = m_drawn.value(series, -1);
    if (m_following || row < 0)
        return;
    const QScopedValueRollback following(m_following, true);
    m_table->setCurrentIndex(m_model->index(row, NameColumn));
}

void BreakdownView::followTable()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const auto series = static_cast<int>(m_drawn.indexOf(m_table->currentIndex().row()));
    m_chart->setCurrent(series, series < 0 ? -1 : 0);
}

void BreakdownView::activate(int row)
{
    if (row >= 0 && row < m_rows.size())
        emit rowActivated(m_rows[row].key, m_rows[row].layer);
}
