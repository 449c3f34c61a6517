// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/ui/RechargeWords.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

/// Somebody else changed auto recharge meanwhile: what was typed and what is set now, side by side.
class RechargeConflict : public QFrame
{
    Q_OBJECT
public:
    explicit RechargeConflict(QWidget *parent = nullptr);

    void setSides(const QList<RechargeWords::Line> &lines);

signals:
    void mineAsked();
    void theirsAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addCell(int row, int column, const QString &text, bool isStrong);

    QGridLayout *m_grid;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QList<QLabel *> m_cells;
};
