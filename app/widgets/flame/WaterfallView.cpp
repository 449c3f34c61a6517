// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/WaterfallView.h"

#include "widgets/flame/WaterfallPaper.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

class WaterfallView::Private
{
public:
    explicit Private(WaterfallView *view) : q(view) {}

    WaterfallPaper paper() const { return {q->look(), q->inside(), axis, begin, q->locale()}; }
    double axisTop() const { return q->inside().top() + q->headHeight(q->look()); }
    double bodyTop() const { return axisTop() + paper().axisHeight(); }
    int rows() const { return q->tree().isEmpty() ? 0 : q->tree().nodes.at(q->zoomed()).end - q->zoomed(); }
    double topOf(int node) const
    {
        return bodyTop() + (node - q->zoomed()) * paper().pitch() - q->verticalScrollBar()->value();
    }
    SpanTree::Span span(int node) const { return spans.spans.value(node); }
    WaterfallPaper::Row row(int node) const;
    void fit();
    void zoomTime(double factor, double at);
    void panTime(double by);
    void scrollRange();
    bool timeByKey(const QKeyEvent *event);

    WaterfallView *q;
    SpanTree spans;
    TimeAxis axis;
    double begin = -1;
    QPointF pressed;
    double pressedFrom = 0;
    bool isPressed = false;
    bool isDragging = false;
};

WaterfallView::WaterfallView(QWidget *parent) : WeightPicture(parent), d(std::make_unique<Private>(this)) {}

WaterfallView::~WaterfallView() = default;

void WaterfallView::setTree(WeightTreePtr tree)
{
    d->spans = {};
    WeightPicture::setTree(std::move(tree));
}

void WaterfallView::setSpans(const SpanTree &spans)
{
    d->spans = spans;
    arrange(Change::Tree, zoomed());
    viewport()->update();
}

/// The time of what is shown, whole.
void WaterfallView::Private::fit()
{
    double from = -1;
    double to = -1;
    for (int node = q->zoomed(); node < q->zoomed() + rows(); ++node) {
        const SpanTree::Span span = this->span(node);
        if (span.start < 0)
            continue;
        from = from < 0 ? double(span.start) : qMin(from, double(span.start));
        to = qMax(to, double(span.start) + double(qMax(qint64(0), span.length)));
    }
    begin = from;
    axis = from < 0 ? TimeAxis() : TimeAxis(to - from);
}

WaterfallPaper::Row WaterfallView::Private::row(int node) const
{
    const WeightTree::Node &made = q->tree().nodes.at(node);
    return {q->label(node), made.level - q->tree().nodes.at(q->zoomed()).level, made.colour, q->state(node),
            span(node)};
}

void WaterfallView::Private::scrollRange()
{
    const double body = q->inside().bottom() - bodyTop();
    QScrollBar *bar = q->verticalScrollBar();
    bar->setPageStep(qMax(1, int(body)));
    bar->setRange(0, qMax(0, int(std::ceil(rows() * paper().pitch() - body))));
}

void WaterfallView::arrange(Change change, int)
{
    if (change == Change::Tree || change == Change::Zoom)
        d->fit();
    d->scrollRange();
    if (change == Change::Tree || change == Change::Zoom)
        verticalScrollBar()->setValue(0);
}

void WaterfallView::paint(QPainter &painter)
{
    const WaterfallPaper paper = d->paper();
    paintHead(painter, look(), inside());
    if (d->begin >= 0)
        paper.paintAxis(painter, d->axisTop(), viewport()->height());
    const double top = d->bodyTop();
    painter.setClipRect(QRectF(0, top, viewport()->width(), viewport()->height() - top));
    const double pitch = paper.pitch();
    const int first = zoomed() + int(verticalScrollBar()->value() / pitch);
    const int end = zoomed() + d->rows();
    for (int node = first; node < end && d->topOf(node) < viewport()->height(); ++node) {
        const QRectF row(inside().left(), d->topOf(node), inside().width(), pitch);
        if (node == current() || node == hovered())
            look().behind(painter, row, node == current(), node == current() && hasFocus());
        paper.paintRow(painter, row.top(), d->row(node));
    }
    painter.setClipping(false);
}

QRectF WaterfallView::rectOf(int node) const
{
    if (tree().isEmpty() || node < 0)
        return {};
    if (isOutOfZoom(node))
        return headRectOf(node, inside());
    const QRectF row(inside().left(), d->topOf(node), inside().width(), d->paper().pitch());
    return row.bottom() <= d->bodyTop() || row.top() > viewport()->height() ? QRectF() : row;
}

QRectF WaterfallView::barOf(int node) const
{
    return tree().isEmpty() ? QRectF() : d->paper().barOf(d->topOf(node), d->span(node));
}

QString WaterfallView::lengthOf(int node) const
{
    return d->paper().lengthOf(d->span(node));
}

bool WaterfallView::isTimeZoomed() const
{
    return !d->axis.isWhole();
}

int WaterfallView::nodeAt(const QPointF &point) const
{
    if (tree().isEmpty())
        return -1;
    if (point.y() < d->axisTop())
        return headNodeAt(point.y());
    if (point.y() < d->bodyTop())
        return -1;
    const int row = int((point.y() - d->bodyTop() + verticalScrollBar()->value()) / d->paper().pitch());
    return row < d->rows() ? zoomed() + row : -1;
}

