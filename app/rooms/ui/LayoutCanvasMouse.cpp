// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/LayoutBoard.h"
#include "rooms/ui/LayoutCanvas.h"
#include "widgets/Scale.h"

#include <QMouseEvent>
#include <array>

namespace {
constexpr Qt::Edges whole = Qt::LeftEdge | Qt::TopEdge | Qt::RightEdge | Qt::BottomEdge;
// In the order in which they are tried: corners before edges.
constexpr std::array<Qt::Edges, 8> allHolds{Qt::LeftEdge | Qt::TopEdge,
                                            Qt::RightEdge | Qt::TopEdge,
                                            Qt::LeftEdge | Qt::BottomEdge,
                                            Qt::RightEdge | Qt::BottomEdge,
                                            Qt::LeftEdge,
                                            Qt::RightEdge,
                                            Qt::TopEdge,
                                            Qt::BottomEdge};
constexpr double reach = 7;

Qt::CursorShape cursorOf(Qt::Edges edges)
{
    if (edges == whole)
        return Qt::SizeAllCursor;
    if (edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge))
        return Qt::SizeFDiagCursor;
    if (edges == (Qt::RightEdge | Qt::TopEdge) || edges == (Qt::LeftEdge | Qt::BottomEdge))
        return Qt::SizeBDiagCursor;
    if (edges == Qt::LeftEdge || edges == Qt::RightEdge)
        return Qt::SizeHorCursor;
    return edges ? Qt::SizeVerCursor : Qt::ArrowCursor;
}
} // namespace

std::span<const Qt::Edges> LayoutCanvas::holds()
{
    return allHolds;
}

QRectF LayoutCanvas::handle(Qt::Edges edges) const
{
    if (m_board->current() < 0)
        return {};
    const QRectF place = viewOf(m_board->current());
    const double size = Scale::px(this, handleSize);
    QPointF middle = place.center();
    if (edges & Qt::LeftEdge)
        middle.setX(place.left());
    if (edges & Qt::RightEdge)
        middle.setX(place.right());
    if (edges & Qt::TopEdge)
        middle.setY(place.top());
    if (edges & Qt::BottomEdge)
        middle.setY(place.bottom());
    return {middle - QPointF(size / 2, size / 2), QSizeF(size, size)};
}

Qt::Edges LayoutCanvas::edgesAt(const QPointF &point) const
{
    for (const Qt::Edges edges : holds()) {
        const double air = Scale::px(this, 3);
        if (handle(edges).adjusted(-air, -air, air, air).contains(point))
            return edges;
    }
    return {};
}

int LayoutCanvas::regionAt(const QPointF &point) const
{
    const QList<VideoRegion> &regions = m_board->layout().regions();
    const QList<int> order = LayoutPainter::stacking(regions);
    const auto found = std::ranges::find_if(order.crbegin(), order.crend(),
                                            [&](int number) { return viewOf(number).contains(point); });
    return found == order.crend() ? -1 : *found;
}

void LayoutCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    Qt::Edges edges = edgesAt(event->position());
    if (!edges) {
        const int region = regionAt(event->position());
        if (region < 0)
            return;
        m_board->setCurrent(region);
        edges = whole;
    }
    m_board->edit([](CompositionLayout &layout) { layout.endGesture(); });
    m_drag = Drag{edges, painter().toPicture(event->position()), m_board->currentRegion()->place, false};
    setCursor(cursorOf(edges));
}

void LayoutCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        dragTo(event->position(), event->modifiers());
    else
        followCursor(event->position());
}

void LayoutCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag)
        endDrag(true);
    followCursor(event->position());
}

void LayoutCanvas::followCursor(const QPointF &point)
{
    const Qt::Edges edges = edgesAt(point);
    setCursor(edges ? cursorOf(edges) : regionAt(point) >= 0 ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

void LayoutCanvas::dragTo(const QPointF &point, Qt::KeyboardModifiers modifiers)
{
    const QPointF way = painter().toPicture(point) - m_drag->from;
    const QPoint by(qRound(way.x()), qRound(way.y()));
    if (!m_drag->hasMoved && by.isNull())
        return;
    m_drag->hasMoved = true;
    const bool snaps = m_snaps && !(modifiers & Qt::ControlModifier);
    const QRect place = settled(pulled(by), snaps);
    if (place.isEmpty())
        return;
    VideoRegion wanted = *m_board->currentRegion();
    wanted.place = place;
    m_board->edit([&](CompositionLayout &layout) {
        layout.setRegion(m_board->current(), wanted, QStringLiteral("drag"));
    });
}

// QRect's right() is one less than its edge: edges are moved by hand.
QRect LayoutCanvas::pulled(QPoint by) const
{
    const Qt::Edges edges = m_drag->edges;
    if (edges == whole)
        return m_drag->began.translated(by);
    const int left = edges & Qt::LeftEdge ? by.x() : 0;
    const int top = edges & Qt::TopEdge ? by.y() : 0;
    QRect place = m_drag->began.translated(left, top);
    place.setSize({place.width() - left + (edges & Qt::RightEdge ? by.x() : 0),
                   place.height() - top + (edges & Qt::BottomEdge ? by.y() : 0)});
    return place;
}

QRect LayoutCanvas::settled(const QRect &wanted, bool snaps)
{
    const QSize size = m_board->layout().resolution();
    QList<QRect> others;
    for (int number = 0; number < m_board->layout().regions().size(); ++number) {
        if (number != m_board->current())
            others << m_board->layout().regions()[number].place;
    }
    const int reached = snaps ? qRound(Scale::px(this, reach) / painter().factor()) : -1;
    m_snap = LayoutGeometry::snapped(wanted, m_drag->edges, size, others, reached, snaps ? coarse : fine);
    QRect place = m_snap.place;
    if (m_drag->edges != whole)
        return place.intersected(QRect(QPoint(0, 0), size));
    place.moveTo(std::clamp(place.x(), 0, std::max(0, size.width() - place.width())),
                 std::clamp(place.y(), 0, std::max(0, size.height() - place.height())));
    return place;
}

void LayoutCanvas::endDrag(bool keeps)
{
    const bool hasMoved = m_drag->hasMoved;
    const QRect began = m_drag->began;
    m_drag.reset();
    m_snap = {};
    m_board->edit([&](CompositionLayout &layout) {
        // Taking a drag back is an undo of it, unless it came back to where it began by itself.
        if (!keeps && hasMoved && layout.regions()[m_board->current()].place != began)
            layout.undo();
        layout.endGesture();
    });
    update();
}
