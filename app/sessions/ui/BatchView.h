// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/BatchModel.h"

#include <QWidget>

class Banner;
class BatchTables;
class BusyBar;
class ChartView;
class ElidedLabel;
class EmptyState;
class FigureCard;
class MutedLabel;
class QPushButton;
class QStackedWidget;
class SegmentedControl;
class TableView;

/// Many sessions at once: what they cost together, how that is spread, and which of them stand out, while
/// they are still being read.
class BatchView : public QWidget
{
    Q_OBJECT
public:
    explicit BatchView(QWidget *parent = nullptr);

    /// Null for none.
    void setBatch(SessionBatch *batch);
    const BatchModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    /// What can be done here, for menus and the command palette.
    QList<QAction *> commands() const;
    /// Copies all of it as CSV, exact.
    void copyCsv();
    void saveCsv(const QString &path);

signals:
    void sessionAsked(const SessionAddress &session);
    /// Two sessions are marked, in the order shown.
    void compareAsked(const SessionAddress &a, const SessionAddress &b);
    void noted(const QString &text);

private:
    enum Page { Sessions, Products, Turns, Failures };
    void build();
    void connectParts();
    void buildActions();
    QWidget *makeCards();
    QWidget *makeProgress();
    QWidget *makeUpper();
    QWidget *makeLower();
    void makeTable();
    void follow();
    void followFigures();
    void followProgress();
    void followPages();
    void showPage(Page page);
    void selectBin(int bin);
    void openCurrent();
    void compareMarked();
    void askWhere();
    void showMenu(const QPoint &position);
    QString progressWords() const;

    BatchModel *m_model;
    QStackedWidget *m_states;
    EmptyState *m_empty;
    FigureCard *m_total;
    FigureCard *m_median;
    FigureCard *m_turn;
    FigureCard *m_outliers;
    Banner *m_trouble;
    BusyBar *m_busy;
    MutedLabel *m_progress;
    QPushButton *m_stop;
    QPushButton *m_resume;
    QPushButton *m_export;
    ElidedLabel *m_title;
    ElidedLabel *m_summary;
    ChartView *m_chart;
    SegmentedControl *m_pages;
    QPushButton *m_compareButton;
    QStackedWidget *m_stack;
    TableView *m_table;
    BatchTables *m_tables;
    QAction *m_open = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_save = nullptr;
};
