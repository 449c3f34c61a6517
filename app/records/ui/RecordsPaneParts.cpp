// SPDX-License-Identifier: GPL-3.0-or-later
// How RecordsPane is put together.
#include "records/ui/RecordPanel.h"
#include "records/ui/RecordRangeBox.h"
#include "records/ui/RecordWords.h"
#include "records/ui/RecordsPane.h"
#include "widgets/FilterBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/PaneBar.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

RecordsPane::RecordsPane(std::function<bool(const Destination &)> leads, QWidget *parent)
    : Pane(parent),
      m_leads(std::move(leads)),
      m_type(new QComboBox(this)),
      m_range(new RecordRangeBox(this)),
      m_words(new FilterBar(tr("Filter what is read"), this)),
      m_chips(new QWidget(this)),
      m_flow(new FlowLayout(m_chips, 6)),
      m_list(new RecordList(QStringLiteral("records"), this)),
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
    m_range->setObjectName(QStringLiteral("recordsRange"));
    bar->addAction(m_type);
    bar->addAction(m_range);
    bar->addTrailing(m_words, 1);
    m_words->field()->setObjectName(QStringLiteral("recordsFilter"));
    m_words->setTarget(m_list->table());
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

void RecordsPane::build()
{
    setObjectName(QStringLiteral("recordsPane"));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
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
    setFocusProxy(m_list);
}
