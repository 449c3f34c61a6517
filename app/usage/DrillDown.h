// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "usage/Report.h"

#include <QCoreApplication>

/// From a value of a report to the detail records that it is made of, where the vocabularies have a way.
class DrillDown
{
    Q_DECLARE_TR_FUNCTIONS(DrillDown)
public:
    struct Way
    {
        Destination records; ///< null when there is no way
        QString why;         ///< why not, or which filters had to be left out
    };
    static Way of(const Report &report, const QList<UsageFilter> &filters, const TimeRange &range);
};
