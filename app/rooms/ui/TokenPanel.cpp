// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/TokenPanel.h"

#include "rooms/TokenWarnings.h"
#include "rooms/ui/ClaimList.h"
#include "rooms/ui/TokenClipboard.h"
#include "rooms/ui/TokenLifeView.h"
#include "rooms/ui/TokenWords.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

using namespace std::chrono_literals;

TokenPanel::TokenPanel(TokenClipboard *clipboard, QWidget *parent)
    : SidePanel(parent),
      m_clipboard(clipboard),
      m_life(new TokenLifeView),
      m_masked(new QLineEdit),
      m_copy(Buttons::makeSmallIcon(QStringLiteral("copy"), tr("Copy the token"))),
      m_copyAs(Buttons::make(tr("&Copy for"))),
      m_refresh(Buttons::make(tr("Refresh &now"))),
      m_forget(Buttons::make(tr("Forge&t"))),
      m_join(Buttons::make(tr("&Join test"))),
      m_itself(new QCheckBox(tr("Refresh b&y itself while this tab is open"))),
      m_copied(new MutedLabel),
      m_warning(new Banner),
      m_claims(new ClaimList)
{
    setObjectName(QStringLiteral("tokenPanel"));
    setClosable(false);
    m_warning->setObjectName(QStringLiteral("tokenWarning"));
    m_copied->setObjectName(QStringLiteral("tokenCopied"));
    m_itself->setObjectName(QStringLiteral("refreshItself"));
    addPart(m_life);
    addPart(m_warning);
    addPart(makeToken());
    addPart(m_copied);
    addPart(makeButtons());
    addPart(m_itself);
    m_heading = addHeading(tr("Claims"));
    addPart(m_claims);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyAsked(TokenSnippet::Kind::Raw); });
    connect(m_refresh, &QPushButton::clicked, this, &TokenPanel::refreshAsked);
    connect(m_forget, &QPushButton::clicked, this, &TokenPanel::forgetAsked);
    connect(m_join, &QPushButton::clicked, this, &TokenPanel::joinAsked);
    connect(m_itself, &QCheckBox::clicked, this, &TokenPanel::refreshesItselfAsked);
    connect(clipboard, &TokenClipboard::changed, this, &TokenPanel::followClipboard);
    followClipboard();
}

QWidget *TokenPanel::makeToken()
{
    m_masked->setObjectName(QStringLiteral("tokenMasked"));
    m_masked->setReadOnly(true);
    m_masked->setFocusPolicy(Qt::NoFocus);
    m_masked->setAccessibleName(tr("Token, hidden"));
    m_copy->setObjectName(QStringLiteral("copyToken"));
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Scale::px(this, 4));
    row->addWidget(m_masked, 1);
    row->addWidget(m_copy);
    return whole;
}

QWidget *TokenPanel::makeButtons()
{
    m_copyAs->setObjectName(QStringLiteral("copyTokenAs"));
    m_refresh->setObjectName(QStringLiteral("refreshToken"));
    m_forget->setObjectName(QStringLiteral("forgetToken"));
    m_join->setObjectName(QStringLiteral("joinTest"));
    m_join->setToolTip(tr("Opens a page in the browser that joins the room with this token"));
    m_forget->setToolTip(tr("Takes the token off this bench. It stays valid until it expires."));
    m_copyAs->setMenu(makeCopyMenu());
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (QPushButton *button : {m_copyAs, m_join, m_refresh, m_forget})
        flow->addWidget(button);
    return row;
}

QMenu *TokenPanel::makeCopyMenu()
{
    auto *menu = new QMenu(m_copyAs);
    menu->setObjectName(QStringLiteral("copyTokenMenu"));
    for (const TokenSnippet::Kind kind : TokenSnippet::kinds())
        menu->addAction(TokenWords::name(kind), this, [this, kind] { emit copyAsked(kind); });
    menu->addSeparator();
    QMenu *stays = menu->addMenu(tr("Stays on the clipboard for"));
    stays->setObjectName(QStringLiteral("clipboardMenu"));
    m_stays = new QActionGroup(stays);
    for (const std::chrono::seconds stay : {10s, 30s, 60s, 120s, 300s}) {
        QAction *action = stays->addAction(TokenWords::life(stay), this, [this, stay] {
            m_clipboard->setStay(stay);
            emit stayChosen();
        });
        action->setCheckable(true);
        action->setData(static_cast<int>(stay.count()));
        m_stays->addAction(action);
    }
    connect(stays, &QMenu::aboutToShow, this, [this] {
        for (QAction *action : m_stays->actions())
            action->setChecked(action->data().toInt() == m_clipboard->stay().count());
    });
    return menu;
}

void TokenPanel::show(const View &view)
{
    if (!view.held)
        return;
    setTitle(view.room);
    setSubtitle(view.held->refreshed > 0
                    ? tr("Client token · refreshed %n times", nullptr, view.held->refreshed)
                    : tr("Client token"));
    m_masked->setText(view.held->token.masked);
    m_claims->setClaims(view.held->token.jwt.rows());
    m_heading->setVisible(!view.held->token.jwt.rows().isEmpty());
    m_claims->setVisible(!view.held->token.jwt.rows().isEmpty());
    m_refresh->setText(view.held->isAsking ? tr("Refreshing …") : tr("Refresh &now"));
    m_itself->setChecked(view.held->refreshesItself);
    tick(view);
}

void TokenPanel::tick(const View &view)
{
    if (!view.held)
        return;
    const QDateTime until = view.held->token.refreshExpires;
    const bool isOver = view.held->isOver || (until.isValid() && until <= view.now);
    m_life->show(*view.held, view.willRefresh, view.now);
    m_refresh->setEnabled(view.mayRefresh && !isOver && !view.held->isAsking);
    m_itself->setEnabled(view.mayRefresh && !isOver);
    showWarnings(view);
    followClipboard();
}

void TokenPanel::showWarnings(const View &view)
{
    QStringList texts;
    bool isBad = false;
    for (const auto &warning : TokenWarnings::of(view.held->token.jwt, view.now, view.held->token.roomId)) {
        texts << warning.text;
        isBad |= warning.isBad;
    }
    if (view.held->failure)
        texts << view.held->failure->what;
    m_warning->setVisible(!texts.isEmpty());
    const QString text = texts.join(u'\n');
    const Tone tone = isBad ? Tone::Bad : Tone::Doubtful;
    if (!texts.isEmpty() && (m_warning->text() != text || m_warning->tone() != tone))
        m_warning->setMessage(tone, {}, text);
}

void TokenPanel::followClipboard()
{
    m_copied->setText(m_clipboard->words());
    m_copied->setVisible(m_clipboard->isHolding());
}
