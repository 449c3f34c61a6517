// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/MatrixModel.h"
#include "notifications/ui/NotificationPage.h"

class Banner;
class BusyBar;
class ElidedLabel;
class EmptyState;
class MatrixView;
class MutedLabel;
class QSplitter;
class QStackedWidget;
class QTimer;
class SegmentedControl;
class StagePanel;

/// Who is told what: conditions of events down, channels or profiles across. Changes are staged in the cells,
/// shown in words beside them, and sent on one key.
class MatrixPage : public NotificationPage
{
    Q_OBJECT
public:
    explicit MatrixPage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("matrix"); }
    QString title() const override { return tr("Matrix"); }
    void setDesk(NotificationsDesk *desk) override;
    void setWords(const QString &words) override;
    QString searchHint() const override { return tr("event, channel"); }
    /// "condition=…", "event=…", "channel=…" and "profile=…" choose a cell, "cell=…" one that was here
    /// before, "across=profiles" the columns.
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QWidget *mainWidget() override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

    MatrixModel *model() { return &m_model; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Offer { None, Retry, NewChannel, NewProfile, ClearWords };
    struct Notice
    {
        QString icon, title, text;
        Offer offer = Offer::None;
        bool operator==(const Notice &) const = default;
    };
    void build();
    QWidget *makeHead();
    QWidget *makeFoot();
    void connectParts();
    void makeActions();

    void followSoon();
    void follow();
    void followState();
    void readFirst();
    void followCell();
    void followActions();
    Notice notice() const;
    void showNotice(const Notice &notice);
    void take(Offer offer);
    QDateTime now() const;
    void setByProfile(bool isByProfile);
    void seek();

    void toggle();
    void openCell();
    void removeAll();
    void showMenu(const QPoint &at);
    void undo();
    void discard();
    void remember();
    void forgetLast();
    QString obstacle() const; ///< why nothing at all can be staged
    void commit();
    void begin();
    void askAboutMoved();
    void ended();

    MatrixModel m_model;
    bool m_isByProfile = false;
    bool m_isUndoing = false;
    QUrlQuery m_sought;            ///< a cell to go to when it is there
    SettingsDiff m_last;           ///< staged, as it was seen last
    QList<SettingsDiff> m_history; ///< before each change, the newest last
    NotificationSetup m_started;   ///< what the commit started from
    Notice m_notice;

    QTimer *m_soon;
    SegmentedControl *m_across;
    BusyBar *m_busy;
    Banner *m_trouble;
    QStackedWidget *m_pages;
    MatrixView *m_view;
    EmptyState *m_empty;
    MutedLabel *m_count;
    ElidedLabel *m_cell;
    StagePanel *m_panel;
    QSplitter *m_splitter;
    QAction *m_commit = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_open = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_remove = nullptr;
};
