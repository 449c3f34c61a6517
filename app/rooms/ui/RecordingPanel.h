// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "rooms/RoomRecording.h"
#include "widgets/SidePanel.h"

class FactList;

/// The selected recording: what it is, its ids, and the ways to where it comes from.
class RecordingPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit RecordingPanel(QWidget *parent = nullptr);

    void show(const RoomRecording &recording, const QString &room, const QString &who);
    /// Several, or none.
    void showAll(const QList<RoomRecording> &recordings);
    /// Buttons above the facts.
    void setButtons(const QList<QPushButton *> &buttons);

signals:
    void destinationAsked(const Destination &destination);
    void noted(const QString &text);

private:
    QWidget *makeWays();
    void setFull(bool full);

    RoomRecording m_recording;
    QWidget *m_buttons;
    FactList *m_facts;
    FactList *m_ids;
    QLabel *m_idsHeading;
    QWidget *m_ways;
    MutedLabel *m_note;
};
