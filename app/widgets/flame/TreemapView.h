// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/WeightPicture.h"

/// Weights as nested rectangles (squarified), so that many small ones are seen beside a few large ones.
class TreemapView : public WeightPicture
{
    Q_OBJECT
public:
    explicit TreemapView(QWidget *parent = nullptr);
    ~TreemapView() override;

    void draw(QPainter &painter, const QRectF &area) const override;
    double drawnHeight(double width) const override;
    /// Of a node too small to be drawn, the rectangle that stands for it.
    QRectF rectOf(int node) const override;
    int nodeAt(const QPointF &point) const override;

protected:
    void arrange(Change change, int before) override;
    void paint(QPainter &painter) override;
    void reveal(int node) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
