// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/DownloadFolder.h"

#include "rooms/DownloadName.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QLocale>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryFile>

/// SHA256SUMS as it stands, what others wrote included. A comment says which recording a file is.
struct DownloadFolder::Sums
{
    QByteArrayList lines;
    QHash<QString, QByteArray> sums; ///< by name
    QHash<QString, QString> names;   ///< by id
};

DownloadFolder::DownloadFolder(const QString &path) : m_path(QDir(path).absolutePath()) {}

Failure DownloadFolder::unwritable(const QString &technical) const
{
    Failure failure = Failure::of(Failure::Kind::StoreTrouble, technical);
    const QString folder = QDir::toNativeSeparators(m_path);
    const QStorageInfo storage(m_path);
    failure.what = storage.isValid() && storage.bytesAvailable() >= 0 && QFileInfo(m_path).isDir()
                       ? tr("The folder %1 can’t be written; %2 are free there. Make room, or choose another "
                            "folder, then fetch the rest again.")
                             .arg(folder, QLocale().formattedDataSize(storage.bytesAvailable()))
                       : tr("The folder %1 can’t be made. Choose another one.").arg(folder);
    return failure;
}

Done DownloadFolder::prepare()
{
    if (!QDir().mkpath(m_path))
        return failed(unwritable(QStringLiteral("mkpath failed")));
    QTemporaryFile probe(QDir(m_path).filePath(QStringLiteral(".signalbox-probe")));
    if (!probe.open())
        return failed(unwritable(probe.errorString()));
    return {};
}

DownloadFolder::Sums DownloadFolder::read() const
{
    Sums sums;
    QFile file(QDir(m_path).filePath(sumsName()));
    if (!file.open(QIODevice::ReadOnly))
        return sums;
    static const QRegularExpression line(QStringLiteral("^([0-9a-fA-F]{64}) [ *](.+)$"));
    static const QRegularExpression note(QStringLiteral("^# (\\S+) is (.+)$"));
    sums.lines = file.readAll().split('\n');
    while (!sums.lines.isEmpty() && sums.lines.last().isEmpty())
        sums.lines.removeLast();
    for (const QByteArray &raw : std::as_const(sums.lines)) {
        const QString text = QString::fromUtf8(raw);
        if (const auto sum = line.match(text); sum.hasMatch())
            sums.sums.insert(sum.captured(2), sum.captured(1).toLower().toLatin1());
        else if (const auto said = note.match(text); said.hasMatch())
            sums.names.insert(said.captured(1), said.captured(2));
    }
    return sums;
}

bool DownloadFolder::isTaken(const QString &name) const
{
    const QDir folder(m_path);
    // A link that leads nowhere is a name too.
    const auto exists = [&folder](const QString &file) {
        const QFileInfo info(folder.filePath(file));
        return info.exists() || info.isSymLink();
    };
    return m_reserved.contains(name.toLower()) || exists(name) || exists(name + QStringLiteral(".part"));
}

Outcome<DownloadFolder::Spot> DownloadFolder::spotFor(const QString &id, const QString &name,
                                                      const QString &ending)
{
    QMutexLocker lock(&m_mutex);
    const Sums sums = read();
    const QString known = sums.names.value(id);
    const QByteArray sum = sums.sums.value(known);
    lock.unlock();
    const QString knownPath = QDir(m_path).filePath(known);
    if (!sum.isEmpty() && sumOf(knownPath) == sum)
        return Spot{knownPath, QFileInfo(knownPath).size(), sum};
    lock.relock();
    int number = 1;
    while (isTaken(DownloadName::numbered(name, ending, number)))
        ++number;
    const QString chosen = DownloadName::numbered(name, ending, number);
    m_reserved.insert(chosen.toLower());
    const QString path = QDir(m_path).filePath(chosen);
    if (number > 1)
        m_wantedBy.insert(path, QDir(m_path).filePath(DownloadName::numbered(name, ending, 1)));
    return Spot{path, 0, {}};
}

Outcome<DownloadFolder::Spot> DownloadFolder::landed(const QString &id, const QString &path, bool withSums)
{
    QString kept = path;
    const QByteArray sum = sumOf(path);
    QMutexLocker lock(&m_mutex);
    const QString wanted = m_wantedBy.value(path);
    // Reading a whole file takes its time, and others wait for the lock: the GUI too.
    lock.unlock();
    const bool isThere = !wanted.isEmpty() && !sum.isEmpty() &&
                         QFileInfo(wanted).size() == QFileInfo(path).size() && sumOf(wanted) == sum;
    lock.relock();
    m_reserved.remove(QFileInfo(path).fileName().toLower());
    m_wantedBy.remove(path);
    if (sum.isEmpty())
        return failed(unwritable(QStringLiteral("the file can't be read again")));
    // The same recording from a folder without sums.
    if (isThere && QFile::remove(path))
        kept = wanted;
    if (withSums && !keep(id, QFileInfo(kept).fileName(), sum))
        return failed(unwritable(QStringLiteral("SHA256SUMS can't be written")));
    return Spot{kept, QFileInfo(kept).size(), sum};
}

void DownloadFolder::release(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    m_reserved.remove(QFileInfo(path).fileName().toLower());
    m_wantedBy.remove(path);
}

bool DownloadFolder::keep(const QString &id, const QString &name, const QByteArray &sum)
{
    Sums sums = read();
    const QByteArray file = name.toUtf8();
    const QByteArray mine = "# " + id.toUtf8() + " is ";
    sums.lines.removeIf([&](const QByteArray &line) {
        return line.startsWith(mine) || (line.startsWith("# ") && line.endsWith(" is " + file)) ||
               (line.size() == 66 + file.size() && line.endsWith(file) && line[64] == ' ');
    });
    sums.lines << mine + file << sum + "  " + file;
    QSaveFile save(QDir(m_path).filePath(sumsName()));
    return save.open(QIODevice::WriteOnly) && save.write(sums.lines.join('\n') + '\n') > 0 && save.commit();
}

QByteArray DownloadFolder::sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) ||
        !hash.addData(&file))
        return {};
    return hash.result().toHex();
}
