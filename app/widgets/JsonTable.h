// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

class JsonRows;

/// The tree of a JSON document: arrow keys fold, unfold and walk, as in any tree; * opens all below.
class JsonTable : public QTableView
{
    Q_OBJECT
public:
    explicit JsonTable(JsonRows *rows, QWidget *parent = nullptr);

    /// As tall as what it shows, within reason.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The row of the current value; -1 for none.
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool walk(int key);
    void dress();

    JsonRows *m_rows;
};
