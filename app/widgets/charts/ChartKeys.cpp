// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartCanvas.h"
#include "widgets/charts/ChartSlices.h"

#include <QKeyEvent>

// The keyboard's part of the canvas.

QList<int> ChartCanvas::readableSeries() const
{
    const ChartFrame &frame = m_plot.frame();
    QList<int> series;
    for (int one = 0; one < int(frame.data().series.size()); ++one)
        if (frame.isPie() ? (one == 0 || ChartSlices::areSeries(frame.data())) : frame.isShown(one))
            series << one;
    return series;
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    m_showsFocus = true;
    viewport()->update();
    if (m_plot.frame().buckets().count() == 0 || (!zoomByKey(event) && !readByKey(event)))
        event->ignore();
    else
        event->accept();
}

bool ChartCanvas::zoomByKey(const QKeyEvent *event)
{
    const ChartFrame &frame = m_plot.frame();
    if (frame.isPie())
        return false;
    const double width = frame.to - frame.from;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAtCurrent(1.5);
        return true;
    case Qt::Key_Minus:
        zoomAtCurrent(1 / 1.5);
        return true;
    case Qt::Key_0:
        m_plot.setRange(frame.buckets().from(), frame.buckets().to());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!(event->modifiers() & Qt::ShiftModifier))
            return false;
        pan(event->key() == Qt::Key_Left ? -width / 10 : width / 10);
        return true;
    default:
        return false;
    }
}

bool ChartCanvas::readByKey(const QKeyEvent *event)
{
    const ChartSpot current = m_plot.current();
    const int last = m_plot.frame().buckets().count();
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return true;
    case Qt::Key_Right:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-10);
        return true;
    case Qt::Key_PageDown:
        step(10);
        return true;
    case Qt::Key_Home:
        step(-last);
        return true;
    case Qt::Key_End:
        step(last);
        return true;
    case Qt::Key_Up:
        stepSeries(1);
        return true;
    case Qt::Key_Down:
        stepSeries(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!current.isValid())
            return false;
        emit activated(current.series, current.bucket);
        return true;
    case Qt::Key_Escape:
        if (!current.isValid())
            return false;
        setCurrent({});
        return true;
    default:
        return false;
    }
}

void ChartCanvas::step(int buckets)
{
    const ChartFrame &frame = m_plot.frame();
    const ChartSpot current = m_plot.current();
    if (frame.isPie()) {
        const QList<ChartSlices::Slice> slices = ChartSlices::of(frame.data(), frame.hidden());
        if (slices.isEmpty())
            return;
        int number = buckets > 0 ? -1 : int(slices.size());
        for (int slice = 0; slice < int(slices.size()); ++slice)
            if (current.isSame({slices.at(slice).series, slices.at(slice).bucket}))
                number = slice;
        number = qBound(0, number + buckets, int(slices.size()) - 1);
        setCurrent({slices.at(number).series, slices.at(number).bucket});
        return;
    }
    const QList<int> series = readableSeries();
    if (series.isEmpty())
        return;
    if (!current.isValid()) {
        // Reading begins where one looks, at the end that the key comes from.
        const bool far = qAbs(buckets) == frame.buckets().count();
        const int first = far ? (buckets < 0 ? 0 : frame.buckets().count() - 1)
                              : (buckets > 0 ? frame.firstSeen() : frame.lastSeen());
        setCurrent({series.first(), first});
        return;
    }
    const int one = series.contains(current.series) ? current.series : series.first();
    setCurrent({one, qBound(0, current.bucket + buckets, frame.buckets().count() - 1)});
}

void ChartCanvas::stepSeries(int way)
{
    if (m_plot.frame().isPie()) {
        step(-way);
        return;
    }
    const QList<int> series = readableSeries();
    const ChartSpot current = m_plot.current();
    if (series.isEmpty())
        return;
    if (!current.isValid()) {
        step(1);
        return;
    }
    const int place = int(series.indexOf(current.series));
    setCurrent({series.at(qBound(0, place + way, int(series.size()) - 1)), current.bucket});
}
