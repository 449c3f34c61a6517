// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartFrame.h"

#include <QMap>
#include <QWidget>

class LegendEntry;

/// The names of a chart's series in lines below it; arrow keys go from one to the next.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setFrame(const ChartFrame &frame);
    /// Only colours have changed.
    void recolour(const ChartFrame &frame);
    QList<LegendEntry *> entries() const { return m_entries; }

signals:
    void toggled(int series, bool shown);

private:
    void clear();
    void moveFocus(LegendEntry *from, int entries);

    QList<LegendEntry *> m_entries;
    QWidget *m_rest = nullptr;
};
