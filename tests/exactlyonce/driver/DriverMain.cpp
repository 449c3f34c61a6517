// SPDX-License-Identifier: GPL-3.0-or-later
// exactlyonce_driver: one process of the journey in ExactlyOnceTest, which reads the options from here.
#include "Run.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    for (const char *name : {"folder", "document", "base", "faxes", "epoch", "factor", "die-at", "occurrence",
                             "connection", "from"})
        options.addOption({QLatin1String(name), {}, QStringLiteral("value")});
    options.addOption({QStringLiteral("hold"), {}});
    options.addOption({QStringLiteral("no-reconciliation"), {}});
    options.process(app);
    const auto number = [&](const char *name) { return options.value(QLatin1String(name)).toLongLong(); };

    RunOrder order;
    order.folder = options.value(QStringLiteral("folder"));
    order.document = options.value(QStringLiteral("document"));
    order.base = QUrl(options.value(QStringLiteral("base")));
    order.key = Secret::takeFromEnvironment("SIGNALBOX_API_KEY");
    order.connection = options.value(QStringLiteral("connection"));
    order.from = options.value(QStringLiteral("from"));
    order.faxes = static_cast<int>(number("faxes"));
    order.epoch = number("epoch");
    order.factor = static_cast<int>(number("factor"));
    order.reconciles = !options.isSet(QStringLiteral("no-reconciliation"));
    const qsizetype point = SuddenDeath::names().indexOf(options.value(QStringLiteral("die-at")));
    if (point >= 0)
        order.death = {static_cast<SendingProbe::Point>(point), static_cast<int>(number("occurrence")),
                       options.isSet(QStringLiteral("hold"))};

    Run run(order);
    QObject::connect(&run, &Run::done, &app, [] { QCoreApplication::exit(0); });
    QObject::connect(&run, &Run::failed, &app, [](const QString &why) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        QCoreApplication::exit(3);
    });
    run.start();
    return app.exec();
}
