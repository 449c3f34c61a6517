// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/MoneyPicture.h"

/// An icicle of weights: the root on top, what it is made of below, as wide as it weighs. Zooms into a node
/// and shows the way back; arrow keys go to parent, child and siblings, Enter zooms, Escape zooms out.
class FlameView : public MoneyPicture
{
    Q_OBJECT
public:
    explicit FlameView(QWidget *parent = nullptr);
    ~FlameView() override;

    void setTree(WeightTreePtr tree) override;
    void setCurrent(int node) override;
    int current() const override;
    void setHighlighted(const QBitArray &nodes) override;
    void zoomTo(int node) override;
    int zoomed() const override;
    /// The same as on screen, all of it however deep; also into SVG and PDF.
    void draw(QPainter &painter, const QRectF &area) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
