// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/FlameView.h"

#include "widgets/flame/FlameLayout.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QVariantAnimation>
#include <cmath>

class FlameView::Private
{
public:
    explicit Private(FlameView *view) : q(view)
    {
        motion.setStartValue(0.0);
        motion.setEndValue(1.0);
        motion.setEasingCurve(QEasingCurve::OutCubic);
        connect(&motion, &QVariantAnimation::valueChanged, q, [this] { q->viewport()->update(); });
    }

    struct Window
    {
        double from = 0;
        double to = 1;
    };

    const FlameIndex &index() const { return q->shown(); }
    Window windowOf(int node) const
    {
        const int place = index().place(node);
        return place < 0 ? Window{} : Window{index().start(place), index().end(place)};
    }
    FlameLayout layout(const MoneyLook &look, const QRectF &area, const Window &window) const
    {
        return {index(), window.from, window.to, area.left(), area.width(), look.isMirrored()};
    }
    int firstLevel() const { return index().isEmpty() ? 0 : index().levelOf(index().place(q->zoomed())); }
    int shownLevels() const
    {
        return index().isEmpty() ? 0 : index().depthBelow(index().place(q->zoomed())) + 1;
    }
    static double pitch(const MoneyLook &look) { return look.rowHeight() + look.gap(); }
    double bodyTop() const { return q->inside().top() + q->headHeight(q->look()); }
    double topOf(int level) const
    {
        return bodyTop() + (level - firstLevel()) * pitch(q->look()) - q->verticalScrollBar()->value();
    }
    Window seen() const;
    void paintRow(QPainter &painter, const MoneyLook &look, const FlameLayout &layout, int level,
                  double top) const;
    bool animates() const;

    FlameView *q;
    QVariantAnimation motion;
    Window before; ///< where the motion began
    Window last;   ///< what the last arranging led to
};

FlameView::FlameView(QWidget *parent) : WeightPicture(parent), d(std::make_unique<Private>(this)) {}

FlameView::~FlameView() = default;

FlameView::Private::Window FlameView::Private::seen() const
{
    const Window now = windowOf(q->zoomed());
    if (motion.state() != QAbstractAnimation::Running)
        return now;
    const double done = motion.currentValue().toDouble();
    return {before.from + (now.from - before.from) * done, before.to + (now.to - before.to) * done};
}

bool FlameView::Private::animates() const
{
    // Off screen nobody watches.
    return q->isVisible() && q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q) > 0 &&
           QGuiApplication::platformName() != QLatin1String("offscreen");
}

void FlameView::Private::paintRow(QPainter &painter, const MoneyLook &look, const FlameLayout &layout,
                                  int level, double top) const
{
    for (const FlameLayout::Bar &bar : layout.row(level)) {
        const QRectF rect(bar.left, top, bar.width, look.rowHeight());
        if (bar.isSliver()) {
            look.sliver(painter, rect, q->state(index(), bar.place, bar.last));
            continue;
        }
        const int node = index().node(bar.place);
        const int colour = q->tree().nodes.at(node).colour;
        const MoneyLook::State state = q->state(node);
        look.bar(painter, rect, colour, state);
        if (look.hasRoom(rect.width()))
            look.label(painter, rect, q->label(node), colour, state);
    }
}

void FlameView::arrange(Change change, int before)
{
    const bool moves = change == Change::Zoom && d->animates();
    const Private::Window seen = d->last;
    d->motion.stop();
    d->last = d->windowOf(zoomed());
    // Where the zoomed part is drawn by itself, there is no way that could be followed.
    if (moves && &shown() == &index() && before >= 0) {
        d->before = seen;
        d->motion.setDuration(qMin(200, style()->styleHint(QStyle::SH_Widget_Animation_Duration)));
        d->motion.start();
    }
    const double body = inside().bottom() - d->bodyTop();
    const double all = d->shownLevels() * Private::pitch(look());
    verticalScrollBar()->setPageStep(qMax(1, int(body)));
    verticalScrollBar()->setRange(0, qMax(0, int(std::ceil(all - body))));
    if (change == Change::Tree || change == Change::Zoom)
        verticalScrollBar()->setValue(0);
}

