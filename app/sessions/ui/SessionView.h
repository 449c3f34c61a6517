// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "sessions/OpenSession.h"

#include <QPointer>
#include <QWidget>

class EventTable;
class MoneyViews;
class QSplitter;
class SessionPanel;
class SessionTableModel;
class TreeBar;

/// One session: its tree, its money in pictures and the event that is looked at, with one selection and one
/// search through all of them.
class SessionView : public QWidget
{
    Q_OBJECT
public:
    explicit SessionView(QWidget *parent = nullptr);

    /// Null for none.
    void setSession(OpenSession *session);
    int current() const { return m_current; }
    void setCurrent(int node);
    void search(const QString &text);

    EventTable *table() const { return m_table; }
    SessionTableModel *model() const { return m_model; }
    MoneyViews *money() const { return m_money; }
    SessionPanel *panel() const { return m_panel; }
    TreeBar *bar() const { return m_bar; }
    void showPanel();
    /// Column layout and how the room is shared out.
    QByteArray state() const;
    void restoreState(const QByteArray &state);

signals:
    void openAsked(const SessionAddress &address);
    void recordsAsked(const Destination &records);
    void curlAsked(const SessionAddress &address);
    void noted(const QString &text);
    void stateChanged();

private:
    void build();
    void connectParts();
    void take(int node);
    void showNode(int node);
    void showMatches();
    void follow();
    void deepen(int node);
    QString placeOf(int node) const;

    QPointer<OpenSession> m_session;
    int m_current = -1;
    bool m_isPanelWanted = true;
    SessionTableModel *m_model;
    TreeBar *m_bar;
    EventTable *m_table;
    MoneyViews *m_money;
    SessionPanel *m_panel;
    QSplitter *m_across;
    QSplitter *m_down;
};
