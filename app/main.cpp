// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandLine.h"
#include "shell/Console.h"
#include "shell/CrashGuard.h"

#include <QApplication>
#include <cstdio>

int main(int argc, char *argv[])
{
#ifdef NDEBUG
    CrashGuard::refuseDumps();
#endif
    Console::describeProgram();
    const CommandLine line = CommandLine::parse(argc, argv);
    if (line.answer) {
        std::fputs(qPrintable(line.text), *line.answer == 0 ? stdout : stderr);
        return *line.answer;
    }
    Console::choosePlatform(line);
    QApplication application(argc, argv);
    return Console(application, line).run();
}
