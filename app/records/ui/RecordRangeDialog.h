// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/TimeRange.h"

#include <QDialog>

class MutedLabel;
class QDateTimeEdit;
class QPushButton;

/// A range of one's own, in local time.
class RecordRangeDialog : public QDialog
{
    Q_OBJECT
public:
    RecordRangeDialog(const TimeRange &range, QWidget *parent);

signals:
    void chosen(const TimeRange &range);

private:
    void accept() override;
    TimeRange range() const;
    void follow();

    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    MutedLabel *m_why;
    QPushButton *m_use;
};
