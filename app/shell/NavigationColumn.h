// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class AccountSwitcher;
class NavigationButton;
class QLabel;
class QVBoxLayout;

/// The dark column at the left: the account, one entry a pane, and how the connection is.
class NavigationColumn : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationColumn(QWidget *parent = nullptr);

    AccountSwitcher *accountSwitcher() const { return m_switcher; }

    /// Adds an entry; its number counts from 0.
    void addEntry(const QString &name, const QString &iconName, const QString &title);
    void setCurrent(const QString &name);
    void setAlerts(const QString &name, int alerts);

    /// Lines at the bottom; empty ones take no room.
    void setConnection(const QString &text);
    void setRate(const QString &text);
    void setBalance(const QString &text);

signals:
    void chosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    NavigationButton *entry(const QString &name) const;
    QLabel *makeLine(const QString &name);
    void dress();
    static void say(QLabel *line, const QString &text);

    QWidget *m_model; ///< whose theme it follows; null: the application's
    AccountSwitcher *m_switcher;
    QVBoxLayout *m_entries;
    QLabel *m_connection;
    QLabel *m_rate;
    QLabel *m_balance;
    bool m_dressing = false;
};
