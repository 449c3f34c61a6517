// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"
#include "base/Outcome.h"
#include "base/Secret.h"
#include "shell/CommandLine.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QUrl>
#include <functional>
#include <memory>

class DocumentInspector;
class Languages;
class MainWindow;
class QApplication;
class SingleInstance;
class ThemeSwitch;
class Tour;
class WindowServices;
class Workspace;

/// The running program: takes the data folder, dresses the application, opens the window, and ends politely.
class Console : public QObject
{
    Q_OBJECT
public:
    /// Name, version and icon, as the desktop and --version know them.
    static void describeProgram();
    /// A tour needs no display: where there is none, it paints into memory. Before the application is made.
    static void choosePlatform(const CommandLine &line);

    Console(QApplication &application, const CommandLine &line);
    ~Console() override;

    /// Runs until the operator quits; answers the exit code.
    int run();

private:
    std::unique_ptr<Workspace> makeWorkspace();
    /// The account that the command line asks for; an error ends the start.
    Done openAskedFor(const Secret &key);
    int giveWay(const Failure &failure);
    int refuse(const Failure &failure);
    void openWindow();
    std::function<bool(const QUrl &)> outside();
    void showWhenFilled();
    void afterFirstPaint();
    void warmUp();
    void beginTour();

    QElapsedTimer m_sinceStart;
    QApplication &m_application;
    CommandLine m_line;
    QUrl m_tourOpened;
    QByteArray m_tourKey;
    std::unique_ptr<QTemporaryDir> m_tourFolder; ///< where a tour keeps its data
    SystemClock m_clock;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Workspace> m_workspace;
    ThemeSwitch *m_theme = nullptr; ///< owned by the application
    std::unique_ptr<DocumentInspector> m_inspector;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowServices> m_services;
    std::unique_ptr<SingleInstance> m_door;
    std::unique_ptr<Tour> m_tour;
};
