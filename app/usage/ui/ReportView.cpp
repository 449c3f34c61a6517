// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/ReportView.h"

#include "usage/Buckets.h"
#include "usage/CellWords.h"
#include "usage/ReportSummary.h"
#include "usage/UsageWords.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FigureCard.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace {
constexpr int mostCards = 4;
}

ReportView::ReportView(QWidget *parent)
    : QWidget(parent),
      m_holes(new Banner(this)),
      m_doubts(new Banner(this)),
      m_title(new ElidedLabel({}, this)),
      m_kinds(new SegmentedControl(this)),
      m_chart(new ChartView(this)),
      m_waterfall(new ChartView(this)),
      m_table(new TableView(this)),
      m_model(new PivotModel(this)),
      m_sentence(new MutedLabel({}, this)),
      m_reading(new MutedLabel({}, this))
{
    build();
    connect(m_kinds, &SegmentedControl::changed, this,
            [this](const QVariant &kind) { emit kindChosen(static_cast<ChartKind>(kind.toInt())); });
    connect(m_chart, &ChartView::currentChanged, this, &ReportView::followChart);
    connect(m_chart, &ChartView::activated, this, &ReportView::followChart);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReportView::followTable);
}

void ReportView::build()
{
    setObjectName(QStringLiteral("usageReport"));
    m_table->setObjectName(QStringLiteral("usageTable"));
    m_table->setAccessibleName(tr("Report as a table"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_chart->setObjectName(QStringLiteral("usageChart"));
    m_waterfall->setObjectName(QStringLiteral("usageWaterfall"));
    m_sentence->setObjectName(QStringLiteral("usageSummary"));
    m_sentence->setWordWrap(true);
    m_reading->setObjectName(QStringLiteral("usageReading"));
    m_reading->setSmall(true);
    m_holes->addButton(tr("Read them again"))->setObjectName(QStringLiteral("usageRetryHoles"));
    connect(m_holes->findChild<QPushButton *>(QStringLiteral("usageRetryHoles")), &QPushButton::clicked, this,
            &ReportView::retryAsked);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Scale::px(this, 12));
    for (int card = 0; card < mostCards; ++card) {
        m_cards << new FigureCard({}, this);
        cards->addWidget(m_cards.last(), 1);
    }
    // Both keep enough of themselves to be of use.
    m_table->setMinimumHeight(Scale::px(this, 190));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeChartCard());
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({3'000, 2'000});
    auto *column = new QVBoxLayout(this);
    const int margin = Scale::px(this, 14);
    column->setContentsMargins(margin, margin, margin, Scale::px(this, 8));
    column->setSpacing(Scale::px(this, 12));
    column->addWidget(m_holes);
    column->addWidget(m_doubts);
    column->addLayout(cards);
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeHead());
    body->addWidget(splitter, 1);
    column->addLayout(body, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_reading);
    m_holes->hide();
    m_doubts->hide();
    QWidget *last = m_kinds;
    for (QWidget *next : std::initializer_list<QWidget *>{m_chart, m_waterfall, m_table}) {
        setTabOrder(last, next);
        last = next;
    }
}

QWidget *ReportView::makeHead()
{
    const std::pair<ChartKind, QString> kinds[] = {{ChartKind::Bars, tr("Bars")},
                                                   {ChartKind::Stacked, tr("Stacked")},
                                                   {ChartKind::Lines, tr("Lines")},
                                                   {ChartKind::Pie, tr("Pie")},
                                                   {ChartKind::Table, tr("Table")}};
    m_kinds->setObjectName(QStringLiteral("usageKinds"));
    m_kinds->setAccessibleName(tr("Kind of chart"));
    for (const auto &[kind, name] : kinds) {
        m_kinds->addSegment(name, static_cast<int>(kind));
        m_kinds->buttonOf(static_cast<int>(kind))
            ->setObjectName(QStringLiteral("usageKind%1").arg(static_cast<int>(kind)));
    }
    auto *head = new Surface(Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge, this);
    Scale::follow(m_title, Scale::strong);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Scale::px(this, 12), Scale::px(this, 8), Scale::px(this, 12), Scale::px(this, 8));
    row->addWidget(m_title, 1);
    row->addWidget(m_kinds);
    return head;
}

