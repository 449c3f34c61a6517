// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Alarm.h"
#include "base/QuietHours.h"

class AlarmBell;
class MainWindow;
class QSystemTrayIcon;
class Settings;
class Workspace;

/// Tells of alarms: of accounts that are not shown in the activity strip, and on the desktop while the
/// operator looks elsewhere, outside quiet hours.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    Notifier(AlarmBell *bell, MainWindow *window, Workspace *workspace, QObject *parent = nullptr);

    /// As the operator set them.
    static QuietHours quietHours(const Settings &settings);

private:
    void note(const Alarm &alarm);
    void tell(const Alarm &alarm);
    void open();

    MainWindow *m_window;
    Workspace *m_workspace;
    QSystemTrayIcon *m_tray = nullptr; ///< made for the first message
    Alarm m_latest;
};
