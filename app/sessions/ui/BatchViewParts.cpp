// SPDX-License-Identifier: GPL-3.0-or-later
// How BatchView is put together.
#include "sessions/ui/BatchTables.h"
#include "sessions/ui/BatchView.h"
#include "sessions/ui/ShareBarDelegate.h"
#include "widgets/BadgeDelegate.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureCard.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
using Mark = BatchModel::Mark;
constexpr int usualColour = 0;
constexpr int outlierColour = 3;

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Waiting:
        return Tone::Waiting;
    case Mark::Reading:
        return Tone::Running;
    case Mark::Failed:
        return Tone::Bad;
    case Mark::Outlier:
        return Tone::Doubtful;
    case Mark::Usual:
    case Mark::OtherCurrency:
        break;
    }
    return Tone::Neutral;
}
} // namespace

BatchView::BatchView(QWidget *parent)
    : QWidget(parent),
      m_model(new BatchModel(this)),
      m_states(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("sessions"), tr("No sessions are analysed"),
                             tr("Mark several records, here under Find or in Records, and choose Analyse."),
                             this)),
      m_total(new FigureCard(tr("All together"), this)),
      m_median(new FigureCard(tr("Median of a session"), this)),
      m_turn(new FigureCard(tr("Inference a turn"), this)),
      m_outliers(new FigureCard(tr("Outliers"), this)),
      m_trouble(new Banner(this)),
      m_busy(new BusyBar(this)),
      m_progress(new MutedLabel({}, this)),
      m_stop(Buttons::make(tr("Stop"), ButtonRole::Normal, this)),
      m_resume(Buttons::make({}, ButtonRole::Normal, this)),
      m_export(Buttons::make(tr("Export"), ButtonRole::Normal, this)),
      m_title(new ElidedLabel({}, this)),
      m_summary(new ElidedLabel({}, this)),
      m_chart(new ChartView(this)),
      m_pages(new SegmentedControl(this)),
      m_compareButton(Buttons::make(tr("Compare the two"), ButtonRole::Normal, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new TableView(this)),
      m_tables(new BatchTables(m_model, this))
{
    buildActions();
    build();
    connectParts();
    follow();
}

void BatchView::buildActions()
{
    const auto add = [this](const char *object, const QString &text, void (BatchView::*what)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(object));
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_open = add("batchOpenAction", tr("Open session"), &BatchView::openCurrent);
    m_compare = add("batchCompareAction", tr("Compare the two sessions"), &BatchView::compareMarked);
    m_copy = add("batchCopyAction", tr("Copy the batch as CSV"), &BatchView::copyCsv);
    m_save = add("batchSaveAction", tr("Save the batch as CSV …"), &BatchView::askWhere);
    auto *menu = new QMenu(this);
    menu->addActions({m_copy, m_save});
    m_export->setMenu(menu);
}

QWidget *BatchView::makeCards()
{
    auto *cards = new QWidget(this);
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Scale::px(this, 12));
    const std::pair<FigureCard *, const char *> all[]{{m_total, "batchTotal"},
                                                      {m_median, "batchMedian"},
                                                      {m_turn, "batchTurn"},
                                                      {m_outliers, "batchOutliers"}};
    for (const auto &[card, name] : all) {
        card->setObjectName(QLatin1String(name));
        row->addWidget(card, 1);
    }
    return cards;
}

QWidget *BatchView::makeProgress()
{
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setWordWrap(true);
    m_stop->setObjectName(QStringLiteral("batchStop"));
    m_resume->setObjectName(QStringLiteral("batchResume"));
    m_export->setObjectName(QStringLiteral("batchExport"));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addWidget(m_resume);
    row->addWidget(m_export);
    return line;
}

void BatchView::makeTable()
{
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("Sessions of the batch"));
    m_table->setModel(m_model);
    m_table->setAlwaysShown({BatchModel::SessionColumn});
    // Lengths come with records, which a batch doesn't ask for.
    m_table->setHiddenAtFirst({BatchModel::LengthColumn});
    m_table->setWidthsInCharacters({16, 18, 16, 18, 10, 8, 8, 18, 34});
    m_table->horizontalHeader()->setSortIndicator(BatchModel::CostColumn, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(
        BatchModel::MarkColumn,
        new BadgeDelegate([this](const QModelIndex &index) { return toneOf(m_model->markAt(index.row())); },
                          m_table));
    m_table->setItemDelegateForColumn(
        BatchModel::FactorColumn,
        new ShareBarDelegate(
            [this](const QModelIndex &index) {
                const double most = m_model->figures().most.toDouble();
                if (!m_model->factorAt(index.row()) || most <= 0)
                    return ShareBarDelegate::Bar{.fraction = -1};
                const bool isOutlier = m_model->markAt(index.row()) == Mark::Outlier;
                return ShareBarDelegate::Bar{
                    .fraction = std::max(0.0, m_model->at(index.row()).summary.total.toDouble() / most),
                    .colour = isOutlier ? outlierColour : usualColour,
                    .marker = m_model->figures().median.toDouble() / most};
            },
            m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
}

QWidget *BatchView::makeUpper()
{
    m_chart->setObjectName(QStringLiteral("batchChart"));
    m_chart->setMinimumHeight(Scale::px(this, 130));
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    m_summary->setMuted(true);
    Scale::follow(m_title, Scale::strong);
    auto *upper = new QWidget(this);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Scale::px(this, 14));
    heading->addWidget(m_title);
    heading->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, Scale::px(this, 6));
    column->setSpacing(Scale::px(this, 6));
    column->addLayout(heading);
    column->addWidget(m_chart, 1);
    return upper;
}

QWidget *BatchView::makeLower()
{
    m_pages->setObjectName(QStringLiteral("batchPages"));
    m_pages->setAccessibleName(tr("What of the batch is shown"));
    m_compareButton->setObjectName(QStringLiteral("batchCompare"));
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_tables);
    auto *lower = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_pages);
    tools->addStretch(1);
    tools->addWidget(m_compareButton);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, Scale::px(this, 10), 0, 0);
    column->setSpacing(Scale::px(this, 8));
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
    return lower;
}

void BatchView::build()
{
    setObjectName(QStringLiteral("batchView"));
    m_trouble->setObjectName(QStringLiteral("batchTrouble"));
    m_trouble->hide();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeUpper());
    splitter->addWidget(makeLower());
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({2'000, 3'400});
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    const int margin = Scale::px(this, 14);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Scale::px(this, 10));
    column->addWidget(makeCards());
    column->addWidget(m_trouble);
    column->addWidget(makeProgress());
    column->addWidget(m_busy);
    column->addWidget(splitter, 1);
    m_empty->setObjectName(QStringLiteral("batchEmpty"));
    m_states->addWidget(m_empty);
    m_states->addWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);
    setFocusProxy(m_table);
}
