// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartPlot.h"
#include "widgets/charts/ChartWords.h"

#include <QGraphicsView>

class QGestureEvent;
class QNativeGestureEvent;
class ReadoutCard;

/// The part of a chart that is pointed at, zoomed, dragged and read with the keyboard.
class ChartCanvas : public QGraphicsView
{
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    ChartPlot &plot() { return m_plot; }
    const ChartPlot &plot() const { return m_plot; }
    ChartWords &words() { return m_words; }
    const ChartWords &words() const { return m_words; }
    const ReadoutCard *card() const { return m_card; }

    /// A bucket out of sight is scrolled to.
    void setCurrent(const ChartSpot &spot);
    /// About the place at `x` of the viewport.
    void zoom(double factor, double x);
    void zoomAtCurrent(double factor);
    void pan(double places);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int series, int bucket);
    void currentChanged(int series, int bucket);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void hover(const QPointF &point);
    void fillCard(const ChartSpot &spot);
    bool nativeGesture(const QNativeGestureEvent *event);
    bool gesture(QGestureEvent *event);
    bool zoomByKey(const QKeyEvent *event);
    bool readByKey(const QKeyEvent *event);
    void step(int buckets);
    void stepSeries(int way);
    QList<int> readableSeries() const;

    ChartPlot m_plot;
    ChartWords m_words;
    ReadoutCard *m_card;
    QPoint m_pressed;
    double m_pressedFrom = 0;
    bool m_isPressed = false;
    bool m_dragging = false;
    bool m_clickActivated = false;
    bool m_showsFocus = false;
};
