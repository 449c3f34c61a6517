// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/RowDelegate.h"
#include "widgets/Tone.h"

#include <functional>

/// Draws a table column as pills: the word is the display text, the tone comes from the index.
class BadgeDelegate : public RowDelegate
{
    Q_OBJECT
public:
    /// The role holds an int of Tone.
    explicit BadgeDelegate(int toneRole, QObject *parent = nullptr);
    explicit BadgeDelegate(std::function<Tone(const QModelIndex &)> tone, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<Tone(const QModelIndex &)> m_tone;
};
