// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QWidget>

class QVBoxLayout;
class TimelineRow;

/// What happened, in order: a dot each on one line, and what is still to come as a hollow dot.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    struct Event
    {
        QString title;
        QString detail; ///< time and what goes with it, muted behind the title
        Tone tone = Tone::Neutral;
        bool future = false;
        QString toolTip; ///< the exact time in UTC
        bool operator==(const Event &) const = default;
    };

    explicit TimelineView(QWidget *parent = nullptr);

    void setEvents(const QList<Event> &events);
    QList<Event> events() const { return m_events; }

private:
    void describe();

    QList<Event> m_events;
    QList<TimelineRow *> m_rows;
    QVBoxLayout *m_stack;
};
