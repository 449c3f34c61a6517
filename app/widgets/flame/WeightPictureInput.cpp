// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/WeightPicture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

// The pointer's and the keyboard's part of the money views.

void WeightPicture::select(int node)
{
    if (node < 0 || node == current())
        return;
    const int before = zoomed();
    setCurrent(node);
    emit currentChanged(node);
    if (zoomed() != before)
        emit zoomChanged(zoomed());
}

void WeightPicture::enter(int node)
{
    if (node < 0)
        return;
    if (node != zoomed() && (hasChildren(node) || node < zoomed()))
        zoomTo(node);
    else
        emit activated(node);
}

void WeightPicture::zoomTowards(int node)
{
    // One level at a time, on the way to what is meant.
    if (node <= zoomed() || isOutOfZoom(node))
        return;
    while (parentOf(node) != zoomed())
        node = parentOf(node);
    if (hasChildren(node))
        zoomTo(node);
}

bool WeightPicture::zoomOut()
{
    if (zoomed() <= 0)
        return false;
    zoomTo(qMax(0, parentOf(zoomed())));
    return true;
}

bool WeightPicture::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return toolTip(static_cast<QHelpEvent *>(event));
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return MoneyPicture::viewportEvent(event);
}

bool WeightPicture::toolTip(const QHelpEvent *event)
{
    const int node = nodeAt(event->pos());
    if (node < 0 || !tree().words) {
        QToolTip::hideText();
        return true;
    }
    // Names come from outside: as rich text they would be taken for markup.
    const QString words = QStringLiteral("<p>%1</p>").arg(tree().words(node).toHtmlEscaped());
    QToolTip::showText(event->globalPos(), words, viewport(), rectOf(node).toAlignedRect());
    return true;
}

void WeightPicture::mousePressEvent(QMouseEvent *event)
{
    const int node = event->button() == Qt::LeftButton ? nodeAt(event->position()) : -1;
    if (node < 0)
        return event->ignore();
    m_showsFocus = false;
    // What is above leads back with one click, as breadcrumbs do.
    const bool leadsBack = isOutOfZoom(node);
    select(node);
    if (leadsBack)
        zoomTo(node);
}

void WeightPicture::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(nodeAt(event->position()));
}

void WeightPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        enter(nodeAt(event->position()));
}

void WeightPicture::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return MoneyPicture::wheelEvent(event);
    event->accept();
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    for (; m_wheel >= notch; m_wheel -= notch)
        zoomTowards(nodeAt(event->position()));
    for (; m_wheel <= -notch; m_wheel += notch)
        zoomOut();
}

bool WeightPicture::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter(m_current);
        return m_current >= 0;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
    case Qt::Key_Minus:
        // At the whole, Escape is for whatever is around.
        return zoomOut();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTowards(m_current);
        return true;
    case Qt::Key_Home:
        zoomTo(0);
        select(0);
        return true;
    default:
        return false;
    }
}

void WeightPicture::keyPressEvent(QKeyEvent *event)
{
    m_showsFocus = true;
    if (tree().isEmpty())
        return event->ignore();
    int key = event->key();
    if (zoomByKey(key))
        return event->accept();
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down) {
        // Escape must reach what is around; the rest scrolls.
        if (key == Qt::Key_Escape || key == Qt::Key_Backspace)
            event->ignore();
        else
            MoneyPicture::keyPressEvent(event);
        return;
    }
    if (m_look.isMirrored() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    select(m_current < 0 ? zoomed() : neighbour(m_current, key));
    event->accept();
}

void WeightPicture::focusInEvent(QFocusEvent *event)
{
    MoneyPicture::focusInEvent(event);
    // Who clicked knows where the focus is.
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void WeightPicture::focusOutEvent(QFocusEvent *event)
{
    MoneyPicture::focusOutEvent(event);
    viewport()->update();
}
