// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Alarm.h"
#include "base/QuietHours.h"

class AlarmBell;
class MainWindow;
class QSystemTrayIcon;
class Workspace;

/// Tells of alarms: of accounts that are not shown in the activity strip, and on the desktop while the
/// operator looks elsewhere, outside quiet hours.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    Notifier(AlarmBell *bell, MainWindow *window, Workspace *workspace, QObject *parent = nullptr);

    QuietHours quietHours() const;

private:
    void tell(const Alarm &alarm);
    void open();

    MainWindow *m_window;
    Workspace *m_workspace;
    QSystemTrayIcon *m_tray = nullptr; ///< made for the first message
    Alarm m_latest;
};
