// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/RowDelegate.h"

#include <functional>

/// Draws the first column of a tree that is shown as a table: each level a step further in.
class IndentDelegate : public RowDelegate
{
    Q_OBJECT
public:
    /// Deeper levels stand below each other, so that their words keep room.
    static constexpr int mostSteps = 12;

    explicit IndentDelegate(std::function<int(const QModelIndex &)> level, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// In pixels; of the first level: 0.
    int indent(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    std::function<int(const QModelIndex &)> m_level;
};
