// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FieldCheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <cmath>

namespace sandbox {

static bool isInteger(const QJsonValue &value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

static bool fits(const QJsonValue &value, FieldCheck::Type type)
{
    using Type = FieldCheck::Type;
    switch (type) {
    case Type::Text:
        return value.isString();
    case Type::Flag:
        return value.isBool();
    case Type::Integer:
        return isInteger(value);
    case Type::TextList:
        return value.isArray() &&
               std::ranges::all_of(value.toArray().toVariantList(),
                                   [](const QVariant &each) { return each.typeId() == QMetaType::QString; });
    case Type::Object:
        return value.isObject();
    case Type::ObjectList: {
        const QJsonArray array = value.toArray();
        return value.isArray() &&
               std::ranges::all_of(array, [](const QJsonValue &each) { return each.isObject(); });
    }
    case Type::TextOrNull:
        return value.isString() || value.isNull();
    case Type::IntegerOrNull:
        return isInteger(value) || value.isNull();
    }
    return false;
}

QList<Complaint> FieldCheck::complaints(const QJsonObject &body, const QList<Field> &fields,
                                        const QString &below)
{
    QList<Complaint> found;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto field = std::ranges::find_if(
            fields, [&](const Field &each) { return it.key() == QLatin1String(each.name); });
        if (field == fields.end())
            found.append(Envelope::inBody(below + it.key(), QStringLiteral("There is no such field.")));
        else if (!fits(it.value(), field->type))
            found.append(Envelope::inBody(below + it.key(), QStringLiteral("It is of the wrong type.")));
    }
    return found;
}

QJsonObject FieldCheck::fromForm(const QJsonObject &texts, const QList<Field> &fields)
{
    QJsonObject typed = texts;
    for (const Field &field : fields) {
        const QString name = QLatin1String(field.name);
        const QString text = texts.value(name).toString();
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (field.type == Type::Flag && (text == u"true" || text == u"false"))
            typed[name] = text == u"true";
        else if (field.type == Type::Integer && isNumber)
            typed[name] = number;
    }
    return typed;
}

bool FieldCheck::isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

std::optional<QJsonObject> FieldCheck::object(const HttpRequest &request, HttpReply &refusal)
{
    if (!request.headers.value("content-type").toLower().startsWith("application/json")) {
        refusal = Envelope::refused(400, {{.title = QStringLiteral("Bad Request"),
                                           .detail = QStringLiteral("Send application/json.")}});
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isObject())
        return document.object();
    refusal = Envelope::plain(400);
    return {};
}

} // namespace sandbox
