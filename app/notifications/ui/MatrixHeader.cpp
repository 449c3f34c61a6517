// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MatrixHeader.h"

#include "notifications/ChannelCheck.h"
#include "notifications/ui/MatrixDelegate.h"
#include "notifications/ui/SetupWords.h"
#include "widgets/Icon.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

MatrixHeader::MatrixHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(false);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    Scale::follow(this, Scale::small);
}

int MatrixHeader::lineHeight() const
{
    return fontMetrics().height() + Scale::px(this, 2);
}

QSize MatrixHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * lineHeight() + 2 * Scale::px(this, 6) + 1};
}

int MatrixHeader::widthFor(int section) const
{
    const MatrixModel *matrix = this->matrix();
    const MatrixModel::Across *across = matrix ? matrix->acrossAt(section) : nullptr;
    if (!across)
        return 0;
    const int margins = 2 * Scale::px(this, 9);
    // A pill of the usual words fits everywhere, a number as a whole; addresses give way.
    const int least = MatrixDelegate::widthOf(parentWidget(), tr("removing", "a setting"));
    const int most = Scale::px(this, across->isProfile || ChannelCheck::isCalled(across->kind) ? 200 : 136);
    const int text = fontMetrics().horizontalAdvance(across->text) + (across->isProfile ? 0 : lineHeight());
    const int name =
        across->isProfile ? QFontMetrics(Scale::strong(font())).horizontalAdvance(across->profile) : 0;
    return qMax(least, qMin(qMax(text, name) + margins, most));
}

void MatrixHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

// All channels of the section's profile that are in sight.
QRect MatrixHeader::groupOf(int section) const
{
    const MatrixModel *matrix = this->matrix();
    const MatrixModel::Across *here = matrix->acrossAt(section);
    QRect group;
    for (int each = MatrixModel::firstCell; each < matrix->columnCount(); ++each) {
        const MatrixModel::Across *across = matrix->acrossAt(each);
        if (each == section || (across->profileId == here->profileId && !here->isProfile))
            group |= QRect(sectionViewportPosition(each), 0, sectionSize(each), height());
    }
    return group & viewport()->rect();
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const MatrixModel *matrix = this->matrix();
    if (!matrix)
        return;
    const Theme theme = Theme::of(this);
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Token::Line));
    painter->setFont(font());
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const int edge = Scale::px(this, 6);
    const QRect lower(rect.left(), rect.top() + edge + lineHeight(), rect.width(), lineHeight());
    if (const MatrixModel::Across *across = matrix->acrossAt(section)) {
        const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
        paintProfile(painter, rect, section);
        paintChannel(painter, lower, *across, view && view->currentIndex().column() == section);
    } else {
        const int margin = parentWidget() ? Scale::px(parentWidget(), 8) : edge;
        painter->setPen(theme.colour(Token::Muted));
        const QRect room = lower.adjusted(margin, 0, -margin, 0);
        const QString name = matrix->headerData(section, Qt::Horizontal).toString();
        painter->drawText(
            room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
            fontMetrics().elidedText(name, Qt::ElideRight, room.width() + 1));
    }
    painter->restore();
}

// Each section draws its piece of the name, which stands in the middle of the whole group.
void MatrixHeader::paintProfile(QPainter *painter, const QRect &rect, int section) const
{
    const MatrixModel::Across *across = matrix()->acrossAt(section);
    const MatrixModel::Across *before = matrix()->acrossAt(section - 1);
    const Theme theme = Theme::of(this);
    if (before && before->profileId != across->profileId && !across->isProfile) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter->fillRect(QRect(mirrored ? rect.right() : rect.left(), rect.top(), 1, rect.height()),
                          theme.colour(Token::Line));
    }
    const QRect group = groupOf(section);
    const int margin = Scale::px(this, 6);
    const QRect line(group.left() + margin, rect.top() + margin, qMax(0, group.width() - 2 * margin),
                     lineHeight());
    painter->setFont(Scale::strong(font()));
    painter->setPen(theme.colour(Token::Text));
    const QFontMetrics metrics(Scale::strong(font()));
    painter->drawText(line, Qt::AlignCenter | Qt::TextSingleLine,
                      metrics.elidedText(across->profile, Qt::ElideRight, line.width() + 1));
    painter->setFont(font());
}

void MatrixHeader::paintChannel(QPainter *painter, const QRect &rect, const MatrixModel::Across &across,
                                bool isCurrent) const
{
    const QColor ink = Theme::of(this).colour(isCurrent ? Token::Text : Token::Muted);
    const int margin = Scale::px(this, 4);
    const int size = across.isProfile ? 0 : Scale::px(this, 13);
    const int gap = across.isProfile ? 0 : Scale::px(this, 4);
    const QRect room = rect.adjusted(margin, 0, -margin, 0);
    const QString text = fontMetrics().elidedText(across.text, Qt::ElideRight, room.width() - size - gap);
    const QSize both(size + gap + fontMetrics().horizontalAdvance(text), room.height());
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, both, room);
    if (size > 0) {
        const QRect icon =
            QStyle::visualRect(layoutDirection(), place,
                               QRect(place.left(), place.top() + (place.height() - size) / 2, size, size));
        painter->drawPixmap(icon.topLeft(),
                            Icon::pixmap(SetupWords::kindIcon(across.kind), size, ink, devicePixelRatioF()));
    }
    painter->setPen(ink);
    painter->drawText(QStyle::visualRect(layoutDirection(), place, place.adjusted(size + gap, 0, 1, 0)),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}
