// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QUrl>
#include <QUuid>

class AccountMenu;
class EditAccountDialog;
class MainWindow;
class Workspace;

/// Opens what adds, edits and removes accounts, and the page of a console that has none.
class AccountDialogs : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    AccountDialogs(MainWindow *window, Workspace *workspace, const AccountMenu *menu,
                   QObject *parent = nullptr);

    /// Where a new account's API is expected; Telnyx itself by default.
    void setNewAccountBase(const QUrl &base) { m_newAccountBase = base; }
    void add();
    void edit(const QUuid &account);
    void replaceKey(const QUuid &account);
    void remove(const QUuid &account);

signals:
    void demoWanted();

private:
    EditAccountDialog *open(const QUuid &account);
    void refreshCover();

    MainWindow *m_window;
    Workspace *m_workspace;
    QUrl m_newAccountBase;
    bool m_isCovered = false;
};
