// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Poller.h"
#include "records/ui/ItemListView.h"
#include "rooms/RecordingDeletion.h"
#include "rooms/RoomDownloads.h"
#include "rooms/ui/DownloadDialog.h"
#include "rooms/ui/RecordingPlayer.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/RoomPage.h"

class Banner;
class ParticipantNames;
class QMenu;
class RecordingPanel;

/// What was recorded: found by every filter of the API, played, downloaded, and deleted by id or by filter.
class RecordingsPage : public RoomPage
{
    Q_OBJECT
public:
    /// `openOutside` opens files and folders in other programs; null opens nothing.
    explicit RecordingsPage(std::function<bool(const QUrl &)> openOutside, QWidget *parent = nullptr);
    ~RecordingsPage() override;

    QString face() const override { return QStringLiteral("recordings"); }
    QString title() const override { return tr("Recordings"); }
    void setDesk(RoomsDesk *desk) override;
    void setWords(const QString &words) override;
    QString searchHint() const override;
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QList<QAction *> commands() const override;
    QWidget *mainWidget() override;
    int count() const override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

    ItemListView *list() const { return m_list; }
    ItemTableOf<RoomRecording> *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QList<RoomFilterField> fields();
    void build();
    void makeList();
    void makeActions();
    void showMenu(const QPoint &at);
    void ask();
    void startPolling();
    void lookAtUnfinished();
    void askNames();
    void takeName(const QString &participant);
    void selectWanted();
    void fetchWanted(const QString &id);
    void followSelection();
    void followActions();
    void filterChanged();

    QList<RoomRecording> selected() const;
    QList<RoomRecording> fetchable() const;
    QString whoName(const QString &id) const;
    QString nameOf(const QString &id) const;

    void play();
    void chooseDownload();
    void downloadNow();
    void download(const QList<RoomRecording> &recordings);
    void showDownloaded(const QList<RoomRecording> &ordered, const Outcome<RoomDownloads::Result> &result);
    void deleteMarked();
    void askToDelete(const QStringList &ids);
    void deleteThese(const QStringList &ids);
    void showDeleted(const DeletedOneByOne &result);
    void deleteByFilter();
    void refresh();
    QPushButton *offer(const char *object, const QString &text, const std::function<void()> &work);

    std::function<bool(const QUrl &)> m_openOutside;
    ItemTableOf<RoomRecording> *m_table;
    ListReadingOf<RoomRecording> *m_reading;
    RoomFilterBar *m_filters;
    ItemListView *m_list;
    RecordingPanel *m_panel;
    Banner *m_result;
    RecordingPlayer *m_player;
    ParticipantNames *m_names = nullptr;
    Poller *m_poller = nullptr;
    QSet<QString> m_looking; ///< unfinished ones that were asked for again
    QRandomGenerator m_random;
    DownloadDialog::Order m_order;
    QString m_words;
    QString m_wanted;       ///< to be selected as soon as it is there
    bool m_isAsked = false; ///< the list, with the filters as they are

    QAction *m_play = nullptr;
    QAction *m_download = nullptr;
    QAction *m_downloadNow = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_bulkDelete = nullptr;
    QAction *m_refresh = nullptr;
};
