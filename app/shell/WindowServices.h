// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/OpenReport.h"

#include <QObject>

class AccountDialogs;
class AccountMenu;
class ConnectionLines;
class MainWindow;
class ThemeSwitch;
class Workspace;
struct Failure;

/// Joins the window and the workspace: what the operator asks of the window beside the panes, and what the
/// workspace has to say in it.
class WindowServices : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    WindowServices(MainWindow *window, Workspace *workspace, ThemeSwitch *theme, QObject *parent = nullptr);
    ~WindowServices() override;

    AccountDialogs *accountDialogs() const { return m_accountDialogs; }
    void openPreferences();
    void openRequestLog();
    void openAbout();
    /// A saved session was named at the start, or by a second start of the program.
    void openFile(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openDemo();
    void sayStore(const OpenReport &report);
    void sayStoreFailed(const Failure &failure);
    void sayBook();

    MainWindow *m_window;
    Workspace *m_workspace;
    ThemeSwitch *m_theme;
    AccountMenu *m_accountMenu;
    AccountDialogs *m_accountDialogs;
    ConnectionLines *m_lines;
};
