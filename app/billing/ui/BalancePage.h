// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/BalanceCourse.h"
#include "billing/GroupReading.h"
#include "billing/ui/BillingPage.h"

class Banner;
class BusyBar;
class ChartView;
class EmptyState;
class FigureCard;
class MutedLabel;
class QLabel;
class QStackedWidget;
class TableView;

/// The balance, how long it lasts, its course, and who spends it.
class BalancePage : public BillingPage
{
    Q_OBJECT
public:
    explicit BalancePage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("balance"); }
    QString title() const override { return tr("Balance"); }
    void setDesk(BillingDesk *desk) override;
    QWidget *mainWidget() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void build();
    QWidget *makeCards();
    QWidget *makeChart();
    void readAgain();
    void follow();
    void fillCards();
    void fillBalance();
    void fillRunway();
    void fillRecharge();
    void fillMonth();
    void fillChart();
    void sayWhatIsMissing();
    void followTrouble();
    QString footWords() const;

    ItemTableOf<GroupRow> m_groups;
    GroupReading m_reading;
    QList<BalanceCourse::Day> m_course;
    BusyBar *m_busy;
    Banner *m_trouble;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    FigureCard *m_balance;
    FigureCard *m_runway;
    FigureCard *m_recharge;
    FigureCard *m_month;
    QLabel *m_chartTitle;
    ChartView *m_chart;
    MutedLabel *m_chartNote;
    TableView *m_table;
    MutedLabel *m_tableNote;
    MutedLabel *m_foot;
};
