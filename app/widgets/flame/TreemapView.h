// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/MoneyPicture.h"

/// Weights as nested rectangles (squarified), so that many small ones are seen beside a few large ones.
class TreemapView : public MoneyPicture
{
    Q_OBJECT
public:
    explicit TreemapView(QWidget *parent = nullptr);
    ~TreemapView() override;

    void setTree(WeightTreePtr tree) override;
    void setCurrent(int node) override;
    int current() const override;
    void setHighlighted(const QBitArray &nodes) override;
    void zoomTo(int node) override;
    int zoomed() const override;
    void draw(QPainter &painter, const QRectF &area) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
