// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/SpendOverview.h"
#include "usage/Pivot.h"

#include <QCoreApplication>

/// The lines of the overview in words: the dearest first, the others in their own order.
class OverviewRows
{
    Q_DECLARE_TR_FUNCTIONS(OverviewRows)
public:
    struct Row
    {
        QString product; ///< raw
        QString name;
        QString cost;
        QString share;
        QString state;
        bool operator==(const Row &) const = default;
    };
    /// `byProduct` has the products as rows; `measure` is the currency shown, -1 for none.
    static QList<Row> of(const QList<SpendOverview::Line> &lines, const Pivot &byProduct, int measure);
    /// What the sum above them leaves out; empty when it leaves out nothing.
    static QString missing(const QList<SpendOverview::Line> &lines);

private:
    static QString stateOf(const SpendOverview::Line &line, const PivotCell &cell);
};
