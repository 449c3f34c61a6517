// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartCanvas.h"

#include "widgets/charts/ChartSlices.h"
#include "widgets/charts/ReadoutCard.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

ChartCanvas::ChartCanvas(QWidget *parent)
    : QGraphicsView(parent), m_words(m_plot.frame()), m_card(new ReadoutCard(this))
{
    setScene(m_plot.scene());
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    // Almost everything changes at once, and one rectangle is cheaper than sums of many.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    // The scene is drawn from left to right; only its words turn.
    viewport()->setLayoutDirection(Qt::LeftToRight);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_plot.setValueTexts([this](int series, int bucket) { return m_words.value(series, bucket); });
}

QSize ChartCanvas::sizeHint() const
{
    return {Scale::px(this, 640), Scale::px(this, 240)};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {Scale::px(this, 200), Scale::px(this, 120)};
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_plot.resize(viewport()->size());
    m_card->hide();
}

void ChartCanvas::setCurrent(const ChartSpot &spot)
{
    const ChartFrame &frame = m_plot.frame();
    const bool known = spot.bucket >= 0 && spot.bucket < frame.buckets().count() && spot.series >= 0 &&
                       spot.series < int(frame.data().series.size());
    const ChartSpot wanted = known ? spot : ChartSpot{};
    if (wanted.isSame(m_plot.current()))
        return;
    if (known && !frame.isPie()) {
        const double start = frame.buckets().start(spot.bucket);
        const double end = frame.buckets().end(spot.bucket);
        if (start < frame.from)
            pan(start - frame.from);
        else if (end > frame.to)
            pan(end - frame.to);
    }
    m_plot.setCurrent(wanted);
    emit currentChanged(wanted.series, wanted.bucket);
}

void ChartCanvas::zoom(double factor, double x)
{
    const ChartFrame &frame = m_plot.frame();
    const double place = qBound(frame.from, frame.placeOf(x), frame.to);
    const double whole = frame.buckets().to() - frame.buckets().from();
    const double width =
        qBound(qMin(whole, 2 * frame.buckets().step()), (frame.to - frame.from) / factor, whole);
    const double share = (place - frame.from) / (frame.to - frame.from);
    m_plot.setRange(place - width * share, place + width * (1 - share));
    m_card->hide();
}

void ChartCanvas::zoomAtCurrent(double factor)
{
    const ChartFrame &frame = m_plot.frame();
    const ChartSpot current = m_plot.current();
    zoom(factor,
         current.isValid() ? frame.xOf(frame.buckets().centre(current.bucket)) : frame.plot.center().x());
}

void ChartCanvas::pan(double places)
{
    const ChartFrame &frame = m_plot.frame();
    m_plot.setRange(frame.from + places, frame.to + places);
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const ChartFrame &frame = m_plot.frame();
    const bool zoomed = !m_plot.isWhole();
    // The platform may have turned a wheel with Shift or Alt into a horizontal one already.
    const int across = delta.x() != 0 ? delta.x() : (event->modifiers() & Qt::ShiftModifier ? delta.y() : 0);
    if (event->modifiers() & Qt::ControlModifier && !frame.isPie()) {
        zoom(std::pow(1.25, delta.y() / 120.0), event->position().x());
    } else if (zoomed && across != 0) {
        pan(-across / 120.0 * (frame.to - frame.from) / 10);
    } else {
        // Whatever scrolls around the chart may have it.
        event->ignore();
        return;
    }
    event->accept();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_isPressed = true;
    m_dragging = false;
    m_clickActivated = false;
    m_pressed = event->position().toPoint();
    m_pressedFrom = m_plot.frame().from;
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const ChartFrame &frame = m_plot.frame();
    if (m_isPressed && !m_dragging && !m_plot.isWhole() &&
        std::abs(point.x() - m_pressed.x()) >= QApplication::startDragDistance()) {
        m_dragging = true;
        m_card->hide();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging) {
        const double width = frame.to - frame.from;
        const double from = m_pressedFrom - (point.x() - m_pressed.x()) / frame.plot.width() * width;
        m_plot.setRange(from, from + width);
        return;
    }
    hover(event->position());
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return event->ignore();
    m_isPressed = false;
    if (m_dragging) {
        m_dragging = false;
        viewport()->unsetCursor();
        return;
    }
    const ChartSpot spot = m_plot.spotAt(event->position());
    if (!spot.isValid())
        return;
    setCurrent(spot);
    const bool isBar = m_plot.frame().isPie() || m_plot.frame().barSeries().contains(spot.series);
    if (spot.isOnMark && isBar) {
        m_clickActivated = true;
        emit activated(spot.series, spot.bucket);
    }
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChartSpot spot = m_plot.spotAt(event->position());
    // The first click of the two may have done it.
    if (event->button() == Qt::LeftButton && spot.isValid() && spot.series >= 0 && !m_clickActivated)
        emit activated(spot.series, spot.bucket);
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    m_plot.setHovered({});
    m_card->hide();
}

void ChartCanvas::hover(const QPointF &point)
{
    const ChartSpot spot = m_plot.spotAt(point);
    m_plot.setHovered(spot);
    if (!spot.isValid()) {
        m_card->hide();
        return;
    }
    fillCard(spot);
    m_card->showAt(point.toPoint());
}

void ChartCanvas::fillCard(const ChartSpot &spot)
{
    constexpr int most = 14;
    const ChartFrame &frame = m_plot.frame();
    QList<ReadoutCard::Line> lines;
    int more = 0;
    for (const int series : readableSeries()) {
        const bool isSlice = frame.isPie();
        if (isSlice && series != spot.series)
            continue;
        if (lines.size() >= most) {
            ++more;
            continue;
        }
        const int look = isSlice && !ChartSlices::areSeries(frame.data()) ? spot.bucket : series;
        lines << ReadoutCard::Line{frame.looks.at(look), SeriesLook::isLine(frame.data(), series),
                                   m_words.seriesName(series), m_words.valueAndShare({series, spot.bucket}),
                                   series == spot.series && !isSlice};
    }
    QString note = m_words.isProvisional(spot.bucket) ? tr("provisional") : QString();
    if (more > 0)
        note = tr("and %n more", "series", more);
    m_card->setContent(m_words.bucket(spot.bucket), lines, note);
}

bool ChartCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && nativeGesture(static_cast<QNativeGestureEvent *>(event)))
        return true;
    if (event->type() == QEvent::Gesture && gesture(static_cast<QGestureEvent *>(event)))
        return true;
    return QGraphicsView::viewportEvent(event);
}

bool ChartCanvas::nativeGesture(const QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture || m_plot.frame().isPie())
        return false;
    zoom(qMax(0.2, 1 + event->value()), event->position().x());
    return true;
}

bool ChartCanvas::gesture(QGestureEvent *event)
{
    const auto *pinch = static_cast<const QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!pinch || m_plot.frame().isPie())
        return false;
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        zoom(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()).x());
    return true;
}

void ChartCanvas::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    if (!hasFocus() || !m_showsFocus)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_plot.frame().look.theme.colour(Token::Accent), 2));
    // Around the plot: the labels stay free.
    const QRectF ring = m_plot.frame().plot.adjusted(-3, -3, 3, 2);
    painter.drawRoundedRect(ring.intersected(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1)), 4, 4);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    // Who clicked knows where the focus is.
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}
