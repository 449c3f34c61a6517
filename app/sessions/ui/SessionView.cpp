// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SessionView.h"

#include "sessions/SessionTableModel.h"
#include "sessions/ui/EventTable.h"
#include "sessions/ui/MoneyViews.h"
#include "sessions/ui/SessionPanel.h"
#include "sessions/ui/TreeBar.h"
#include "widgets/FilterBar.h"

#include <QDataStream>
#include <QSplitter>
#include <QVBoxLayout>

SessionView::SessionView(QWidget *parent)
    : QWidget(parent),
      m_model(new SessionTableModel(this)),
      m_bar(new TreeBar(this)),
      m_table(new EventTable(m_model, this)),
      m_money(new MoneyViews(this)),
      m_panel(new SessionPanel(this)),
      m_across(new QSplitter(Qt::Horizontal, this)),
      m_down(new QSplitter(Qt::Vertical, this))
{
    build();
    connectParts();
}

void SessionView::build()
{
    auto *upper = new QWidget(this);
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addWidget(m_bar);
    upperColumn->addWidget(m_table, 1);
    m_bar->search()->setTarget(m_table);
    m_down->addWidget(upper);
    m_down->addWidget(m_money);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_across->addWidget(m_down);
    m_across->addWidget(m_panel);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 0);
    for (QSplitter *splitter : {m_down, m_across}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_panel->setClosable(true);
    setTabOrder(m_bar, m_table);
    setTabOrder(m_table, m_money);
    setTabOrder(m_money, m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_across);
}

