// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

/// A part of what is asked for: "Metrics  cost, attempted ▾", "Status  completed ×". Delete takes it away
/// where that is possible.
class Chip : public QPushButton
{
    Q_OBJECT
public:
    Chip(const QString &label, const QString &value, bool isRemovable, QWidget *parent);
    /// A complaint at this part; empty for none.
    void setMistake(const QString &what);
    QString value() const { return m_value; }
    bool hasMistake() const { return !m_mistake.isEmpty(); }
    QSize sizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int markWidth() const;
    QRect markRect() const;
    QString m_label;
    QString m_value;
    QString m_mistake;
    bool m_isRemovable;
};
