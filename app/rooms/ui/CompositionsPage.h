// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/ui/ItemListView.h"
#include "rooms/CompositionDeletion.h"
#include "rooms/RoomDownloads.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/RoomPage.h"

#include <QRandomGenerator>

class Banner;
class CompositionDialog;
class CompositionPanel;
class CompositionWatch;
class QSplitter;

/// Compositions: found by every filter of the API, created with a drawn layout, followed until they are done,
/// downloaded and deleted. What was begun belongs to the desk that it began with.
class CompositionsPage : public RoomPage
{
    Q_OBJECT
public:
    explicit CompositionsPage(QWidget *parent = nullptr);
    ~CompositionsPage() override;

    QString face() const override { return QStringLiteral("compositions"); }
    QString title() const override { return tr("Compositions"); }
    void setDesk(RoomsDesk *desk) override;
    void setWords(const QString &words) override;
    QString searchHint() const override { return tr("Find in compositions"); }
    /// "session=…" opens the dialog for that session, "composition=…" selects; "of", "status" and "created"
    /// are filters, "of" that of a session.
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QList<QAction *> commands() const override;
    QWidget *mainWidget() override;
    int count() const override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QList<RoomFilterField> fields();
    void makeList();
    void makeActions();
    void build();
    void showMenu(const QPoint &at);
    void ask();
    void filterChanged();
    void reload();
    void follow();
    void followSelection();
    void followActions();
    void seek();
    void tookLook(const RoomComposition &now);
    void wentAway(const QString &id);

    QList<RoomComposition> selected() const;
    QString nameOf(const RoomComposition &composition) const;
    QString blockade() const; ///< why nothing can be changed in this account

    void createNew();
    void reuse();
    CompositionDialog *openDialog();
    void created(RoomsDesk *desk, const RoomComposition &composition);
    void chooseDownload();
    void download(const RoomComposition &composition, const QString &path);
    void showDownloaded(const RoomComposition &composition, const QString &path,
                        const Outcome<RoomDownloads::Result> &result);
    void deleteMarked();
    void askToDelete(const QStringList &ids);
    void deleteThese(const QStringList &ids);
    void showDeleted(const DeletedOneByOne &result, const QHash<QString, QString> &names);
    QPushButton *offer(const char *object, const QString &text, const std::function<void()> &work);

    ItemTableOf<RoomComposition> *m_table;
    ListReadingOf<RoomComposition> *m_reading;
    RoomFilterBar *m_filters;
    ItemListView *m_list;
    CompositionPanel *m_panel;
    Banner *m_result;
    QSplitter *m_split;
    CompositionWatch *m_watch = nullptr;
    QRandomGenerator m_random;
    QString m_wanted; ///< to be selected as soon as it is there
    bool m_seeksAfterReading = false;
    QString m_folder;       ///< of the last download
    bool m_isAsked = false; ///< the list, with the filters as they are

    QAction *m_new = nullptr;
    QAction *m_reuse = nullptr;
    QAction *m_download = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_reload = nullptr;
};
