// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QString>

/// A file under construction beside its final place, which is touched only once it is whole. Every function
/// asks the disk: call them in the background; they wait for each other.
class PartFile
{
public:
    explicit PartFile(const QString &path);
    /// Writes at `offset`; at 0 everything before is forgotten. False: the disk refused.
    bool write(qint64 offset, const QByteArray &bytes);
    /// Puts the first `size` bytes in the final place, over what was there.
    bool finish(qint64 size);
    void discard();

private:
    bool isReady();

    QMutex m_mutex;
    QString m_path;
    QFile m_file;
    bool m_over = false;
};