QWidget *ReportView::makeChartCard()
{
    m_chartCard = new Surface(Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, this);
    auto *row = new QHBoxLayout(m_chartCard);
    row->setContentsMargins(Scale::px(this, 12), 0, Scale::px(this, 12), Scale::px(this, 4));
    row->addWidget(m_chart, 3);
    row->addWidget(m_waterfall, 2);
    m_waterfall->hide();
    return m_chartCard;
}

void ReportView::setView(const ReportViewData &view, const QDateTime &now)
{
    m_view = view;
    m_hasReport = true;
    const std::optional<Compared> compared =
        view.compared.isEmpty() ? std::nullopt : std::optional(view.compared[0]);
    m_summary = ReportSummary::of(view.result, view.table, compared);
    m_sentence->setText(m_summary);
    m_reading->setText(ReportSummary::reading(view.result, now));
    m_kinds->setCurrent(static_cast<int>(view.kind));
    showCards();
    showBanners(now);
    showChart();
    showTable();
    emit selected({}, {}, {});
}

void ReportView::showCards()
{
    const auto number = static_cast<int>(m_view.table.measures().size());
    for (int card = 0; card < mostCards; ++card) {
        m_cards[card]->setVisible(card < number);
        if (card < number)
            fillCard(card, card);
    }
}

void ReportView::fillCard(int card, int measure)
{
    const Measure &shown = m_view.table.measures()[measure];
    const PivotCell total = m_view.table.total(measure);
    m_cards[card]->setTitle(CellWords::measure({shown.metric, {}, false}));
    m_cards[card]->setFigure(total.hasNumber() ? CellWords::glance(total.number, shown)
                                               : QStringLiteral("—"));
    m_cards[card]->setToolTip(CellWords::number(total, shown));
    if (measure < m_view.compared.size() && m_view.compared[measure].whole.percent) {
        m_cards[card]->setNote(
            tr("%1 on the other range").arg(CellWords::change(*m_view.compared[measure].whole.percent)));
        return;
    }
    if (m_view.result.hasHoles())
        return m_cards[card]->setNote(tr("without what is missing"), Tone::Bad);
    const QString note = total.isWhole ? UsageWords::unit(shown.metric) : tr("can’t be added up");
    m_cards[card]->setNote(shown.isMoney && shown.currency.isEmpty() ? tr("currency not given") : note);
}

void ReportView::showBanners(const QDateTime &)
{
    QStringList holes;
    for (const UsageHole &hole : m_view.result.answer.holes)
        holes << hole.range.display(QTimeZone::utc());
    if (m_view.result.compared) {
        for (const UsageHole &hole : m_view.result.compared->holes)
            holes << hole.range.display(QTimeZone::utc());
    }
    m_holes->setVisible(!holes.isEmpty());
    if (!holes.isEmpty()) {
        const Failure &why = m_view.result.answer.holes.isEmpty() ? m_view.result.compared->holes[0].why
                                                                  : m_view.result.answer.holes[0].why;
        const QString missing = tr("Missing: %1. %2").arg(holes.join(QStringLiteral(", ")), why.what);
        m_holes->setMessage(Tone::Bad, tr("Not all of it could be read."),
                            m_view.result.compared
                                ? tr("%1 The ranges are compared once all of it is there.").arg(missing)
                                : missing);
    }
    QStringList names;
    for (const QString &metric : m_view.result.answer.notSummed)
        names << UsageWords::metric(metric);
    m_doubts->setVisible(!names.isEmpty());
    if (!names.isEmpty())
        m_doubts->setMessage(
            Tone::Doubtful, tr("Not added up: %1.").arg(names.join(QStringLiteral(", "))),
            tr("The range took several requests, and these numbers can’t be added. Choose at "
               "most 31 days, or break them out by day."));
}

