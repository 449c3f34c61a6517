// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/RowDelegate.h"

#include <functional>

/// Draws a column's words with a line icon before them.
class KindDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    /// `icon` names one of resources/icons.
    explicit KindDelegate(std::function<QString(const QModelIndex &)> icon, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::function<QString(const QModelIndex &)> m_icon;
};
