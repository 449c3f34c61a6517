// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/PaneBar.h"

class FaxActions;
class FilterBar;

/// The line above the list: the main actions and the filter.
class FaxToolbar : public PaneBar
{
    Q_OBJECT
public:
    explicit FaxToolbar(const FaxActions *actions, QWidget *parent = nullptr);
    FilterBar *filter() const { return m_filter; }

private:
    FilterBar *m_filter;
};
