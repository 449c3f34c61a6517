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

/// One profile: its channels, and what is told to it.
class ProfilePanel : public SidePanel
{
    Q_OBJECT
public:
    explicit ProfilePanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setProfile(const NotificationSetup &setup, const NotificationProfile &profile, const QDateTime &now);
    void setNone(int selected);

signals:
    void destinationAsked(const Destination &place);
    void copied(const QString &what);

private:
    void showChannels(const NotificationSetup &setup, const QString &profile);
    void showEvents(const NotificationSetup &setup, const QString &profile);

    FactList *m_facts;
    QWidget *m_buttons;
    QLabel *m_channelsHeading = nullptr;
    LinkLines *m_channels;
    MutedLabel *m_channelsNote;
    QLabel *m_eventsHeading = nullptr;
    LinkLines *m_events;
    MutedLabel *m_eventsNote;
};
