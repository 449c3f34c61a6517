// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/ui/IndentDelegate.h"

/// Draws an event's name with its indent, its fold mark, and a sign where something is to be said about it.
class EventDelegate : public IndentDelegate
{
    Q_OBJECT
public:
    explicit EventDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the fold mark of a cell is clicked.
    QRect foldRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};
