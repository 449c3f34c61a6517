// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "shell/AccountSwitcher.h"
#include "shell/BannerStack.h"
#include "shell/CommandPalette.h"
#include "shell/NavigationColumn.h"
#include "store/Settings.h"
#include "widgets/ActivityStrip.h"
#include "widgets/Buttons.h"
#include "widgets/Pane.h"
#include "widgets/Scale.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

MainWindow::MainWindow(Settings *settings, Clock *clock, QWidget *parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_navigation(new NavigationColumn(this)),
      m_banners(new BannerStack(this)),
      m_stack(new QStackedWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_strip(new ActivityStrip(*clock, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Signalbox"));
    build();
    buildMenus();
    resize(Scale::px(this, 1440), Scale::px(this, 900));
    restoreGeometry(settings->bytes(QStringLiteral("window/geometry")));
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    m_stack->addWidget(m_pages);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_banners);
    middle->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(middle, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row, 1);
    layout->addWidget(m_strip);
    setCentralWidget(centre);
    connect(m_navigation, &NavigationColumn::chosen, this, [this](const QString &name) {
        if (Pane *chosen = pane(name))
            showPane(chosen);
    });
}

QAction *MainWindow::add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    action->setObjectName(name);
    m_own << action;
    return action;
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *quit = add(file, QStringLiteral("quit"), tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &MainWindow::close);
    buildEditMenu();
    buildViewMenu();
    m_paneMenu = menuBar()->addMenu(QString());
    m_paneMenu->menuAction()->setVisible(false);
    m_paneMenu->setToolTipsVisible(true);
    buildGoMenu();
    m_accountMenu = menuBar()->addMenu(tr("&Account"));
    m_navigation->accountSwitcher()->setMenu(m_accountMenu);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = add(help, QStringLiteral("openAbout"), tr("&About Signalbox"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::aboutRequested);
}

void MainWindow::buildEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = add(edit, QStringLiteral("undo"), tr("&Undo"), QKeySequence(QKeySequence::Undo));
    undo->setEnabled(false);
    connect(undo, &QAction::triggered, m_strip, &ActivityStrip::undo);
    connect(m_strip, &ActivityStrip::undoOfferedChanged, undo,
            [this, undo] { undo->setEnabled(m_strip->isUndoOffered()); });
    edit->addSeparator();
    QAction *preferences = add(edit, QStringLiteral("openPreferences"), tr("&Preferences…"),
                               QKeySequence(QStringLiteral("Ctrl+,")));
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *requests = add(view, QStringLiteral("openRequestLog"), tr("&Requests…"),
                            QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    connect(requests, &QAction::triggered, this, &MainWindow::requestLogRequested);
    QAction *full = add(view, QStringLiteral("fullScreen"), tr("&Full screen"), QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, [this](bool wanted) {
        setWindowState(wanted ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
}

void MainWindow::buildGoMenu()
{
    m_goMenu = menuBar()->addMenu(tr("&Go"));
    m_beforeBack = m_goMenu->addSeparator();
    m_back = add(m_goMenu, QStringLiteral("goBack"), tr("&Back"), QKeySequence(QKeySequence::Back));
    connect(m_back, &QAction::triggered, this, &MainWindow::goBack);
    m_forward =
        add(m_goMenu, QStringLiteral("goForward"), tr("&Forward"), QKeySequence(QKeySequence::Forward));
    connect(m_forward, &QAction::triggered, this, &MainWindow::goForward);
    m_goMenu->addSeparator();
    QAction *commands = m_goMenu->addAction(tr("&Commands…"), QKeySequence(QStringLiteral("Ctrl+K")), this,
                                            &MainWindow::openPalette);
    commands->setObjectName(QStringLiteral("openCommands"));
    refreshGo();

    const QString keys = commands->shortcut().toString(QKeySequence::NativeText);
    QPushButton *hint = Buttons::make(tr("%1 find a command").arg(keys), ButtonRole::Quiet, this);
    hint->setObjectName(QStringLiteral("commandsHint"));
    hint->setFocusPolicy(Qt::NoFocus);
    connect(hint, &QPushButton::clicked, this, &MainWindow::openPalette);
    menuBar()->setCornerWidget(hint);
}

void MainWindow::addPane(Pane *pane)
{
    const bool first = m_pages->count() == 0;
    m_navigation->addEntry(pane->name(), pane->iconName(), pane->title());
    m_pages->addWidget(pane);
    auto *go = new QAction(pane->title(), this);
    go->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(m_pages->count())));
    connect(go, &QAction::triggered, this, [this, pane] { showPane(pane); });
    m_goMenu->insertAction(m_beforeBack, go);
    m_own << go;
    connectPane(pane);
    if (first)
        showPane(pane);
}

void MainWindow::connectPane(Pane *pane)
{
    connect(pane, &Pane::alertsChanged, this,
            [this, pane] { m_navigation->setAlerts(pane->name(), pane->alerts()); });
    connect(pane, &Pane::destinationAsked, this, &MainWindow::open);
    connect(pane, &Pane::commandsChanged, this, [this, pane] {
        if (pane == currentPane())
            fillPaneMenu(pane);
    });
    connect(pane, &Pane::hereChanged, this, [this, pane] {
        if (pane == currentPane())
            visitHere();
    });
    connect(pane, &Pane::noted, m_strip, &ActivityStrip::note);
    connect(pane, &Pane::notedWithUndo, m_strip, [this](const QString &text, std::function<void()> undo) {
        m_strip->noteWithUndo(text, std::move(undo));
    });
    connect(pane, &Pane::workStarted, m_strip, &ActivityStrip::track);
}

Pane *MainWindow::pane(const QString &name) const
{
    for (int index = 0; index < m_pages->count(); ++index) {
        auto *candidate = qobject_cast<Pane *>(m_pages->widget(index));
        if (candidate && candidate->name() == name)
            return candidate;
    }
    return nullptr;
}

Pane *MainWindow::currentPane() const
{
    return qobject_cast<Pane *>(m_pages->currentWidget());
}

void MainWindow::showPane(Pane *pane)
{
    m_pages->setCurrentWidget(pane);
    m_navigation->setCurrent(pane->name());
    fillPaneMenu(pane);
    pane->setFocus();
    visitHere();
}

void MainWindow::fillPaneMenu(const Pane *pane)
{
    const QList<QAction *> commands = pane->commands();
    m_paneMenu->clear();
    m_paneMenu->setTitle(pane->title());
    m_paneMenu->addActions(commands);
    m_paneMenu->menuAction()->setVisible(!commands.isEmpty());
}

void MainWindow::setCover(QWidget *cover)
{
    QWidget *before = m_stack->currentWidget();
    if (cover) {
        m_stack->addWidget(cover);
        m_stack->setCurrentWidget(cover);
    } else {
        m_stack->setCurrentWidget(m_pages);
        if (Pane *shown = currentPane())
            shown->setFocus();
    }
    if (before != m_pages && before != cover) {
        m_stack->removeWidget(before);
        before->deleteLater();
    }
}

bool MainWindow::open(const Destination &place)
{
    Pane *target = pane(place.pane);
    if (!target || !target->open(place))
        return false;
    showPane(target);
    return true;
}

void MainWindow::openLast()
{
    const Destination last = Destination::parse(m_settings->text(QStringLiteral("navigation/last")));
    if (!open(last) && m_pages->count() > 0)
        showPane(qobject_cast<Pane *>(m_pages->widget(0)));
}

void MainWindow::visitHere()
{
    if (const Pane *shown = currentPane(); shown && !m_travelling)
        m_history.visit(shown->here());
    refreshGo();
}

void MainWindow::goBack()
{
    const Destination place = m_history.back();
    m_travelling = true;
    open(place);
    m_travelling = false;
    refreshGo();
}

void MainWindow::goForward()
{
    const Destination place = m_history.forward();
    m_travelling = true;
    open(place);
    m_travelling = false;
    refreshGo();
}

void MainWindow::refreshGo()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

void MainWindow::openPalette()
{
    QList<QAction *> actions;
    if (const Pane *shown = currentPane(); shown && m_stack->currentWidget() == m_pages)
        actions << shown->commands();
    actions << m_own << m_accountMenu->actions();
    if (!m_commands)
        m_commands = new CommandPalette(this);
    m_commands->setActions(actions);
    m_commands->openFresh();
}

void MainWindow::toFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->set(QStringLiteral("window/geometry"), saveGeometry());
    if (const Pane *shown = currentPane())
        m_settings->set(QStringLiteral("navigation/last"), shown->here().toString());
    m_settings->save();
    event->accept();
    emit closeRequested();
}
