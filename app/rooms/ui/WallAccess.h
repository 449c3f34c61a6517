// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessibleWidget>
#include <QHash>

class WallView;

/// The wall as a list for a screen reader: each card is an entry that can be read and chosen, though none is
/// a widget.
class WallAccess final : public QAccessibleWidget
{
public:
    explicit WallAccess(WallView *view);
    ~WallAccess() override;

    /// From now on every WallView is read this way.
    static void install();
    /// The current card has the focus now.
    static void tellCurrent(WallView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    WallView *view() const;
    void forgetGone() const;

    mutable QHash<QString, QAccessible::Id> m_known; ///< by session
};
