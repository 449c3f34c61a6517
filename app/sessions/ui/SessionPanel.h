// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "sessions/SessionTree.h"
#include "widgets/FactList.h"
#include "widgets/SidePanel.h"

class JsonView;
class QMenu;
class QPushButton;

/// One event of a session: what it cost and why, how it hangs on its parent, where it leads, and its record
/// as received.
class SessionPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit SessionPanel(QWidget *parent = nullptr);

    /// `place` says where it stands: "Third level, hottest path · press H for the next".
    void setNode(SessionTreePtr tree, int node, const QString &place);
    /// Says what to choose.
    void clear();
    int node() const { return m_node; }

signals:
    void openAsked(const SessionAddress &address);
    void recordsAsked(const Destination &records);
    void curlAsked(const SessionAddress &address);
    void copied(const QString &what);

private:
    QWidget *makeButtons();
    void fillMenu(QMenu *menu);
    QList<FactList::Fact> facts() const;
    void showRecord();
    void showParts(bool hasNode);
    void copy(const QString &text, const QString &what);

    SessionTreePtr m_tree;
    int m_node = -1;
    Destination m_place;
    FactList *m_facts;
    MutedLabel *m_remarks;
    QPushButton *m_open;
    QPushButton *m_records;
    QPushButton *m_copy;
    QWidget *m_buttons;
    MutedLabel *m_why;
    QLabel *m_heading;
    MutedLabel *m_noRecord;
    JsonView *m_json;
};
