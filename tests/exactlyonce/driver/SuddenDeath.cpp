// SPDX-License-Identifier: GPL-3.0-or-later
#include "SuddenDeath.h"

#include <cstdio>
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

void SuddenDeath::at(Point point, const QUuid &job)
{
    if (point != m_plan.point || m_plan.occurrence == 0 || ++m_seen < m_plan.occurrence)
        return;
    if (m_plan.hold) {
        std::printf("held %s\n", job.toByteArray(QUuid::WithoutBraces).constData());
        std::fflush(stdout);
        std::getchar();
    }
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 9);
#else
    ::kill(::getpid(), SIGKILL);
#endif
}
