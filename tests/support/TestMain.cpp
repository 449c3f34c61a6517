// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#include <QApplication>
#include <QFont>
#include <QStandardPaths>
#include <QTest>
#include <cstdio>
#include <map>

namespace {
std::map<QString, std::function<QObject *()>> &registry()
{
    static std::map<QString, std::function<QObject *()>> tests;
    return tests;
}
} // namespace

TestRegistration::TestRegistration(const char *name, std::function<QObject *()> make)
{
    registry()[QString::fromLatin1(name)] = std::move(make);
}

// test_room ClassName [QTest arguments]: without a name it lists what there is.
int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    QStringList arguments = app.arguments();
    const QString name = arguments.value(1);
    const auto found = registry().find(name);
    if (found == registry().end()) {
        for (const auto &[known, make] : registry())
            std::puts(qPrintable(known));
        return 2;
    }
    arguments.removeAt(1);
    const std::unique_ptr<QObject> test(found->second());
    return QTest::qExec(test.get(), arguments);
}
