// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "base/TimeRange.h"
#include "billing/GroupRow.h"

#include <QWidget>

class QGridLayout;

/// What was spent in a group this month, by product: each leads to its usage records where there are such of
/// that very group, and says why not elsewhere.
class GroupProducts : public QWidget
{
    Q_OBJECT
public:
    explicit GroupProducts(QWidget *parent = nullptr);

    /// `month` is the stretch that the amounts are of.
    void show(const GroupRow &row, const TimeRange &month);
    using QWidget::show;

signals:
    void destinationAsked(const Destination &place);

private:
    QWidget *nameOf(const QString &product, const GroupRow &row, const TimeRange &month);

    QGridLayout *m_grid;
    GroupRow m_row;
    TimeRange m_month;
};
