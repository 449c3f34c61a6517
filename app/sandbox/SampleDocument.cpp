// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SampleDocument.h"

#include <QtEndian>

namespace sandbox {

static QByteArray pageContent(const QByteArrayList &lines, int page, int pages)
{
    QByteArray text = "BT /F1 18 Tf 72 700 Td 24 TL\n";
    for (QByteArray line : lines) {
        line.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        text += '(' + line + ") Tj T*\n";
    }
    return text + "(Page " + QByteArray::number(page) + " of " + QByteArray::number(pages) + ") Tj\nET";
}

QByteArray SampleDocument::pdf(const QByteArrayList &lines, int pages)
{
    QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>", {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (int page = 1; page <= pages; ++page) {
        const QByteArray number = QByteArray::number(objects.size() + 1);
        kids += number + " 0 R ";
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> "
            ">> /Contents " +
            QByteArray::number(objects.size() + 2) + " 0 R >>");
        const QByteArray content = pageContent(lines, page, pages);
        objects.append("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
                       "\nendstream");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
    QByteArray text = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(text.size()).rightJustified(10, '0') + " 00000 n \n";
        text += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return text + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(text.size()) + "\n%%EOF\n";
}

QByteArray SampleDocument::tiff()
{
    constexpr quint32 width = 432;
    constexpr quint32 height = 560;
    constexpr quint32 row = width / 8;
    QByteArray pixels(static_cast<qsizetype>(row * height), '\0');
    // Bars like lines of text, between margins.
    for (quint32 y = 40; y < height - 40; y += 16) {
        for (quint32 line = 0; line < 6; ++line)
            std::fill_n(pixels.data() + (y + line) * row + 5, row - 10 - (y / 16) % 7, '\xff');
    }
    struct Tag
    {
        quint16 id, type;
        quint32 value;
    };
    const std::array<Tag, 9> tags{{{256, 4, width},
                                   {257, 4, height},
                                   {258, 3, 1},
                                   {259, 3, 1},
                                   {262, 3, 0},
                                   {273, 4, 8},
                                   {277, 3, 1},
                                   {278, 4, height},
                                   {279, 4, row * height}}};
    QByteArray text("II*\0", 4);
    const auto put = [&text]<class T>(T value) {
        value = qToLittleEndian(value);
        text.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    put(static_cast<quint32>(8 + pixels.size()));
    text += pixels;
    put(static_cast<quint16>(tags.size()));
    for (const Tag &tag : tags) {
        put(tag.id);
        put(tag.type);
        put(quint32(1));
        put(tag.value);
    }
    put(quint32(0));
    return text;
}

} // namespace sandbox
