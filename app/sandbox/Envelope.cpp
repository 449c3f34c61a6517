// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Envelope.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

static HttpReply json(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"content-type", "application/json; charset=utf-8"}}, .body = body};
}

HttpReply Envelope::data(int status, const QByteArray &text)
{
    return json(status, "{\"data\":" + text + '}');
}

HttpReply Envelope::data(int status, const QJsonObject &object)
{
    return data(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpReply Envelope::bare(const QByteArray &text)
{
    return json(200, text);
}

HttpReply Envelope::page(const QByteArray &items, int number, int size, qsizetype total)
{
    const qsizetype pages = (total + size - 1) / size;
    return json(200, "{\"data\":" + items + ",\"meta\":{\"page_number\":" + QByteArray::number(number) +
                         ",\"page_size\":" + QByteArray::number(size) +
                         ",\"total_pages\":" + QByteArray::number(pages) +
                         ",\"total_results\":" + QByteArray::number(total) + "}}");
}

HttpReply Envelope::nothing()
{
    return {.status = 204};
}

HttpReply Envelope::refused(int status, const QList<Complaint> &complaints)
{
    QJsonArray errors;
    for (const Complaint &complaint : complaints) {
        QJsonObject error{
            {QStringLiteral("code"), complaint.code},
            {complaint.message.isEmpty() ? QStringLiteral("title") : QStringLiteral("message"),
             complaint.message.isEmpty() ? complaint.title : complaint.message},
            {QStringLiteral("detail"), complaint.detail},
            {QStringLiteral("meta"),
             QJsonObject{
                 {QStringLiteral("url"),
                  QStringLiteral("https://developers.telnyx.com/docs/overview/errors/") + complaint.code}}}};
        QJsonObject source;
        if (!complaint.pointer.isEmpty())
            source[QStringLiteral("pointer")] = complaint.pointer;
        if (!complaint.parameter.isEmpty())
            source[QStringLiteral("parameter")] = complaint.parameter;
        if (!source.isEmpty())
            error[QStringLiteral("source")] = source;
        errors.append(error);
    }
    return json(
        status,
        QJsonDocument(QJsonObject{{QStringLiteral("errors"), errors}}).toJson(QJsonDocument::Compact));
}

HttpReply Envelope::plain(int status)
{
    return refused(status, {of(status)});
}

Complaint Envelope::inBody(const QString &field, const QString &detail)
{
    return {.detail = detail, .pointer = u'/' + field};
}

Complaint Envelope::inQuery(const QString &name, const QString &detail)
{
    return {.detail = detail, .parameter = name};
}

Complaint Envelope::of(int status)
{
    switch (status) {
    case 400:
        return {.title = QStringLiteral("Bad Request"),
                .detail = QStringLiteral("The request could not be understood.")};
    case 401:
        return {.code = QStringLiteral("10009"),
                .title = QStringLiteral("Authentication failed"),
                .detail = QStringLiteral("Could not understand the provided credentials.")};
    case 403:
        return {.code = QStringLiteral("10010"),
                .title = QStringLiteral("Not authorized"),
                .detail = QStringLiteral("You do not have permission to perform the requested action on the "
                                         "specified resource or resources.")};
    case 404:
        return {.code = QStringLiteral("10005"),
                .title = QStringLiteral("Resource not found"),
                .detail = QStringLiteral("The requested resource or URL could not be found.")};
    case 405:
        return {.code = QStringLiteral("10021"),
                .title = QStringLiteral("Method not allowed"),
                .detail = QStringLiteral("This resource does not know this method.")};
    case 422:
        return {.detail = QStringLiteral("A value is missing or not acceptable."),
                .pointer = QStringLiteral("/")};
    case 429:
        return {.code = QStringLiteral("10011"),
                .title = QStringLiteral("Too many requests"),
                .detail = QStringLiteral("You have exceeded the maximum number of allowed requests.")};
    default:
        return {.code = QStringLiteral("10007"),
                .title = QStringLiteral("Unexpected error"),
                .detail = QStringLiteral("An unexpected error occurred.")};
    }
}

} // namespace sandbox
