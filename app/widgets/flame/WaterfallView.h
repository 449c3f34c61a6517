// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/MoneyPicture.h"

/// When each node began and how long it took, one row a node in the tree's order, on a common time axis;
/// rows without a time say so. Scrolls vertically, zooms along time with Ctrl and the wheel or + and -.
class WaterfallView : public MoneyPicture
{
    Q_OBJECT
public:
    explicit WaterfallView(QWidget *parent = nullptr);
    ~WaterfallView() override;

    void setTree(WeightTreePtr tree) override;
    /// After setTree(); as many as there are nodes.
    void setSpans(const SpanTree &spans);
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
