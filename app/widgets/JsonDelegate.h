// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

/// Draws a row of JSON: a chevron, the name, and the value in the colour of its type. Left to right whatever
/// the window is: so is JSON.
class JsonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where a click folds and unfolds.
    static QRect chevron(const QRect &row, int level, const QFontMetrics &metrics);

private:
    static int indent(int width, int level, const QFontMetrics &metrics);
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};
