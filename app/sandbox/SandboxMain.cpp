// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

static SandboxOptions readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The demo server of Signalbox, alone."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&](const char *name, const char *what, const char *value, const char *fallback) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value),
                          QString::fromLatin1(fallback)});
    };
    option("port", "Port on 127.0.0.1; 0: any free one.", "port", "0");
    option("key", "The key that it accepts.", "key", "");
    option("seed", "The same seed makes the same data.", "number", "1");
    option("faxes", "How many past faxes there are.", "number", "60");
    option("events",
           "How many events the big session has, and up to 5,000 how many calls, messages and so on "
           "there are; 0: some hundreds.",
           "number", "0");
    option("latency", "Milliseconds before every answer.", "ms", "0");
    option("pace", "How much faster than real faxes, rooms and settings go on.", "factor", "1");
    option("rate-limit", "Requests a second; 0: no limit.", "number", "0");
    option("list-lag", "Milliseconds for which a new fax is missing from the list.", "ms", "0");
    option("rooms", "How many video rooms hold a session, instead of the usual handful.", "number", "0");
    option("participants", "How many people are in each of those.", "number", "50");
    option("link-life", "Milliseconds for which a link to a recording can be used.", "ms", "600000");
    option("settings", "How many notification settings there are besides the usual ones.", "number", "0");
    option("faults", "Scripted trouble.", "file", "");
    parser.process(app);
    const auto number = [&](const char *name) { return parser.value(QString::fromLatin1(name)).toInt(); };
    return {.key = parser.value(QStringLiteral("key")).toUtf8(),
            .port = static_cast<quint16>(number("port")),
            .seed = parser.value(QStringLiteral("seed")).toUInt(),
            .faxes = number("faxes"),
            .events = number("events"),
            .latency = std::chrono::milliseconds(number("latency")),
            .pace = parser.value(QStringLiteral("pace")).toDouble(),
            .rateLimit = number("rate-limit"),
            .listLag = std::chrono::milliseconds(number("list-lag")),
            .rooms = number("rooms"),
            .participants = number("participants"),
            .linkLife = std::chrono::milliseconds(number("link-life")),
            .settings = number("settings"),
            .faultsFile = parser.value(QStringLiteral("faults"))};
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("signalbox-sandbox"));
    Sandbox sandbox(readOptions(app));
    if (!sandbox.start()) {
        std::fprintf(stderr, "signalbox-sandbox: %s\n", qPrintable(sandbox.error()));
        return 1;
    }
    const QJsonObject line{{QStringLiteral("url"), sandbox.url().toString()},
                           {QStringLiteral("key"), QString::fromUtf8(sandbox.key())},
                           {QStringLiteral("public_key"), QString::fromLatin1(sandbox.publicKey())}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
