// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/LayoutGeometry.h"
#include "rooms/ui/LayoutPainter.h"

#include <QWidget>
#include <span>

class LayoutBoard;

/// The picture of a composition with its regions, to be moved and resized by mouse and by keys: Tab goes from
/// region to region, the arrows move by 10 pixels and with Ctrl by one, with Shift they resize, + and - lift
/// and lower, Delete removes.
class LayoutCanvas : public QWidget
{
    Q_OBJECT
public:
    static constexpr int coarse = 10; ///< pixels of the picture
    static constexpr int fine = 1;

    explicit LayoutCanvas(LayoutBoard *board, QWidget *parent = nullptr);

    /// Whether edges are drawn to a grid and to other edges; Ctrl while dragging lifts it.
    void setSnaps(bool snaps) { m_snaps = snaps; }
    QRectF viewOf(int region) const;
    /// The handle of the region that is meant at an edge or a corner.
    QRectF handle(Qt::Edges edges) const;
    /// What is told of the region that is meant, for eyes and ears.
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// A region that is held by the mouse.
    struct Drag
    {
        Qt::Edges edges; ///< that move; all four for the whole
        QPointF from;    ///< of the pointer, in the picture
        QRect began;
        bool hasMoved = false;
    };
    static constexpr double handleSize = 9; ///< of the 13-px design
    /// What can be pulled, corners before edges.
    static std::span<const Qt::Edges> holds();
    LayoutPainter painter() const;
    bool hasKey(QKeyEvent *event);
    void lift(int by);
    void step(QPoint way, Qt::KeyboardModifiers modifiers);
    Qt::Edges edgesAt(const QPointF &point) const;
    int regionAt(const QPointF &point) const;
    void dragTo(const QPointF &point, Qt::KeyboardModifiers modifiers);
    QRect pulled(QPoint by) const;
    QRect settled(const QRect &wanted, bool snaps);
    void endDrag(bool keeps);
    void followCursor(const QPointF &point);
    void drawHandles(QPainter *painter) const;
    void drawGuides(QPainter *painter) const;
    void describe();

    LayoutBoard *m_board;
    std::optional<Drag> m_drag;
    LayoutGeometry::Snap m_snap;
    bool m_snaps = true;
};
