// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/WeightPicture.h"

/// An icicle of weights: the root on top, what it is made of below, as wide as it weighs. Zooms into a node
/// and shows the way back; arrow keys go to parent, child and siblings, Enter zooms, Escape zooms out.
class FlameView : public WeightPicture
{
    Q_OBJECT
public:
    explicit FlameView(QWidget *parent = nullptr);
    ~FlameView() override;

    /// The same as on screen, all of it however deep; also into SVG and PDF.
    void draw(QPainter &painter, const QRectF &area) const override;
    double drawnHeight(double width) const override;
    QRectF rectOf(int node) const override;
    int nodeAt(const QPointF &point) const override;
    /// The rows in sight as text, a line each: what is written on the bars, and where slivers are.
    QString text() const;

protected:
    void arrange(Change change, int before) override;
    void paint(QPainter &painter) override;
    void reveal(int node) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
