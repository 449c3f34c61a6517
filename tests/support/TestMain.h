// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <functional>

/// Makes a test class known to the program's main(): tests of one folder share one program, so that linking
/// stays quick.
class TestRegistration
{
public:
    TestRegistration(const char *name, std::function<QObject *()> make);
};

/// Stands once at the end of a test file.
#define SIGNALBOX_TEST(Class)                                 \
    static const TestRegistration registration##Class(#Class, \
                                                      [] { return static_cast<QObject *>(new Class); });
