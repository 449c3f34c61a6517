// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/BalancePage.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureCard.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

void BalancePage::build()
{
    m_balance->setObjectName(QStringLiteral("balanceNow"));
    m_runway->setObjectName(QStringLiteral("balanceRunway"));
    m_recharge->setObjectName(QStringLiteral("balanceRecharge"));
    m_month->setObjectName(QStringLiteral("balanceMonth"));
    m_empty->setObjectName(QStringLiteral("balanceEmpty"));
    m_trouble->setObjectName(QStringLiteral("balanceTrouble"));
    m_trouble->setFlush(true);
    m_table->setObjectName(QStringLiteral("balanceGroups"));
    m_table->setAccessibleName(tr("What billing groups spent this month"));
    m_table->setModel(&m_groups);
    m_table->setWidthsInCharacters(m_groups.widths());
    m_table->sortByColumn(1, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int margin = Scale::px(this, 14);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Scale::px(this, 12));
    column->addWidget(makeCards());
    column->addWidget(makeChart(), 3);
    column->addWidget(m_table, 2);
    column->addWidget(m_tableNote);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(content);

    auto *foot = new Surface(Qt::TopEdge);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(margin, Scale::px(this, 6), margin, Scale::px(this, 6));
    line->addWidget(m_foot, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_busy);
    whole->addWidget(m_trouble);
    whole->addWidget(m_pages, 1);
    whole->addWidget(foot);
}

QWidget *BalancePage::makeCards()
{
    auto *cards = new QWidget;
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Scale::px(this, 12));
    for (FigureCard *card : {m_balance, m_runway, m_recharge, m_month})
        row->addWidget(card, 1);
    return cards;
}

QWidget *BalancePage::makeChart()
{
    m_chart->setObjectName(QStringLiteral("balanceChart"));
    Scale::follow(m_chartTitle, Scale::strong);
    auto *card = new Surface(Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge);
    auto *column = new QVBoxLayout(card);
    const int margin = Scale::px(this, 12);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_chartTitle);
    column->addWidget(m_chartNote);
    column->addWidget(m_chart, 1);
    return card;
}
