// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/CostBreakdown.h"

#include <QWidget>
#include <optional>

class ChartView;
class ElidedLabel;
class EmptyState;
class MutedLabel;
class QStandardItemModel;
class SegmentedControl;
class TableView;

/// What a session's own costs were paid for, by product or by layer, as a picture with its table; one
/// currency at a time.
class BreakdownView : public QWidget
{
    Q_OBJECT
public:
    explicit BreakdownView(QWidget *parent = nullptr);

    void setTree(SessionTreePtr tree);
    void setBy(CostBreakdown::By by);
    CostBreakdown::By by() const { return m_by; }

signals:
    void rowActivated(const QString &key, SessionLayer::Kind layer); ///< the key is empty for layers

private:
    void build();
    void dressTable();
    void follow();
    void showCurrencies();
    void showRows();
    void showChart();
    QString nameOf(const CostBreakdown::Row &row) const;
    QString costOf(const CostBreakdown::Row &row) const;
    int colourOf(const CostBreakdown::Row &row) const;
    void followChart(int series);
    void followTable();
    void activate(int row);

    SessionTreePtr m_tree;
    CostBreakdown::By m_by = CostBreakdown::By::Product;
    CostBreakdown m_all;
    QList<CostBreakdown::Row> m_rows; ///< of the currency that is shown
    QList<int> m_drawn;               ///< the row of each series
    std::optional<QString> m_chosen;  ///< the currency that the operator asked for
    QString m_currency;
    bool m_following = false;
    EmptyState *m_empty;
    QWidget *m_body;
    QWidget *m_card = nullptr;
    ElidedLabel *m_title;
    SegmentedControl *m_currencies;
    ChartView *m_chart;
    MutedLabel *m_note;
    QStandardItemModel *m_model;
    TableView *m_table;
};
