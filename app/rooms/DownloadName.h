// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QMap>
#include <QString>

/// Names of files that Windows, macOS and Linux all take, made from a pattern such as "{room}-{date}".
class DownloadName
{
    Q_DECLARE_TR_FUNCTIONS(DownloadName)
public:
    /// What a name without its ending may take: the ending, a number and ".part" still fit behind it.
    static constexpr int longest = 160; ///< bytes of UTF-8

    /// What stands in braces is replaced by its value, each made safe; then the whole.
    static QString fill(const QString &pattern, const QMap<QString, QString> &values);
    /// What is wrong with a pattern, with what to do; empty where nothing is.
    static QString trouble(const QString &pattern, const QStringList &known);
    /// Without signs that some system refuses, devices of Windows, trailing dots; never empty or too long.
    static QString safe(const QString &name);
    /// "name.mp4", "name (2).mp4", …: the `number`th, from 1.
    static QString numbered(const QString &name, const QString &ending, int number);
};
