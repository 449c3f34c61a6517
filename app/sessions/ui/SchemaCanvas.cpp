// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SchemaCanvas.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace {
constexpr double least = 0.3;
constexpr double most = 3;
// Below it, words are hard to read: it scrolls instead.
constexpr double leastFit = 0.75;
} // namespace

SchemaCanvas::SchemaCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
}

SchemaGeometry SchemaCanvas::geometryOfMap() const
{
    return {&m_map, fontMetrics(), isRightToLeft()};
}

QSize SchemaCanvas::sizeHint() const
{
    return {Scale::px(this, 640), Scale::px(this, 420)};
}

void SchemaCanvas::setMap(const SchemaMap &map)
{
    m_map = map;
    m_hovered = -1;
    m_found.reset();
    m_current = -1;
    m_fits = true;
    refit();
    emit currentChanged(-1);
}

void SchemaCanvas::setCurrent(int box)
{
    if (box >= 0) {
        const QRect rect = boxRect(box);
        const int air = Scale::px(this, 16);
        const auto into = [air](QScrollBar *bar, int from, int to, int room) {
            if (from < air)
                bar->setValue(bar->value() + from - air);
            else if (to > room - air)
                bar->setValue(bar->value() + to - room + air);
        };
        into(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
        into(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
    }
    viewport()->update();
    if (box == m_current)
        return;
    m_current = box;
    emit currentChanged(box);
}

void SchemaCanvas::setFound(const std::optional<QSet<int>> &boxes)
{
    m_found = boxes;
    viewport()->update();
}

void SchemaCanvas::setZoom(double zoom)
{
    m_zoom = qBound(least, zoom, most);
    updateBars();
    viewport()->update();
}

void SchemaCanvas::zoomBy(double factor)
{
    const QPointF middle = toMap(viewport()->rect().center());
    m_fits = false;
    setZoom(m_zoom * factor);
    horizontalScrollBar()->setValue(qRound(middle.x() * m_zoom - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(qRound(middle.y() * m_zoom - viewport()->height() / 2.0));
}

void SchemaCanvas::fit()
{
    const QSizeF whole = geometryOfMap().size();
    m_fits = false;
    const QSizeF room = maximumViewportSize();
    setZoom(qMin(1.0, qMin(room.width() / whole.width(), room.height() / whole.height())));
}

// What is left beside the bars that a map of this size needs: asked before they show and hide, which takes a
// turn of the event loop.
QSize SchemaCanvas::roomFor(const QSizeF &size) const
{
    QSize room = maximumViewportSize();
    if (size.height() > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (size.width() > room.width() + 0.5)
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    return room;
}

// At first as wide as the view, as far as it can be read.
void SchemaCanvas::refit()
{
    const QSizeF whole = geometryOfMap().size();
    const auto widthAs = [&](const QSize &room) {
        return qBound(leastFit, room.width() / whole.width(), 1.0);
    };
    if (m_fits)
        setZoom(widthAs(roomFor(QSizeF(0, whole.height() * widthAs(maximumViewportSize())))));
    else
        updateBars();
}

void SchemaCanvas::updateBars()
{
    const QSizeF whole = geometryOfMap().size() * m_zoom;
    const QSize room = roomFor(whole);
    const auto fitBar = [](QScrollBar *bar, double size, int length) {
        bar->setRange(0, qMax(0, static_cast<int>(std::ceil(size - 0.5)) - length));
        bar->setPageStep(length);
        bar->setSingleStep(qMax(1, length / 12));
    };
    fitBar(horizontalScrollBar(), whole.width(), room.width());
    fitBar(verticalScrollBar(), whole.height(), room.height());
}

// Where the map's own origin is in the viewport; a small map stands in the middle.
QPointF SchemaCanvas::origin() const
{
    const double air = qMax(0.0, viewport()->width() - geometryOfMap().size().width() * m_zoom) / 2;
    int x = horizontalScrollBar()->value();
    if (isRightToLeft())
        x = horizontalScrollBar()->maximum() - x;
    return {air - x, -1.0 * verticalScrollBar()->value()};
}

QPointF SchemaCanvas::toMap(const QPoint &point) const
{
    return (QPointF(point) - origin()) / m_zoom;
}

QRect SchemaCanvas::boxRect(int box) const
{
    const QRectF rect = geometryOfMap().box(box);
    return QRectF(rect.topLeft() * m_zoom + origin(), rect.size() * m_zoom).toAlignedRect();
}

void SchemaCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refit();
}

// The nearest one along the lines.
int SchemaCanvas::along(const QList<int> &edges, bool toParents) const
{
    int best = -1;
    const double here = m_map.boxes()[m_current].y;
    for (const int edge : edges) {
        const int other = toParents ? m_map.edges()[edge].parent : m_map.edges()[edge].child;
        if (best < 0 || std::abs(m_map.boxes()[other].y - here) < std::abs(m_map.boxes()[best].y - here))
            best = other;
    }
    return best;
}

int SchemaCanvas::step(int key) const
{
    const int last = static_cast<int>(m_map.boxes().size()) - 1;
    if (m_current < 0)
        return last < 0 ? -1 : 0;
    const bool isRight = key == Qt::Key_Right;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return geometryOfMap().neighbour(m_current, 0, key == Qt::Key_Down ? 1 : -1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_map.boxes()[m_current].isAlone)
            return geometryOfMap().neighbour(m_current, isRight ? 1 : -1, 0);
        return isRight != isRightToLeft() ? along(m_map.below(m_current), false)
                                          : along(m_map.above(m_current), true);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void SchemaCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // The keys have something to start from.
    const bool byKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_current < 0 && byKeyboard && !m_map.isEmpty())
        setCurrent(0);
    viewport()->update();
}

void SchemaCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void SchemaCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const int box = step(event->key()); box >= 0)
            setCurrent(box);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.25);
    case Qt::Key_Minus:
        return zoomBy(0.8);
    case Qt::Key_0:
        return fit();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SchemaCanvas::mousePressEvent(QMouseEvent *event)
{
    const int box = geometryOfMap().boxAt(toMap(event->pos()));
    if (event->button() == Qt::LeftButton && box >= 0)
        setCurrent(box);
}

void SchemaCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int box = geometryOfMap().boxAt(toMap(event->pos()));
    if (event->button() == Qt::LeftButton && box >= 0)
        emit activated(box);
}

void SchemaCanvas::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(geometryOfMap().boxAt(toMap(event->pos())));
}

void SchemaCanvas::setHovered(int box)
{
    if (box == m_hovered)
        return;
    m_hovered = box;
    viewport()->setCursor(box >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void SchemaCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    event->accept();
}

bool SchemaCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int box = geometryOfMap().boxAt(toMap(help->pos()));
        const QString type = box < 0 ? QString() : m_map.boxes()[box].recordType;
        QToolTip::showText(
            help->globalPos(),
            type.isEmpty()
                ? type
                : tr("%1 (%2)", "name and type of a record").arg(SessionLayer::typeName(type), type));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SchemaCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        refit();
}

void SchemaCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    draw(&painter);
}
