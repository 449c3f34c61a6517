// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TimelineView.h"

#include "widgets/TimelineRow.h"

#include <QVBoxLayout>

TimelineView::TimelineView(QWidget *parent) : QWidget(parent), m_stack(new QVBoxLayout(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->setSpacing(0);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setEvents(const QList<Event> &events)
{
    if (events == m_events)
        return;
    m_events = events;
    while (m_rows.size() > events.size()) {
        TimelineRow *row = m_rows.takeLast();
        m_stack->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < events.size()) {
        m_rows.append(new TimelineRow(this));
        m_stack->addWidget(m_rows.last());
    }
    for (int index = 0; index < events.size(); ++index)
        m_rows[index]->setEvent(events[index], index == 0, index == events.size() - 1);
    describe();
}

void TimelineView::describe()
{
    QStringList lines;
    for (const Event &event : std::as_const(m_events))
        lines << tr("%1 %2", "what happened, and when").arg(event.title, event.detail).trimmed();
    setAccessibleDescription(lines.join(u'\n'));
}
