// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandLine.h"

#include "base/Account.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>

namespace {
// Exit code of programs that were called wrongly.
constexpr int calledWrongly = 2;

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

// QApplication takes these out of the arguments, but only once there is one.
QStringList withoutToolkitArguments(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("-platform"), QStringLiteral("-style"),
                                       QStringLiteral("-display"), QStringLiteral("-qwindowgeometry")};
    QStringList own;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (withValue.contains(arguments.at(at)))
            ++at;
        else if (arguments.at(at) != u"-reverse")
            own << arguments.at(at);
    }
    return own;
}

// The options by name, with what --help says of them.
struct Options
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QCommandLineOption sandbox{QStringLiteral("sandbox"),
                               tr("Open the demo account: an embedded server, no key, no network.")};
    QCommandLineOption folder{QStringLiteral("data-dir"), tr("Keep store and settings under DIR."),
                              QStringLiteral("DIR")};
    QCommandLineOption base{
        QStringLiteral("api-base"),
        tr("Open a one-off account at URL, with the key from the environment variable SIGNALBOX_API_KEY."),
        QStringLiteral("URL")};
    QCommandLineOption tour{
        QStringLiteral("tour"),
        tr("Walk every pane, do its main job there, and write pictures and tour.json into DIR."),
        QStringLiteral("DIR")};
    QCommandLineOption startup{
        QStringLiteral("exit-after-startup"),
        tr("End after the first painted window and print the milliseconds until then.")};
};
} // namespace

CommandLine CommandLine::parse(int argc, char **argv)
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments << QString::fromLocal8Bit(argv[at]);
    return parse(arguments);
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("A desktop operations console for the Telnyx v2 API."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({options.sandbox, options.folder, options.base, options.tour, options.startup});
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("A saved session to open."),
                                 QStringLiteral("[FILE]"));

    CommandLine line;
    if (!parser.parse(withoutToolkitArguments(arguments)))
        return line.refuse(parser.errorText());
    if (parser.isSet(help))
        return line.say(
            parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("signalbox")));
    if (parser.isSet(version))
        return line.say(QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(),
                                                      QCoreApplication::applicationVersion()));
    if (parser.positionalArguments().size() > 1)
        return line.refuse(tr("Only one file can be opened at a time."));
    for (const QCommandLineOption &option : {options.folder, options.base, options.tour}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return line.refuse(tr("--%1 needs a value.").arg(option.names().first()));
    }
    line.sandbox = parser.isSet(options.sandbox);
    line.exitAfterStartup = parser.isSet(options.startup);
    line.dataFolder = parser.value(options.folder);
    line.tourFolder = parser.value(options.tour);
    line.apiBase = QUrl(parser.value(options.base), QUrl::StrictMode).adjusted(QUrl::StripTrailingSlash);
    if (parser.isSet(options.base) && line.apiBase.host().isEmpty())
        return line.refuse(
            tr("--api-base needs a whole address, such as %1.").arg(Account::defaultApiBase().toString()));
    if (!parser.positionalArguments().isEmpty())
        line.file = QFileInfo(parser.positionalArguments().first()).absoluteFilePath();
    const QString trouble = line.obstacle();
    return trouble.isEmpty() ? line : line.refuse(trouble);
}

CommandLine CommandLine::say(const QString &words) const
{
    CommandLine said = *this;
    said.answer = 0;
    said.text = words;
    return said;
}

CommandLine CommandLine::refuse(const QString &why) const
{
    CommandLine said = *this;
    said.answer = calledWrongly;
    said.text = tr("signalbox: %1\nsignalbox --help lists what it understands.\n").arg(why);
    return said;
}

QString CommandLine::obstacle() const
{
    if (sandbox && !apiBase.isEmpty())
        return tr("--sandbox and --api-base are two different accounts: choose one of them.");
    if (!apiBase.isEmpty() && !Account::isAllowedBase(apiBase))
        return tr("The key would travel in the clear to %1: use https. Plain http is for this computer only.")
            .arg(apiBase.toString(QUrl::RemoveUserInfo));
    if (isTour() && !sandbox && (apiBase.isEmpty() || !isLoopback(apiBase)))
        return tr("The tour sends and deletes faxes: add --sandbox, or an --api-base on this computer.");
    if (isTour() && exitAfterStartup)
        return tr("--tour and --exit-after-startup exclude each other.");
    if (isTour() && (!QDir().mkpath(tourFolder) || !QFileInfo(tourFolder).isWritable()))
        return tr("No pictures can be written to %1: choose another folder.")
            .arg(QDir::toNativeSeparators(tourFolder));
    if (!file.isEmpty() && !QFileInfo::exists(file))
        return tr("There is no file %1: check its name.").arg(QDir::toNativeSeparators(file));
    return {};
}
