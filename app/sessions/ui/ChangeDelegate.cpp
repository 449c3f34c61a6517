// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/ChangeDelegate.h"

#include "sessions/ui/CompareModel.h"
#include "widgets/Theme.h"

ChangeDelegate::ChangeDelegate(const CompareModel *model, QObject *parent)
    : BadgeDelegate([model](const QModelIndex &index) { return model->tone(index.row()); }, parent),
      m_model(model)
{
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    if (m_model->tone(index.row()) != Tone::Neutral)
        return BadgeDelegate::paint(painter, given, index);
    QStyleOptionViewItem option(given);
    const QColor muted = Theme::of(option.palette).colour(Token::Muted);
    option.palette.setColor(QPalette::Text, muted);
    option.palette.setColor(QPalette::HighlightedText, muted);
    RowDelegate::paint(painter, option, index);
}
