// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/MatrixCell.h"
#include "widgets/RowDelegate.h"

class MatrixModel;

/// Draws the matrix: names with their pill, and cells as signs and pills. No sign is told by its colour
/// alone: a full dot, a ring, a dash, or a word.
class MatrixDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How wide a column has to be for a pill of this word.
    static int widthOf(const QWidget *view, const QString &word);

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const MatrixModel &model,
                   const QModelIndex &index) const;
    void paintSign(QPainter *painter, const QStyleOptionViewItem &option, const MatrixCell::Look &look) const;
    void paintRing(QPainter *painter, const QStyleOptionViewItem &option) const;
};
