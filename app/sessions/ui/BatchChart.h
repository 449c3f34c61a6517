// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/BatchFigures.h"
#include "widgets/charts/ChartData.h"

#include <QCoreApplication>

/// How the costs of a batch are spread, as bars over ranges of cost.
class BatchChart
{
    Q_DECLARE_TR_FUNCTIONS(BatchChart)
public:
    static ChartData of(const BatchFigures &figures);
    /// "0.10 – 0.12 USD"
    static QString rangeWords(const BatchFigures &figures, int bin);
};
