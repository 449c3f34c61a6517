// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "notifications/BookReading.h"
#include "notifications/SetupRemoval.h"
#include "notifications/ui/NotificationPage.h"
#include "records/ui/ItemListView.h"
#include "widgets/Tone.h"

#include <QSet>

class Banner;
class QMenu;
class QSplitter;
class SidePanel;

/// What the tabs of lists share: rows made of the account's set-up, a panel that follows the selection,
/// commands, columns that are kept. A page says what its rows are and what can be done with them.
class SetupListPage : public NotificationPage
{
    Q_OBJECT
public:
    void setDesk(NotificationsDesk *desk) override;
    void setWords(const QString &words) override;
    /// The name of a selection ("channel=…") selects it; "new=1" is for newAsked().
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QWidget *mainWidget() override;
    int count() const override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

protected:
    /// `selection` is what a selected row is called in places: "channel".
    SetupListPage(const QString &object, const QString &selection, const ItemListView::Words &words,
                  QWidget *parent);
    /// Once, in the constructor, after the commands are there. The table outlives the page's parts.
    void assemble(ItemTable *table, const QList<int> &pills, SidePanel *panel, QWidget *head = nullptr);

    /// Rows of the set-up as it is now.
    virtual void fill() = 0;
    virtual void showSelection(const QStringList &ids) = 0;
    /// Which commands can be used, and why not.
    virtual void refreshActions() = 0;
    /// Enter or a double click on a row.
    virtual void entered(const QString &id) = 0;
    virtual void fillMenu(QMenu *menu) { Q_UNUSED(menu) }
    virtual void newAsked() {}
    /// Whether a row that isn't there may still come.
    virtual bool isRowAwaited() const;
    /// What of another account doesn't stay, before the new one comes.
    virtual void leave() {}
    virtual void readAgain();
    /// More that is kept beside columns and panel.
    virtual QByteArray ownState() const { return {}; }
    virtual void restoreOwnState(const QByteArray &state) { Q_UNUSED(state) }
    void showEvent(QShowEvent *event) override;

    /// Exactly these rows, told one by one where only one differs.
    template <class Row>
    static void put(ItemTableOf<Row> &table, const QList<Row> &rows)
    {
        QSet<QString> ids;
        for (const Row &row : rows)
            ids.insert(row.id);
        table.put(rows);
        table.keepOnly(ids);
    }
    /// A key of the list alone, for what must not reach out of it: Delete, Space.
    void addListKey(const QKeySequence &keys, QAction *action);
    /// Enabled, with what it does and its keys in its tooltip; else with the reason why not.
    static void allow(QAction *action, const QString &obstacle, const QString &what);
    /// Why nothing can be changed: no account, or a read-only one. Empty where it can.
    QString changeObstacle() const;
    const NotificationSetup &setup() const;
    QDateTime now() const; ///< by the clock of the desk
    /// What a removal is called, by the kind of thing; all translated.
    struct RemovalWords
    {
        QString running;                                             ///< "Deleting 2 channels"
        std::function<QString(int)> deleted;                         ///< "2 channels deleted."
        QString (*name)(const NotificationSetup &, const QString &); ///< of one, by its id
        void (NotificationBook::*drop)(const QString &);
    };
    /// Shows it as work, takes what is gone out of the book, and says what stayed and why.
    void followRemoval(Call<SetupRemoval::Result> *call, const RemovalWords &words);
    void say(Tone tone, const QString &title, const QString &text);
    void wantPanel(bool wanted);
    void follow();
    void seek(const QString &id);
    void seekSought();
    ItemListView *list() const { return m_list; }
    BookReading *reading() { return &m_reading; }

private:
    void connectList();
    void refill();
    void showMenu(const QPoint &at);
    void removed(NotificationsDesk *desk, const Outcome<SetupRemoval::Result> &outcome,
                 const RemovalWords &words);

    QString m_selection;
    BookReading m_reading;
    ItemTable *m_table = nullptr;
    ItemListView *m_list;
    Banner *m_trouble;
    SidePanel *m_panel = nullptr;
    QSplitter *m_splitter;
    QString m_sought;           ///< to be selected as soon as it is there
    bool m_wantsPanel = true;   ///< not closed by the operator
    bool m_isRestoring = false; ///< the program arranges columns, not the operator
};
