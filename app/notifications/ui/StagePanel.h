// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationsDesk.h"
#include "notifications/SettingsDiff.h"
#include "widgets/SidePanel.h"

#include <QPointer>

class Banner;
class ChangeRow;
class CommitSteps;
class MutedLabel;
class QAction;

/// What is staged, in words, with what it would silence; and below it what a commit does and did.
class StagePanel : public SidePanel
{
    Q_OBJECT
public:
    /// So many changes are listed; the rest is counted.
    static constexpr int most = 40;
    StagePanel(QAction *commit, QAction *discard, QWidget *parent = nullptr);

    /// Null for no account.
    void setDesk(NotificationsDesk *desk);
    /// "“Login from a new place” reaches nobody." and so on: what would be so after the commit.
    QStringList warnings() const;

signals:
    /// What had the focus is gone, and nothing is left to go on to.
    void focusLost();
    void editChannelAsked(const QString &channel);

private:
    void build(QAction *commit, QAction *discard);
    void follow();
    void followChanges(const SettingsDiff &diff);
    void followWarnings(const SettingsDiff &diff);
    void followFallen();
    void takeBack(qsizetype row);

    QPointer<NotificationsDesk> m_desk;
    SettingsDiff m_diff; ///< that is shown
    QWidget *m_list;
    QList<ChangeRow *> m_rows;
    MutedLabel *m_more;
    Banner *m_warning;
    Banner *m_fallen;
    Banner *m_readOnly;
    MutedLabel *m_account;
    QWidget *m_buttons;
    CommitSteps *m_steps;
};
