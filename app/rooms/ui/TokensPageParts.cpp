// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "rooms/ui/JoinView.h"
#include "rooms/ui/TokenClipboard.h"
#include "rooms/ui/TokenMint.h"
#include "rooms/ui/TokenWords.h"
#include "rooms/ui/TokensPage.h"
#include "widgets/ActionButton.h"
#include "widgets/BadgeDelegate.h"
#include "widgets/EmptyState.h"
#include "widgets/Scale.h"
#include "widgets/TableView.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
enum Column { RoomName, Masked, Left, Refreshed, Standing };
}

TokensPage::TokensPage(Clock *clock, std::function<bool(const QUrl &)> openOutside, QWidget *parent)
    : RoomPage(parent),
      m_clock(clock),
      m_openOutside(std::move(openOutside)),
      m_clipboard(new TokenClipboard(clock, this)),
      m_table(columns()),
      m_mint(new TokenMint),
      m_list(new TableView),
      m_empty(new EmptyState),
      m_pages(new QStackedWidget),
      m_panel(new TokenPanel(m_clipboard)),
      m_join(new JoinView),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(QStringLiteral("tokens"));
    makeActions();
    build();
    connectParts();
    m_mint->setRefused(tr("Choose an account with a key first."));
    follow();
}

QList<ItemColumn<TokenRow>> TokensPage::columns()
{
    return {ItemColumn<TokenRow>(tr("Room"), [](const TokenRow &row) { return row.room; }).wide(22),
            ItemColumn<TokenRow>(tr("Token"), [](const TokenRow &row) { return row.masked; }).wide(30),
            ItemColumn<TokenRow>(tr("Expires in"),
                                 [](const TokenRow &row) {
                                     return row.left > 0
                                                ? TokenWords::countdown(std::chrono::seconds(row.left))
                                                : QStringLiteral("–");
                                 })
                .orderedBy([](const TokenRow &row) { return std::optional(row.left); })
                .wide(11)
                .atTheEnd(),
            ItemColumn<TokenRow>(tr("Refreshed"),
                                 [](const TokenRow &row) { return tr("%n×", "times", row.refreshed); })
                .orderedBy([](const TokenRow &row) { return std::optional<qint64>(row.refreshed); })
                .wide(10)
                .atTheEnd(),
            ItemColumn<TokenRow>(tr("State"), [](const TokenRow &row) {
                return row.standing;
            }).pill([](const TokenRow &row) {
                  return static_cast<int>(row.tone);
              }).wide(16)};
}

void TokensPage::makeActions()
{
    m_mintAction = new QAction(tr("Mint a token"), this);
    m_readAction = new QAction(tr("&Read a token…"), this);
    m_refreshAction = new QAction(tr("Refresh the token"), this);
    m_joinAction = new QAction(tr("Start a join test"), this);
    m_mintAction->setObjectName(QStringLiteral("mintTokenAction"));
    m_readAction->setObjectName(QStringLiteral("readTokenAction"));
    m_refreshAction->setObjectName(QStringLiteral("refreshTokenAction"));
    m_joinAction->setObjectName(QStringLiteral("joinTestAction"));
    connect(m_mintAction, &QAction::triggered, this,
            [this] { m_mint->firstField()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_readAction, &QAction::triggered, this, &TokensPage::readToken);
    connect(m_refreshAction, &QAction::triggered, this, [this] {
        if (const TokenBench::Held *held = current())
            bench()->refresh(held->number);
    });
    connect(m_joinAction, &QAction::triggered, this, &TokensPage::startJoinTest);
}

QList<QAction *> TokensPage::commands() const
{
    return {m_mintAction, m_readAction, m_refreshAction, m_joinAction};
}

void TokensPage::build()
{
    auto *read = new ActionButton(m_readAction);
    read->setObjectName(QStringLiteral("readToken"));
    m_mint->addButton(read);
    m_list->setObjectName(QStringLiteral("tokensTable"));
    m_list->setAccessibleName(tr("Tokens at hand"));
    m_list->setModel(&m_table);
    m_list->setItemDelegateForColumn(Standing, new BadgeDelegate(ItemTable::ToneRole, m_list));
    m_list->setWidthsInCharacters(m_table.widths());
    m_list->setAlwaysShown({RoomName});
    m_list->sortByColumn(Left, Qt::DescendingOrder);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setObjectName(QStringLiteral("tokensEmpty"));
    m_empty->setMessage(
        QStringLiteral("lock"), tr("No tokens at hand"),
        tr("A client token lets one client into one room. Mint one above: it is counted down and can be "
           "copied here, and it is gone with the program."));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_mint);
    column->addWidget(m_pages, 1);
    column->addWidget(m_join);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

void TokensPage::connectParts()
{
    connect(m_mint, &TokenMint::mintAsked, this, &TokensPage::mint);
    connect(m_mint, &TokenMint::presetChanged, this, &RoomPage::layoutChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        followCurrent();
        emit hereChanged();
    });
    connect(m_panel, &TokenPanel::copyAsked, this, &TokensPage::copy);
    connect(m_panel, &TokenPanel::stayChosen, this, &RoomPage::layoutChanged);
    connect(m_panel, &TokenPanel::refreshAsked, m_refreshAction, &QAction::trigger);
    connect(m_panel, &TokenPanel::refreshesItselfAsked, this, [this](bool itself) {
        if (const TokenBench::Held *held = current())
            bench()->setRefreshesItself(held->number, itself);
    });
    connect(m_panel, &TokenPanel::forgetAsked, this, [this] {
        if (const TokenBench::Held *held = current())
            bench()->drop(held->number);
    });
    connect(m_panel, &TokenPanel::joinAsked, this, &TokensPage::startJoinTest);
    connect(m_join, &JoinView::sdkChosen, this, &TokensPage::chooseSdk);
}