void SessionView::connectParts()
{
    connect(m_table, &EventTable::currentNodeChanged, this, &SessionView::showNode);
    connect(m_table, &EventTable::deepenAsked, this, &SessionView::deepen);
    connect(m_table, &EventTable::activatedNode, this, &SessionView::showPanel);
    connect(m_table, &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n event(s) copied", nullptr, rows)); });
    connect(m_table, &TableView::headerStateChanged, this, &SessionView::stateChanged);
    connect(m_money, &MoneyViews::currentChanged, m_table, &EventTable::setCurrentNode);
    connect(m_money, &MoneyViews::activated, this, [this](int node) {
        if (m_model->tree() && m_model->tree()->flags(node).testFlag(SessionFlag::Unasked))
            deepen(node);
    });
    connect(m_money, &MoneyViews::searchAsked, this, &SessionView::search);
    connect(m_bar->search(), &FilterBar::textChanged, this, [this](const QString &text) {
        m_model->search(text);
        if (m_model->rows().matchCount() > 0 && !m_model->rows().isMatch(m_current))
            m_table->nextMatch();
    });
    connect(m_model, &SessionTableModel::searched, this, &SessionView::showMatches);
    connect(m_bar, &TreeBar::nextAsked, m_table, &EventTable::nextMatch);
    connect(m_bar, &TreeBar::filterChosen, m_model, &SessionTableModel::setFiltered);
    connect(m_bar, &TreeBar::hottestAsked, m_table, &EventTable::followHottest);
    connect(m_bar, &TreeBar::unfoldAsked, m_table,
            [this](bool all) { all ? m_table->unfoldAll() : m_table->foldAll(); });
    connect(m_bar, &TreeBar::deepenAllAsked, this, [this] {
        if (m_session)
            m_session->deepenAll();
    });
    connect(m_bar, &TreeBar::stopAsked, this, [this] {
        if (m_session)
            m_session->stop();
    });
    connect(m_panel, &SessionPanel::openAsked, this, &SessionView::openAsked);
    connect(m_panel, &SessionPanel::recordsAsked, this, &SessionView::recordsAsked);
    connect(m_panel, &SessionPanel::curlAsked, this, &SessionView::curlAsked);
    connect(m_panel, &SessionPanel::copied, this,
            [this](const QString &what) { emit noted(tr("“%1” copied").arg(what)); });
    connect(m_panel, &SidePanel::closeRequested, this, [this] {
        m_isPanelWanted = false;
        m_panel->hide();
    });
    for (QSplitter *splitter : {m_down, m_across})
        connect(splitter, &QSplitter::splitterMoved, this, &SessionView::stateChanged);
}

void SessionView::setSession(OpenSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_current = -1;
    m_model->setTree(session ? session->tree() : nullptr);
    m_money->setTree(session ? session->tree() : nullptr);
    m_panel->clear();
    if (!session)
        return;
    connect(session, &OpenSession::began, this, [this] {
        m_bar->search()->clear();
        m_current = -1;
        m_model->setTree(nullptr);
        m_money->setTree(nullptr);
        m_panel->clear();
    });
    connect(session, &OpenSession::treeChanged, this, &SessionView::take);
    connect(session, &OpenSession::changed, this, &SessionView::follow);
    if (session->tree())
        take(0);
}

// The event that was looked at is looked at again, wherever it is now.
void SessionView::take(int node)
{
    const SessionTreePtr before = m_model->tree();
    const SessionTreePtr tree = m_session->tree();
    int current = before ? m_current : tree->isEmpty() ? -1 : 0;
    if (before && current >= 0) {
        const int now = tree->placeOf(*before, current);
        current = now < 0 ? node : now;
    }
    m_current = -1;
    m_model->setTree(tree);
    m_money->setTree(tree);
    m_money->setHighlighted(m_model->rows().matches());
    m_table->setCurrentNode(current);
    follow();
}

void SessionView::follow()
{
    const SessionTreePtr tree = m_session ? m_session->tree() : nullptr;
    int hidden = 0;
    for (int node = 0; tree && tree->count(SessionFlag::Unasked) > 0 && node < tree->size(); ++node) {
        if (tree->flags(node).testFlag(SessionFlag::Unasked) && tree->own(node) &&
            tree->weight(node) != *tree->own(node))
            ++hidden;
    }
    m_bar->setUnasked(hidden, m_session && m_session->isReading());
}

void SessionView::deepen(int node)
{
    if (m_session && !m_session->isReading())
        m_session->deepen(node);
}

void SessionView::setCurrent(int node)
{
    m_table->setCurrentNode(node);
}

void SessionView::search(const QString &text)
{
    m_bar->search()->setText(text);
}

void SessionView::showNode(int node)
{
    if (node < 0 || !m_model->tree())
        return;
    m_current = node;
    m_money->setCurrent(node);
    m_panel->setNode(m_model->tree(), node, placeOf(node));
    showMatches();
}

void SessionView::showMatches()
{
    const SessionRows &rows = m_model->rows();
    int at = 0;
    if (rows.isMatch(m_current)) {
        for (int node = 0; node <= m_current; ++node)
            at += rows.isMatch(node) ? 1 : 0;
    }
    m_bar->setMatches(rows.isSearched() ? rows.matchCount() : -1, at);
    m_money->setHighlighted(rows.matches());
}

QString SessionView::placeOf(int node) const
{
    const QString level = tr("Level %1").arg(locale().toString(m_model->tree()->level(node)));
    const QList<int> &hottest = m_model->hottestPath();
    if (!hottest.contains(node))
        return level;
    return node == hottest.last() ? tr("%1, end of the hottest path").arg(level)
                                  : tr("%1, hottest path · press H for the next").arg(level);
}

void SessionView::showPanel()
{
    m_isPanelWanted = true;
    m_panel->show();
}

QByteArray SessionView::state() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << qint32(1) << m_table->headerState() << m_across->saveState() << m_down->saveState();
    return bytes;
}

void SessionView::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    qint32 version = 0;
    QByteArray header;
    QByteArray across;
    QByteArray down;
    in >> version >> header >> across >> down;
    if (in.status() != QDataStream::Ok || version != 1)
        return m_table->resetColumns();
    m_table->restoreHeaderState(header);
    m_across->restoreState(across);
    m_down->restoreState(down);
}
