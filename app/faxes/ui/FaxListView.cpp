// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxListView.h"

#include "base/Clock.h"
#include "faxes/ui/FaxWords.h"
#include "faxes/ui/SelectionKeeper.h"
#include "widgets/BadgeDelegate.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/TabStrip.h"
#include "widgets/TableView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

using Scope = FaxTableModel::Scope;

FaxListView::FaxListView(const Clock *clock, QWidget *parent)
    : Surface({}, parent),
      m_clock(clock),
      m_tabs(new TabStrip(this)),
      m_note(new MutedLabel({}, this)),
      m_busy(new BusyBar(this)),
      m_banner(new Banner(this)),
      m_trouble(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new TableView(this)),
      m_notice(new EmptyState(this)),
      m_loading(new EmptyState(this)),
      m_selection(new SelectionKeeper(m_table))
{
    buildTabs();
    buildTable();
    buildStack();
    refreshCounts();
}

void FaxListView::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("faxScopes"));
    m_tabs->setAccessibleName(tr("Which faxes"));
    for (const QString &name : {tr("All"), tr("Outbox"), tr("Sent"), tr("Received"), tr("Failed")})
        m_tabs->addTab(name);
    m_note->setObjectName(QStringLiteral("faxListNote"));
    m_note->setWordWrap(false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        if (m_desk)
            m_desk->model()->setScope(scope());
        refreshFace();
        emit scopeChanged();
    });
}

void FaxListView::buildTable()
{
    m_table->setObjectName(QStringLiteral("faxTable"));
    m_table->setAccessibleName(tr("Faxes"));
    m_table->setItemDelegateForColumn(FaxTableModel::StatusColumn,
                                      new BadgeDelegate(
                                          [](const QModelIndex &index) {
                                              return FaxWords::tone(static_cast<FaxStatus::Mood>(
                                                  index.data(FaxTableModel::MoodRole).toInt()));
                                          },
                                          m_table));
    m_table->setAlwaysShown({FaxTableModel::StatusColumn});
    // A duration is known of few faxes; on a narrow screen its place serves the others better.
    m_table->setHiddenAtFirst(
        {FaxTableModel::DurationColumn, FaxTableModel::CreatedColumn, FaxTableModel::IdColumn});
    m_table->setWidthsInCharacters({32, 21, 21, 22, 7, 9, 16, 16, 36});
}

void FaxListView::buildStack()
{
    m_banner->setObjectName(QStringLiteral("faxListBanner"));
    m_trouble->setObjectName(QStringLiteral("faxTrouble"));
    m_trouble->setClosable(true);
    m_trouble->setFlush(true);
    m_banner->setFlush(true);
    m_trouble->hide();
    connect(m_trouble, &Banner::closed, m_trouble, &QWidget::hide);
    m_notice->setObjectName(QStringLiteral("faxNotice"));
    m_loading->setObjectName(QStringLiteral("faxLoading"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_loading);

    auto *bar = new Surface(Qt::BottomEdge);
    auto *top = new QHBoxLayout(bar);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_tabs, 1);
    top->addWidget(m_note, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_busy);
    column->addWidget(m_trouble);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    dress();
}

void FaxListView::setDesk(FaxDesk *desk)
{
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(m_desk->model(), nullptr, this, nullptr);
    }
    m_desk = desk;
    m_trouble->hide();
    FaxTableModel *model = desk ? desk->model() : nullptr;
    m_table->setModel(model);
    m_selection->setModel(model);
    if (desk) {
        model->setFilter(m_filter);
        model->setScope(scope());
        connect(desk, &FaxDesk::listStateChanged, this, &FaxListView::refreshFace);
        connect(model, &FaxTableModel::countsChanged, this, &FaxListView::refreshCounts);
        connect(model, &QAbstractItemModel::modelReset, this, &FaxListView::refreshFace);
        connect(model, &QAbstractItemModel::rowsInserted, this, &FaxListView::refreshFace);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FaxListView::refreshFace);
    }
    refreshCounts();
}

