// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/CoverageColumns.h"
#include "widgets/SidePanel.h"

class FactList;
class LinkLines;
class QAction;
class QLabel;
class StatusBadge;
struct Destination;

/// One event: whom it reaches, and its conditions, each leading to its row of the matrix.
class CoveragePanel : public SidePanel
{
    Q_OBJECT
public:
    explicit CoveragePanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setEvent(const NotificationSetup &setup, const CoverageRow &row);
    void setNone(int selected);

signals:
    void destinationAsked(const Destination &place);
    void copied(const QString &what);

private:
    StatusBadge *m_reach;
    QWidget *m_reachRow;
    QLabel *m_sentence;
    QWidget *m_buttons;
    QLabel *m_conditionsHeading = nullptr;
    LinkLines *m_conditions;
    QLabel *m_channelsHeading = nullptr;
    LinkLines *m_channels;
    FactList *m_facts;
};
