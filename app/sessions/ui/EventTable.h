// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/TableView.h"

class EventDelegate;
class SessionTableModel;

/// The tree of a session: unfolds with the arrow keys, goes down the hottest path with H, and to found
/// events with F3.
class EventTable : public TableView
{
    Q_OBJECT
public:
    explicit EventTable(SessionTableModel *model, QWidget *parent = nullptr);

    int currentNode() const; ///< -1 for none
    /// Unfolds what is around it, if need be.
    void setCurrentNode(int node);
    /// The next event of the hottest path, from the root on; around its end.
    void followHottest();
    void nextMatch(bool backwards = false);
    void unfoldAll();
    void foldAll();

signals:
    void currentNodeChanged(int node);
    void deepenAsked(int node);
    void activatedNode(int node); ///< Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool fold(int node);
    bool unfold(int node);
    void toggle(int node);
    bool isOnFold(const QPoint &position) const;

    SessionTableModel *m_model;
    EventDelegate *m_delegate;
};
