// SPDX-License-Identifier: GPL-3.0-or-later
// How RecordsPane is put together.
#include "records/ui/RecordPanel.h"
#include "records/ui/RecordWords.h"
#include "records/ui/RecordsPane.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/PaneBar.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

RecordsPane::RecordsPane(std::function<bool(const Destination &)> leads, QWidget *parent)
    : Pane(parent),
      m_leads(std::move(leads)),
      m_model(new DetailRecordModel(this)),
      m_type(new QComboBox(this)),
      m_range(new QComboBox(this)),
      m_words(new FilterBar(tr("Filter what is read"), this)),
      m_chips(new QWidget(this)),
      m_flow(new FlowLayout(m_chips, 6)),
      m_busy(new BusyBar(this)),
      m_trouble(new Banner(this)),
      m_pages(new QStackedWidget(this)),
      m_table(new TableView(this)),
      m_empty(new EmptyState(this)),
      m_count(new MutedLabel({}, this)),
      m_all(Buttons::make({}, ButtonRole::Normal, this)),
      m_stop(Buttons::make(tr("Stop"), ButtonRole::Normal, this)),
      m_side(new RecordPanel(m_leads, this))
{
    build();
    buildCommands();
    connectParts();
    showChips();
    follow();
}

QWidget *RecordsPane::makeBar()
{
    auto *bar = new PaneBar(title(), this);
    for (const Vocabulary::Row &row : Vocabulary::rows())
        m_type->addItem(RecordWords::type(row.recordType), row.recordType);
    m_type->setObjectName(QStringLiteral("recordsType"));
    m_type->setAccessibleName(tr("Type of record"));
    m_range->addItem(tr("All there are"), QStringLiteral("all"));
    m_range->addItem(tr("Last 24 hours"), QStringLiteral("day"));
    m_range->addItem(tr("Last 7 days"), QStringLiteral("week"));
    m_range->addItem(tr("Last 31 days"), QStringLiteral("month"));
    for (const char *dates : {"today", "yesterday", "this_week", "last_week", "this_month", "last_month"})
        m_range->addItem(RecordWords::dates(QLatin1String(dates)), QString::fromLatin1(dates));
    m_range->addItem(tr("Choose …"), QStringLiteral("own"));
    m_range->setObjectName(QStringLiteral("recordsRange"));
    m_range->setAccessibleName(tr("Range of the records"));
    bar->addAction(m_type);
    bar->addAction(m_range);
    bar->addTrailing(m_words, 1);
    m_words->field()->setObjectName(QStringLiteral("recordsFilter"));
    m_words->setTarget(m_table);
    return bar;
}

QWidget *RecordsPane::makeHead()
{
    auto *head = new Surface(Qt::BottomEdge, this);
    auto *row = new QVBoxLayout(head);
    const int margin = Scale::px(this, 14);
    row->setContentsMargins(margin, Scale::px(this, 8), margin, Scale::px(this, 8));
    row->addWidget(m_chips);
    return head;
}

QWidget *RecordsPane::makeFoot()
{
    auto *foot = new Surface(Qt::TopEdge, this);
    auto *row = new QHBoxLayout(foot);
    const int margin = Scale::px(this, 14);
    row->setContentsMargins(margin, Scale::px(this, 6), margin, Scale::px(this, 6));
    m_count->setObjectName(QStringLiteral("recordsCount"));
    m_all->setObjectName(QStringLiteral("recordsReadAll"));
    m_stop->setObjectName(QStringLiteral("recordsStop"));
    m_count->setWordWrap(true);
    row->addWidget(m_count, 1);
    row->addWidget(m_stop);
    row->addWidget(m_all);
    return foot;
}

void RecordsPane::build()
{
    setObjectName(QStringLiteral("recordsPane"));
    m_table->setObjectName(QStringLiteral("recordsTable"));
    m_table->setAccessibleName(tr("Detail records"));
    m_table->setModel(m_model);
    m_empty->setObjectName(QStringLiteral("recordsEmpty"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_trouble->setObjectName(QStringLiteral("recordsTrouble"));
    m_trouble->setFlush(true);
    m_trouble->hide();
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->retry();
    });
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(content);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setHandleWidth(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeBar());
    all->addWidget(makeHead());
    all->addWidget(splitter, 1);
    setFocusProxy(m_table);
}
