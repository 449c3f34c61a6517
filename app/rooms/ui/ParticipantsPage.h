// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/ui/ItemListView.h"
#include "rooms/ChosenParticipant.h"
#include "rooms/ui/RoomPage.h"

class ParticipantPanel;
class QSplitter;
class RoomFilterBar;

/// Everybody who was in any session, those of the last seven days at first, with what their client said.
class ParticipantsPage : public RoomPage
{
    Q_OBJECT
public:
    static constexpr int usualDays = 7;

    explicit ParticipantsPage(QWidget *parent = nullptr);
    ~ParticipantsPage() override;

    QString face() const override { return QStringLiteral("participants"); }
    QString title() const override { return tr("Participants"); }
    void setDesk(RoomsDesk *desk) override;
    void setWords(const QString &words) override;
    QString searchHint() const override { return tr("name, context, id"); }
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QList<QAction *> commands() const override;
    QWidget *mainWidget() override;
    int count() const override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

private:
    void makeActions();
    void build();
    void connectParts();
    void followDesk();
    QString roomOf(const QString &session) const;
    void refreshRoomOf(const QString &session);
    void useUsualFilters();
    void ask();
    void reload();
    void choose(const QString &participant);
    void takeSelection();
    void follow();
    void followActions();
    void go(const char *face, const char *name, const QString &value);

    ItemTableOf<RoomParticipant> *m_table;
    ListReadingOf<RoomParticipant> *m_reading;
    ChosenParticipant *m_chosen;
    QString m_wanted;      ///< by a place: stays chosen though the list doesn't show it
    QString m_roomKnownOf; ///< the session whose rows were told their room
    RoomFilterBar *m_filters;
    ItemListView *m_list;
    ParticipantPanel *m_panel = nullptr;
    QSplitter *m_across;

    QAction *m_reload = nullptr;
    QAction *m_session = nullptr;
    QAction *m_live = nullptr;
    QAction *m_recordings = nullptr;
    QAction *m_copyContext = nullptr;
    QAction *m_showPanel = nullptr;
};
