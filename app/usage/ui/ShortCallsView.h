// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/UsageDesk.h"

#include <QPointer>
#include <QWidget>

class Banner;
class BusyBar;
class GaugeView;
class MutedLabel;
class QStandardItemModel;
class SegmentedControl;
class TableView;

/// The share of short calls against the line of the vendor, and the connections that cause it.
class ShortCallsView : public QWidget
{
    Q_OBJECT
public:
    explicit ShortCallsView(QWidget *parent = nullptr);

    void setDesk(UsageDesk *desk);
    /// Reads the range that is chosen.
    void read();
    bool isRead() const { return m_isRead; }

signals:
    void connectionAsked(const QString &connection, const RangeChoice &range);

private:
    void build();
    void present(const ShortCalls &calls, const TimeRange &range);
    RangeChoice range() const;

    QPointer<UsageDesk> m_desk;
    QPointer<CallBase> m_reading;
    bool m_isRead = false;
    SegmentedControl *m_ranges;
    BusyBar *m_busy;
    Banner *m_trouble;
    GaugeView *m_gauge;
    MutedLabel *m_note;
    QStandardItemModel *m_model;
    TableView *m_table;
};
