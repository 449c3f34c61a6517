// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QStringList>
#include <QUrl>
#include <optional>

/// What the program was called with. The names of the options are a contract: scripts rely on them.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    bool sandbox = false;
    bool exitAfterStartup = false;
    QString dataFolder; ///< empty: the usual one
    QUrl apiBase;       ///< empty: no one-off account
    QString tourFolder; ///< empty: no tour
    QString file;       ///< a saved session to open, absolute; may be empty

    /// Set when there is nothing to run: the text is to be printed and this be returned.
    std::optional<int> answer;
    QString text;

    bool isTour() const { return !tourFolder.isEmpty(); }
    /// Needs no application object, so that --version works without a display. Arguments of the toolkit
    /// itself (such as -platform) are understood too.
    static CommandLine parse(const QStringList &arguments);
    static CommandLine parse(int argc, char **argv);

private:
    CommandLine say(const QString &words) const;
    CommandLine refuse(const QString &why) const;
    /// What contradicts itself, and what to do; empty when all is well.
    QString obstacle() const;
};
