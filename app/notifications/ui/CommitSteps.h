// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationsDesk.h"
#include "notifications/ui/StepRow.h"

#include <QPointer>

class Banner;
class MutedLabel;
class QLabel;
class QPushButton;
struct CommitStep;

/// A commit as it goes: each step on one line, what failed with what can be done about it, and at the end
/// what is on and what is off.
class CommitSteps : public QWidget
{
    Q_OBJECT
public:
    /// So many steps are listed, those that need somebody first; the rest is counted.
    static constexpr int most = 40;
    explicit CommitSteps(QWidget *parent = nullptr);

    void setDesk(NotificationsDesk *desk);

signals:
    void editChannelAsked(const QString &channel);

private:
    void build();
    QWidget *makeButtons();
    void follow();
    void followRows();
    void followButtons();
    QList<int> order() const;
    StepRow::Shown shownOf(const CommitStep &step) const;
    void dismiss(int step);
    void clear();

    QPointer<NotificationsDesk> m_desk;
    QList<int> m_order; ///< numbers of the steps that are shown
    QLabel *m_heading;
    QLabel *m_sentence;
    Banner *m_trouble;
    QWidget *m_list;
    QList<StepRow *> m_rows;
    MutedLabel *m_more;
    QWidget *m_buttons;
    QPushButton *m_stop;
    QPushButton *m_retryAll;
    QPushButton *m_clear;
};
