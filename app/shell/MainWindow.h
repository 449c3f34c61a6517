// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "shell/History.h"

#include <QMainWindow>

class AccountSwitcher;
class ActivityStrip;
class BannerStack;
class Clock;
class CommandPalette;
class NavigationColumn;
class Pane;
class QMenu;
class QStackedWidget;
class Settings;

/// The one window: navigation, the pane that is looked at, banners above it and the activity strip below. It
/// knows panes by their face only, and nothing of accounts or faxes.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Settings *settings, Clock *clock, QWidget *parent = nullptr);

    /// Adds a pane, which the window then owns: its entry in the navigation, its page, its menu.
    void addPane(Pane *pane);
    Pane *pane(const QString &name) const;
    Pane *currentPane() const;
    /// Shown in place of the panes while it is set, such as the first start; null for the panes again.
    void setCover(QWidget *cover);

    /// Opens a destination of any pane; false, and nothing changes, when it leads nowhere.
    bool open(const Destination &place);
    void goBack();
    void goForward();
    /// The pane and place of the last run; the first pane when there is none.
    void openLast();

    NavigationColumn *navigation() const { return m_navigation; }
    ActivityStrip *strip() const { return m_strip; }
    BannerStack *banners() const { return m_banners; }
    /// Its entries are the shell's: accounts and what is done with them.
    QMenu *accountMenu() const { return m_accountMenu; }
    /// Null until it was opened once.
    CommandPalette *palettePopup() const { return m_commands; }
    void toFront();

signals:
    void preferencesRequested();
    void requestLogRequested();
    void aboutRequested();
    /// The operator closes the window, and with it the program.
    void closeRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildMenus();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys = {});
    void connectPane(Pane *pane);
    void showPane(Pane *pane);
    void fillPaneMenu(const Pane *pane);
    void visitHere();
    void refreshGo();
    void openPalette();

    Settings *m_settings;
    NavigationColumn *m_navigation;
    BannerStack *m_banners;
    QStackedWidget *m_stack;
    QStackedWidget *m_pages;
    ActivityStrip *m_strip;
    CommandPalette *m_commands = nullptr; ///< made when it is first asked for
    QMenu *m_paneMenu = nullptr;
    QMenu *m_goMenu = nullptr;
    QMenu *m_accountMenu = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_beforeBack = nullptr;
    QList<QAction *> m_own;
    History m_history;
    bool m_travelling = false;
};
