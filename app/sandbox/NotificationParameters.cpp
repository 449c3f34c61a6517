// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NotificationParameters.h"

#include "sandbox/FieldCheck.h"
#include "sandbox/Numbers.h"

#include <QRegularExpression>

namespace sandbox {

bool NotificationParameters::fits(const QByteArray &type, const QByteArray &name, const QString &value)
{
    static const QRegularExpression integer(QStringLiteral("\\A-?[0-9]{1,18}\\z"));
    static const QRegularExpression decimal(QStringLiteral("\\A-?[0-9]{1,18}(\\.[0-9]{1,9})?\\z"));
    if (type == "integer")
        return integer.match(value).hasMatch();
    if (type == "decimal")
        return decimal.match(value).hasMatch();
    if (type == "boolean")
        return value == u"true" || value == u"false";
    return name == "phone_number" ? Numbers::isE164(value) : !value.trimmed().isEmpty();
}

QList<Complaint> NotificationParameters::complaints(const QJsonArray &given,
                                                    const NotificationCondition &condition)
{
    using Type = FieldCheck::Type;
    QList<Complaint> found;
    QByteArrayList seen;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString below = QStringLiteral("parameters/%1/").arg(i);
        const QJsonObject object = given[i].toObject();
        const auto wrong =
            FieldCheck::complaints(object, {{"name", Type::Text}, {"value", Type::Text}}, below);
        if (!wrong.isEmpty()) {
            found << wrong;
            continue;
        }
        const QByteArray name = object[u"name"].toString().toUtf8();
        const auto known =
            std::ranges::find(condition.parameters, name, &NotificationCondition::Parameter::name);
        if (known == condition.parameters.end())
            found << Envelope::inBody(below + QStringLiteral("name"),
                                      QStringLiteral("The condition has no such parameter."));
        else if (seen.contains(name))
            found << Envelope::inBody(below + QStringLiteral("name"), QStringLiteral("It is given twice."));
        else if (!fits(known->type, name, object[u"value"].toString()))
            found << Envelope::inBody(
                below + QStringLiteral("value"),
                QStringLiteral("It must be of the type %1.").arg(QString::fromLatin1(known->type)));
        seen << name;
    }
    for (const auto &parameter : condition.parameters) {
        if (!parameter.isOptional && !seen.contains(parameter.name))
            found << Envelope::inBody(
                QStringLiteral("parameters"),
                QStringLiteral("%1 is missing.").arg(QString::fromUtf8(parameter.name)));
    }
    return found;
}

} // namespace sandbox
