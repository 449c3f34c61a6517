// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/ui/SchemaGeometry.h"

#include <QAbstractScrollArea>
#include <QSet>

/// The map of record types, drawn: the arrow keys go along its lines, + and - zoom, 0 fits it in, Enter
/// chooses.
class SchemaCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit SchemaCanvas(QWidget *parent = nullptr);

    void setMap(const SchemaMap &map);
    const SchemaMap &map() const { return m_map; }
    int current() const { return m_current; }
    /// Scrolled into sight; -1 for none. Emits currentChanged where it is another.
    void setCurrent(int box);
    /// Found boxes stay, the others fade; nothing ends that.
    void setFound(const std::optional<QSet<int>> &boxes);
    double zoom() const { return m_zoom; }
    void zoomBy(double factor);
    void fit();
    QRect boxRect(int box) const; ///< in the viewport
    /// The whole map at its natural size.
    void draw(QPainter *painter) const;

    QSize sizeHint() const override;

signals:
    void currentChanged(int box);
    void activated(int box);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SchemaGeometry geometryOfMap() const;
    QPointF toMap(const QPoint &point) const;
    QPointF origin() const;
    void setZoom(double zoom);
    void refit();
    QSize roomFor(const QSizeF &size) const;
    void updateBars();
    void setHovered(int box);
    int step(int key) const;
    int along(const QList<int> &edges, bool toParents) const;
    void drawLines(QPainter *painter, const SchemaGeometry &geometry) const;
    void drawWords(QPainter *painter, const SchemaGeometry &geometry, int edge, int active) const;
    void drawBox(QPainter *painter, const SchemaGeometry &geometry, int box) const;
    void drawFrame(QPainter *painter, const QRectF &rect, int box) const;
    void drawName(QPainter *painter, const QRectF &rect, const SchemaMap::Box &box) const;
    bool isFaded(int box) const { return m_found && !m_found->contains(box); }
    int active() const { return m_hovered >= 0 ? m_hovered : m_current; }

    SchemaMap m_map;
    int m_current = -1;
    int m_hovered = -1;
    std::optional<QSet<int>> m_found;
    double m_zoom = 1;
    bool m_fits = true; ///< until the operator zooms
};
