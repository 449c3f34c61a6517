// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QGridLayout;
class QPushButton;

/// Somebody else changed what is being edited: yours, theirs and what you began from, side by side, and what
/// can be done. Nothing was sent.
class ConflictView : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString field; ///< "Destination"
        QString yours;
        QString theirs;
        QString began;
    };
    explicit ConflictView(QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    QWidget *firstButton() const;

signals:
    void mineChosen();
    void theirsChosen();
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCell(int row, int column, const QString &text, const QString &name, bool isStrong);
    void dress();

    QGridLayout *m_grid;
    QWidget *m_table;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};
