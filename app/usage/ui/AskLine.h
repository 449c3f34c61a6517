// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/AskAnswer.h"

#include <QWidget>

class FlowLayout;
class MutedLabel;
class QLineEdit;
class QPushButton;
class QLabel;

/// The line where a report is asked for in words. A question back opens below it, with its answers as
/// buttons.
class AskLine : public QWidget
{
    Q_OBJECT
public:
    explicit AskLine(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setAnswer(const AskAnswer &answer);
    /// Another report is shown: a question that was asked goes (Up brings it back), one being typed stays.
    void forget();
    /// The panel below: the question back, or why it is no question. The owner puts it below the bar.
    QWidget *reply() const { return m_reply; }
    QLineEdit *field() const { return m_field; }
    QPushButton *button() const { return m_button; }

signals:
    void asked(const QString &question);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void recall(int step);
    void dress();
    void offer(const QStringList &questions);

    QLineEdit *m_field;
    QPushButton *m_button;
    QWidget *m_reply;
    QLabel *m_why;
    QWidget *m_choices;
    FlowLayout *m_flow;
    QAction *m_pencil = nullptr;
    QStringList m_history;
    qsizetype m_at = 0;
};
