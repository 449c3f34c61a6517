// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/TokenLifeView.h"

#include "rooms/RoomWords.h"
#include "rooms/ui/LifeBar.h"
#include "rooms/ui/TokenWords.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QGridLayout>
#include <QLabel>

using namespace std::chrono_literals;

TokenLifeView::TokenLifeView(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_valid(addRow(tr("Valid for"), "tokenValidFor")),
      m_countdown(addRow(tr("Expires in"), "tokenCountdown")),
      m_refresh(addRow(tr("Refresh until"), "tokenRefreshUntil")),
      m_bar(new LifeBar)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Scale::px(this, 16));
    m_grid->setVerticalSpacing(Scale::px(this, 8));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_bar, m_grid->rowCount(), 0, 1, 2);
    Scale::follow(m_countdown, Scale::figure);
    m_refresh->setWordWrap(true);
    m_valid->setWordWrap(true);
}

QLabel *TokenLifeView::addRow(const QString &label, const char *name)
{
    auto *words = new MutedLabel(label);
    words->setSmall(false);
    words->setWordWrap(false);
    auto *value = new QLabel;
    value->setObjectName(QLatin1String(name));
    value->setTextFormat(Qt::PlainText);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(value, row, 1);
    return value;
}

void TokenLifeView::show(const TokenBench::Held &held, bool willRefresh, const QDateTime &now)
{
    const auto left = TokenWords::left(held, now);
    const auto standing = TokenWords::standing(held, willRefresh, now);
    const QString life = TokenWords::life(held.lives.token);
    m_valid->setText(willRefresh ? tr("%1, refreshes itself").arg(life) : life);
    if (!held.token.expires.isValid())
        m_countdown->setText(tr("not given"));
    else
        m_countdown->setText(left > 0s ? TokenWords::countdown(left) : tr("expired"));
    m_countdown->setToolTip(RoomWords::exactTime(held.token.expires));
    // With a name of its own it isn't read out again with every second.
    m_countdown->setAccessibleName(TokenWords::spoken(left));
    const QDateTime until = held.token.refreshExpires;
    const auto refreshLeft = std::chrono::seconds(until.isValid() ? now.secsTo(until) : 0);
    if (held.isOver || (until.isValid() && refreshLeft <= 0s))
        m_refresh->setText(tr("can't be refreshed any more"));
    else if (!until.isValid())
        m_refresh->setText(tr("not given"));
    else
        m_refresh->setText(
            tr("%1 (%2)").arg(RoomWords::time(until, now),
                              TokenWords::life(refreshLeft < 60s ? refreshLeft : refreshLeft / 60 * 60)));
    m_refresh->setToolTip(RoomWords::exactTime(until));
    const double whole = static_cast<double>(std::max<qint64>(1, held.lives.token.count()));
    m_bar->setLeft(static_cast<double>(left.count()) / whole, standing.tone);
    m_bar->setAccessibleDescription(TokenWords::spoken(left));
}
