// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

/// One of the two halves of the matrix: calm rows, a cell that is current, and the keys of the matrix.
class MatrixTable final : public QTableView
{
    Q_OBJECT
public:
    explicit MatrixTable(QWidget *parent = nullptr);

    int hoveredRow() const { return m_hovered; }
    void setHovered(int row);
    void updateRow(int row);

signals:
    void hovered(int row);
    void toggleAsked();
    void openAsked();
    void removeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {}
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    int m_hovered = -1;
};
