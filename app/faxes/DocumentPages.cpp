// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/DocumentPages.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

namespace {
using Count = DocumentPages::Count;
using Trouble = DocumentFacts::Trouble;

Count trouble(Trouble what)
{
    return {.trouble = what};
}

Count countPdf(const QString &path)
{
    QPdfDocument document;
    switch (document.load(path)) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return trouble(Trouble::Encrypted);
    case QPdfDocument::Error::FileNotFound:
        return trouble(Trouble::Unreadable);
    default:
        return trouble(Trouble::Corrupt);
    }
    if (document.pageCount() < 1)
        return trouble(Trouble::Corrupt);
    return {.pages = document.pageCount()};
}

Count countImages(const QString &path, const QByteArray &mime)
{
    if (!QImageReader::supportedMimeTypes().contains(mime))
        return {.drawable = false};
    // imageCount() comes first: after size() or read() the TIFF reader of Qt 6.4 answers 1 for any file.
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const int images = reader.imageCount();
    if (!reader.canRead() || reader.size().isEmpty())
        return trouble(Trouble::Corrupt);
    return {.pages = std::max(images, 1)};
}

// An OLE container is an old .doc, or a .docx that Word has encrypted: then it names this stream in UTF-16.
bool isEncryptedPackage(const QByteArray &head)
{
    const QString name = QStringLiteral("EncryptedPackage");
    return head.contains(
        QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * qsizetype(sizeof(char16_t))));
}

Count lookAtText(const QString &path, const QByteArray &mime)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(Trouble::Unreadable);
    const QByteArray head = file.read(256 * 1024);
    const bool ole = head.startsWith("\xD0\xCF\x11\xE0");
    if (ole && isEncryptedPackage(head))
        return trouble(Trouble::Encrypted);
    const bool asNamed = mime == "text/plain" || (mime == "application/rtf" && head.startsWith("{\\rtf")) ||
                         (mime == "application/msword" && (ole || head.startsWith("{\\rtf"))) ||
                         (mime.startsWith("application/vnd.") && head.startsWith("PK"));
    if (!asNamed)
        return trouble(Trouble::Corrupt);
    return {.drawable = false};
}

QImage onWhite(const QImage &drawn)
{
    QImage page(drawn.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, drawn);
    return page;
}

QImage drawPdf(const QString &path, int page, QSize box)
{
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None || page < 0 || page >= document.pageCount())
        return {};
    const QSize size = document.pagePointSize(page).scaled(box, Qt::KeepAspectRatio).toSize();
    if (size.isEmpty())
        return {};
    const QImage drawn = document.render(page, size);
    return drawn.isNull() ? QImage() : onWhite(drawn);
}

QImage drawImage(const QString &path, int page, QSize box)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const int images = reader.imageCount();
    if (page > 0 && (page >= images || !reader.jumpToImage(page)))
        return {};
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    // Fax files have 204 × 98 dots an inch: only the resolution tells how tall a page is.
    QSizeF shape = image.size();
    if (image.dotsPerMeterX() > 0 && image.dotsPerMeterY() > 0)
        shape.rheight() *= double(image.dotsPerMeterX()) / image.dotsPerMeterY();
    const QSize size = shape.scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    return onWhite(image.convertToFormat(QImage::Format_ARGB32)
                       .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}
} // namespace

Count DocumentPages::count(const QString &path, const QByteArray &mime)
{
    if (mime == "application/pdf")
        return countPdf(path);
    if (mime.startsWith("image/"))
        return countImages(path, mime);
    return lookAtText(path, mime);
}

QImage DocumentPages::draw(const QString &path, const QByteArray &mime, int page, QSize box)
{
    if (mime == "application/pdf")
        return drawPdf(path, page, box);
    if (mime.startsWith("image/"))
        return drawImage(path, page, box);
    return {};
}
