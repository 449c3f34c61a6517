// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxesPane.h"

#include "faxes/ui/FaxDetailsPanel.h"
#include "faxes/ui/FaxListView.h"
#include "faxes/ui/FaxStory.h"
#include "faxes/ui/FaxToolbar.h"
#include "faxes/ui/FaxWords.h"
#include "faxes/ui/FaxWork.h"
#include "faxes/ui/SelectionKeeper.h"
#include "widgets/FilterBar.h"
#include "widgets/TableView.h"

#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

using Scope = FaxTableModel::Scope;

FaxesPane::FaxesPane(DocumentInspector *inspector, const Clock *clock, QWidget *parent)
    : Pane(parent),
      m_inspector(inspector),
      m_actions(new FaxActions(this)),
      m_work(new FaxWork(this)),
      m_toolbar(new FaxToolbar(m_actions, this)),
      m_list(new FaxListView(clock, this)),
      m_details(new FaxDetailsPanel(m_actions, inspector, clock, this)),
      m_splitter(new QSplitter(this))
{
    build();
    connectParts();
}

void FaxesPane::build()
{
    setObjectName(QStringLiteral("faxesPane"));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_details->setClosable(true);
    m_toolbar->filter()->setTarget(m_list->table());
    setFocusProxy(m_list);
    arrangeDetails();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_splitter, 1);
}

void FaxesPane::connectParts()
{
    TableView *table = m_list->table();
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &FaxesPane::showMenu);
    connect(table, &QAbstractItemView::activated, this, [this] { wantDetails(true); });
    connect(table, &TableView::headerStateChanged, this, [this, table] {
        if (!m_restoring && m_desk)
            emit columnsChanged(table->headerState());
    });
    connect(table, &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_list->selection(), &SelectionKeeper::changed, this, &FaxesPane::followSelection);
    connect(m_list, &FaxListView::offered, this, &FaxesPane::take);
    connect(m_list, &FaxListView::scopeChanged, this, &FaxesPane::hereChanged);
    connect(m_list, &FaxListView::faceChanged, this, &FaxesPane::arrangeDetails);
    connect(m_toolbar->filter(), &FilterBar::textChanged, m_list, &FaxListView::setFilter);
    connect(m_details, &SidePanel::closeRequested, this, [this, table] {
        wantDetails(false);
        table->setFocus();
    });
    connect(m_details, &FaxDetailsPanel::noted, this, &FaxesPane::noted);
    connect(m_actions, &FaxActions::chosen, this, &FaxesPane::act);
    connect(m_work, &FaxWork::noted, this, &FaxesPane::noted);
    connect(m_work, &FaxWork::workStarted, this, &FaxesPane::workStarted);
    connect(m_work, &FaxWork::resent, m_list->selection(), &SelectionKeeper::select);
    connect(m_work, &FaxWork::failed, this,
            [this](const QString &text, const Failure &failure) { m_list->showTrouble(text, failure.what); });
}

QList<QAction *> FaxesPane::commands() const
{
    return m_actions->all();
}

void FaxesPane::setDesk(FaxDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        m_desk->setWatched(false);
        disconnect(m_desk, nullptr, this, nullptr);
    }
    const QScopedValueRollback restoring(m_restoring, true);
    m_desk = desk;
    m_work->setDesk(desk);
    m_details->setDesk(desk);
    m_list->setDesk(desk);
    restoreColumns({});
    if (desk) {
        desk->setWatched(isVisible());
        connect(desk, &FaxDesk::rowChanged, this, &FaxesPane::rowChanged);
        connect(desk, &FaxDesk::accountChanged, this, &FaxesPane::refreshActions);
        connect(desk, &FaxDesk::faxEnded, this, &FaxesPane::faxEnded);
    }
    m_alerts = 0;
    emit alertsChanged();
    followSelection();
}

void FaxesPane::restoreColumns(const QByteArray &columns)
{
    const QScopedValueRollback restoring(m_restoring, true);
    TableView *table = m_list->table();
    if (columns.isEmpty() || !table->restoreHeaderState(columns)) {
        table->resetColumns();
        table->sortByColumn(FaxTableModel::UpdatedColumn, Qt::DescendingOrder);
    }
}

