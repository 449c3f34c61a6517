// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "rooms/RoomComposition.h"
#include "widgets/SidePanel.h"

class FactList;
class LayoutDrawing;
class StatusBadge;
class TimelineView;

/// The selected composition: how it looks, how far it is, what it is, and the ways to where it comes from.
class CompositionPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit CompositionPanel(QWidget *parent = nullptr);

    void show(const RoomComposition &composition, const QString &room, const QDateTime &now);
    /// Several, or none.
    void showNumber(int selected);
    /// Buttons above the drawing.
    void setButtons(const QList<QPushButton *> &buttons);

signals:
    void destinationAsked(const Destination &destination);
    void noted(const QString &text);

private:
    QWidget *makeWays();
    void showFacts();
    void showTimeline(const QDateTime &now);
    void setFull(bool full);

    RoomComposition m_composition;
    StatusBadge *m_status;
    QWidget *m_buttons;
    LayoutDrawing *m_drawing;
    FactList *m_facts;
    QLabel *m_timelineHeading;
    TimelineView *m_timeline;
    QLabel *m_idsHeading;
    FactList *m_ids;
    QWidget *m_ways;
};
