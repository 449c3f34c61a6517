// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// The throw-away home of with-keyring.sh: everything that the test and the keyring wrote lies in it.
namespace PrivateHome {
inline QString path()
{
    return qEnvironmentVariable("HOME");
}

/// The files in which these bytes stand in plain text.
inline QStringList filesWith(const QByteArray &bytes)
{
    QStringList found;
    QDirIterator files(path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found << file.fileName();
    }
    return found;
}
} // namespace PrivateHome
