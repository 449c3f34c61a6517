// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;

/// The line at the top of a pane: its title, its main actions, and at the trailing side what narrows the
/// list.
class PaneBar : public QFrame
{
    Q_OBJECT
public:
    explicit PaneBar(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// After the title: buttons.
    void addAction(QWidget *widget);
    using QWidget::addAction;
    /// At the other end: the filter; a stretch shares the room.
    void addTrailing(QWidget *widget, int stretch = 0);

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QHBoxLayout *m_row;
    QLabel *m_title;
    int m_actions = 0;
};
