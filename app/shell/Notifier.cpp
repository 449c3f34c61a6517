// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Notifier.h"

#include "base/QuietGate.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"
#include "widgets/ActivityStrip.h"

#include <QSystemTrayIcon>

Notifier::Notifier(AlarmBell *bell, MainWindow *window, Workspace *workspace, QObject *parent)
    : QObject(parent), m_window(window), m_workspace(workspace)
{
    connect(bell, &AlarmBell::raised, this, &Notifier::note);
    auto *gate = new QuietGate(
        bell, workspace->clock(), [workspace] { return quietHours(*workspace->settings()); }, this);
    connect(gate, &QuietGate::passed, this, &Notifier::tell);
}

QuietHours Notifier::quietHours(const Settings &settings)
{
    const auto time = [&settings](const char *key) {
        return QTime::fromString(settings.text(QLatin1String(key)), QStringLiteral("HH:mm"));
    };
    return {settings.flag(QStringLiteral("notifications/quiet")), time("notifications/quietFrom"),
            time("notifications/quietTo")};
}

void Notifier::note(const Alarm &alarm)
{
    const Account account = m_workspace->book()->find(alarm.account).value_or(Account());
    // The pane of the account that is shown says it by itself.
    if (!account.isNull() && account.id != m_workspace->book()->current())
        m_window->strip()->note(tr("%1: %2").arg(account.name, alarm.title));
}

void Notifier::tell(const Alarm &alarm)
{
    if (m_window->isActiveWindow() || !m_workspace->settings()->flag(QStringLiteral("notifications/shown")) ||
        !QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window->windowIcon(), this);
        m_tray->setToolTip(QStringLiteral("Signalbox"));
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::open);
        connect(m_tray, &QSystemTrayIcon::activated, m_window, &MainWindow::toFront);
        m_tray->show();
    }
    m_latest = alarm;
    const Account account = m_workspace->book()->find(alarm.account).value_or(Account());
    m_tray->showMessage(alarm.title, account.name,
                        alarm.level == Alarm::Level::Note ? QSystemTrayIcon::Information
                                                          : QSystemTrayIcon::Warning);
}

void Notifier::open()
{
    m_workspace->book()->setCurrent(m_latest.account);
    m_window->open(m_latest.destination);
    m_window->toFront();
}
