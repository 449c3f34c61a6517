// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/WeightPicture.h"

/// When each node began and how long it took, one row a node in the tree's order, on a common time axis;
/// rows without a time say so. Scrolls vertically, zooms along time with Ctrl and the wheel or + and -. Time
/// runs from left to right also in a right-to-left window, as in print.
class WaterfallView : public WeightPicture
{
    Q_OBJECT
public:
    explicit WaterfallView(QWidget *parent = nullptr);
    ~WaterfallView() override;

    void setTree(WeightTreePtr tree) override;
    /// After setTree(); as many as there are nodes.
    void setSpans(const SpanTree &spans);
    void draw(QPainter &painter, const QRectF &area) const override;
    double drawnHeight(double width) const override;
    /// Of the whole row.
    QRectF rectOf(int node) const override;
    int nodeAt(const QPointF &point) const override;
    /// Of the bar or mark alone; null without one.
    QRectF barOf(int node) const;
    /// What stands beside the bar: its length, or that there is no time.
    QString lengthOf(int node) const;
    bool isTimeZoomed() const;

protected:
    void arrange(Change change, int before) override;
    void paint(QPainter &painter) override;
    void reveal(int node) override;
    int neighbour(int node, int key) const override;
    QString note() const override;

    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
