// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/SendingProbe.h"

#include <QStringList>
#include <chrono>

/// Ends this process without warning when a named moment of sending comes for the n-th time.
class SuddenDeath final : public SendingProbe
{
public:
    struct Plan
    {
        Point point = Point::BeforeRow;
        int occurrence = 0;                  ///< from 1; 0: never
        std::chrono::milliseconds linger{0}; ///< blocks this long before it ends, so that the server goes on
    };

    explicit SuddenDeath(const Plan &plan) : m_plan(plan) {}
    void at(Point point, const QUuid &job) override;

    /// The names of the points, in their order.
    static QStringList names();

private:
    Plan m_plan;
    int m_seen = 0;
};
