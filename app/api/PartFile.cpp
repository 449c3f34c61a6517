// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/PartFile.h"

#include <QMutexLocker>

PartFile::PartFile(const QString &path) : m_path(path), m_file(path + QStringLiteral(".part")) {}

bool PartFile::isReady()
{
    if (m_over)
        return false;
    return m_file.isOpen() || m_file.open(QIODevice::ReadWrite | QIODevice::Truncate);
}

bool PartFile::write(qint64 offset, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (!isReady() || (offset == 0 && !m_file.resize(0)) || !m_file.seek(offset))
        return false;
    return m_file.write(bytes) == bytes.size() && m_file.flush();
}

bool PartFile::finish(qint64 size)
{
    const QMutexLocker lock(&m_mutex);
    if (!isReady() || !m_file.resize(size))
        return false;
    m_over = true;
    m_file.close();
    QFile::remove(m_path);
    return m_file.rename(m_path);
}

void PartFile::discard()
{
    const QMutexLocker lock(&m_mutex);
    if (m_over)
        return;
    m_over = true;
    m_file.close();
    m_file.remove();
}
