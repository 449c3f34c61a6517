// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartFrame.h"

#include <QPointF>

/// Makes a line of any number of values drawable: the smallest and the largest of each column of pixels, in
/// their order, and a new run after each hole.
namespace LineRuns {
/// In places and values. The neighbours outside the view are there too, so that lines reach its edges.
QList<QList<QPointF>> of(const ChartFrame &frame, int series);
} // namespace LineRuns
