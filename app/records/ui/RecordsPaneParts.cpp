// SPDX-License-Identifier: GPL-3.0-or-later
// How RecordsPane is put together.
#include "records/ui/RecordWords.h"
#include "records/ui/RecordsPane.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/FactList.h"
#include "widgets/FilterBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/PaneBar.h"
#include "widgets/Scale.h"
#include "widgets/SidePanel.h"
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
      m_side(new SidePanel(this)),
      m_facts(new FactList(this)),
      m_session(Buttons::make(tr("Open session"), ButtonRole::Primary, this)),
      m_why(new MutedLabel({}, this))
{
    build();
    connectParts();
    showFilters();
    follow();
}

QWidget *RecordsPane::makeBar()
{
    auto *bar = new PaneBar(title(), this);
    for (const Vocabulary::Row &row : Vocabulary::rows())
        m_type->addItem(RecordWords::type(row.recordType), row.recordType);
    m_type->setObjectName(QStringLiteral("recordsType"));
    m_type->setAccessibleName(tr("Type of record"));
    const std::pair<int, QString> ranges[] = {
        {0, tr("All there are")}, {1, tr("Today")}, {7, tr("7 days")}, {31, tr("31 days")}};
    for (const auto &[days, words] : ranges)
        m_range->addItem(words, days);
    m_range->setObjectName(QStringLiteral("recordsRange"));
    m_range->setAccessibleName(tr("Range of the records"));
    bar->addAction(m_type);
    bar->addAction(m_range);
    bar->addTrailing(m_words, 1);
    m_words->field()->setObjectName(QStringLiteral("recordsFilter"));
    m_words->setTarget(m_table);
    return bar;
}

void RecordsPane::build()
{
    setObjectName(QStringLiteral("recordsPane"));
    m_table->setObjectName(QStringLiteral("recordsTable"));
    m_table->setAccessibleName(tr("Detail records"));
    m_table->setModel(m_model);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_trouble->setFlush(true);
    m_trouble->hide();
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, [this] { read(m_query); });
    m_session->setObjectName(QStringLiteral("recordsSession"));
    m_count->setObjectName(QStringLiteral("recordsCount"));
    m_why->setWordWrap(true);
    auto *head = new Surface(Qt::BottomEdge, this);
    auto *headRow = new QVBoxLayout(head);
    const int margin = Scale::px(this, 14);
    headRow->setContentsMargins(margin, Scale::px(this, 8), margin, Scale::px(this, 8));
    headRow->addWidget(m_chips);
    auto *foot = new Surface(Qt::TopEdge, this);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(margin, Scale::px(this, 6), margin, Scale::px(this, 6));
    footRow->addWidget(m_count, 1);
    footRow->addWidget(m_all);
    m_side->addPart(m_session);
    m_side->addPart(m_why);
    m_side->addPart(m_facts);
    m_side->setClosable(true);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    column->addWidget(foot);
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
    all->addWidget(head);
    all->addWidget(splitter, 1);
    setFocusProxy(m_table);
}
