// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/FlameIndex.h"
#include "widgets/flame/MoneyLook.h"
#include "widgets/flame/MoneyPicture.h"
#include "widgets/flame/WayBack.h"

class QHelpEvent;

/// What the three money views do alike: which node is current, found, hovered or zoomed, the keys, the
/// pointer, and what is said of it. How it is laid out and painted is theirs.
class WeightPicture : public MoneyPicture
{
    Q_OBJECT
public:
    explicit WeightPicture(QWidget *parent = nullptr);
    ~WeightPicture() override;

    void setTree(WeightTreePtr tree) override;
    void setCurrent(int node) override;
    int current() const override { return m_current; }
    void setHighlighted(const QBitArray &nodes) override;
    void zoomTo(int node) override;
    int zoomed() const override { return m_zoomed; }
    /// Where a node is painted, in the viewport; null where it isn't.
    virtual QRectF rectOf(int node) const = 0;
    /// -1 where there is none.
    virtual int nodeAt(const QPointF &point) const = 0;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    enum class Change { Tree, Zoom, Size, Look };

    /// Something changed that moves what is drawn; `before` is the zoomed node until now, -1 if that was a
    /// part by itself.
    virtual void arrange(Change change, int before) = 0;
    virtual void paint(QPainter &painter) = 0;
    /// Scrolls.
    virtual void reveal(int node) = 0;
    /// A key of the arrows as seen in reading direction; -1 where there is nothing.
    virtual int neighbour(int node, int key) const;

    const WeightTree &tree() const;
    const FlameIndex &index() const { return m_index; }
    /// The same, unless the zoomed part is so small in it that its places are no longer told apart.
    const FlameIndex &shown() const { return m_part ? *m_part : m_index; }
    const MoneyLook &look() const { return m_look; }
    int hovered() const { return m_hovered; }
    bool hasHighlight() const { return m_foundUntil.size() > 0; }
    MoneyLook::State state(int node) const;
    /// Of neighbouring places of index(), the last included.
    MoneyLook::State state(const FlameIndex &index, int first, int last) const;
    QString label(int node) const;
    /// What a picture for a file is drawn with: light, and in the design's own pixels.
    MoneyLook pictureLook() const;
    double titleHeight(const MoneyLook &look) const;
    /// Returns what is left of the area.
    QRectF paintTitle(QPainter &painter, const MoneyLook &look, const QRectF &area) const;
    /// Paints marks of the pointer and the current node.
    void paintMarks(QPainter &painter) const;

    /// What stands above the picture and doesn't scroll: the rows that lead back, and what has to be said.
    double headHeight(const MoneyLook &look) const;
    void paintHead(QPainter &painter, const MoneyLook &look, const QRectF &area) const;
    /// The row at `y` of it, as a node; -1 for none.
    int headNodeAt(double y) const;
    QRectF headRectOf(int node, const QRectF &area) const;
    /// The viewport without its margins.
    QRectF inside() const;
    virtual QString note() const;
    bool isOutOfZoom(int node) const;
    int parentOf(int node) const { return tree().nodes.at(node).parent; }
    bool hasChildren(int node) const { return tree().nodes.at(node).end > node + 1; }

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void dress();
    void say();
    void select(int node);
    void enter(int node);
    void zoomTowards(int node);
    bool zoomOut();
    bool zoomByKey(int key);
    void showZoom(int node);
    bool toolTip(const QHelpEvent *event);
    void setHovered(int node);
    bool isOnWayBack(int node) const;

    WeightTreePtr m_tree;
    FlameIndex m_index;
    std::unique_ptr<FlameIndex> m_part;
    QVector<WayBack::Row> m_wayBack;
    MoneyLook m_look;
    QBitArray m_found;
    std::vector<int> m_foundUntil; ///< how many are found before a place
    int m_current = -1;
    int m_zoomed = 0;
    int m_hovered = -1;
    int m_wheel = 0; ///< what a fine wheel has gathered
    bool m_showsFocus = false;
};
