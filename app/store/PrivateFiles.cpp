// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PrivateFiles.h"

#include <QDir>
#include <QFile>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {
constexpr QFileDevice::Permissions forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                               QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                               QFileDevice::WriteOther | QFileDevice::ExeOther;

std::unexpected<Failure> refused(const QString &sentence, const QString &path, const QString &technical)
{
    Failure failure = Failure::of(Failure::Kind::StoreTrouble, technical);
    failure.what = sentence.arg(QDir::toNativeSeparators(path));
    return failed(std::move(failure));
}
} // namespace

Done PrivateFiles::makeFolder(const QString &path, bool tighten)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        QDir().mkpath(info.absolutePath());
        // Two documents kept at the same moment both make the folder: the second one finds it made.
        if (!QDir().mkdir(path, folderMode) && !QFileInfo(path).isDir())
            return refused(
                QCoreApplication::translate("PrivateFiles",
                                            "The folder %1 can't be made. Check that the one above it can be "
                                            "written, or choose another (--data-dir)."),
                path, QStringLiteral("mkdir failed"));
    } else if (!info.isDir() || !info.isWritable() || !info.isExecutable()) {
        return refused(QCoreApplication::translate(
                           "PrivateFiles", "The folder %1 can't be written. Give your user the right to "
                                           "write it, or choose another (--data-dir)."),
                       path, QStringLiteral("not a writable folder"));
    } else if (tighten && (info.permissions() & forOthers)) {
        QFile::setPermissions(path, folderMode);
    }
    return {};
}

Done PrivateFiles::makeFile(const QString &path)
{
    QFile file(path);
    if (file.exists()) {
        // Best effort: a file system without modes, or a file that another user made, still works.
        if (QFileInfo(path).permissions() & forOthers)
            file.setPermissions(fileMode);
        return {};
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileMode) && !QFile::exists(path))
        return refused(QCoreApplication::translate("PrivateFiles",
                                                   "The file %1 can't be made. Check that its folder can be "
                                                   "written and that the disk has room."),
                       path, file.errorString());
    return {};
}

void PrivateFiles::flushFolder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX // Windows can't flush a folder, and its file system keeps a journal of names
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#endif
}
