// SPDX-License-Identifier: GPL-3.0-or-later
#include "SuddenDeath.h"

#include <QThread>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <unistd.h>
#endif

QStringList SuddenDeath::names()
{
    return {QStringLiteral("before-row"),   QStringLiteral("after-row"),
            QStringLiteral("mid-body"),     QStringLiteral("body-sent"),
            QStringLiteral("reply-unread"), QStringLiteral("before-final-commit")};
}

void SuddenDeath::at(Point point, const QUuid &)
{
    if (point != m_plan.point || m_plan.occurrence == 0 || ++m_seen < m_plan.occurrence)
        return;
    QThread::msleep(static_cast<unsigned long>(m_plan.linger.count()));
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 9);
#else
    ::kill(::getpid(), SIGKILL);
#endif
}
