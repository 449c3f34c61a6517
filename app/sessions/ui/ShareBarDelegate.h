// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/RowDelegate.h"

#include <functional>

/// Draws a column of shares as bars in the colours of their layers, with the words behind them.
class ShareBarDelegate : public RowDelegate
{
    Q_OBJECT
public:
    struct Bar
    {
        double fraction = 0; ///< of the whole width; less than 0 draws no bar
        int colour = -1;     ///< of Theme::series(); -1 is neutral
        double marker = -1;  ///< where a line crosses the bar; less than 0 for none
    };

    explicit ShareBarDelegate(std::function<Bar(const QModelIndex &)> bar, QObject *parent = nullptr);

    /// Other words than percentages need more room; all rows leave the same, so that the bars have one scale.
    void setWidestWords(const QString &words) { m_widest = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &area,
                  const Bar &bar) const;

    int roomForWords(const QStyleOptionViewItem &option) const;

    std::function<Bar(const QModelIndex &)> m_bar;
    QString m_widest = QStringLiteral("> 99.9 %");
};
