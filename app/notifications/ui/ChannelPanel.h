// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"
#include "widgets/SidePanel.h"

class FactList;
class LinkLines;
class MutedLabel;
class QAction;
class QLabel;
struct Destination;

/// One channel: its facts, and what is told to it, each leading to its place in the matrix.
class ChannelPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit ChannelPanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setChannel(const NotificationSetup &setup, const NotificationChannel &channel, const QDateTime &now);
    void setNone(int selected);

signals:
    void destinationAsked(const Destination &place);
    void copied(const QString &what);

private:
    FactList *m_facts;
    QWidget *m_buttons;
    QLabel *m_heading = nullptr;
    LinkLines *m_told;
    MutedLabel *m_note;
};
