// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DataFolder.h"

#include "store/PrivateFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {
const QString lockName = QStringLiteral("lock");
const QString outboxName = QStringLiteral("outbox");
} // namespace

QString DataFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

DataFolder::DataFolder(QString path) : m_path(QDir::cleanPath(QDir(path).absolutePath())) {}

Done DataFolder::open()
{
    m_holder.reset();
    // A folder that somebody else filled is not ours to close to others; our files in it are closed one by
    // one.
    const bool ours =
        m_path == QDir::cleanPath(defaultPath()) || !QFileInfo::exists(m_path) || QDir(m_path).isEmpty();
    if (const Done made = PrivateFiles::makeFolder(m_path, ours); !made)
        return made;
    const QString lockPath = QDir(m_path).filePath(lockName);
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // a console runs for days; the lock of a dead process is seen by its number
    if (!lock->tryLock()) {
        if (lock->error() == QLockFile::LockFailedError) {
            Holder holder;
            lock->getLockInfo(&holder.pid, &holder.host, &holder.program);
            m_holder = holder;
        }
        return failed(refusal(lock->error()));
    }
    QFile::setPermissions(lockPath, PrivateFiles::fileMode);
    m_lock = std::move(lock);
    return PrivateFiles::makeFolder(outboxPath(), true);
}

Failure DataFolder::refusal(QLockFile::LockError error) const
{
    Failure failure =
        Failure::of(Failure::Kind::StoreTrouble, QStringLiteral("lock: error %1").arg(int(error)));
    const QString path = QDir::toNativeSeparators(m_path);
    if (m_holder)
        failure.what = tr("Another Signalbox (process %1 on %2) uses the folder %3. Go on there, or close it "
                          "first, or start with another folder (--data-dir).")
                           .arg(QString::number(m_holder->pid), m_holder->host, path);
    else
        failure.what = tr("The folder %1 can't be locked for this program. Check that your user may write it "
                          "and that the disk has room, or start with another folder (--data-dir).")
                           .arg(path);
    return failure;
}

QString DataFolder::storePath() const
{
    return QDir(m_path).filePath(QStringLiteral("signalbox.sqlite"));
}

QString DataFolder::settingsPath() const
{
    return QDir(m_path).filePath(QStringLiteral("settings.ini"));
}

QString DataFolder::accountsPath() const
{
    return QDir(m_path).filePath(QStringLiteral("accounts.json"));
}

QString DataFolder::outboxPath() const
{
    return QDir(m_path).filePath(outboxName);
}

QString DataFolder::instanceName() const
{
    const QString canonical = QFileInfo(m_path).canonicalFilePath();
    const QByteArray path = (canonical.isEmpty() ? m_path : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("signalbox-%1").arg(QString::fromLatin1(hash.left(24)));
}

Done DataFolder::empty()
{
    QDir folder(m_path);
    QDir outbox(outboxPath());
    bool done = isOpen() && (!outbox.exists() || outbox.removeRecursively());
    // Only what is ours: somebody may have pointed --data-dir at a folder full of other things.
    const QStringList ours{QStringLiteral("signalbox*.sqlite*"), QStringLiteral("settings.ini*"),
                           QStringLiteral("accounts.json*")};
    for (const QString &name : folder.entryList(ours, QDir::Files | QDir::Hidden | QDir::System))
        done = done && folder.remove(name);
    if (done)
        return PrivateFiles::makeFolder(outboxPath(), true);
    Failure failure = Failure::of(Failure::Kind::StoreTrouble, QStringLiteral("the folder was not emptied"));
    failure.what = tr("The folder %1 can't be emptied. Close what uses its files, then try again.")
                       .arg(QDir::toNativeSeparators(m_path));
    return failed(std::move(failure));
}