void ReportView::showChart()
{
    m_maker = ChartMaker(m_view, m_summary);
    m_title->setText(m_maker.data().title);
    m_chart->setTexts([this](int series, int bucket) { return m_maker.text(series, bucket); });
    m_chart->setBucketTexts([this](int bucket) { return m_maker.bucketText(bucket); });
    m_chart->setData(m_maker.data());
    const bool isTable = m_view.kind == ChartKind::Table;
    const bool hasDrivers = !isTable && !m_view.compared.isEmpty() && m_view.compared[0].drivers.size() > 1;
    m_chart->setVisible(!isTable);
    m_waterfall->setVisible(hasDrivers);
    if (hasDrivers)
        m_waterfall->setData(ChartMaker::waterfall(m_view.compared[0], m_view.result.report.dimensions));
    m_chartCard->setVisible(!isTable);
}

void ReportView::showTable()
{
    const QScopedValueRollback following(m_following, true);
    m_model->setPivot(m_view.table, m_view.compared);
    QList<int> widths{34};
    for (int column = 1; column < m_model->columnCount(); ++column)
        widths << 17;
    m_table->setWidthsInCharacters(widths);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // The order of the rows is the pivot's until a header is clicked.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void ReportView::followChart(int series, int bucket)
{
    if (m_following || bucket < 0)
        return;
    const QScopedValueRollback following(m_following, true);
    const int row = m_maker.rowOf(bucket);
    if (row < 0)
        return;
    tell(m_view.chart, row, m_maker.columnOf(series));
    for (int other = 0; other < m_view.table.rows().size(); ++other) {
        if (m_view.table.rows()[other].values == m_view.chart.rows()[row].values &&
            m_view.table.spec().rows == m_view.chart.spec().rows)
            m_table->setCurrentIndex(m_model->index(m_model->rowOf(other), 0));
    }
}

void ReportView::followTable()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const int row = m_model->pivotRow(m_table->currentIndex().row());
    if (row < 0 || !m_table->currentIndex().isValid())
        return emit selected({}, {}, {});
    tell(m_view.table, row, -1);
    const auto &keys = m_view.chart.rows();
    for (int bucket = 0; bucket < m_maker.data().buckets(); ++bucket) {
        if (m_view.chart.spec().rows == m_view.table.spec().rows &&
            keys[m_maker.rowOf(bucket)].values == m_view.table.rows()[row].values)
            m_chart->setCurrent(0, bucket);
    }
}

void ReportView::tell(const Pivot &pivot, int row, int column)
{
    QList<UsageFilter> filters = m_view.result.report.filters;
    TimeRange range = m_view.result.range;
    QStringList names;
    const auto add = [&](const Pivot::Key &key, const QStringList &dimensions) {
        if (key.isRest || dimensions.isEmpty())
            return;
        names << CellWords::key(key, dimensions, pivot.spec().grain, pivot.restCount());
        for (qsizetype i = 0; i < dimensions.size() && i < key.values.size(); ++i) {
            if (dimensions[i] == PivotSpec::time)
                continue;
            // One of the values that the report is filtered by already.
            filters.removeIf([&](const UsageFilter &filter) { return filter.dimension == dimensions[i]; });
            filters << UsageFilter{dimensions[i], {key.values[i]}};
        }
        if (key.time.isValid())
            range = TimeRange(key.time, Buckets::endOf(key.time, pivot.spec().grain))
                        .intersected(m_view.result.range);
    };
    add(pivot.rows()[row], pivot.spec().rows);
    if (column >= 0)
        add(pivot.columns()[column], pivot.spec().columns);
    emit selected(names.join(QStringLiteral(" · ")), filters, range);
}
