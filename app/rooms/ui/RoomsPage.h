// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/ui/ItemListView.h"
#include "rooms/DeletionOneByOne.h"
#include "rooms/ui/RoomPage.h"

class QSplitter;
class RoomDialog;
class RoomFilterBar;
class RoomPanel;

/// The rooms of the account: read with every filter, created, edited and deleted. What was begun belongs to
/// the desk that it began with, also when another account is shown meanwhile.
class RoomsPage : public RoomPage
{
    Q_OBJECT
public:
    explicit RoomsPage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("rooms"); }
    QString title() const override { return tr("Rooms"); }
    void setDesk(RoomsDesk *desk) override;
    void setWords(const QString &words) override;
    QString searchHint() const override { return tr("name, webhook, id"); }
    /// "room=…" selects it, "new=1" opens the dialog; "name", "created", "updated", "sessions" are filters.
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QWidget *mainWidget() override;
    int count() const override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void makeActions();
    void connectParts();
    void ask();
    void readAgain();
    Call<PagesRead> *askFor(RoomApi::Use<Room> use) const;
    void follow();
    void followSelection();
    void seek();
    void wantPanel(bool wanted);
    void refreshActions();
    void showMenu(const QPoint &at);
    QList<Room> selected() const;

    void create();
    void edit(const QString &id);
    void openDialog(const std::optional<Room> &room);
    void saved(RoomsDesk *desk, const Room &room, bool isNew);
    void vanished(RoomsDesk *desk, const QString &id);
    void askDelete(const QList<Room> &rooms);
    void remove(RoomsDesk *desk, const QStringList &ids, const QHash<QString, QString> &names);
    void removed(RoomsDesk *desk, const DeletedOneByOne &result, const QHash<QString, QString> &names);
    void forget(RoomsDesk *desk, const QStringList &ids);

    ItemTableOf<Room> m_table;
    ListReadingOf<Room> m_reading;
    bool m_isStale = true;      ///< nobody asked for this desk and these filters so far
    bool m_wantsPanel = true;   ///< not closed by the operator
    bool m_isRestoring = false; ///< the program arranges columns, not the operator
    QString m_sought;           ///< a room to select as soon as it is there
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    RoomFilterBar *m_filters;
    ItemListView *m_list;
    RoomPanel *m_panel = nullptr;
    QSplitter *m_splitter;
};
