// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Recorder.h"

#include "sandbox/Multipart.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace sandbox {

static QJsonValue parsed(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

/// The fields of a form as text; of a file its name alone.
static QJsonValue form(const QByteArray &contentType, const QByteArray &body)
{
    QByteArray why;
    const auto parts = Multipart::read(contentType, body, why);
    if (!parts)
        return {};
    QJsonObject fields;
    for (const Multipart::Part &part : *parts)
        fields[QString::fromUtf8(part.name)] = QString::fromUtf8(part.isFile ? part.fileName : part.content);
    return fields;
}

void Recorder::note(const HttpRequest &request, const HttpReply &reply) const
{
    if (m_fileName.isEmpty() || !request.path.startsWith("/v2/"))
        return;
    const QByteArray type = request.headers.value("content-type");
    const QJsonObject line{
        {QStringLiteral("method"), QString::fromLatin1(request.method)},
        {QStringLiteral("path"), QString::fromLatin1(request.path)},
        {QStringLiteral("query"), QString::fromLatin1(request.query)},
        {QStringLiteral("content_type"), QString::fromLatin1(type.split(';').first().trimmed())},
        {QStringLiteral("body"), Multipart::isForm(type) ? form(type, request.body) : parsed(request.body)},
        {QStringLiteral("status"), reply.status},
        {QStringLiteral("response"), parsed(reply.body)}};
    QFile file(m_fileName);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace sandbox
