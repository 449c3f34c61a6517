// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationBook.h"
#include "notifications/ui/MatrixPage.h"
#include "notifications/ui/MatrixTable.h"
#include "notifications/ui/MatrixView.h"
#include "notifications/ui/StagePanel.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/Surface.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

MatrixPage::MatrixPage(QWidget *parent)
    : NotificationPage(parent),
      m_model([this] { return now(); }),
      m_soon(new QTimer(this)),
      m_across(new SegmentedControl),
      m_busy(new BusyBar),
      m_trouble(new Banner),
      m_pages(new QStackedWidget),
      m_view(new MatrixView(&m_model)),
      m_empty(new EmptyState),
      m_count(new MutedLabel),
      m_cell(new ElidedLabel),
      m_panel(nullptr),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(QStringLiteral("matrixPage"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    makeActions();
    m_panel = new StagePanel(m_commit, m_discard);
    build();
    connectParts();
    follow();
}

void MatrixPage::build()
{
    m_busy->setObjectName(QStringLiteral("matrixBusy"));
    m_trouble->setObjectName(QStringLiteral("matrixTrouble"));
    m_trouble->setFlush(true);
    m_trouble->hide();
    m_empty->setObjectName(QStringLiteral("matrixEmpty"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
    m_splitter->addWidget(main);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    setFocusProxy(m_view->cells());
}

QWidget *MatrixPage::makeHead()
{
    auto *head = new Surface(Qt::BottomEdge);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Scale::px(this, 8), Scale::px(this, 5), Scale::px(this, 8), Scale::px(this, 2));
    row->setSpacing(Scale::px(this, 12));
    column->addLayout(row);
    column->addWidget(m_busy);
    m_across->setObjectName(QStringLiteral("matrixAcross"));
    m_across->setAccessibleName(tr("What stands across"));
    m_across->addSegment(tr("Channels", "what stands across"), false,
                         tr("A column for each channel, by profile"));
    m_across->addSegment(tr("Profiles", "what stands across"), true, tr("A column for each profile"));
    m_across->setCurrent(false);
    auto *keys = new ElidedLabel(tr("Space stages a change, Enter opens a cell, Ctrl+Enter commits"));
    keys->setObjectName(QStringLiteral("matrixKeys"));
    keys->setMuted(true);
    row->addWidget(m_across);
    row->addWidget(keys, 1);
    return head;
}

QWidget *MatrixPage::makeFoot()
{
    auto *foot = new Surface(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Scale::px(this, 8), Scale::px(this, 6), Scale::px(this, 12), Scale::px(this, 6));
    row->setSpacing(Scale::px(this, 16));
    m_cell->setObjectName(QStringLiteral("matrixCell"));
    m_cell->setElideMode(Qt::ElideMiddle); // what is so stands at the end
    m_count->setObjectName(QStringLiteral("matrixCount"));
    m_count->setWordWrap(false);
    row->addWidget(m_cell, 1);
    row->addWidget(m_count);
    return foot;
}

void MatrixPage::connectParts()
{
    connect(m_soon, &QTimer::timeout, this, &MatrixPage::follow);
    connect(m_across, &SegmentedControl::changed, this,
            [this](const QVariant &value) { setByProfile(value.toBool()); });
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this,
            [this] { take(Offer::Retry); });
    connect(m_view, &MatrixView::currentChanged, this, &MatrixPage::followCell);
    connect(m_view, &MatrixView::currentChanged, this, &MatrixPage::followActions);
    connect(m_view, &MatrixView::currentChanged, this, &PanePage::hereChanged);
    connect(m_view, &MatrixView::layoutChanged, this, &PanePage::layoutChanged);
    connect(m_view, &MatrixView::menuAsked, this, &MatrixPage::showMenu);
    connect(m_splitter, &QSplitter::splitterMoved, this, &PanePage::layoutChanged);
    MatrixTable *cells = m_view->cells();
    connect(cells, &MatrixTable::toggleAsked, this, &MatrixPage::toggle);
    connect(cells, &MatrixTable::openAsked, this, &MatrixPage::openCell);
    connect(cells, &MatrixTable::removeAsked, this, &MatrixPage::removeAll);
    connect(cells, &QAbstractItemView::doubleClicked, this, &MatrixPage::openCell);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MatrixPage::followCell);
    connect(m_panel, &StagePanel::focusLost, cells, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &StagePanel::editChannelAsked, this, [this](const QString &channel) {
        emit destinationAsked(place(QStringLiteral("channels"), {{QStringLiteral("channel"), channel}}));
    });
}

void MatrixPage::showNotice(const Notice &notice)
{
    // What stands there already keeps its button, and the focus on it.
    if (notice == m_notice)
        return;
    m_notice = notice;
    m_empty->clearButtons();
    m_empty->setMessage(notice.icon, notice.title, notice.text);
    const auto offer = [this, &notice](const QString &text) {
        connect(m_empty->addButton(text), &QPushButton::clicked, this,
                [this, offer = notice.offer] { take(offer); });
    };
    switch (notice.offer) {
    case Offer::None:
        break;
    case Offer::Retry:
        return offer(tr("Try again"));
    case Offer::NewChannel:
        return offer(tr("New channel"));
    case Offer::NewProfile:
        return offer(tr("New profile"));
    case Offer::ClearWords:
        return offer(tr("Clear the words"));
    }
}

void MatrixPage::take(Offer offer)
{
    const QList<std::pair<QString, QString>> isNew{{QStringLiteral("new"), QStringLiteral("1")}};
    switch (offer) {
    case Offer::None:
        break;
    case Offer::Retry:
        if (m_desk)
            m_desk->book()->read();
        break;
    case Offer::NewChannel:
        emit destinationAsked(place(QStringLiteral("channels"), isNew));
        break;
    case Offer::NewProfile:
        emit destinationAsked(place(QStringLiteral("profiles"), isNew));
        break;
    case Offer::ClearWords:
        emit clearWordsAsked();
        break;
    }
}
