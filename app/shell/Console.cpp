// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Console.h"

#include "shell/FirstPaint.h"
#include "shell/Languages.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"
#include "store/SingleInstance.h"
#include "widgets/Icon.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QMessageBox>
#include <cstdio>

using namespace std::chrono_literals;

void Console::describeProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("signalbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Signalbox"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Signalbox"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.signalbox.Signalbox"));
}

Console::Console(QApplication &application, const CommandLine &line)
    : m_application(application), m_line(line), m_languages(std::make_unique<Languages>())
{
    m_sinceStart.start();
    QString folder = line.dataFolder.isEmpty() ? DataFolder::defaultPath() : line.dataFolder;
    m_workspace = std::make_unique<Workspace>(folder, &m_clock);
}

Console::~Console() = default;

int Console::run()
{
    if (const Done taken = m_workspace->open(); !taken)
        return m_workspace->folder().holder() ? giveWay(taken.error()) : refuse(taken.error());
    const Settings *settings = m_workspace->settings();
    m_languages->install(m_application, settings->text(QStringLiteral("appearance/language")));
    m_theme = new ThemeSwitch(m_application,
                              ThemeSwitch::choiceNamed(settings->text(QStringLiteral("appearance/theme"))));
    QApplication::setWindowIcon(Icon::application());
    openWindow();
    return QApplication::exec();
}

int Console::giveWay(const Failure &failure)
{
    if (SingleInstance::raiseFirst(m_workspace->folder().instanceName(), m_line.file, 3s))
        return 0;
    return refuse(failure);
}

int Console::refuse(const Failure &failure)
{
    std::fputs(qPrintable(tr("signalbox: %1\n").arg(failure.what)), stderr);
    if (m_line.isTour() || m_line.exitAfterStartup)
        return 1;
    auto *box =
        new QMessageBox(QMessageBox::Critical, tr("Signalbox can't start"), failure.what, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QApplication::exec();
    return 1;
}

void Console::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_workspace->settings(), &m_clock);
    m_door = std::make_unique<SingleInstance>(m_workspace->folder().instanceName());
    connect(m_door.get(), &SingleInstance::raiseRequested, m_window.get(), &MainWindow::toFront);
    connect(new FirstPaint(m_window.get()), &FirstPaint::painted, this, &Console::afterFirstPaint);
    m_window->show();
}

void Console::afterFirstPaint()
{
    if (m_line.exitAfterStartup) {
        std::printf("%lld\n", static_cast<long long>(m_sinceStart.elapsed()));
        std::fflush(stdout);
        m_window->close();
        return;
    }
    m_door->listen();
}
