// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/ui/ItemListView.h"
#include "rooms/ChosenSession.h"
#include "rooms/SessionCostQueue.h"
#include "rooms/ui/RoomPage.h"

class QSplitter;
class QTimer;
class RoomFilterBar;
class RoomSessionPanel;
class SessionPeople;

/// All room sessions, those of the last 30 days at first, with who was in the chosen one and what it cost.
class SessionsPage : public RoomPage
{
    Q_OBJECT
public:
    static constexpr int usualDays = 30;

    explicit SessionsPage(QWidget *parent = nullptr);
    ~SessionsPage() override;

    QString face() const override { return QStringLiteral("sessions"); }
    QString title() const override { return tr("Sessions"); }
    void setDesk(RoomsDesk *desk) override;
    void setWords(const QString &words) override;
    QString searchHint() const override { return tr("room, time, id"); }
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QList<QAction *> commands() const override;
    QWidget *mainWidget() override;
    int count() const override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void build();
    void connectParts();
    void connectChosen();
    void connectLayout();
    void useUsualFilters();
    void ask();
    void reload();
    void choose(const QString &session);
    void takeSelection();
    void follow();
    void followActions();
    void lookAtCosts();
    void go(const Destination &place);
    void openCostTree();
    void openRecordings();
    void compose();
    void openLive();
    void openParticipants();
    void askToEnd();
    void end(const QString &session);
    void showEnd(const QString &session, const Outcome<bool> &ended);

    SessionCostQueue m_costs;
    ItemTableOf<RoomSession> *m_table;
    ItemTableOf<RoomParticipant> *m_people;
    ListReadingOf<RoomSession> *m_reading;
    ChosenSession *m_chosen;
    QString m_wanted; ///< by a place: stays chosen though the list doesn't show it
    RoomFilterBar *m_filters;
    ItemListView *m_list;
    RoomSessionPanel *m_panel = nullptr;
    SessionPeople *m_lower;
    QSplitter *m_across;
    QSplitter *m_down;
    QTimer *m_look;

    QAction *m_reload;
    QAction *m_costTree;
    QAction *m_recordings;
    QAction *m_compose;
    QAction *m_live;
    QAction *m_participants;
    QAction *m_end;
    QAction *m_showPanel;
};
