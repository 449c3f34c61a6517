// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/DocumentLook.h"

#include <QString>
#include <QtEndian>

namespace sandbox {

QByteArray DocumentLook::type(const QByteArray &bytes)
{
    // Some writers put a few bytes before the header, and readers let them.
    if (bytes.left(1024).contains("%PDF-"))
        return "application/pdf";
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        return "image/tiff";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return "application/msword";
    if (bytes.startsWith("PK\x03\x04"))
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    if (bytes.startsWith("{\\rtf"))
        return "application/rtf";
    const bool isText =
        !bytes.isEmpty() && !bytes.contains('\0') && QString::fromUtf8(bytes).toUtf8() == bytes;
    return isText ? QByteArray("text/plain") : QByteArray();
}

static int pdfPages(const QByteArray &bytes)
{
    static const QByteArray mark = "/Type";
    int pages = 0;
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.size())) {
        qsizetype next = at + mark.size();
        while (next < bytes.size() && (bytes[next] == ' ' || bytes[next] == '\n' || bytes[next] == '\r'))
            ++next;
        if (bytes.mid(next, 5) == "/Page" && bytes.mid(next + 5, 1) != "s")
            ++pages;
    }
    // Where the page objects are compressed, the count in the trailer's tree may still be readable.
    for (qsizetype at = bytes.indexOf("/Count "); pages == 0 && at >= 0;
         at = bytes.indexOf("/Count ", at + 7))
        pages = bytes.mid(at + 7, 6).split('/').first().simplified().split(' ').first().toInt();
    return std::max(1, pages);
}

static int tiffPages(const QByteArray &bytes)
{
    const bool isLittle = bytes.startsWith("II");
    const auto read = [&]<class T>(qsizetype at, T) -> T {
        if (at + qsizetype(sizeof(T)) > bytes.size())
            return 0;
        const char *from = bytes.constData() + at;
        return isLittle ? qFromLittleEndian<T>(from) : qFromBigEndian<T>(from);
    };
    int pages = 0;
    for (quint32 at = read(4, quint32()); at != 0 && pages < 10'000; ++pages)
        at = read(qsizetype(at) + 2 + 12 * qsizetype(read(qsizetype(at), quint16())), quint32());
    return std::max(1, pages);
}

int DocumentLook::pages(const QByteArray &bytes)
{
    const QByteArray kind = type(bytes);
    if (kind == "application/pdf")
        return pdfPages(bytes);
    if (kind == "image/tiff")
        return tiffPages(bytes);
    if (kind == "text/plain")
        return static_cast<int>(1 + bytes.count('\n') / 60);
    return 1;
}

} // namespace sandbox
