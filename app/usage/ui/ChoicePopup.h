// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

/// A list to choose from below a button: filters as you type, Space chooses, Enter and Escape close.
class ChoicePopup : public QFrame
{
    Q_OBJECT
public:
    struct Choice
    {
        QString value;
        QString text;
        QString note; ///< muted behind the text: the raw name
    };
    enum class Number { One, Several };

    /// Deletes itself when it closes.
    ChoicePopup(const QString &name, const QList<Choice> &choices, const QStringList &chosen, Number number,
                QWidget *parent);
    void openBelow(const QWidget *button);

signals:
    /// In the order of choosing; one value where one is chosen.
    void chosen(const QStringList &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void fill();
    void toggle(QListWidgetItem *item);
    void finish();

    QList<Choice> m_choices;
    QStringList m_chosen;
    QStringList m_before;
    Number m_number;
    QLineEdit *m_filter;
    QListWidget *m_list;
};
