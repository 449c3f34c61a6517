// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

/// The words of a waterfall's step: an arrow and a sign beside the colour.
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
public:
    /// `exact` as the chart reads it, with or without its sign.
    static QString of(double value, const QString &exact)
    {
        if (value < 0)
            return tr("▼ %1", "a step down").arg(exact);
        if (value == 0)
            return exact;
        return exact.startsWith(u'+') ? tr("▲ %1", "a step up").arg(exact)
                                      : tr("▲ +%1", "a step up").arg(exact);
    }
};
