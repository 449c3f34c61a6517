// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WholeFile.h"

#include <QCoreApplication>
#include <QSaveFile>

Outcome<qint64> WholeFile::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return bytes.size();
    Failure failure = Failure::of(Failure::Kind::StoreTrouble, file.errorString());
    failure.what = QCoreApplication::translate(
                       "WholeFile", "The file could not be written: %1. Choose another place or make room.")
                       .arg(file.errorString());
    return failed(std::move(failure));
}
