// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/PivotModel.h"
#include "usage/ReportViewData.h"
#include "usage/ui/ChartMaker.h"

#include <QWidget>

class Banner;
class ChartView;
class FigureCard;
class MutedLabel;
class ElidedLabel;
class QScrollArea;
class SegmentedControl;
class Surface;
class TableView;

/// A report as it came: its figures, the chart, what drove a difference, and the table beside them. Choosing
/// a bar or a row chooses the other, too.
class ReportView : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);

    void setView(const ReportViewData &view, const QDateTime &now);
    /// Forgets what was shown.
    void clear() { m_hasReport = false; }
    /// Nothing is shown before the first one.
    bool hasReport() const { return m_hasReport; }
    const ReportViewData &view() const { return m_view; }
    const QString &summary() const { return m_summary; }
    TableView *table() const { return m_table; }
    PivotModel *model() const { return m_model; }
    ChartView *chart() const { return m_chart; }
    /// The chart as data, for pictures.
    const ChartData &drawn() const { return m_maker.data(); }

signals:
    void kindChosen(ChartKind kind);
    /// What is selected, as dimension → value with its time, empty when nothing is.
    void selected(const QString &name, const QList<UsageFilter> &filters, const TimeRange &range);
    void retryAsked();

private:
    void build();
    QWidget *makeHead();
    QWidget *makeChartCard();
    void showCards();
    void showBanners(const QDateTime &now);
    void showChart();
    void showTable();
    void fillCard(int card, int measure);
    void followChart(int series, int bucket);
    void followTable();
    void tell(const Pivot &pivot, int row, int column);

    ReportViewData m_view;
    ChartMaker m_maker;
    QString m_summary;
    bool m_hasReport = false;
    bool m_following = false;
    Banner *m_holes;
    Banner *m_doubts;
    QList<FigureCard *> m_cards;
    Surface *m_chartCard;
    ElidedLabel *m_title;
    SegmentedControl *m_kinds;
    ChartView *m_chart;
    ChartView *m_waterfall;
    TableView *m_table;
    PivotModel *m_model;
    MutedLabel *m_sentence;
    MutedLabel *m_reading;
};
