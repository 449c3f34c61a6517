// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class MutedLabel;
class QLabel;
class QPushButton;
class QVBoxLayout;
class FlowLayout;

/// What stands where a list has nothing to show: why, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setMessage(const QString &icon, const QString &title, const QString &text);
    QString title() const;
    QString text() const;
    /// The first one is the main action.
    QPushButton *addButton(const QString &text);
    void clearButtons();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    MutedLabel *m_text;
    QWidget *m_buttons;
    QVBoxLayout *m_stack;
    FlowLayout *m_flow;
};
