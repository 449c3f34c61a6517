// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/TimelineView.h"

class QLabel;
class QSpacerItem;

/// One happening of a TimelineView: its dot, its piece of the line, and its words, which wrap.
class TimelineRow : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineRow(QWidget *parent = nullptr);

    /// The line runs up to the one before and down to the one after.
    void setEvent(const TimelineView::Event &event, bool first, bool last);

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TimelineView::Event m_event;
    bool m_first = true;
    bool m_last = true;
    QSpacerItem *m_gap;
    QLabel *m_words;
};
