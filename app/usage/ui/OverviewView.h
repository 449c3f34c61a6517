// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/OverviewRows.h"
#include "usage/Pivot.h"
#include "widgets/charts/ChartData.h"

#include <QPointer>
#include <QWidget>
#include <optional>

class ChartView;
class Clock;
class MutedLabel;
class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class SegmentedControl;
class TableView;

/// What all products cost together, stacked by day, and each of them in a line.
class OverviewView : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewView(const Clock *clock, QWidget *parent = nullptr);

    /// Null for no account.
    void setOverview(SpendOverview *overview);
    /// Reads it where it isn't read yet.
    void readOnce();
    const ChartData &drawn() const { return m_data; }

signals:
    void productAsked(const QString &product, const RangeChoice &range);

private:
    void build();
    void read(UsageReports::Freshness freshness);
    void follow();
    void fillChart();
    void fillTable();
    QStandardItem *itemAt(int row, int column);
    void fillCurrencies();
    void activate(const QModelIndex &index);
    RangeChoice range() const;

    const Clock *m_clock;
    QPointer<SpendOverview> m_overview;
    UsageTable m_joined; ///< of the overview as it was last told of
    ChartData m_data;
    QStringList m_offered;           ///< currencies
    std::optional<QString> m_chosen; ///< the currency, by the operator; empty: not given
    QString m_currency;
    SegmentedControl *m_ranges;
    SegmentedControl *m_currencies;
    QPushButton *m_again;
    QLabel *m_total;
    MutedLabel *m_state;
    ChartView *m_chart;
    QStandardItemModel *m_model;
    TableView *m_table;
};
