// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Chip.h"

#include "widgets/Icon.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace {
constexpr double side = 10; // of the design's pixels
constexpr double gap = 7;
constexpr double mostWidth = 420;
} // namespace

Chip::Chip(const QString &label, const QString &value, bool isRemovable, QWidget *parent)
    : QPushButton(parent), m_label(label), m_value(value), m_isRemovable(isRemovable)
{
    const QString name =
        value.isEmpty() ? label : tr("%1: %2", "part of a report and its value").arg(label, value);
    setAccessibleName(name);
    setToolTip(isRemovable ? tr("%1. Delete removes it.").arg(name) : name);
    setAccessibleDescription(isRemovable ? tr("Delete removes it.") : QString());
}

void Chip::setMistake(const QString &what)
{
    m_mistake = what;
    if (!what.isEmpty()) {
        setToolTip(what);
        setAccessibleDescription(what);
    }
    update();
}

int Chip::markWidth() const
{
    return Scale::px(this, 14);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    // Two pixels more than the text, so that rounding never cuts it.
    int width = 2 + 2 * Scale::px(this, side) + metrics.horizontalAdvance(m_label) + Scale::px(this, gap) +
                markWidth();
    if (!m_value.isEmpty())
        width += metrics.horizontalAdvance(m_value) + Scale::px(this, gap);
    if (!m_mistake.isEmpty())
        width += markWidth() + Scale::px(this, gap);
    return {std::min(width, Scale::px(this, mostWidth)), metrics.height() + 2 * Scale::px(this, 6)};
}

QRect Chip::markRect() const
{
    const QRect content = rect().adjusted(Scale::px(this, side), 0, -Scale::px(this, side), 0);
    const QRect mark(content.right() - markWidth() + 1, content.center().y() - markWidth() / 2, markWidth(),
                     markWidth());
    return QStyle::visualRect(layoutDirection(), rect(), mark);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const bool isWrong = hasMistake();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isWrong      ? theme.ink(Tone::Bad)
                   : hasFocus() ? theme.colour(Token::Accent)
                                : theme.colour(Token::Border));
    painter.setBrush(isWrong ? theme.tint(Tone::Bad)
                             : theme.colour(underMouse() || isDown() ? Token::Hover : Token::Panel));
    painter.drawRoundedRect(frame, Scale::px(this, 4), Scale::px(this, 4));
    if (hasFocus())
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), Scale::px(this, 3), Scale::px(this, 3));
    QRect room = rect().adjusted(Scale::px(this, side), 0,
                                 -Scale::px(this, side) - markWidth() - Scale::px(this, gap), 0);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const auto icon = [&](const QString &name, const QRect &at, const QColor &colour) {
        painter.drawPixmap(at.topLeft(), Icon::pixmap(name, at.width(), colour, devicePixelRatioF()));
    };
    if (isWrong) {
        icon(QStringLiteral("warning"),
             visual(QRect(room.left(), room.center().y() - markWidth() / 2, markWidth(), markWidth())),
             theme.ink(Tone::Bad));
        room.setLeft(room.left() + markWidth() + Scale::px(this, gap));
    }
    painter.setPen(theme.colour(m_value.isEmpty() ? Token::Text : Token::Muted));
    painter.drawText(visual(room), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_label);
    room.setLeft(room.left() + fontMetrics().horizontalAdvance(m_label) + Scale::px(this, gap));
    painter.setPen(isWrong ? theme.ink(Tone::Bad) : theme.colour(Token::Text));
    painter.drawText(visual(room), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_value, Qt::ElideRight, room.width()));
    icon(m_isRemovable ? QStringLiteral("close") : QStringLiteral("chevron-down"), markRect(),
         theme.colour(Token::Muted));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        emit removed();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const QRect mark = markRect().adjusted(-4, -4, 4, 4);
    if (m_isRemovable && event->button() == Qt::LeftButton && mark.contains(event->position().toPoint())) {
        setDown(false);
        emit removed();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}
