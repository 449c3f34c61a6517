// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QUuid>

class AccountBook;
class QActionGroup;
class QMenu;

/// The menu of accounts: which one is shown, another one, and what can be done with it.
class AccountMenu : public QObject
{
    Q_OBJECT
public:
    /// The menu and the book outlive it.
    AccountMenu(QMenu *menu, AccountBook *book, QObject *parent = nullptr);

signals:
    void addWanted();
    void demoWanted();
    void editWanted(const QUuid &account);
    void keyWanted(const QUuid &account);
    void removeWanted(const QUuid &account);

private:
    void rebuild();
    QAction *add(const QString &name, const QString &text, const QString &icon = {});

    QMenu *m_menu;
    AccountBook *m_book;
    QActionGroup *m_group = nullptr;
    QList<QAction *> m_actions;
};
