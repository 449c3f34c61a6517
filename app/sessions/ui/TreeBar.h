// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Surface.h"

class FilterBar;
class MutedLabel;
class QAbstractButton;
class QPushButton;

/// The line above the tree: search with its matches counted, levels, the hottest path, and what lies deeper.
class TreeBar : public Surface
{
    Q_OBJECT
public:
    explicit TreeBar(QWidget *parent = nullptr);

    FilterBar *search() const { return m_search; }
    /// -1 while nothing is searched for; `at` is the number of the match that is shown, from 1, or 0.
    void setMatches(int count, int at);
    /// How many events may have more below, and whether it is being asked for.
    void setUnasked(int events, bool isReading);

signals:
    void nextAsked(bool backwards);
    void filterChosen(bool onlyMatches);
    void hottestAsked();
    void unfoldAsked(bool all);
    void deepenAllAsked();
    void stopAsked();

private:
    FilterBar *m_search;
    MutedLabel *m_matches;
    QPushButton *m_previous;
    QPushButton *m_next;
    QAbstractButton *m_only;
    QPushButton *m_deepen;
    QPushButton *m_stop;
};
