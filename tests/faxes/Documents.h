// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <QtEndian>

/// Documents for tests, written where they are needed, so that no binary lies in the sources.
namespace Documents {
inline QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

inline QString pdf(const QString &path, int pages = 1)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height() / 2, Qt::black);
    }
    return path;
}

/// A PDF that names an encryption to which nobody has the password.
inline QString encryptedPdf(const QString &path)
{
    const QByteArray hash(64, 'a');
    QByteArray body = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray &content) {
        offsets << body.size();
        body += QByteArray::number(offsets.size()) + " 0 obj\n" + content + "\nendobj\n";
    };
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    object("<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + hash + "> /U <" + hash + "> >>");
    const qsizetype table = body.size();
    body += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        body += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    body += "trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<61616161> <61616161>] >>\nstartxref\n" +
            QByteArray::number(table) + "\n%%EOF\n";
    return write(path, body);
}

/// A baseline TIFF of 16 × 8 black pixels a page, at 204 × 98 dots an inch.
inline QString tiff(const QString &path, int pages)
{
    QByteArray bytes = QByteArray::fromHex("49492a00");
    const auto put16 = [&](quint16 value) {
        value = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&value), 2);
    };
    const auto put32 = [&](quint32 value) {
        value = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&value), 4);
    };
    const auto entry = [&](quint16 tag, quint16 type, quint32 value) {
        put16(tag);
        put16(type);
        put32(1);
        put32(value);
    };
    put32(8);
    for (int page = 0; page < pages; ++page) {
        const auto start = static_cast<quint32>(bytes.size());
        const quint32 data = start + 2 + 11 * 12 + 4;
        put16(11);
        entry(256, 4, 16); // width
        entry(257, 4, 8);  // height
        entry(258, 3, 1);  // bits
        entry(259, 3, 1);  // uncompressed
        entry(262, 3, 1);  // black is zero
        entry(273, 4, data);
        entry(278, 4, 8);
        entry(279, 4, 16);
        entry(282, 5, data + 16);
        entry(283, 5, data + 24);
        entry(296, 3, 2); // inches
        put32(page + 1 < pages ? data + 32 : 0);
        bytes += QByteArray(16, '\0');
        put32(204);
        put32(1);
        put32(98);
        put32(1);
    }
    return write(path, bytes);
}
} // namespace Documents
