// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/SendingProbe.h"

#include <QStringList>

/// Ends this process without warning when a named moment of sending comes for the n-th time.
class SuddenDeath final : public SendingProbe
{
public:
    struct Plan
    {
        Point point = Point::BeforeRow;
        int occurrence = 0; ///< from 1; 0: never
        bool hold = false;  ///< stands still at the point, says so, and leaves the killing to the judge
    };

    explicit SuddenDeath(const Plan &plan) : m_plan(plan) {}
    void at(Point point, const QUuid &job) override;

    /// The names of the points, in their order.
    static QStringList names();

private:
    Plan m_plan;
    int m_seen = 0;
};
