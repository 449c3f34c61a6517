// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/WholeWindow.h"

#include <QApplication>

WholeWindow::WholeWindow(const SandboxOptions &sandbox)
{
    Workspace::Options options;
    options.folder = folder.path();
    options.keysInMemory = true;
    options.sandbox = sandbox;
    space = std::make_unique<Workspace>(options, &clock);
    if (!space->open() || !space->openDemo())
        qFatal("the demo account doesn't open");
    inspector = std::make_unique<DocumentInspector>();
    window = std::make_unique<MainWindow>(space->settings(), &clock);
    const auto leads = [this](const Destination &place) { return window->pane(place.pane) != nullptr; };
    for (Pane *one : PaneList::make({space.get(), inspector.get(), leads}))
        window->addPane(one);
    window->resize(1'400, 900);
    window->show();
    window->activateWindow();
    space->openAll();
}

WholeWindow::~WholeWindow()
{
    window.reset();
    inspector.reset();
    space->close();
}

bool WholeWindow::isReady() const
{
    return QApplication::activeWindow() != nullptr;
}

void WholeWindow::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window.get(), static_cast<Qt::Key>(key), modifiers);
}

void WholeWindow::type(const QString &text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WholeWindow::sayYes(const char *button) const
{
    QTest::keyClick(find<QWidget>(button), Qt::Key_Space);
    backToWindow();
}

void WholeWindow::backToWindow() const
{
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), 20'000);
    window->activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), static_cast<QWidget *>(window.get()), 20'000);
}

bool WholeWindow::hasNoKeyTwice(const Pane *pane)
{
    QSet<QKeySequence> keys;
    for (const QAction *command : pane->commands()) {
        const QKeySequence shortcut = command->shortcut();
        if (!shortcut.isEmpty() && keys.contains(shortcut)) {
            qWarning("twice: %s", qPrintable(shortcut.toString()));
            return false;
        }
        keys << shortcut;
    }
    return true;
}
