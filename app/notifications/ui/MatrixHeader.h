// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/MatrixModel.h"

#include <QHeaderView>

/// The head of the matrix, two lines: profiles, each over its channels and in sight as long as one of them
/// is, and below them the kind of each channel and where it goes.
class MatrixHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit MatrixHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// As wide as its words, within reason.
    int widthFor(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void changeEvent(QEvent *event) override;

private:
    const MatrixModel *matrix() const { return qobject_cast<const MatrixModel *>(model()); }
    void paintProfile(QPainter *painter, const QRect &rect, int section) const;
    void paintChannel(QPainter *painter, const QRect &rect, const MatrixModel::Across &across,
                      bool isCurrent) const;
    QRect groupOf(int section) const;
    int lineHeight() const;
};
