// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/ui/Surface.h"

class FaxActions;
class FilterBar;

/// The line above the list: what it is, the main actions, the filter.
class FaxToolbar : public Surface
{
    Q_OBJECT
public:
    explicit FaxToolbar(const FaxActions *actions, QWidget *parent = nullptr);
    FilterBar *filter() const { return m_filter; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    class QLabel *m_title;
    FilterBar *m_filter;
};
