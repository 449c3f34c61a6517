// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ChosenSession.h"
#include "rooms/SessionCostQueue.h"
#include "widgets/SidePanel.h"
#include "widgets/Tone.h"

class Banner;
class Clock;
class FactList;
class FlowLayout;
class QAction;
class RoomDirectory;
class StatusBadge;

/// The chosen session beside the list: how it stands, facts, what it cost, and where it leads.
class RoomSessionPanel : public SidePanel
{
    Q_OBJECT
public:
    /// The actions stand as buttons, and follow what is possible.
    struct Actions
    {
        QAction *costTree;
        QAction *recordings;
        QAction *compose;
        QAction *live;
        QAction *participants;
        QAction *end;
    };
    RoomSessionPanel(const Actions &actions, QWidget *parent = nullptr);

    void show(const ChosenSession &chosen, const SessionCostQueue &costs, RoomDirectory *directory,
              const QDateTime &now);
    /// What became of something, until the next session is chosen.
    void setResult(Tone tone, const QString &title, const QString &text);

signals:
    void noted(const QString &text);
    void retryAsked();

private:
    void showNothing(const QString &session, bool isReading);
    void showTrouble(const ChosenSession &chosen);

    Actions m_actions;
    QString m_shown;
    Banner *m_result;
    Banner *m_trouble;
    StatusBadge *m_state;
    FactList *m_facts;
    QWidget *m_buttons;
};
