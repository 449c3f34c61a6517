// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class MutedLabel;
class QAction;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

/// Searches in something that stays as it is: a field, which match of how many, and the ways to the next and
/// the previous one. Enter and F3 go on, with Shift backwards, Escape empties it.
class SearchLine : public QWidget
{
    Q_OBJECT
public:
    explicit SearchLine(const QString &placeholder, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// `current` counts from 0; -1 while none is shown. Without a text the count is hidden.
    void setCount(int current, int total);
    /// At the end of the line.
    void addTrailing(QWidget *widget);
    QLineEdit *field() const { return m_field; }
    QString count() const;

signals:
    void textChanged(const QString &text);
    void nextAsked();
    void previousAsked();
    void leftDown(); ///< by the arrow key, to what is searched

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLineEdit *m_field;
    MutedLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QHBoxLayout *m_row;
    QAction *m_glass;
};
