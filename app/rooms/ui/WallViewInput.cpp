// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallAccess.h"
#include "rooms/ui/WallView.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>

// The pointer's and the keyboard's part of the wall.

std::optional<int> WallView::wanted(int key) const
{
    const int last = static_cast<int>(m_cards.size()) - 1;
    const int page = std::max(1, viewport()->height() / m_grid.rowPitch()) * m_grid.columns();
    switch (key) {
    case Qt::Key_Left:
        return m_current - 1;
    case Qt::Key_Right:
        return m_current + 1;
    case Qt::Key_Up:
        return m_current - m_grid.columns();
    case Qt::Key_Down: {
        // From the last row but one also where the last row ends earlier.
        const int below = m_current + m_grid.columns();
        return below > last && m_current / m_grid.columns() < last / m_grid.columns() ? last : below;
    }
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_PageUp:
        return m_current - page < 0 ? m_current % m_grid.columns() : m_current - page;
    case Qt::Key_PageDown:
        return std::min(last, m_current + page);
    default:
        return std::nullopt;
    }
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    m_showsFocus = true;
    int key = event->key();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (m_cards.isEmpty() || !isPlain)
        return event->ignore();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_current >= 0)
            emit activated(currentSession());
        return event->accept();
    }
    if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    if (const std::optional<int> card = wanted(key)) {
        select(m_current < 0 ? 0 : *card);
        repaintCard(m_current);
        return event->accept();
    }
    const QString text = event->text();
    // A space alone is no name.
    if (text.isEmpty() || !text.at(0).isPrint() || (m_typed.isEmpty() && text == u" "))
        return event->ignore();
    typeAhead(text);
    event->accept();
}

void WallView::typeAhead(const QString &text)
{
    const int pause = QGuiApplication::styleHints()->keyboardInputInterval();
    if (!m_sinceTyped.isValid() || m_sinceTyped.hasExpired(pause))
        m_typed.clear();
    m_sinceTyped.start();
    // The same letter again goes on to the next room that begins with it.
    const bool isAgain = m_typed.compare(text, Qt::CaseInsensitive) == 0;
    if (!isAgain)
        m_typed += text;
    const int count = static_cast<int>(m_cards.size());
    const int from = std::max(0, m_current) + (isAgain || m_typed.size() == 1 ? 1 : 0);
    for (const bool isWithin : {false, true}) {
        for (int i = 0; i < count; ++i) {
            const QString &name = m_cards[(from + i) % count].room;
            if (isWithin ? name.contains(m_typed, Qt::CaseInsensitive)
                         : name.startsWith(m_typed, Qt::CaseInsensitive))
                return select((from + i) % count);
        }
    }
}

void WallView::mousePressEvent(QMouseEvent *event)
{
    m_showsFocus = false;
    const int card = cardAt(event->position().toPoint());
    if (card < 0)
        return event->ignore();
    select(card);
    repaintCard(card);
}

void WallView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(cardAt(event->position().toPoint()));
}

void WallView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int card = cardAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && card >= 0)
        emit activated(m_cards[card].session);
}

void WallView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Who clicked knows where the focus is.
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    repaintCard(m_current);
    WallAccess::tellCurrent(this);
}

void WallView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    repaintCard(m_current);
}
