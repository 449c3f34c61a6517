// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MatrixDelegate.h"

#include "notifications/ui/MatrixModel.h"
#include "notifications/ui/MatrixTable.h"
#include "widgets/BadgePainter.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>

using Sign = MatrixCell::Look::Sign;

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    const auto *table = qobject_cast<const MatrixTable *>(given.widget);
    const auto *model = qobject_cast<const MatrixModel *>(index.model());
    if (!table || !model)
        return;
    QStyleOptionViewItem option(given);
    option.state.setFlag(QStyle::State_Selected, table->currentIndex().row() == index.row());
    option.state.setFlag(QStyle::State_MouseOver, table->hoveredRow() == index.row());
    option.state.setFlag(QStyle::State_HasFocus, false);
    paintBackground(painter, option);
    if (index.column() < MatrixModel::firstCell)
        return paintName(painter, option, index);
    paintCell(painter, option, *model, index);
    if (index == table->currentIndex()) {
        option.state.setFlag(QStyle::State_HasFocus, table->hasFocus());
        paintRing(painter, option);
    }
}

void MatrixDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const int margin = Scale::px(option.fontMetrics, 8);
    QRect room = option.rect.adjusted(margin, 0, -margin, -1);
    const BadgePainter badge(option.font, option.palette, option.direction);
    const QString pill = index.column() == MatrixModel::Event && index.data(MatrixModel::SilentRole).toBool()
                             ? tr("nobody", "an event reaches")
                             : QString();
    const int pillWidth = pill.isEmpty() ? 0 : badge.size(pill).width() + margin / 2;
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                       qMax(0, room.width() - pillWidth) + 1);
    const bool isDisabled = index.data(MatrixModel::DisabledRole).toBool();
    painter->save();
    painter->setFont(option.font);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setPen(theme.colour(isDisabled                             ? Token::Disabled
                                 : index.column() == MatrixModel::Event ? Token::Text
                                                                        : Token::Muted));
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->drawText(room, int(alignment) | Qt::TextSingleLine, text);
    painter->restore();
    if (pill.isEmpty())
        return;
    const int words = option.fontMetrics.horizontalAdvance(text) + margin / 2;
    const QRect place(room.left() + words, room.top(), room.width() - words, room.height());
    badge.paint(painter, QStyle::visualRect(option.direction, room, place), pill, Tone::Doubtful);
}

void MatrixDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                               const MatrixModel &model, const QModelIndex &index) const
{
    const MatrixModel::Across *across = model.acrossAt(index.column());
    const MatrixModel::Across *before = model.acrossAt(index.column() - 1);
    if (before && before->profileId != across->profileId && !across->isProfile) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->fillRect(QRect(mirrored ? option.rect.right() : option.rect.left(), option.rect.top(), 1,
                                option.rect.height()),
                          Theme::of(option.palette).colour(Token::Line));
    }
    const MatrixCell::Look look = model.lookAt(index);
    if (look.sign != Sign::Pill)
        return paintSign(painter, option, look);
    const BadgePainter badge(option.font, option.palette, option.direction);
    const int margin = Scale::px(option.fontMetrics, 3);
    const QRect room = option.rect.adjusted(margin, 0, -margin, -1);
    const QSize wanted(qMin(badge.size(look.word).width(), room.width()), room.height());
    badge.paint(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, wanted, room), look.word,
                look.tone);
}

void MatrixDelegate::paintSign(QPainter *painter, const QStyleOptionViewItem &option,
                               const MatrixCell::Look &look) const
{
    const Theme theme = Theme::of(option.palette);
    const QPointF middle = QRectF(option.rect.adjusted(0, 0, 0, -1)).center();
    const double radius = Scale::px(option.fontMetrics, 9) / 2.0;
    const double line = qMax(1.0, Scale::px(option.fontMetrics, 10) / 10.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (look.sign) {
    case Sign::On:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.ink(Tone::Good));
        painter->drawEllipse(middle, radius, radius);
        break;
    case Sign::Off:
        painter->setPen(QPen(theme.colour(Token::Border), line));
        painter->drawEllipse(middle, radius - line / 2, radius - line / 2);
        break;
    case Sign::Closed:
        painter->setPen(QPen(theme.colour(Token::Disabled), line));
        painter->drawLine(middle - QPointF(radius, 0), middle + QPointF(radius, 0));
        break;
    case Sign::Pill:
        break;
    }
    painter->restore();
}

void MatrixDelegate::paintRing(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Theme theme = Theme::of(option.palette);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const double width = hasFocus ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colour(hasFocus ? Token::Accent : Token::Border), width));
    painter->setBrush(Qt::NoBrush);
    const double inset = width / 2 + 1;
    const double corner = Scale::px(option.fontMetrics, 4);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset - 1), corner, corner);
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = Scale::px(option.fontMetrics, 30);
    const QString text = index.data().toString();
    if (index.column() >= MatrixModel::firstCell)
        return {BadgePainter(option.font, option.palette, option.direction).size(text).width(), height};
    int width = option.fontMetrics.horizontalAdvance(text) + 2 * Scale::px(option.fontMetrics, 8);
    if (index.column() == MatrixModel::Event && index.data(MatrixModel::SilentRole).toBool())
        width += BadgePainter(option.font, option.palette, option.direction)
                     .size(tr("nobody", "an event reaches"))
                     .width() +
                 Scale::px(option.fontMetrics, 8) / 2;
    return {width + 1, height};
}

int MatrixDelegate::widthOf(const QWidget *view, const QString &word)
{
    return BadgePainter(view->font(), view->palette(), view->layoutDirection()).size(word).width() +
           2 * Scale::px(view, 4);
}
