// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/LegendEntry.h"

#include "widgets/Scale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

LegendEntry::LegendEntry(const QString &name, const SeriesLook &look, Swatch swatch, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_swatch(swatch)
{
    // A name is no text of a button: its ampersands are its own.
    setAccessibleName(name);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    Scale::follow(this, Scale::small);
    connect(this, &QAbstractButton::toggled, this, &LegendEntry::describe);
    describe();
}

void LegendEntry::drawSwatch(QPainter &painter, const QRectF &rect, const SeriesLook &look, Swatch swatch)
{
    switch (swatch) {
    case Swatch::Fill:
    case Swatch::Line:
        look.drawSwatch(painter, rect, swatch == Swatch::Line);
        break;
    case Swatch::Provisional:
        look.fill(painter, rect, rect.width() / 6, true);
        break;
    case Swatch::Hole:
        SeriesLook::hatch(painter, rect, QPen(look.colour, 1), 4);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
        break;
    }
}

void LegendEntry::setLook(const SeriesLook &look)
{
    m_look = look;
    update();
}

void LegendEntry::setExplains(bool explains)
{
    setCheckable(!explains);
    setFocusPolicy(explains ? Qt::NoFocus : Qt::TabFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, explains);
    unsetCursor();
    describe();
}

void LegendEntry::describe()
{
    if (!isCheckable())
        setAccessibleDescription({});
    else
        setAccessibleDescription(isChecked() ? tr("Shown: press to hide it")
                                             : tr("Hidden: press to show it"));
    const bool elided = fontMetrics().horizontalAdvance(accessibleName()) > mostText();
    setToolTip(elided ? accessibleName() : QString());
    update();
}

int LegendEntry::swatchSize() const
{
    return Scale::px(this, 10);
}

int LegendEntry::mostText() const
{
    return Scale::px(this, 180);
}

QSize LegendEntry::sizeHint() const
{
    const int text = qMin(mostText(), fontMetrics().horizontalAdvance(accessibleName()) + 1);
    return {swatchSize() + Scale::px(this, 5) + text + Scale::px(this, 8),
            fontMetrics().height() + Scale::px(this, 6)};
}

QSize LegendEntry::minimumSizeHint() const
{
    return sizeHint();
}

void LegendEntry::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return emit stepped(mirrored ? 1 : -1);
    case Qt::Key_Right:
        return emit stepped(mirrored ? -1 : 1);
    case Qt::Key_Up:
        return emit stepped(-1);
    case Qt::Key_Down:
        return emit stepped(1);
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool LegendEntry::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void LegendEntry::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        describe();
        updateGeometry();
    }
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const bool shown = !isCheckable() || isChecked();
    const int size = swatchSize();
    const QRect inner = rect().adjusted(Scale::px(this, 3), 0, -Scale::px(this, 3), 0);
    const QRect square(inner.left(), inner.center().y() - size / 2, size, size);
    const QRectF swatch = QStyle::visualRect(layoutDirection(), inner, square);
    if (!shown) {
        painter.setPen(QPen(theme.colour(Token::Border), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(swatch.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    } else {
        drawSwatch(painter, swatch, m_look, m_swatch);
    }
    const QRect text = inner.adjusted(size + Scale::px(this, 5), 0, 0, 0);
    QFont own = font();
    own.setStrikeOut(!shown);
    painter.setFont(own);
    painter.setPen(theme.colour(shown && isCheckable() ? Token::Text : Token::Muted));
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, text),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(accessibleName(), Qt::ElideRight, text.width()));
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}
