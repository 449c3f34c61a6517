// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/TimeRange.h"

#include <QComboBox>

class Clock;

/// When records began: rolling ranges, days as the server counts them, or a range of one's own.
class RecordRangeBox : public QComboBox
{
    Q_OBJECT
public:
    explicit RecordRangeBox(QWidget *parent = nullptr);

    /// Null while there is no account: ranges that count from now can't be chosen then.
    void setClock(const Clock *clock) { m_clock = clock; }
    /// Shows what is asked for; both empty for all there are.
    void setRange(const TimeRange &range, const QString &dateRange);
    /// As if the operator chose this entry: "day", "week", "month", "all" …
    void choose(const QString &code);
    /// Asks for a range of one's own.
    void ask();

signals:
    void chosen(const TimeRange &range, const QString &dateRange);

private:
    void point(const QString &code);

    const Clock *m_clock = nullptr;
    TimeRange m_range;
    QString m_code; ///< the entry that m_range was made from, or the days; empty for a range of one's own
};
