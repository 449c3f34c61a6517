// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CrashGuard.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>

#include <werapi.h>
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif
#endif

void CrashGuard::refuseDumps()
{
#if defined(Q_OS_WIN)
    // Windows Error Reporting would write and may send a memory dump.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP | WER_FAULT_REPORTING_FLAG_DISABLE_SNAPSHOT_CRASH);
#elif defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(Q_OS_LINUX)
    // Also for a core_pattern that pipes into a collector, which ignores the limit.
    prctl(PR_SET_DUMPABLE, 0);
#endif
#endif
}
