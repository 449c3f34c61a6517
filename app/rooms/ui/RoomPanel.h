// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "rooms/Room.h"
#include "rooms/RoomsDesk.h"
#include "widgets/FactList.h"
#include "widgets/SidePanel.h"

#include <QPointer>

class CallBase;
class QAction;
class QPushButton;
class RoomSessionRows;
class SessionCostQueue;
class StatusBadge;
struct Failure;

/// One room: how it stands, its facts, its newest sessions with what they cost, and where it leads.
class RoomPanel : public SidePanel
{
    Q_OBJECT
public:
    RoomPanel(QAction *edit, QAction *remove, QWidget *parent = nullptr);

    /// Null for no account.
    void setDesk(RoomsDesk *desk);
    void setRoom(const Room &room);
    /// Nothing, or several are selected, of which sessions go on in `active`.
    void setNone(int selected, int active = 0);
    /// Reads the sessions of the room again.
    void reload();

signals:
    void destinationAsked(const Destination &place);
    void copied(const QString &what);

private:
    void build(QAction *edit, QAction *remove);
    QWidget *makeButtons(QAction *edit, QAction *remove);
    QPushButton *leading(const QString &text, const char *name, QWidget *row);
    void showParts(bool hasRoom);
    QList<FactList::Fact> facts() const;
    void readSessions();
    void read();
    void concludeSessions(const std::optional<Failure> &failure);
    void showCosts();
    void go(const char *face, const QString &session = {});

    QPointer<RoomsDesk> m_desk;
    Room m_room;
    quint64 m_round = 0; ///< of the room shown: what came for an earlier one doesn't count
    QPointer<CallBase> m_call;
    QList<RoomSession> m_sessions;
    SessionCostQueue *m_costs;
    StatusBadge *m_state;
    FactList *m_facts;
    QWidget *m_buttons;
    QPushButton *m_live = nullptr;
    QLabel *m_heading = nullptr;
    RoomSessionRows *m_rows;
    MutedLabel *m_note;
    MutedLabel *m_cost;
    QPushButton *m_all;
};
