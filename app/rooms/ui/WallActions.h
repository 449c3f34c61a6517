// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QMap>

class QMenu;

/// What is chosen on the wall, as far as it decides what can be done.
struct WallChoice
{
    bool hasAccount = false;
    bool isReadOnly = false;
    QString account;     ///< its name
    QString session;     ///< empty for none
    QString room;        ///< id of the room
    QStringList targets; ///< names of those who are marked or selected, and present
    int present = 0;
    bool isEndAsked = false;
};

/// The commands of the live wall: one QAction each, shared by buttons, menus, side panel and palette.
class WallActions : public QObject
{
    Q_OBJECT
public:
    enum Command {
        Mute,
        MuteOthers,
        MuteAll,
        Unmute,
        UnmuteOthers,
        UnmuteAll,
        Kick,
        KickOthers,
        KickAll,
        End,
        Compose,
        ShowRoom,
        ShowRecordings,
        ShowAttendance,
        ShowCost,
        ShowToken,
        CopyId,
        Look,
        Rules,
    };
    Q_ENUM(Command)

    /// Keys that act on people work while the focus is within `owner`.
    explicit WallActions(QWidget *owner);

    QAction *of(Command command) const { return m_actions.value(command); }
    QList<QAction *> all() const { return m_actions.values(); }
    void update(const WallChoice &choice);
    /// What is rarer than a button of its own.
    void fillMore(QMenu *menu) const;
    /// Everything that can be done with the people.
    void fillPeople(QMenu *menu) const;
    /// Everything that can be done with the session.
    void fillSession(QMenu *menu) const;

signals:
    void chosen(WallActions::Command command);

private:
    void addPeople();
    void addSession();
    QAction *add(Command command, const char *name, const QString &icon, const QString &text,
                 const QKeySequence &keys = {});
    static QString obstacle(Command command, const WallChoice &choice);
    static QString explanation(Command command, const WallChoice &choice);

    QWidget *m_owner;
    QMap<Command, QAction *> m_actions;
};
