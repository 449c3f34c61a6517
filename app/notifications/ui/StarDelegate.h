// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/RowDelegate.h"

#include <functional>

/// Draws a column as stars that are lit or not; what they mean is also their text, which isn't drawn.
class StarDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    explicit StarDelegate(std::function<bool(const QModelIndex &)> isLit, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    std::function<bool(const QModelIndex &)> m_isLit;
};
