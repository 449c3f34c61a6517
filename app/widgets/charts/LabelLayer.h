// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartLayer.h"

/// The words at the axes. Those of Qt Charts are elided or overlap where there is little room, and know
/// neither locales nor thousands; these leave out what has no room.
class LabelLayer : public ChartLayer
{
public:
    struct Label
    {
        QRectF area;
        QString text;
        Qt::Alignment alignment;
    };

    LabelLayer(const ChartFrame &frame, QGraphicsItem *parent) : ChartLayer(frame, Place::Labels, parent) {}

    /// What the labels need around the plot, when the whole is `size`.
    QMarginsF margins(const QSizeF &size) const;
    void rebuild() override;

    const QList<Label> &labels() const { return m_labels; }

protected:
    void draw(QPainter &painter) override;

private:
    double widestOf(int axis) const;
    bool hasAxis(int axis) const;
    bool hasTitles() const;
    bool wrapsCategories(double width) const;
    void addValues(int axis);
    void addTimes();
    void addCategories();
    void addTitles();
    void addBelow(double centre, double width, const QString &text, int lines = 1);

    QList<Label> m_labels;
};
