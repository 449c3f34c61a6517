// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Attendance.h"
#include "widgets/Theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QRectF>

class QPainter;

/// Draws the timeline of a session: how many were present above, and a bar for each participant below, on one
/// axis of local time. Time runs from left to right also in a right-to-left window, as in print.
class AttendancePaper
{
    Q_DECLARE_TR_FUNCTIONS(AttendancePaper)
public:
    struct Look
    {
        Theme theme;
        QFont font;
        Qt::LayoutDirection direction;
        QLocale locale;
    };
    enum Mark { Plain = 0, Hovered = 1, Current = 2, Focused = 4 };
    struct Tick
    {
        QDateTime at;
        QString label;
    };

    /// `area` is where all of it has room; rows go on below it. The attendance must outlive it.
    AttendancePaper(const Attendance &attendance, const Look &look, const QRectF &area);

    double headHeight() const; ///< of the axis and the line of those present
    double pitch() const;      ///< of a row
    QRectF plot() const { return m_plot; }
    double xOf(const QDateTime &time) const;
    QDateTime timeAt(double x) const;
    /// Null where no time is known.
    QRectF barOf(int row, double top) const;

    /// The axis at the top of the area, its lines down to `bottom`, and the line of those present.
    void paintHead(QPainter &painter, double bottom) const;
    /// What stands behind a row and its lines.
    void paintGround(QPainter &painter, double top, int marks) const;
    void paintRow(QPainter &painter, int row, double top, int marks) const;
    /// Words from edge to edge, such as a title.
    void paintLine(QPainter &painter, double top, const QString &words, const QFont &font) const;
    /// A muted line of words across a row.
    void paintNote(QPainter &painter, double top, const QString &words) const;

    /// Round local times, at most so many.
    static QList<Tick> ticks(const QDateTime &from, const QDateTime &to, int most, const QLocale &locale);

private:
    double px(double designPixels) const;
    double axisHeight() const;
    bool isMirrored() const { return m_look.direction == Qt::RightToLeft; }
    void paintAxis(QPainter &painter, double bottom) const;
    void paintNow(QPainter &painter, double bottom) const;
    void paintSteps(QPainter &painter) const;
    void paintBar(QPainter &painter, const Attendance::Row &row, const QRectF &bar) const;
    void paintLength(QPainter &painter, const Attendance::Row &row, const QRectF &bar, double top) const;
    void paintName(QPainter &painter, const QRectF &room, const QString &text, Token token) const;

    const Attendance &m_attendance;
    Look m_look;
    QFont m_small;
    QFontMetricsF m_metrics;
    QFontMetricsF m_smallMetrics;
    QRectF m_area;
    QRectF m_names;
    QRectF m_plot;
};
