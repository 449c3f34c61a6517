// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"
#include "widgets/PaneBar.h"

class ElidedLabel;
class QLabel;
class QMenu;
class QPushButton;
class StatusBadge;

/// The line at the top of the sessions pane: which session it is, whether it adds up, and what it cost.
class SessionHead : public PaneBar
{
    Q_OBJECT
public:
    SessionHead(const QString &title, QMenu *exporting, QWidget *parent = nullptr);

    /// `from` is the name of the file it came from, if any.
    void setSession(const SessionTree &tree, const QString &from);
    /// The pane's own title alone.
    void clear();
    void setBookmark(bool isMarked, bool canBeMarked);

signals:
    void bookmarkAsked();
    void compareAsked();

private:
    void showParts(bool hasSession);
    QString factsOf(const SessionTree &tree, const QString &from) const;

    QString m_paneTitle;
    StatusBadge *m_verdict;
    ElidedLabel *m_facts;
    QLabel *m_total;
    QPushButton *m_bookmark;
    QPushButton *m_compare;
    QPushButton *m_export;
};
