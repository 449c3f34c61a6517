// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/RechargeConflict.h"

#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

RechargeConflict::RechargeConflict(QWidget *parent)
    : QFrame(parent),
      m_grid(new QGridLayout),
      m_mine(Buttons::make(tr("Save &mine…"), ButtonRole::Normal, this)),
      m_theirs(Buttons::make(tr("Take &theirs"), ButtonRole::Normal, this))
{
    setObjectName(QStringLiteral("rechargeConflict"));
    setAccessibleName(tr("Auto recharge was changed by somebody else"));
    m_mine->setObjectName(QStringLiteral("rechargeSaveMine"));
    m_theirs->setObjectName(QStringLiteral("rechargeTakeTheirs"));
    auto *title = new QLabel(tr("Auto recharge is set otherwise than you began from"), this);
    Scale::follow(title, Scale::strong);
    title->setWordWrap(true);
    auto *text =
        new MutedLabel(tr("Somebody may have changed it meanwhile. Choose which of the two holds."), this);
    text->setWordWrap(true);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_mine);
    flow->addWidget(m_theirs);
    auto *column = new QVBoxLayout(this);
    const int side = Scale::px(this, 14);
    column->setContentsMargins(side, Scale::px(this, 10), side, Scale::px(this, 12));
    column->setSpacing(Scale::px(this, 6));
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(m_grid);
    column->addWidget(buttons);
    m_grid->setHorizontalSpacing(Scale::px(this, 18));
    m_grid->setVerticalSpacing(Scale::px(this, 4));
    for (const int stretched : {1, 2})
        m_grid->setColumnStretch(stretched, 1);
    connect(m_mine, &QPushButton::clicked, this, &RechargeConflict::mineAsked);
    connect(m_theirs, &QPushButton::clicked, this, &RechargeConflict::theirsAsked);
}

QLabel *RechargeConflict::addCell(int row, int column, const QString &text, bool isStrong)
{
    auto *cell = new QLabel(text, this);
    cell->setTextFormat(Qt::PlainText);
    cell->setWordWrap(true);
    Scale::follow(cell, isStrong ? Scale::strong : Scale::plain);
    m_grid->addWidget(cell, row, column);
    m_cells << cell;
    return cell;
}

void RechargeConflict::setSides(const QList<RechargeWords::Line> &lines)
{
    qDeleteAll(std::exchange(m_cells, {}));
    addCell(0, 1, tr("Yours"), true);
    addCell(0, 2, tr("Theirs, set now"), true);
    int row = 1;
    for (const RechargeWords::Line &line : lines) {
        const bool differs = line.mine != line.theirs;
        addCell(row, 0, line.name, false);
        for (const bool isMine : {true, false}) {
            QLabel *cell = addCell(row, isMine ? 1 : 2, isMine ? line.mine : line.theirs, differs);
            //: for screen readers: a field, whose value it is, and the value
            cell->setAccessibleName(
                tr("%1, %2: %3")
                    .arg(line.name, isMine ? tr("yours") : tr("theirs"), isMine ? line.mine : line.theirs));
        }
        ++row;
    }
}

void RechargeConflict::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    painter.setPen(QPen(theme.ink(Tone::Doubtful), 1));
    painter.setBrush(theme.colour(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}