bool FaxesPane::open(const Destination &destination)
{
    if (destination.pane != name())
        return false;
    const QString wanted = destination.value(QStringLiteral("scope"));
    const QString key = destination.value(QStringLiteral("key"));
    bool known = true;
    const int scope = QMetaEnum::fromType<Scope>().keyToValue(wanted.toLatin1().constData(), &known);
    if (!wanted.isEmpty() && !known)
        return false;
    if (!key.isEmpty() && m_desk && !m_desk->model()->find(key))
        return false;
    m_list->setScope(known ? static_cast<Scope>(scope) : Scope::All);
    m_toolbar->filter()->setText(destination.value(QStringLiteral("filter")));
    m_list->setFilter(m_toolbar->filter()->text());
    if (!key.isEmpty()) {
        wantDetails(true);
        m_list->selection()->select(key);
    }
    if (destination.query.hasQueryItem(QStringLiteral("compose")))
        compose();
    return true;
}

Destination FaxesPane::here() const
{
    Destination place{name(), {}};
    if (m_list->scope() != Scope::All) {
        const char *scope = QMetaEnum::fromType<Scope>().valueToKey(static_cast<int>(m_list->scope()));
        place.query.addQueryItem(QStringLiteral("scope"), QLatin1String(scope));
    }
    const QString filter = m_toolbar->filter()->text();
    if (!filter.isEmpty())
        place.query.addQueryItem(QStringLiteral("filter"),
                                 QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    if (m_list->selection()->keys().size() == 1)
        place.query.addQueryItem(QStringLiteral("key"), m_list->selection()->keys().first());
    return place;
}

void FaxesPane::wantDetails(bool wanted)
{
    m_detailsWanted = wanted;
    arrangeDetails();
}

void FaxesPane::arrangeDetails()
{
    // Beside "No faxes yet" an empty panel would only be in the way.
    m_details->setVisible(m_detailsWanted && m_list->face().page == ListFace::Page::Rows);
}

void FaxesPane::followSelection()
{
    m_details->show(m_list->selectedRows());
    refreshActions();
    emit hereChanged();
}

void FaxesPane::refreshActions()
{
    const QList<FaxRow> rows = m_list->selectedRows();
    m_actions->update(FaxChoices(m_desk ? m_desk->account() : Account(), rows), rows);
    m_actions->of(FaxActions::Refresh)->setEnabled(m_desk);
    m_actions->of(FaxActions::RefreshAll)->setEnabled(m_desk);
    m_details->refreshActions();
}

void FaxesPane::rowChanged(const QString &key)
{
    m_details->reload(key);
    if (m_list->selection()->keys().contains(key))
        refreshActions();
}

void FaxesPane::faxEnded(const FaxRow &row)
{
    FaxDetails details;
    details.row = row;
    const FaxStory story = FaxStory::of(details);
    const bool good = story.mood == FaxStatus::Mood::Good;
    //: %1 is "Fax to +1 312 945 7420", %2 a status word or a short sentence
    emit noted(tr("%1: %2").arg(FaxWords::name(row), good ? row.status.word() : story.lead));
    if (story.mood == FaxStatus::Mood::Bad && !isVisible()) {
        ++m_alerts;
        emit alertsChanged();
    }
}

void FaxesPane::take(ListFace::Offer offer)
{
    if (offer == ListFace::Offer::Compose) {
        compose();
    } else if (offer == ListFace::Offer::Retry && m_desk) {
        m_desk->refresh();
    } else if (offer == ListFace::Offer::ShowAll) {
        m_list->setScope(Scope::All);
    } else if (offer == ListFace::Offer::ClearFilter) {
        m_toolbar->filter()->clear();
        m_toolbar->filter()->focusField();
    }
}

void FaxesPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_desk)
        m_desk->setWatched(true);
    m_alerts = 0;
    emit alertsChanged();
}

void FaxesPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    if (m_desk)
        m_desk->setWatched(false);
}
