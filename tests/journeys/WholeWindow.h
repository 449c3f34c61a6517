// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/DocumentInspector.h"
#include "shell/MainWindow.h"
#include "shell/PaneList.h"
#include "shell/Workspace.h"
#include "widgets/Pane.h"

#include <QTemporaryDir>
#include <QTest>

/// The real window with all of its panes over the embedded server, driven with keys alone.
class WholeWindow
{
public:
    explicit WholeWindow(const SandboxOptions &sandbox = {});
    ~WholeWindow();
    Q_DISABLE_COPY_MOVE(WholeWindow)

    /// Whether the window has the keys; nothing can be driven before.
    bool isReady() const;
    template <class Of>
    Of *pane(const char *name) const
    {
        return static_cast<Of *>(window->pane(QLatin1String(name)));
    }
    /// The visible one of this name, in the window or its dialogs; null for none.
    template <class Widget>
    Widget *find(const char *name) const
    {
        for (Widget *widget : window->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// To whatever has the focus, as a keyboard does.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const;
    /// With the key that presses a button; the window has the keys again afterwards.
    void sayYes(const char *button) const;
    /// What a window manager does when a dialog goes.
    void backToWindow() const;

    /// No two commands of a pane answer to one key.
    static bool hasNoKeyTwice(const Pane *pane);

    Sandbox &sandbox() const { return space->demo()->sandbox(); }
    int asked(const char *method, const char *path) const { return sandbox().requestCount(method, path); }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Workspace> space;
    std::unique_ptr<DocumentInspector> inspector;
    std::unique_ptr<MainWindow> window;
};
