// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/LiveWall.h"
#include "rooms/Moderation.h"
#include "rooms/ui/RoomPage.h"
#include "rooms/ui/WallActions.h"
#include "rooms/ui/WallFace.h"
#include "rooms/ui/WallReport.h"

class Banner;
class ElidedLabel;
class EmptyState;
class MutedLabel;
class ParticipantTable;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class WallPanel;
class WallView;
struct RoomQuestion;

/// Who meets now: the wall of active sessions, the participants of the one that is chosen, and everything a
/// moderator does with them.
class LivePage : public RoomPage
{
    Q_OBJECT
public:
    explicit LivePage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("live"); }
    QString title() const override { return tr("Live"); }
    void setDesk(RoomsDesk *desk) override;
    void setWords(const QString &words) override;
    QString searchHint() const override { return tr("room, session, participant"); }
    /// "session=…"
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QList<QAction *> commands() const override { return m_actions->all(); }
    QWidget *mainWidget() override;
    int count() const override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeLower();
    QWidget *makeButtons();
    QWidget *makeFoot();
    void connectParts();
    void arrangeWall();
    void popUp(QMenu *menu, const QPoint &at);

    LiveWall *wall() const;
    QDateTime asOf() const;
    void watch();
    void follow();
    void followCards();
    void followFace();
    void showFace(const WallFace &face);
    void followChosen();
    void followWanted();
    void refreshActions();
    bool matches(const LiveSession &live);
    void choose(const QString &session);
    void sayGone(const LiveSession &gone);

    void act(WallActions::Command command);
    void goTo(WallActions::Command command);
    void askFor(Moderation::Wish wish, const RoomTargets &who);
    void confirmKick(const RoomTargets &who, const QStringList &names);
    void confirmEnd();
    void confirm(const RoomQuestion &question, const std::function<void()> &work);
    void send(Moderation::Wish wish, const RoomTargets &who, const RoomSession &session,
              const WallReport::NameOf &nameOf);
    void conclude(const Moderation::Result &result, const RoomSession &session,
                  const WallReport::NameOf &nameOf);
    void end(const RoomSession &session, const QString &name);
    QPushButton *report(Tone tone, const QString &title, const QString &text, const QString &button = {});
    WallReport::NameOf namer() const;
    void showRules();

    QString m_words;
    QHash<QString, QString> m_texts; ///< what words are looked for in, by session
    std::optional<LiveSession> m_chosen;
    QString m_wanted;        ///< session to choose once it is known
    QDateTime m_wantedSince; ///< the look that was the last one then
    WallRules m_rules;
    QPointer<QWidget> m_question;
    bool m_isStale = false; ///< something came in while a question stood
    int m_wallHeight = -1;  ///< chosen by the operator; -1 for as high as the cards need
    std::optional<WallFace> m_face;
    QWidget *m_stage;
    WallActions *m_actions;
    WallView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    Banner *m_warning;
    Banner *m_report;
    QString m_reportOf; ///< session
    ElidedLabel *m_heading;
    ParticipantTable *m_table;
    QWidget *m_buttons; ///< for the people
    WallPanel *m_panel;
    QSplitter *m_down;
    QSplitter *m_across;
    MutedLabel *m_foot;
    QPushButton *m_rulesButton;
};
