// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/TreemapView.h"

#include "widgets/flame/TreemapLayout.h"

#include <QPainter>

class TreemapView::Private
{
public:
    explicit Private(TreemapView *view) : q(view) {}

    TreemapLayout laidOut(const MoneyLook &look, const QRectF &area) const;
    void paintCells(QPainter &painter, const MoneyLook &look, const TreemapLayout &cells) const;
    void paintCell(QPainter &painter, const MoneyLook &look, const TreemapLayout::Cell &cell) const;
    QString labelOf(const TreemapLayout::Cell &cell) const;

    TreemapView *q;
    TreemapLayout layout;
};

TreemapView::TreemapView(QWidget *parent) : WeightPicture(parent), d(std::make_unique<Private>(this))
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

TreemapView::~TreemapView() = default;

TreemapLayout TreemapView::Private::laidOut(const MoneyLook &look, const QRectF &area) const
{
    const TreemapLayout::Measures measures{look.thinHeight(), look.gap() * 1.5, 2, look.px(64),
                                           look.isMirrored()};
    return {q->shown(), q->shown().place(q->zoomed()), area, measures};
}

QString TreemapView::Private::labelOf(const TreemapLayout::Cell &cell) const
{
    // The name stands above it; its amount would be that of the whole.
    return cell.kind == TreemapLayout::Kind::Own
               ? TreemapView::tr("by itself", "what a part weighs without those in it")
               : q->label(q->shown().node(cell.place));
}

void TreemapView::Private::paintCell(QPainter &painter, const MoneyLook &look,
                                     const TreemapLayout::Cell &cell) const
{
    const int node = q->shown().node(cell.place);
    const int colour = q->tree().nodes.at(node).colour;
    if (cell.kind == TreemapLayout::Kind::Rest) {
        look.cell(painter, cell.rect, MoneyLook::Cell::Rest, colour,
                  q->state(q->shown(), cell.place, cell.last));
        return;
    }
    const MoneyLook::State state = q->state(node);
    const bool isContainer = cell.kind == TreemapLayout::Kind::Container;
    look.cell(painter, cell.rect, isContainer ? MoneyLook::Cell::Container : MoneyLook::Cell::Leaf, colour,
              state);
    const double height = isContainer ? look.thinHeight() : look.metrics().height() + look.px(8);
    if ((isContainer && !cell.hasHeader) || cell.rect.height() < height || !look.hasRoom(cell.rect.width()))
        return;
    const QRectF line(cell.rect.left(), cell.rect.top(), cell.rect.width(), height);
    if (isContainer)
        look.header(painter, line, labelOf(cell), state);
    else
        look.label(painter, line, labelOf(cell), colour, state);
}

void TreemapView::Private::paintCells(QPainter &painter, const MoneyLook &look,
                                      const TreemapLayout &cells) const
{
    for (const TreemapLayout::Cell &cell : cells.cells())
        paintCell(painter, look, cell);
}

void TreemapView::arrange(Change, int)
{
    d->layout = d->laidOut(look(), inside().adjusted(0, headHeight(look()), 0, 0));
}

void TreemapView::paint(QPainter &painter)
{
    paintHead(painter, look(), inside());
    d->paintCells(painter, look(), d->layout);
    paintMarks(painter);
}

QRectF TreemapView::rectOf(int node) const
{
    if (tree().isEmpty() || node < 0)
        return {};
    if (isOutOfZoom(node))
        return headRectOf(node, inside());
    const int cell = d->layout.cellOf(shown().place(node));
    return cell < 0 ? QRectF() : d->layout.cells().at(cell).rect;
}

int TreemapView::nodeAt(const QPointF &point) const
{
    if (tree().isEmpty())
        return -1;
    if (point.y() < inside().top() + headHeight(look()))
        return headNodeAt(point.y());
    const int cell = d->layout.cellAt(point);
    return cell < 0 ? -1 : shown().node(d->layout.cells().at(cell).place);
}

void TreemapView::reveal(int) {}

double TreemapView::drawnHeight(double width) const
{
    const MoneyLook look = pictureLook();
    return titleHeight(look) + headHeight(look) + width * 0.56;
}

void TreemapView::draw(QPainter &painter, const QRectF &area) const
{
    if (tree().isEmpty() || area.isEmpty())
        return;
    const MoneyLook look = pictureLook();
    painter.save();
    painter.fillRect(area, look.ground());
    const QRectF body = paintTitle(painter, look, area);
    paintHead(painter, look, body);
    d->paintCells(painter, look, d->laidOut(look, body.adjusted(0, headHeight(look), 0, 0)));
    painter.restore();
}
