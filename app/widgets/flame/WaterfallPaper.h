// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/MoneyLook.h"
#include "widgets/flame/TimeAxis.h"
#include "widgets/flame/WeightTree.h"

#include <QRectF>

/// Where the columns of a waterfall are, and how one row of it is painted.
class WaterfallPaper
{
    Q_DECLARE_TR_FUNCTIONS(WaterfallPaper)
public:
    struct Row
    {
        QString label;
        int level = 0;
        int colour = 0;
        MoneyLook::State state = MoneyLook::State::Plain;
        SpanTree::Span span;
    };

    WaterfallPaper(const MoneyLook &look, const QRectF &area, const TimeAxis &axis, double begin,
                   const QLocale &locale);

    /// None without any time.
    double axisHeight() const { return m_begin < 0 ? 0 : m_look.rowHeight(); }
    double pitch() const;
    QRectF names() const { return m_names; }
    QRectF plot() const { return m_plot; }
    double xOf(double ms) const;
    double timeAt(double x) const;

    void paintAxis(QPainter &painter, double top, double bottom) const;
    void paintRow(QPainter &painter, double top, const Row &row) const;
    /// Null for a row without a time or out of what is seen.
    QRectF barOf(double top, const SpanTree::Span &span) const;
    QString lengthOf(const SpanTree::Span &span) const;

private:
    void paintLength(QPainter &painter, const QRectF &bar, double top, const Row &row) const;

    const MoneyLook &m_look;
    const TimeAxis &m_axis;
    double m_begin; ///< ms since the epoch where the axis has its 0
    QLocale m_locale;
    QRectF m_names;
    QRectF m_plot;
};
