// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"

#include <QMutex>
#include <QSet>

/// A folder that downloads land in: gives each a name of its own, and keeps SHA256SUMS as `sha256sum -c`
/// reads it. Every function asks the disk: call them in the background, from several threads if you like.
class DownloadFolder
{
    Q_DECLARE_TR_FUNCTIONS(DownloadFolder)
public:
    /// A file's place; with its sum where it lies there already.
    struct Spot
    {
        QString path;
        qint64 bytes = 0;
        QByteArray sha256; ///< hex
    };

    explicit DownloadFolder(const QString &path);
    const QString &path() const { return m_path; }

    /// Makes it where it isn't there, and tries whether it can be written. StoreTrouble says what to do.
    Done prepare();
    /// The file of this id where SHA256SUMS names it and it is unchanged, else a free name, which is
    /// reserved until it landed or was released.
    Outcome<Spot> spotFor(const QString &id, const QString &name, const QString &ending);
    /// A file was fetched to a reserved place: its sum, kept in SHA256SUMS where that is wanted. One that is
    /// the same as the file whose name it wanted goes again, and that one stands for it.
    Outcome<Spot> landed(const QString &id, const QString &path, bool withSums);
    void release(const QString &path);
    /// In words, with how much room there is.
    Failure unwritable(const QString &technical) const;

    static QString sumsName() { return QStringLiteral("SHA256SUMS"); }
    /// Empty where it can't be read.
    static QByteArray sumOf(const QString &path);

private:
    struct Sums;
    Sums read() const;
    bool isTaken(const QString &name) const;
    bool keep(const QString &id, const QString &name, const QByteArray &sum);

    QString m_path;
    QMutex m_mutex;
    QSet<QString> m_reserved;           ///< names in lower case: not every system tells cases apart
    QHash<QString, QString> m_wantedBy; ///< the first name that a reserved one stands in for, by path
};