QList<FaxRow> FaxListView::selectedRows() const
{
    QList<FaxRow> rows;
    if (!m_desk)
        return rows;
    const QList<int> numbers = m_table->selectedRowNumbers();
    for (const int number : numbers)
        rows << m_desk->model()->rowAt(number);
    return rows;
}

Scope FaxListView::scope() const
{
    return static_cast<Scope>(m_tabs->currentIndex());
}

void FaxListView::setScope(Scope scope)
{
    m_tabs->setCurrentIndex(static_cast<int>(scope));
}

void FaxListView::setFilter(const QString &text)
{
    m_filter = text;
    if (m_desk)
        m_desk->model()->setFilter(text);
    refreshFace();
}

void FaxListView::showTrouble(const QString &title, const QString &text)
{
    m_trouble->setMessage(Tone::Bad, title, text);
    m_trouble->show();
}

void FaxListView::refreshCounts()
{
    const bool showsCounts = m_desk && m_desk->model()->total() > 0;
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabCount(i, showsCounts ? m_desk->model()->countOf(static_cast<Scope>(i)) : -1);
    refreshFace();
}

void FaxListView::refreshFace()
{
    ListFace::Facts facts;
    facts.hasDesk = m_desk;
    facts.now = m_clock->now();
    facts.filter = m_filter;
    facts.scope = scope();
    if (m_desk) {
        const FaxTableModel *model = m_desk->model();
        facts.readOnly = m_desk->account().readOnly;
        facts.state = m_desk->listState();
        facts.total = model->total();
        facts.inScope = model->countOf(scope());
        facts.shown = model->rowCount();
        facts.listed = m_desk->listed();
        facts.listTotal = m_desk->listTotal();
        facts.failure = m_desk->listFailure();
        facts.refreshedAt = m_desk->refreshedAt();
    }
    const ListFace face = ListFace::of(facts);
    if (face == m_face)
        return;
    m_face = face;
    showFace();
    emit faceChanged();
}

void FaxListView::showFace()
{
    m_note->setText(m_face.note);
    m_busy->setBusy(m_face.busy);
    m_banner->setVisible(!m_face.bannerTitle.isEmpty());
    m_banner->setMessage(m_face.bannerTone, m_face.bannerTitle, m_face.bannerText);
    m_banner->clearButtons();
    if (m_face.bannerOffer == ListFace::Offer::Retry) {
        QPushButton *retry = m_banner->addButton(ListFace::word(m_face.bannerOffer));
        retry->setObjectName(QStringLiteral("faxRetry"));
        connect(retry, &QPushButton::clicked, this, [this] { emit offered(ListFace::Offer::Retry); });
    }
    EmptyState *notice = m_face.page == ListFace::Page::Loading ? m_loading : m_notice;
    if (m_face.page == ListFace::Page::Rows) {
        const QWidget *focused = focusWidget();
        const bool focusIsOurs = hasFocus() || (focused && m_stack->isAncestorOf(focused));
        m_stack->setCurrentWidget(m_table);
        if (focusIsOurs)
            m_table->setFocus();
        return;
    }
    notice->setMessage(m_face.icon, m_face.title, m_face.text);
    notice->clearButtons();
    if (m_face.offer != ListFace::Offer::None) {
        QPushButton *button = notice->addButton(ListFace::word(m_face.offer));
        button->setObjectName(QStringLiteral("faxNoticeAction"));
        connect(button, &QPushButton::clicked, this, [this, offer = m_face.offer] { emit offered(offer); });
    }
    m_stack->setCurrentWidget(notice);
}

void FaxListView::dress()
{
    m_note->setContentsMargins(0, 0, Scale::px(this, 14), 0);
}

// While there are no rows the focus waits here, and goes on to them as they come.
void FaxListView::focusInEvent(QFocusEvent *event)
{
    Surface::focusInEvent(event);
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(event->reason());
}

void FaxListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    Surface::changeEvent(event);
}
