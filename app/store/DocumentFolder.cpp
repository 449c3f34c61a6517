// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DocumentFolder.h"

#include "store/PrivateFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

namespace {
constexpr qint64 chunk = 1024 * 1024;

std::unexpected<Failure> trouble(const QString &what, const QString &technical)
{
    Failure failure = Failure::of(Failure::Kind::StoreTrouble, technical);
    failure.what = what;
    return failed(std::move(failure));
}

QString nameFor(const QUuid &job, const QFileInfo &source)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9]{1,8}$"));
    const QString suffix = source.suffix().toLower();
    const QString name = job.toString(QUuid::WithoutBraces);
    return plain.match(suffix).hasMatch() ? name + u'.' + suffix : name;
}

// Why our copy could not be written, in words that help.
QString writeTrouble(const QString &folder, qint64 needed)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return DocumentFolder::tr(
                   "The disk has no room for a copy of the document. Make %1 of room, then try "
                   "again; nothing was sent.")
            .arg(QLocale().formattedDataSize(needed));
    return DocumentFolder::tr(
               "The document can't be copied into the folder %1. Check that your user may write "
               "it, then try again; nothing was sent.")
        .arg(QDir::toNativeSeparators(folder));
}

enum class Poured { All, ReadFailed, WriteFailed };

// Copies and hashes. A disk that fills up takes a part of a chunk without an error: the count tells.
Poured pour(QFile &from, QSaveFile &to, QCryptographicHash &hash, qint64 &total)
{
    QByteArray buffer(chunk, Qt::Uninitialized);
    while (true) {
        const qint64 got = from.read(buffer.data(), buffer.size());
        if (got <= 0)
            return got == 0 ? Poured::All : Poured::ReadFailed;
        if (to.write(buffer.constData(), got) != got)
            return Poured::WriteFailed;
        hash.addData(QByteArrayView(buffer.constData(), got));
        total += got;
    }
}

Outcome<StoredDocument> copyIn(const QString &folder, const QUuid &job, const QString &sourcePath)
{
    const QFileInfo info(sourcePath);
    QFile source(sourcePath);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return trouble(
            DocumentFolder::tr("The document %1 can't be read. Check that it is still there and that "
                               "you may open it; nothing was sent.")
                .arg(info.fileName()),
            QStringLiteral("copy: the source can't be opened"));
    StoredDocument document;
    document.fileName = nameFor(job, info);
    document.originalName = info.fileName();
    QSaveFile target(QDir(folder).filePath(document.fileName));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Poured poured = Poured::WriteFailed;
    // Its mode is set before the first byte is in it.
    if (target.open(QIODevice::WriteOnly) && target.setPermissions(PrivateFiles::fileMode))
        poured = pour(source, target, hash, document.bytes);
    if (poured == Poured::ReadFailed)
        return trouble(DocumentFolder::tr("The document %1 could not be read to its end. Check the disk or "
                                          "drive that it is on; nothing was sent.")
                           .arg(info.fileName()),
                       QStringLiteral("copy: reading broke off"));
    if (poured == Poured::WriteFailed || !target.commit())
        return trouble(writeTrouble(folder, info.size()), QStringLiteral("copy: ") + target.errorString());
    PrivateFiles::flushFolder(folder);
    document.sha256 = hash.result();
    return document;
}

Outcome<QString> verify(const QString &path, const StoredDocument &document)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(
            DocumentFolder::tr("Our copy of %1 is gone, so it was not sent. Send the document again.")
                .arg(document.originalName),
            QStringLiteral("verify: ") + file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.size() != document.bytes || !hash.addData(&file) || hash.result() != document.sha256)
        return trouble(
            DocumentFolder::tr("Our copy of %1 was changed since it was taken, so it was not sent. "
                               "Send the document again.")
                .arg(document.originalName),
            QStringLiteral("verify: size or hash differ"));
    return path;
}
} // namespace

DocumentFolder::DocumentFolder(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

Call<StoredDocument> *DocumentFolder::keep(QUuid job, QString sourcePath)
{
    return runInBackground<StoredDocument>(
        this, [folder = m_path, job, sourcePath = std::move(sourcePath)]() -> Outcome<StoredDocument> {
            if (const Done made = PrivateFiles::makeFolder(folder, true); !made)
                return failed(made.error());
            return copyIn(folder, job, sourcePath);
        });
}

Call<QString> *DocumentFolder::verified(StoredDocument document)
{
    return runInBackground<QString>(
        this, [path = pathOf(document), document = std::move(document)] { return verify(path, document); });
}

QString DocumentFolder::pathOf(const StoredDocument &document) const
{
    return QDir(m_path).filePath(document.fileName);
}

Call<void> *DocumentFolder::remove(StoredDocument document)
{
    return runInBackground<void>(
        this, [path = document.isNull() ? QString() : pathOf(document)]() -> Outcome<void> {
            if (path.isEmpty() || !QFile::exists(path) || QFile::remove(path))
                return {};
            return trouble(
                tr("The copy %1 of a document can't be removed. Remove it by hand when nothing uses "
                   "it any more.")
                    .arg(QDir::toNativeSeparators(path)),
                QStringLiteral("remove failed"));
        });
}

Call<int> *DocumentFolder::removeAllBut(QStringList fileNames)
{
    return runInBackground<int>(this, [folder = m_path, fileNames = std::move(fileNames)]() -> Outcome<int> {
        const QSet<QString> kept(fileNames.cbegin(), fileNames.cend());
        QDir dir(folder);
        int removed = 0;
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
            if (!kept.contains(name) && dir.remove(name))
                ++removed;
        }
        return removed;
    });
}
