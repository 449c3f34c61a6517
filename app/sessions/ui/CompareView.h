// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"
#include "sessions/SessionNorm.h"
#include "sessions/ui/CompareChart.h"
#include "sessions/ui/CompareModel.h"

#include <QWidget>

class Banner;
class ChartView;
class ElidedLabel;
class EmptyState;
class FigureCard;
class MutedLabel;
class NormView;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class SegmentedControl;
class TableView;

/// Two sessions side by side: what both cost, what drove the difference, and event by event what changed;
/// beside it one session against the median of many.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Sessions, Norm };

    explicit CompareView(QWidget *parent = nullptr);

    void setComparison(const SessionComparison &comparison);
    void setNorm(const SessionNorm &norm);
    /// The other session could not be read; what is shown stays.
    void setFailure(const Failure &why);
    void setPage(Page page);
    bool hasComparison() const { return m_hasComparison; }
    const SessionComparison &comparison() const { return m_model->comparison(); }
    void clear();

signals:
    /// Nodes of the trees that are compared; -1 where the side lacks it.
    void eventActivated(int leftNode, int rightNode);
    void swapAsked();
    void retryAsked();

private:
    void build();
    QWidget *makeSessions();
    QLayout *makeCards();
    QWidget *makeTools();
    void dressTable();
    QWidget *makeChartCard();
    void showPage();
    void showHead();
    void showNote();
    void showChart();
    void showSide(FigureCard *card, const QString &title, const SessionTree &tree, const QString &currency);
    QString sentence() const;
    QString otherCurrencies() const;
    void followChart(int bucket);
    void activate(int row);

    CompareModel *m_model;
    CompareChart m_maker;
    Page m_page = Page::Sessions;
    bool m_hasComparison = false;
    bool m_hasNorm = false;
    SegmentedControl *m_pages;
    Banner *m_trouble;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FigureCard *m_before;
    FigureCard *m_after;
    FigureCard *m_difference;
    MutedLabel *m_sentence;
    ElidedLabel *m_title;
    ChartView *m_chart;
    QWidget *m_chartCard;
    QCheckBox *m_only;
    MutedLabel *m_note;
    QPushButton *m_swap;
    TableView *m_table;
    NormView *m_norm;
};
