// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/RowDelegate.h"

#include <functional>

/// Draws a column as boxes that can be marked; what they mean is also their text, which isn't drawn.
class MarkDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    enum class Mark { Off, On, Impossible };
    explicit MarkDelegate(std::function<Mark(const QModelIndex &)> mark, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    std::function<Mark(const QModelIndex &)> m_mark;
};
