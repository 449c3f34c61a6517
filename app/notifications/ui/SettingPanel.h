// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/SettingColumns.h"
#include "widgets/SidePanel.h"

class Banner;
class FactList;
class LinkLines;
class QAction;
class QLabel;
class StatusBadge;
struct Destination;

/// One setting: how it stands, all that it says, whom it reaches, and where its removal waits.
class SettingPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit SettingPanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setSetting(const NotificationSetup &setup, const SettingItem &row, const QDateTime &now);
    void setNone(int selected);

signals:
    void destinationAsked(const Destination &place);
    void copied(const QString &what);

private:
    StatusBadge *m_state;
    QWidget *m_stateRow;
    Banner *m_staged;
    FactList *m_facts;
    QWidget *m_buttons;
    QLabel *m_heading = nullptr;
    LinkLines *m_reached;
};
