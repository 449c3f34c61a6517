// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Multipart.h"

namespace sandbox {

bool Multipart::isForm(const QByteArray &contentType)
{
    return contentType.toLower().startsWith("multipart/form-data");
}

/// The value of a parameter such as name="…" in a header; what is within quotes is no parameter.
static std::optional<QByteArray> parameter(const QByteArray &header, const QByteArray &name)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0) {
        QByteArray value;
        bool quoted = false;
        qsizetype end = at + 1;
        for (; end < header.size() && (quoted || header[end] != ';'); ++end) {
            if (header[end] == '"')
                quoted = !quoted;
            else if (quoted && header[end] == '\\' && end + 1 < header.size())
                value += header[++end];
            else
                value += header[end];
        }
        const qsizetype equals = value.indexOf('=');
        if (equals >= 0 && value.left(equals).trimmed() == name) {
            value.remove(0, equals + 1);
            return header.mid(at, end - at).contains('"') ? value : value.trimmed();
        }
        at = end < header.size() ? end : -1;
    }
    return {};
}

QByteArray Multipart::boundary(const QByteArray &contentType)
{
    return parameter(contentType, "boundary").value_or(QByteArray());
}

std::optional<Multipart::Part> Multipart::readPart(const QByteArray &head, QByteArray content,
                                                   QByteArray &why)
{
    Part part;
    part.content = std::move(content);
    QByteArray disposition;
    for (const QByteArray &line : head.split('\n')) {
        const QByteArray header = line.trimmed();
        const QByteArray lower = header.toLower();
        if (lower.startsWith("content-disposition:"))
            disposition = header.mid(20).trimmed();
        else if (lower.startsWith("content-type:"))
            part.type = header.mid(13).trimmed();
        else if (lower.startsWith("content-transfer-encoding:") && !lower.contains("binary"))
            why = "a part is encoded";
    }
    if (!disposition.toLower().startsWith("form-data") || !parameter(disposition, "name")) {
        why = "a part has no name";
        return {};
    }
    part.name = *parameter(disposition, "name");
    if (const auto file = parameter(disposition, "filename")) {
        part.isFile = true;
        part.fileName = *file;
    }
    return why.isEmpty() ? std::optional<Part>(part) : std::nullopt;
}

std::optional<QList<Multipart::Part>> Multipart::read(const QByteArray &contentType, const QByteArray &body,
                                                      QByteArray &why)
{
    const QByteArray mark = boundary(contentType);
    if (mark.isEmpty() || mark.size() > 70) {
        why = "the boundary is missing or too long";
        return {};
    }
    QList<Part> parts;
    const QByteArray delimiter = "\r\n--" + mark;
    if (!body.startsWith(delimiter.mid(2))) {
        why = "the body does not start with the boundary";
        return {};
    }
    qsizetype at = delimiter.size() - 2;
    while (body.mid(at, 2) == "\r\n") {
        const qsizetype headEnd = body.indexOf("\r\n\r\n", at);
        const qsizetype end = headEnd < 0 ? -1 : body.indexOf(delimiter, headEnd + 2);
        if (end < 0) {
            why = "a part does not end";
            return {};
        }
        const qsizetype from = headEnd + 4;
        const auto part = readPart(headEnd > at ? body.mid(at + 2, headEnd - at - 2) : QByteArray(),
                                   end < from ? QByteArray() : body.mid(from, end - from), why);
        if (!part)
            return {};
        parts.append(*part);
        at = end + delimiter.size();
    }
    if (body.mid(at, 2) != "--") {
        why = "the closing boundary is missing";
        return {};
    }
    return parts;
}

} // namespace sandbox
