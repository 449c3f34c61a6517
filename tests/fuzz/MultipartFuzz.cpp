// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "sandbox/Multipart.h"

using sandbox::Multipart;

namespace {
QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

// A form with one file of that name and content is read as it was written.
void mustComeBack(const QByteArray &name, const QByteArray &content)
{
    const QByteArray mark = "----a boundary that is in no content";
    if (content.contains(mark) || name.contains('\r') || name.contains('\0') || name != name.trimmed())
        return;
    const QByteArray body =
        "--" + mark + "\r\nContent-Disposition: form-data; name=\"contents\"; filename=" + quoted(name) +
        "\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n--" + mark + "--\r\n";
    QByteArray why;
    const auto parts = Multipart::read("multipart/form-data; boundary=" + quoted(mark), body, why);
    Target::mustHold(parts && parts->size() == 1, "a well-formed form is read");
    const Multipart::Part &part = parts->first();
    Target::mustHold(part.name == "contents" && part.isFile && part.fileName == name,
                     "a file keeps its name");
    Target::mustHold(part.content == content && part.type == "application/pdf", "a file keeps its content");
}
} // namespace

// The first line is the content type, the rest the body; and once more as the name and content of a file.
SIGNALBOX_FUZZ(multipart)
{
    QByteArray body = bytes;
    const QByteArray type = Target::firstLine(body);
    (void)Multipart::isForm(type);
    QByteArray why;
    const auto parts = Multipart::read(type, body, why);
    Target::mustHold(parts.has_value() == why.isEmpty(), "a refusal says why");
    qsizetype taken = 0;
    for (const auto &part : parts.value_or(QList<Multipart::Part>()))
        taken += part.name.size() + part.fileName.size() + part.type.size() + part.content.size();
    Target::mustHold(taken <= body.size(), "no byte belongs to two parts");
    mustComeBack(type, body);
}
