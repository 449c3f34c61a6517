// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartData.h"

/// Believable data for charts, for tests and for the eye.
namespace ChartSamples {
ChartData days();  ///< October, three countries stacked, September beside it; the last day is provisional
ChartData holes(); ///< the same as lines with a share on a second axis, days without data and a lone value
ChartData hours(); ///< a week of hours
ChartData pie();   ///< a share under 2 % and a long name among them
ChartData waterfall();       ///< from September to October
ChartData manySeries();      ///< nine of them, side by side, some below zero
ChartData huge(int buckets); ///< minutes
} // namespace ChartSamples
