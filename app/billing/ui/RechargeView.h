// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/ui/RechargeChart.h"
#include "widgets/Tone.h"

#include <QWidget>

class Banner;
class BusyBar;
class ChartView;
class FigureCard;
class MutedLabel;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class SegmentedControl;
class QVBoxLayout;
class TableView;

/// What auto recharge would have done, and would do next: figures, a chart and the charges, as typed and
/// beside them as it is set now.
class RechargeView : public QWidget
{
    Q_OBJECT
public:
    using Time = RechargeChart::Time;

    explicit RechargeView(QWidget *parent = nullptr);

    /// Above everything, below the notes that came before.
    void addNote(QWidget *note);

    /// `compares`: what is typed differs from what is set.
    void setOutlook(const RechargeOutlook &outlook, bool compares);
    void clear();
    /// Reading the spend goes on.
    void setReading(bool reading);
    /// Why there is nothing to reckon with, or what is missing of it; `canRetry` offers to read it again.
    void setTrouble(Tone tone, const QString &title, const QString &text, bool canRetry);
    void setTime(Time time);
    Time time() const;

signals:
    void retryAsked();
    void timeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Side = RechargeOutlook::Side;
    void build();
    void buildTable();
    QWidget *makeChartCard();
    void arrangeCards();
    void show();
    void showCards();
    void showCharge(const Side *typed, const Side *set);
    void showNext(const Side *typed, const Side *set);
    void showTable();
    const Side *shownSide() const;
    const std::optional<RechargeOutlook::Course> *courseOf(const Side *side) const;

    RechargeOutlook m_outlook;
    bool m_compares = false;
    RechargeChart m_drawn;
    SegmentedControl *m_times;
    BusyBar *m_busy;
    Banner *m_trouble;
    QPushButton *m_retry;
    Banner *m_refused;
    MutedLabel *m_doubts;
    QGridLayout *m_cards;
    FigureCard *m_all;
    FigureCard *m_most;
    FigureCard *m_lowest;
    FigureCard *m_next;
    QVBoxLayout *m_column;
    int m_notes = 0;
    QWidget *m_chartCard = nullptr;
    QLabel *m_chartTitle;
    ChartView *m_chart;
    MutedLabel *m_nothing;
    QStandardItemModel *m_model;
    TableView *m_table;
    QStackedWidget *m_list;
};
