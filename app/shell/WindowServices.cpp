// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowServices.h"

#include "sessions/SessionFile.h"
#include "shell/AboutDialog.h"
#include "shell/AccountDialogs.h"
#include "shell/AccountFace.h"
#include "shell/AccountMenu.h"
#include "shell/BannerStack.h"
#include "shell/ConnectionLines.h"
#include "shell/FaxAlarms.h"
#include "shell/Languages.h"
#include "shell/MainWindow.h"
#include "shell/Notifier.h"
#include "shell/PreferencesDialog.h"
#include "shell/RequestLogDialog.h"
#include "shell/Workspace.h"
#include "widgets/ActivityStrip.h"
#include "widgets/Banner.h"
#include "widgets/ThemeSwitch.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>

namespace {
// A dialog that is open already comes to the front instead of a second one.
template <class Dialog>
bool raiseOpen(QWidget *window)
{
    auto *open = window->findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!open)
        return false;
    open->raise();
    open->activateWindow();
    return true;
}

template <class Dialog>
void present(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}
} // namespace

WindowServices::WindowServices(MainWindow *window, Workspace *workspace, ThemeSwitch *theme, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_workspace(workspace),
      m_theme(theme),
      m_accountMenu(new AccountMenu(window->accountMenu(), workspace->book(), this)),
      m_accountDialogs(new AccountDialogs(window, workspace, m_accountMenu, this)),
      m_lines(new ConnectionLines(window->navigation(), workspace->book(), workspace->clients(),
                                  workspace->accountDesks(), this))
{
    new Notifier(workspace->bell(), window, workspace, this);
    auto *face =
        new AccountFace(window, workspace->book(), workspace->admission(), workspace->clients(), this);
    connect(face, &AccountFace::keyWanted, m_accountDialogs, &AccountDialogs::replaceKey);
    connect(m_accountDialogs, &AccountDialogs::demoWanted, this, &WindowServices::openDemo);
    connect(workspace->faxDesks(), &FaxDesks::faxEnded, this,
            [this](const QUuid &account, const FaxRow &row) {
                FaxAlarms::raise(m_workspace->bell(), m_workspace->clock(), account, row);
            });
    connect(window, &MainWindow::preferencesRequested, this, &WindowServices::openPreferences);
    connect(window, &MainWindow::requestLogRequested, this, &WindowServices::openRequestLog);
    connect(window, &MainWindow::aboutRequested, this, &WindowServices::openAbout);
    connect(m_accountMenu, &AccountMenu::demoWanted, this, &WindowServices::openDemo);
    connect(workspace, &Workspace::storeOpened, this, &WindowServices::sayStore);
    connect(workspace, &Workspace::storeFailed, this, &WindowServices::sayStoreFailed);
    window->installEventFilter(this);
    sayBook();
}

WindowServices::~WindowServices() = default;

bool WindowServices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_lines->setHeld(Poller::Hold::Minimised, m_window->isMinimized());
    else if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_lines->setHeld(Poller::Hold::Hidden, event->type() == QEvent::Hide);
    return QObject::eventFilter(watched, event);
}

void WindowServices::openPreferences()
{
    if (raiseOpen<PreferencesDialog>(m_window))
        return;
    auto *dialog = new PreferencesDialog(m_workspace->settings(), m_theme, m_workspace->folder().path(),
                                         Languages::known(), m_window);
    connect(dialog, &PreferencesDialog::openFolderRequested, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    present(dialog);
}

void WindowServices::openRequestLog()
{
    if (!raiseOpen<RequestLogDialog>(m_window))
        present(new RequestLogDialog(m_workspace->requestLog(), m_window));
}

void WindowServices::openAbout()
{
    if (!raiseOpen<AboutDialog>(m_window))
        present(new AboutDialog(m_window));
}

void WindowServices::openDemo()
{
    const Done opened = m_workspace->openDemo();
    if (!opened)
        m_window->banners()->show(QStringLiteral("demo"), Tone::Bad, {}, opened.error().what);
}

void WindowServices::openFile(const QString &path)
{
    if (!path.isEmpty())
        m_window->open(SessionFile::place(path));
}

void WindowServices::sayStore(const OpenReport &report)
{
    if (const QString sentence = report.sentence(); !sentence.isEmpty())
        m_window->banners()->show(QStringLiteral("store"), Tone::Doubtful, {}, sentence);
}

void WindowServices::sayStoreFailed(const Failure &failure)
{
    m_window->banners()->show(QStringLiteral("store"), Tone::Bad, tr("Nothing can be stored."), failure.what);
}

void WindowServices::sayBook()
{
    if (const auto &trouble = m_workspace->bookTrouble())
        m_window->banners()->show(QStringLiteral("book"), Tone::Doubtful, {}, trouble->what);
}