void WaterfallView::reveal(int node)
{
    if (isOutOfZoom(node))
        return;
    const double pitch = d->paper().pitch();
    const double top = (node - zoomed()) * pitch;
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(int(top));
    else if (top + pitch > bar->value() + bar->pageStep())
        bar->setValue(int(std::ceil(top + pitch - bar->pageStep())));
}

// Rows are a list: up and down go along it, left and right to what is above and below in the tree.
int WaterfallView::neighbour(int node, int key) const
{
    switch (key) {
    case Qt::Key_Up:
        return node > zoomed() ? node - 1 : parentOf(node);
    case Qt::Key_Down:
        return node < zoomed() ? zoomed() : node + 1 < zoomed() + d->rows() ? node + 1 : -1;
    case Qt::Key_Left:
        return parentOf(node);
    case Qt::Key_Right:
        return hasChildren(node) ? node + 1 : -1;
    default:
        return -1;
    }
}

QString WaterfallView::note() const
{
    return !tree().isEmpty() && d->begin < 0 ? tr("Nothing here says when it was.") : QString();
}

void WaterfallView::Private::zoomTime(double factor, double at)
{
    axis.zoom(factor, at);
    q->viewport()->update();
}

void WaterfallView::Private::panTime(double by)
{
    axis.pan(by);
    q->viewport()->update();
}

bool WaterfallView::Private::timeByKey(const QKeyEvent *event)
{
    constexpr double step = 1.5;
    const double seen = axis.to() - axis.from();
    const SpanTree::Span span = this->span(q->current());
    const double at = span.start < 0 ? axis.from() + seen / 2 : double(span.start) - begin;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTime(step, at);
        return true;
    case Qt::Key_Minus:
        zoomTime(1 / step, at);
        return true;
    case Qt::Key_0:
        zoomTime(1e-12, at);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!(event->modifiers() & Qt::ShiftModifier))
            return false;
        panTime(event->key() == Qt::Key_Left ? -seen / 10 : seen / 10);
        return true;
    default:
        return false;
    }
}

void WaterfallView::keyPressEvent(QKeyEvent *event)
{
    if (d->begin >= 0 && d->timeByKey(event))
        event->accept();
    else
        WeightPicture::keyPressEvent(event);
}

void WaterfallView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    // The platform may have turned a wheel with Shift into a horizontal one already.
    const int across = delta.x() != 0 ? delta.x() : (event->modifiers() & Qt::ShiftModifier ? delta.y() : 0);
    if (event->modifiers() & Qt::ControlModifier)
        d->zoomTime(std::pow(1.25, delta.y() / 120.0), d->paper().timeAt(event->position().x()));
    else if (across != 0)
        d->panTime(-across / 120.0 * (d->axis.to() - d->axis.from()) / 10);
    else
        return WeightPicture::wheelEvent(event);
    event->accept();
}

void WaterfallView::mousePressEvent(QMouseEvent *event)
{
    d->isPressed = event->button() == Qt::LeftButton && isTimeZoomed();
    d->isDragging = false;
    d->pressed = event->position();
    d->pressedFrom = d->axis.from();
    WeightPicture::mousePressEvent(event);
    if (d->isPressed)
        event->accept();
}

void WaterfallView::mouseMoveEvent(QMouseEvent *event)
{
    const double moved = event->position().x() - d->pressed.x();
    if (d->isPressed && std::abs(moved) >= QApplication::startDragDistance())
        d->isDragging = true;
    if (!d->isDragging)
        return WeightPicture::mouseMoveEvent(event);
    viewport()->setCursor(Qt::ClosedHandCursor);
    const double seen = d->axis.to() - d->axis.from();
    d->panTime(d->pressedFrom - moved / d->paper().plot().width() * seen - d->axis.from());
}

void WaterfallView::mouseReleaseEvent(QMouseEvent *event)
{
    if (d->isDragging)
        viewport()->unsetCursor();
    d->isPressed = d->isDragging = false;
    event->accept();
}

double WaterfallView::drawnHeight(double width) const
{
    constexpr int most = 120;
    const MoneyLook look = pictureLook();
    const WaterfallPaper paper(look, QRectF(0, 0, width, 100), d->axis, d->begin, locale());
    const double more = d->rows() > most ? look.rowHeight() : 0;
    return titleHeight(look) + headHeight(look) + paper.axisHeight() + qMin(d->rows(), most) * paper.pitch() +
           more;
}

void WaterfallView::draw(QPainter &painter, const QRectF &area) const
{
    if (tree().isEmpty() || area.isEmpty())
        return;
    const MoneyLook look = pictureLook();
    painter.save();
    painter.fillRect(area, look.ground());
    const QRectF body = paintTitle(painter, look, area);
    paintHead(painter, look, body);
    const WaterfallPaper paper(look, body, d->axis, d->begin, locale());
    double top = body.top() + headHeight(look);
    const double axisTop = top;
    top += paper.axisHeight();
    int fitting = int((area.bottom() - top) / paper.pitch());
    if (fitting < d->rows())
        fitting = qMax(1, int((area.bottom() - top - look.rowHeight()) / paper.pitch()));
    const int shown = qMin(fitting, d->rows());
    if (d->begin >= 0)
        paper.paintAxis(painter, axisTop, top + shown * paper.pitch());
    for (int row = 0; row < shown; ++row, top += paper.pitch())
        paper.paintRow(painter, top, d->row(zoomed() + row));
    if (shown < d->rows())
        look.note(painter, QRectF(body.left(), top, body.width(), look.rowHeight()),
                  tr("%n more rows are not shown.", nullptr, d->rows() - shown));
    painter.restore();
}
