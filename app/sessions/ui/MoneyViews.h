// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/CostBreakdown.h"
#include "widgets/flame/WeightTree.h"

#include <QWidget>

class BreakdownView;
class FlameView;
class MoneyPicture;
class MutedLabel;
class QPainter;
class QStackedWidget;
class TabStrip;
class TreemapView;
class WaterfallView;

/// A session's money as pictures: flame, treemap, timeline, by product and by layer. One selection, one zoom
/// and one search go through all of them. What isn't looked at isn't made.
class MoneyViews : public QWidget
{
    Q_OBJECT
public:
    enum class Face { Flame, Treemap, Timeline, ByProduct, ByLayer };

    explicit MoneyViews(QWidget *parent = nullptr);

    void setTree(const SessionTreePtr &tree);
    /// A sentence behind the one that sums the session up, such as how it compares; may be empty.
    void setRemark(const QString &sentence);
    void setCurrent(int node);
    void setHighlighted(const QBitArray &nodes);
    /// The view that is looked at shows the tree that was set last.
    bool isFilled() const;
    Face face() const;
    void setFace(Face face);
    /// Back to the whole session.
    void zoomOut();
    /// The picture that is shown; null for charts.
    MoneyPicture *picture() const;
    /// What is shown, or the flame where that is a chart, into any painter.
    void draw(QPainter &painter, const QRectF &area);

signals:
    void currentChanged(int node);
    void activated(int node);
    void searchAsked(const QString &text);
    void faceChanged();

private:
    void connectPicture(MoneyPicture *picture);
    /// What takes a moment for large sessions.
    struct Made
    {
        WeightTreePtr weights;
        QString sentence;
    };
    static Made made(const SessionTreePtr &tree);
    void take(const Made &all);
    QWidget *pageOf(Face face);
    BreakdownView *makeBreakdown(CostBreakdown::By by);
    void showSummary();
    void fill();
    QList<MoneyPicture *> pictures() const;

    SessionTreePtr m_tree;
    WeightTreePtr m_weights;
    QString m_sentence;
    QString m_remark;
    QBitArray m_highlighted;
    QSet<QWidget *> m_filled; ///< those that have this tree already
    int m_current = -1;
    int m_zoomed = 0;
    TabStrip *m_tabs;
    QStackedWidget *m_pages;
    FlameView *m_flame;
    TreemapView *m_treemap;
    WaterfallView *m_timeline;
    BreakdownView *m_byProduct = nullptr; ///< these two are made when they are first looked at
    BreakdownView *m_byLayer = nullptr;
    MutedLabel *m_summary;
};