void FlameView::paint(QPainter &painter)
{
    const QRectF area = inside();
    paintHead(painter, look(), area);
    const double top = d->bodyTop();
    painter.save();
    painter.setClipRect(QRectF(0, top, viewport()->width(), viewport()->height() - top));
    const FlameLayout layout = d->layout(look(), area, d->seen());
    const double pitch = Private::pitch(look());
    const int first = d->firstLevel() + int(verticalScrollBar()->value() / pitch);
    const int end = d->firstLevel() + d->shownLevels();
    for (int level = first; level < end && d->topOf(level) < viewport()->height(); ++level)
        d->paintRow(painter, look(), layout, level, d->topOf(level));
    painter.restore();
    paintMarks(painter);
}

QRectF FlameView::rectOf(int node) const
{
    if (tree().isEmpty() || node < 0)
        return {};
    if (isOutOfZoom(node))
        return headRectOf(node, inside());
    const int place = d->index().place(node);
    const FlameLayout::Bar bar = d->layout(look(), inside(), d->seen()).bar(place);
    const QRectF rect(bar.left, d->topOf(d->index().levelOf(place)), bar.width, look().rowHeight());
    return rect.bottom() <= d->bodyTop() || rect.top() > viewport()->height() ? QRectF() : rect;
}

int FlameView::nodeAt(const QPointF &point) const
{
    if (tree().isEmpty() || !viewport()->rect().contains(point.toPoint()))
        return -1;
    if (point.y() < d->bodyTop())
        return headNodeAt(point.y());
    const double down = point.y() - d->bodyTop() + verticalScrollBar()->value();
    const int level = d->firstLevel() + int(down / Private::pitch(look()));
    const int place = d->layout(look(), inside(), d->seen()).placeAt(level, point.x());
    return place < 0 ? -1 : d->index().node(place);
}

void FlameView::reveal(int node)
{
    if (isOutOfZoom(node))
        return;
    const int level = d->index().levelOf(d->index().place(node)) - d->firstLevel();
    const double top = level * Private::pitch(look());
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(int(top));
    else if (top + look().rowHeight() > bar->value() + bar->pageStep())
        bar->setValue(int(std::ceil(top + look().rowHeight() - bar->pageStep())));
}

double FlameView::drawnHeight(double) const
{
    constexpr int most = 40;
    const MoneyLook look = pictureLook();
    const double rows = qMin(d->shownLevels(), most) * Private::pitch(look);
    const double more = d->shownLevels() > most ? look.rowHeight() : 0;
    return titleHeight(look) + headHeight(look) + rows + more;
}

void FlameView::draw(QPainter &painter, const QRectF &area) const
{
    if (tree().isEmpty() || area.isEmpty())
        return;
    const MoneyLook look = pictureLook();
    painter.save();
    painter.fillRect(area, look.ground());
    const QRectF body = paintTitle(painter, look, area);
    paintHead(painter, look, body);
    double top = body.top() + headHeight(look);
    const double pitch = Private::pitch(look);
    const int levels = d->shownLevels();
    int fitting = int((area.bottom() - top + look.gap()) / pitch);
    if (fitting < levels)
        fitting = qMax(1, int((area.bottom() - top - look.rowHeight()) / pitch));
    const FlameLayout layout = d->layout(look, body, d->windowOf(zoomed()));
    for (int level = 0; level < qMin(fitting, levels); ++level, top += pitch)
        d->paintRow(painter, look, layout, d->firstLevel() + level, top);
    if (fitting < levels)
        look.note(painter, QRectF(body.left(), top, body.width(), look.rowHeight()),
                  tr("%n more levels are not shown.", nullptr, levels - fitting));
    painter.restore();
}

QString FlameView::text() const
{
    QStringList lines;
    const FlameLayout layout = d->layout(look(), inside(), d->windowOf(zoomed()));
    const int end = d->firstLevel() + d->shownLevels();
    for (int level = d->firstLevel(); level < end && d->topOf(level) < viewport()->height(); ++level) {
        QStringList words;
        for (const FlameLayout::Bar &bar : layout.row(level))
            words << (bar.isSliver() ? QStringLiteral("(%1)").arg(bar.last - bar.place + 1)
                                     : label(d->index().node(bar.place)));
        lines << words.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}
