// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/LivePage.h"
#include "rooms/ui/ParticipantTable.h"
#include "rooms/ui/WallPanel.h"
#include "rooms/ui/WallView.h"
#include "widgets/ActionButton.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>

// How the page is put together.

LivePage::LivePage(QWidget *parent)
    : RoomPage(parent),
      m_stage(new QWidget(this)),
      m_actions(new WallActions(m_stage)),
      m_view(new WallView(this)),
      m_empty(new EmptyState(this)),
      m_pages(new QStackedWidget(this)),
      m_warning(new Banner(this)),
      m_report(new Banner(this)),
      m_heading(new ElidedLabel({}, this)),
      m_table(new ParticipantTable(this)),
      m_buttons(makeButtons()),
      m_panel(new WallPanel(m_actions, this)),
      m_down(new QSplitter(Qt::Vertical, this)),
      m_across(new QSplitter(Qt::Horizontal, this)),
      m_foot(new MutedLabel({}, this)),
      m_rulesButton(nullptr)
{
    setObjectName(QStringLiteral("livePage"));
    build();
    connectParts();
    follow();
}

void LivePage::build()
{
    m_warning->setObjectName(QStringLiteral("wallWarning"));
    m_warning->setFlush(true);
    m_warning->hide();
    m_empty->setObjectName(QStringLiteral("wallEmpty"));
    // It holds the focus for the cards that come in its place.
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_down->addWidget(m_view);
    m_down->addWidget(makeLower());
    m_down->setStretchFactor(0, 0);
    m_down->setStretchFactor(1, 1);
    m_across->addWidget(m_down);
    m_across->addWidget(m_panel);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 0);
    for (QSplitter *splitter : {m_down, m_across}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_across->setCollapsible(1, true);
    m_panel->setClosable(false);
    m_pages->addWidget(m_across);
    m_pages->addWidget(m_empty);
    auto *stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setSpacing(0);
    stage->addWidget(m_warning);
    stage->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stage, 1);
    column->addWidget(makeFoot());
}

QWidget *LivePage::makeLower()
{
    auto *lower = new QWidget(this);
    const int side = Scale::px(this, 14);
    m_report->setObjectName(QStringLiteral("wallReport"));
    m_report->setFlush(true);
    m_report->setClosable(true);
    m_report->hide();
    m_heading->setObjectName(QStringLiteral("wallHeading"));
    Scale::follow(m_heading, Scale::strong);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, Scale::px(this, 8), side, Scale::px(this, 8));
    head->addWidget(m_heading, 1);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_report);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_buttons);
    return lower;
}

QWidget *LivePage::makeButtons()
{
    auto *bar = new Surface(Qt::TopEdge, this);
    auto *people = new QWidget(bar);
    auto *flow = new FlowLayout(people);
    for (const auto command : {WallActions::Mute, WallActions::MuteOthers, WallActions::Kick})
        flow->addWidget(new ActionButton(m_actions->of(command), ButtonRole::Normal, people));
    auto *more = Buttons::make(tr("More"), ButtonRole::Normal, people);
    more->setObjectName(QStringLiteral("wallMore"));
    more->setToolTip(tr("Mute, unmute and kick everybody, or everybody but some"));
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("wallMoreMenu"));
    m_actions->fillMore(menu);
    more->setMenu(menu);
    flow->addWidget(more);
    auto *row = new QHBoxLayout(bar);
    const int side = Scale::px(this, 14);
    row->setContentsMargins(side, Scale::px(this, 10), side, Scale::px(this, 10));
    row->addWidget(people, 1);
    row->addWidget(new ActionButton(m_actions->of(WallActions::End), ButtonRole::Danger, bar), 0,
                   Qt::AlignTop);
    return bar;
}

QWidget *LivePage::makeFoot()
{
    auto *foot = new Surface(Qt::TopEdge, this);
    m_foot->setObjectName(QStringLiteral("wallFoot"));
    auto *look = new ActionButton(m_actions->of(WallActions::Look), ButtonRole::Quiet, foot);
    look->setIcon(m_actions->of(WallActions::Look)->icon());
    m_rulesButton = new ActionButton(m_actions->of(WallActions::Rules), ButtonRole::Quiet, foot);
    m_rulesButton->setIcon(m_actions->of(WallActions::Rules)->icon());
    auto *row = new QHBoxLayout(foot);
    const int side = Scale::px(this, 14);
    row->setContentsMargins(side, Scale::px(this, 4), side, Scale::px(this, 4));
    row->addWidget(m_foot, 1);
    row->addWidget(look);
    row->addWidget(m_rulesButton);
    return foot;
}

void LivePage::connectParts()
{
    connect(m_view, &WallView::currentChanged, this, &LivePage::choose);
    // Not while the wall is being resized itself.
    connect(m_view, &WallView::contentHeightChanged, this, &LivePage::arrangeWall, Qt::QueuedConnection);
    connect(m_view, &WallView::activated, this, [this] {
        // Before the focus comes: with it the table makes a row current, and selects none.
        if (!m_table->selectionModel()->hasSelection() && m_table->rows()->rowCount() > 0)
            m_table->selectRow(std::max(0, m_table->currentIndex().row()));
        m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_down, &QSplitter::splitterMoved, this, [this] {
        m_wallHeight = m_down->sizes().value(0);
        emit layoutChanged();
    });
    connect(m_across, &QSplitter::splitterMoved, this, &LivePage::layoutChanged);
    connect(m_table, &ParticipantTable::targetsChanged, this, &LivePage::refreshActions);
    connect(m_table, &TableView::headerStateChanged, this, &LivePage::layoutChanged);
    connect(m_table, &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_panel, &WallPanel::copied, this,
            [this](const QString &label) { emit noted(tr("%1 copied").arg(label)); });
    connect(m_actions, &WallActions::chosen, this, &LivePage::act);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("wallSessionMenu"));
        m_actions->fillSession(menu);
        popUp(menu, m_view->mapToGlobal(at));
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("wallPeopleMenu"));
        m_actions->fillPeople(menu);
        menu->addSeparator();
        menu->addActions({m_table->copyAction(), m_table->copyCsvAction()});
        popUp(menu, m_table->viewport()->mapToGlobal(at));
    });
}

void LivePage::popUp(QMenu *menu, const QPoint &at)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

// As high as its cards, but no more than half of what is there, and not at the cost of the first people and
// the buttons; unless the operator said otherwise.
void LivePage::arrangeWall()
{
    const int all = m_down->height();
    if (all <= 0)
        return;
    const int least = m_view->minimumSizeHint().height();
    const int below = Scale::px(this, 160) + m_buttons->layout()->heightForWidth(m_down->width());
    const int fitting = std::max(least, std::min({m_view->contentHeight(), all / 2, all - below}));
    m_view->setMaximumHeight(std::max(m_view->contentHeight(), least));
    const int wanted = m_wallHeight > 0 ? m_wallHeight : fitting;
    m_down->setSizes({wanted, all - wanted});
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    RoomPage::resizeEvent(event);
    // In a narrow window the people need the room; where the panel leads, the menu of a card leads too.
    m_panel->setVisible(width() >= Scale::px(this, 760));
    // Once the layouts have passed it on.
    QMetaObject::invokeMethod(this, &LivePage::arrangeWall, Qt::QueuedConnection);
}
