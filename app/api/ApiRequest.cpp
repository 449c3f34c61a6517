// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiRequest.h"

namespace {
ApiRequest make(ApiRequest::Verb verb, QString operation, QStringList path)
{
    ApiRequest request;
    request.verb = verb;
    request.operation = std::move(operation);
    request.path = std::move(path);
    return request;
}
} // namespace

QByteArray ApiRequest::verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return QByteArrayLiteral("GET");
    case Verb::Post:
        return QByteArrayLiteral("POST");
    case Verb::Patch:
        return QByteArrayLiteral("PATCH");
    case Verb::Put:
        return QByteArrayLiteral("PUT");
    case Verb::Delete:
        return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

ApiRequest ApiRequest::get(QString operation, QStringList path, Query query)
{
    ApiRequest request = make(Verb::Get, std::move(operation), std::move(path));
    request.query = std::move(query);
    return request;
}

ApiRequest ApiRequest::post(QString operation, QStringList path, std::optional<QJsonObject> json)
{
    ApiRequest request = make(Verb::Post, std::move(operation), std::move(path));
    request.json = std::move(json);
    return request;
}

ApiRequest ApiRequest::patch(QString operation, QStringList path, QJsonObject json)
{
    ApiRequest request = make(Verb::Patch, std::move(operation), std::move(path));
    request.json = std::move(json);
    return request;
}

ApiRequest ApiRequest::remove(QString operation, QStringList path)
{
    return make(Verb::Delete, std::move(operation), std::move(path));
}
