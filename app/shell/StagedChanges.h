// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/AccountDesks.h"

class Settings;

/// Keeps what operators staged and didn't send yet, so that closing the program loses nothing.
class StagedChanges : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    StagedChanges(Settings *settings, AccountBook *book, AccountDesks *desks, QObject *parent = nullptr);

private:
    void restore(NotificationsDesk *desk);

    Settings *m_settings;
};
